// Se o primeiro servidor não atende, pergunta-se ao segundo.
var dns = require('dns');
var net = require('net');
var free = net.createServer().listen(0, '127.0.0.1', function () {
  var dead = '127.0.0.1:' + free.address().port;
  require('./fixtures/servidor').start(function (server) {
    free.close();
    var r = new dns.Resolver({ timeout: 2000 });
    r.setServers([dead, server.address]);
    r.resolve4('a.teste', function (e, list) {
      console.log(e, list, server.asked);
      r.setServers([dead]);
      r.resolve4('a.teste', function (e) {
        console.log(e.code, e.message);
        server.stop();
      });
    });
  });
});
