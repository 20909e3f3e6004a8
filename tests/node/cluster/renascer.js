// Um worker que morre é trocado por outro, que atende na mesma porta.
var cluster = require('cluster');
var net = require('net');
if (cluster.isWorker) {
  net.createServer(function (socket) {
    socket.on('data', function (d) {
      if (String(d) === 'morra') process.exit(3);
      socket.end('worker ' + cluster.worker.id);
    });
  }).listen(Number(process.env.PORTA || 0), '127.0.0.1');
  return;
}
var port = 0;
function ask(text, done) {
  var answer = '';
  var socket = net.connect(port, '127.0.0.1', function () { socket.write(text); });
  socket.on('data', function (d) { answer += d; });
  socket.on('error', function () {});
  socket.on('close', function () { done(answer); });
}
cluster.on('exit', function (w, code, signal) {
  console.log('exit', w.id, code, signal, w.exitedAfterDisconnect);
  if (code === 3) cluster.fork({ PORTA: port });
});
cluster.on('listening', function (w, address) {
  port = address.port;
  ask('oi', function (answer) {
    console.log(answer);
    if (w.id === 3) cluster.disconnect();
    else ask('morra', function () {});
  });
});
cluster.fork();
