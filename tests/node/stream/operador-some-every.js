var Readable = require('stream').Readable;
function r() { return Readable.from([1, 2, 3]); }
function big(x) { return x > 2; }
function small(x) { return Promise.resolve(x < 10); }
Promise.all([r().some(big), r().every(big), r().some(small), r().every(small), Readable.from([]).some(big), Readable.from([]).every(big)])
  .then(function (all) { console.log(all); });
r().every('x').catch(function (e) { console.log(e.code); });
r().some('x').catch(function (e) { console.log(e.code); });
