// O protocolo de iteração assíncrona, passo a passo.
var Readable = require('stream').Readable;
var ASYNC = Symbol.asyncIterator || Symbol.for('Symbol.asyncIterator');
var r = new Readable({ read: function () {} });
r.setEncoding('utf8');
r.push('a');
var it = r[ASYNC]();
function show(label) { return function (x) { console.log(label, x.value, x.done); }; }
r.on('close', function () { console.log('close'); });
it.next().then(show(1)).then(function () {
  console.log(r.listenerCount('readable'));
  var p = it.next(); setImmediate(function () { r.push('b'); }); return p.then(show(2));
}).then(function () {
  var a = it.next().then(show('3a')), b = it.next().then(show('3b'));
  setImmediate(function () { r.push('c'); setImmediate(function () { r.push(null); }); });
  return Promise.all([a, b]);
}).then(function () { return it.next().then(show(4)); }).then(function () { console.log(r.destroyed); });
