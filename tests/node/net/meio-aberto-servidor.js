// allowHalfOpen do servidor e do cliente: quem fecha quando o outro termina.
var net = require('net');
function run(half, done) {
  var server = net.createServer({ allowHalfOpen: half }, function (socket) {
    console.log(socket.allowHalfOpen, socket.readyState);
    socket.resume();
    socket.on('end', function () {
      setImmediate(function () {
        console.log('end', socket.writable, socket.writableEnded);
        socket.end('resposta');
      });
    });
    socket.on('error', function (e) { console.log('erro', e.code); });
    socket.on('close', function (e) { console.log('close', e); server.close(done); });
  }).listen(0, '127.0.0.1', function () {
    var text = '';
    net.connect(server.address().port, '127.0.0.1').on('data', function (d) { text += d; })
      .on('end', function () { console.log('chegou', text); }).end('pedido');
  });
}
run(true, function () { run(false, function () {}); });
