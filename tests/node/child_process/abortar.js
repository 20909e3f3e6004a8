// A opção signal: abortar mata o filho e avisa com AbortError.
var cp = require('child_process');
function createSignal() {
  var listeners = [];
  return {
    aborted: false,
    reason: undefined,
    addEventListener: function (name, f) { listeners.push(f); },
    removeEventListener: function (name, f) { listeners = listeners.filter(function (g) { return g !== f; }); },
    abort: function (reason) {
      this.aborted = true;
      this.reason = reason;
      listeners.slice().forEach(function (f) { f({ type: 'abort' }); });
    },
    count: function () { return listeners.length; }
  };
}
function watch(name, child, done) {
  child.on('error', function (e) { console.log(name, 'error', e.name, e.code, e.message, e.cause); });
  child.on('exit', function (code, signal) { console.log(name, 'exit', code, signal, child.killed); done(); });
}
var signal = createSignal();
var child = cp.spawn('sleep', ['20'], { signal: signal, killSignal: 'SIGINT' });
watch('depois', child, function () {
  var already = createSignal();
  already.abort('antes');
  watch('antes', cp.spawn('sleep', ['20'], { signal: already }), function () {
    var unused = createSignal();
    watch('nunca', cp.spawn('true', { signal: unused }), function () {
      setTimeout(function () { console.log('ouvintes', unused.count()); }, 10);
    });
  });
});
child.on('spawn', function () { signal.abort('cansei'); });
