var net = require('net');
function attempt(name, f) {
  try { f(); console.log(name, 'sem erro'); } catch (e) { console.log(name, e.name, e.code, e.message.split('\n')[0]); }
}
[-1, 65536, 'abc', 1.5, NaN].forEach(function (port) {
  attempt('porta ' + port, function () {
    var s = net.createServer().on('error', function () {});
    if (port !== 'abc') s.listen(port); else s.listen({ port: port });
  });
});
attempt('objeto vazio', function () { net.createServer().listen({}); });
attempt('host só', function () { net.createServer().listen({ host: '127.0.0.1' }); });
attempt('porta booleana', function () { net.createServer().listen({ port: true }); });
attempt('caminho número', function () { net.createServer().listen({ path: 5 }); });
attempt('opções', function () { net.createServer('x'); });
attempt('keepAliveInitialDelay', function () { net.createServer({ keepAliveInitialDelay: 'x' }); });
var twice = net.createServer().listen(0, '127.0.0.1', function () { twice.close(); });
attempt('duas vezes', function () { twice.listen(0); });
var never = net.createServer();
never.close(function (e) { console.log(e.name, e.code, e.message); });
net.createServer().on('error', function (e) { console.log(e.code, e.syscall, e.message, e.address, e.port); }).listen(0, '192.0.2.1');
net.createServer().on('error', function (e) { console.log(e.code, e.syscall, e.message); }).listen({ fd: 0x7ffff });
net.createServer().on('error', function (e) { console.log(e.code, e.syscall, e.message); }).listen('/nao/existe/mesmo');
