var Readable = require('stream').Readable;
function r() { return Readable.from([1, 2, 3, 4]); }
function all(stream) { return stream.toArray(); }
Promise.all([all(r().take(2)), all(r().take(0)), all(r().take(99)), all(r().drop(2)), all(r().drop(9)), all(r().take(NaN)), all(r().drop('1')), all(r().drop(1).take(2))])
  .then(function (lists) { lists.forEach(function (l) { console.log(l); }); });
try { r().take(-1); } catch (e) { console.log(e.code, e.message); }
try { r().drop(1, 'x'); } catch (e) { console.log(e.code, e.message); }
