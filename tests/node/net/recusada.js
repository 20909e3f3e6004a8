// Ninguém escuta: o erro inteiro.
var net = require('net');
var server = net.createServer().listen(0, '127.0.0.1', function () {
  var port = server.address().port;
  server.close(function () {
    var client = net.connect(port, '127.0.0.1', function () { console.log('não devia'); });
    client.on('error', function (e) {
      console.log(e instanceof Error, e.message.replace(port, 'PORTA'), e.code, e.errno, e.syscall, e.address, e.port === port);
      console.log(Object.keys(e).join());
      console.log(client.destroyed, client.connecting, client.readyState);
    });
    client.on('close', function (hadError) { console.log('close', hadError); });
    client.write('x', function (e) { console.log('write:', e.code); });
  });
});
