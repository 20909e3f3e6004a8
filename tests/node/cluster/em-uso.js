// A porta já é de outro: o erro chega ao servidor do worker.
var cluster = require('cluster');
var net = require('net');
if (cluster.isWorker) {
  var server = net.createServer();
  server.on('error', function (e) {
    console.log(e.code, e.syscall, e.address, e.port === Number(process.env.PORTA), e.message.replace(/\d+$/, 'PORTA'));
    process.disconnect();
  });
  server.listen(Number(process.env.PORTA), '127.0.0.1');
  return;
}
var owner = net.createServer().listen(0, '127.0.0.1', function () {
  cluster.fork({ PORTA: owner.address().port }).on('exit', function (code) {
    console.log(code);
    owner.close();
  });
});
