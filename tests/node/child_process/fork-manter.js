// keepOpen: o socket fica nos dois processos.
var cp = require('child_process');
var net = require('net');
if (process.argv[2]) {
  process.on('message', function (m, socket) {
    socket.write('filho ', function () {
      process.send('escrevi');
      process.disconnect();
      socket.destroy();
    });
  });
  return;
}
var child = cp.fork(__filename, ['x']);
var kept;
var server = net.createServer({ pauseOnConnect: true }, function (socket) {
  kept = socket;
  child.send('dois donos', socket, { keepOpen: true });
  console.log(kept._handle !== null, kept.writable);
}).listen(0, '127.0.0.1', function () {
  var text = '';
  net.connect(server.address().port, '127.0.0.1').on('data', function (d) { text += d; })
    .on('end', function () { console.log(text); server.close(); });
});
child.on('exit', function () {
  kept.end('pai');
});
