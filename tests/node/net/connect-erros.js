var net = require('net');
function attempt(name, f) {
  try { f(); console.log(name, 'sem erro'); } catch (e) { console.log(name, e.name, e.code, e.message.split('\n')[0]); }
}
attempt('nada', function () { net.connect(); });
attempt('objeto vazio', function () { net.connect({}); });
attempt('porta -1', function () { net.connect({ port: -1 }); });
attempt('porta 70000', function () { net.connect(70000); });
attempt('porta booleana', function () { net.connect({ port: true }); });
attempt('localAddress', function () { net.connect({ port: 1, localAddress: 'aqui' }); });
attempt('localPort', function () { net.connect({ port: 1, localPort: 'x' }); });
attempt('lookup', function () { net.connect({ port: 1, host: 'a', lookup: 5 }); });
attempt('autoSelectFamily', function () { net.connect({ port: 1, autoSelectFamily: 5 }); });
attempt('objectMode', function () { new net.Socket({ objectMode: true }); });
attempt('writableObjectMode', function () { new net.Socket({ writableObjectMode: true }); });
attempt('keepAliveInitialDelay', function () { new net.Socket({ keepAliveInitialDelay: 'x' }); });
attempt('write null', function () { new net.Socket().write(null); });
attempt('write número', function () { new net.Socket().write(5); });
attempt('setTimeout callback', function () { new net.Socket().setTimeout(5, 'x'); });
attempt('fd arquivo', function () { new net.Socket({ fd: require('fs').openSync('/dev/null', 'r') }); });
attempt('fd inexistente', function () { new net.Socket({ fd: 99999 }); });
attempt('sem new', function () { console.log(net.Socket() instanceof net.Socket, net.Server() instanceof net.Server, net.Stream === net.Socket); });
