var net = require('net');
var server = net.createServer();
server.unref();
server.listen(0, '127.0.0.1', function () { console.log('escuta'); });
var early = new net.Socket();
early.unref();
console.log('programa acaba');
