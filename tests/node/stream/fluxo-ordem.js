// A ordem dos avisos de um Readable simples, entre ticks.
var Readable = require('stream').Readable;
var r = new Readable({ read: function () {} });
['readable', 'end', 'close', 'resume', 'pause'].forEach(function (name) {
  if (name !== 'readable') r.on(name, function () { console.log(name); });
});
r.on('data', function (chunk) { console.log('data', String(chunk)); });
r.push('a');
console.log('depois de a');
process.nextTick(function () {
  console.log('tick 1');
  r.push('b');
  console.log('depois de b');
  process.nextTick(function () {
    console.log('tick 2');
    r.push(null);
    console.log('depois do fim');
    process.nextTick(function () { console.log('tick 3'); });
  });
});
