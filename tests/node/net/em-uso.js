// Duas vezes a mesma porta.
var net = require('net');
var first = net.createServer().listen(0, '127.0.0.1', function () {
  var port = first.address().port;
  var second = net.createServer();
  second.on('error', function (e) {
    console.log(e.message.replace(port, 'PORTA'), e.code, e.errno, e.syscall, e.address, e.port === port, second.listening);
    second.on('close', function () { console.log('second close'); });
    second.close(function (e) { console.log('close:', e && e.code, e && e.message); });
    first.close();
  });
  second.listen(port, '127.0.0.1', function () { console.log('não devia'); });
  console.log('logo depois', second.listening);
});
