// O destino falha enquanto um iterador ainda produz: o iterador é avisado.
var stream = require('stream');
var it = { n: 0, next: function () { return { value: 'v' + this.n++, done: false }; }, 'return': function () { console.log('return', it.n < 10); return { done: true }; } };
it[Symbol.iterator] = function () { return it; };
var w = new stream.Writable({ highWaterMark: 1, write: function (c, e, cb) { setImmediate(function () { cb(String(c) === 'v2' ? new Error('cheio') : null); }); } });
stream.pipeline(it, w, function (e) { console.log(e.message, w.destroyed); });
