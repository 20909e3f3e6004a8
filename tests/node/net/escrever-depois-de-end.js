var net = require('net');
var server = net.createServer(function (s) { s.resume(); s.on('error', function () {}); }).listen(0, '127.0.0.1', function () {
  var client = net.connect(server.address().port, '127.0.0.1', function () {
    client.end();
    console.log(client.write('x', function (e) { console.log('callback', e.code); }));
  });
  client.on('error', function (e) { console.log('error', e.code, e.message); });
  client.on('close', function (e) { console.log('close', e); server.close(); });
});
