// listen com o handle de outro servidor, e com um objeto que o contém.
var net = require('net');
var first = net.createServer(function () { console.log('não devia'); }).listen(0, '127.0.0.1', function () {
  var port = first.address().port;
  var second = net.createServer(function (socket) {
    console.log('segundo atende', socket.server === second);
    socket.end();
  });
  second.listen(first, function () {
    console.log(second.address().port === port, second.listening);
    net.connect(port, '127.0.0.1').resume().on('close', function () {
      second.close(function () { console.log('close'); });
    });
  });
});
