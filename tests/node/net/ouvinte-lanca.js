// Um erro dentro de um ouvinte não derruba as outras conexões.
var net = require('net');
var thrown = 0;
process.on('uncaughtException', function (e) { thrown++; console.log(e.message); });
var server = net.createServer(function (socket) {
  socket.on('data', function (b) {
    if (String(b) === 'lance') throw new Error('lançado');
    socket.end('eco ' + b);
  });
}).listen(0, '127.0.0.1', function () {
  var bad = net.connect(server.address().port, '127.0.0.1', function () { bad.write('lance'); });
  setTimeout(function () {
    var good = net.connect(server.address().port, '127.0.0.1', function () { good.write('oi'); });
    good.on('data', function (b) { console.log(String(b)); bad.destroy(); server.close(); });
  }, 30);
});
