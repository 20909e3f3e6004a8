var Readable = require('stream').Readable;
function fails(f) { try { f(); } catch (e) { console.log(e.code, e.message); } }
var r = Readable.from([1]);
fails(function () { r.map(1); });
fails(function () { r.map(String, 1); });
fails(function () { r.map(String, { concurrency: 0 }); });
fails(function () { r.map(String, { highWaterMark: -1 }); });
fails(function () { r.map(String, { signal: 'x' }); });
fails(function () { return new r.map(String); });
function reject(e) { console.log('rejeita', e.message); }
Readable.from([1, 2]).map(function () { throw new Error('lançado'); }).toArray().catch(reject).then(function () {
  return Readable.from([1, 2]).map(function () { return Promise.reject(new Error('prometido')); }).toArray();
}).catch(reject);
