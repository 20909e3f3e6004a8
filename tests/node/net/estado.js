// readyState, pending, connecting e bytes ao longo de uma conexão.
var net = require('net');
function state(s) { return [s.readyState, s.pending, s.connecting, s.destroyed, s.bytesRead, s.bytesWritten].join(' '); }
var server = net.createServer(function (s) { s.end('olá'); s.resume(); }).listen(0, '127.0.0.1', function () {
  var s = new net.Socket();
  console.log('novo', state(s), s.address(), s.remoteAddress, s.localPort);
  s.connect(server.address().port, '127.0.0.1');
  s.write('pedido ç');
  console.log('conectando', state(s), s.bufferSize);
  s.on('connect', function () { console.log('connect', state(s)); });
  s.on('ready', function () { console.log('ready', s.readyState); });
  s.on('end', function () { console.log('end', s.readable, s.bytesRead); });
  s.on('close', function () {
    console.log('close', state(s), s.address(), s.remoteAddress);
    server.close();
  });
  s.resume();
});
