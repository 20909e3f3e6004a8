// localAddress e localPort de quem conecta; o que se recusa.
var net = require('net');
var free = net.createServer().listen(0, '127.0.0.1', function () {
  var port = free.address().port;
  free.close(function () {
    var server = net.createServer(function (s) {
      console.log(s.remoteAddress, s.remotePort === port);
      s.end();
    }).listen(0, '127.0.0.2', function () {
      var c = net.connect({ port: server.address().port, host: '127.0.0.2', localAddress: '127.0.0.1', localPort: port }, function () {
        console.log(c.localAddress, c.localPort === port, c.localFamily, c.remoteAddress, c.address().family);
      });
      c.resume().on('close', function () { server.close(); });
    });
  });
});
[{ localAddress: 'x' }, { localPort: 'x' }, { port: 'x' }, { port: 70000 }, { port: {} }, { lookup: 5 }, { autoSelectFamily: 5 },
  { autoSelectFamilyAttemptTimeout: 0 }, { path: 5 }].forEach(function (o) {
  try {
    net.connect(Object.assign({ port: 1, host: '127.0.0.1' }, o)).on('error', function () {});
    console.log(Object.keys(o)[0], 'passou');
  } catch (e) { console.log(Object.keys(o)[0], e.code, e.message); }
});
