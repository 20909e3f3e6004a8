var net = require('net');
var path = '\0nozinho-teste-' + process.pid;
var server = net.createServer(function (s) { s.end('abstrato'); }).listen(path, function () {
  console.log(server.address() === path);
  net.connect({ path: path }).on('data', function (b) { console.log(String(b)); }).on('close', function () { server.close(); });
});
try { net.createServer().listen({ path: '\0x', readableAll: true }); } catch (e) { console.log(e.code); }
