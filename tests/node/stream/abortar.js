if (typeof AbortController === 'undefined') { // um sinal feito à mão serve igual
  var listeners = [];
  AbortController = function () { var self = this; this.signal = { aborted: false, reason: undefined, listeners: [],
    addEventListener: function (n, f) { this.listeners.push(f); }, removeEventListener: function (n, f) { this.listeners = this.listeners.filter(function (x) { return x !== f; }); } };
    this.abort = function (why) { self.signal.aborted = true; self.signal.reason = why; self.signal.listeners.slice().forEach(function (f) { f(); }); }; };
}
var stream = require('stream');
var c = new AbortController();
var r = stream.addAbortSignal(c.signal, new stream.Readable({ read: function () {} }));
r.on('error', function (e) { console.log(e.name, e.code, e.message, e.cause); });
r.on('close', function () { console.log('close'); });
c.abort('chega');
console.log(r.destroyed);
var d = new AbortController(); d.abort('antes');
var w = new stream.Writable({ signal: d.signal, write: function (x, e, cb) { cb(); } });
w.on('error', function (e) { console.log('w', e.name); });
var f = new AbortController();
stream.finished(new stream.PassThrough(), { signal: f.signal }, function (e) { console.log('finished', e.name, e.cause); });
stream.promises.pipeline(new stream.Readable({ read: function () {} }), new stream.PassThrough(), { signal: f.signal }).then(null, function (e) { console.log('pipeline', e.name, e.code); });
f.abort('sinal');
try { stream.addAbortSignal({}, r); } catch (e) { console.log(e.code, e.message); }
