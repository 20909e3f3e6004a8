// O socket que escuta passa para um filho, que atende por ele: listen({ fd }).
var net = require('net');
var cp = require('child_process');
var path = require('path');
var server = net.createServer(function () { console.log('não devia'); }).listen(0, '127.0.0.1', function () {
  var port = server.address().port;
  var child = cp.spawn(process.execPath, [path.join(__dirname, 'fixtures', 'herdeiro.js')], {
    stdio: ['ignore', 'pipe', 'inherit', server._handle.fd]
  });
  child.stdout.once('data', function (text) {
    console.log(String(text).trim());
    server.close(function () {
      net.connect(port, '127.0.0.1').on('data', function (b) { console.log(String(b)); });
    });
  });
  child.on('close', function (code) { console.log('close', code); });
});
