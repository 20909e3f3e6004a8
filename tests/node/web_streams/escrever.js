var w = new WritableStream({
  start: function () { console.log('start'); },
  write: function (c) { console.log('write', c); },
  close: function () { console.log('close'); }
});
var writer = w.getWriter();
console.log(w.locked, writer.desiredSize, w);
writer.write('a');
writer.write('b').then(function () { console.log('b escrito'); });
writer.close().then(function () { console.log('fechado', w); });
