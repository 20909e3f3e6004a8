// A opção signal de listen fecha o servidor.
var net = require('net');
function createSignal(aborted) {
  var listeners = [];
  return {
    aborted: aborted,
    addEventListener: function (name, f) { listeners.push(f); },
    removeEventListener: function (name, f) { listeners = listeners.filter(function (g) { return g !== f; }); },
    abort: function () { this.aborted = true; listeners.slice().forEach(function (f) { f({ type: 'abort' }); }); },
    count: function () { return listeners.length; }
  };
}
var signal = createSignal(false);
var server = net.createServer().listen({ port: 0, host: '127.0.0.1', signal: signal }, function () {
  console.log('escuta', signal.count());
  signal.abort();
  console.log(server.listening);
});
server.on('close', function () {
  console.log('close', signal.count());
  var other = net.createServer();
  other.on('close', function () { console.log('já abortado', other.listening); });
  other.listen({ port: 0, signal: createSignal(true) });
});
try { net.createServer().listen({ port: 0, signal: 5 }); } catch (e) { console.log(e.code, e.message); }
