// localhost pelo nome.
var net = require('net');
var server = net.createServer(function (s) { s.end('casa'); }).listen(0, 'localhost', function () {
  console.log(/^(127\.0\.0\.1|::1)$/.test(server.address().address));
  net.connect(server.address().port).on('data', function (b) { console.log(String(b)); }).on('close', function () {
    net.connect({ port: server.address().port, host: 'localhost' }).on('data', function (b) { console.log(String(b)); }).on('close', function () { server.close(); });
  });
});
function refused(done) {
  return function (e) {
    console.log(/^(ENOTFOUND|EAI_AGAIN)$/.test(e.code), e.syscall, e.hostname);
    done();
  };
}
server.on('close', function () {
  net.createServer().on('error', refused(function () {
    net.connect(1, 'nao.existe.invalid').on('error', refused(function () {}));
  })).listen(0, 'nao.existe.invalid');
});
