var Readable = require('stream').Readable;
var waiting = [];
var running = 0;
var most = 0;
function slow(x) {
  most = Math.max(most, ++running);
  return new Promise(function (resolve) {
    waiting.push(function () { running--; resolve(x * 10); });
    if (waiting.length === 2) setImmediate(function () { waiting.splice(0).reverse().forEach(function (f) { f(); }); });
  });
}
Readable.from([1, 2, 3, 4, 5, 6]).map(slow, { concurrency: 2 }).toArray().then(function (all) {
  console.log(all, 'ao mesmo tempo:', most);
});
