// pipe de um socket a outro: um intermediário entre cliente e servidor.
var net = require('net');
var SIZE = 1 << 20;
var origin = net.createServer(function (socket) { socket.end(Buffer.alloc(SIZE, 'o')); }).listen(0, '127.0.0.1', function () {
  var proxy = net.createServer(function (socket) {
    var up = net.connect(origin.address().port, '127.0.0.1');
    up.pipe(socket).pipe(up);
  }).listen(0, '127.0.0.1', function () {
    var total = 0;
    net.connect(proxy.address().port, '127.0.0.1').on('data', function (b) { total += b.length; }).on('close', function () {
      console.log(total === SIZE);
      proxy.close();
      origin.close();
    });
  });
});
