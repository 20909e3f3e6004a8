// Depois de um descritor, as outras mensagens esperam a confirmação: a ordem não muda.
var cp = require('child_process');
var net = require('net');
if (process.argv[2]) {
  process.on('message', function (m, handle) {
    console.log(m, handle && handle.constructor.name);
    if (handle) handle.close();
    if (m === 5) process.disconnect();
  });
  return;
}
var said;
var child = cp.fork(__filename, ['x']);
var server = net.createServer().listen(0, '127.0.0.1', function () {
  said = [child.send(1), child.send(2, server), child.send(3), child.send(4, server), child.send(5)];
  child.disconnect();
  said.push(child.connected, child.channel !== null);
});
child.on('exit', function (code) {
  server.close();
  console.log(code, said);
});
