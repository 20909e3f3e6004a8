// Dois servidores no mesmo worker, um fechado; a porta 0 dá portas diferentes a cada um.
var cluster = require('cluster');
var net = require('net');
if (cluster.isWorker) {
  var a = net.createServer(function (s) { s.end('a'); }).listen(0, '127.0.0.1', function () {
    var b = net.createServer(function (s) { s.end('b'); }).listen(0, '127.0.0.1', function () {
      process.send([a.address().port, b.address().port]);
      process.on('message', function () {
        a.close(function () { process.send('a fechou'); });
      });
    });
  });
  return;
}
var worker = cluster.fork();
var ports;
function ask(port, done) {
  net.connect(port, '127.0.0.1').on('data', function (d) { console.log(String(d)); })
    .on('error', function (e) { console.log(e.code); }).on('close', done);
}
worker.on('message', function (m) {
  if (m === 'a fechou') {
    console.log(m);
    return ask(ports[0], function () {
      ask(ports[1], function () { cluster.disconnect(); });
    });
  }
  ports = m;
  console.log(ports[0] !== ports[1]);
  ask(ports[0], function () { ask(ports[1], function () { worker.send('feche'); }); });
});
