// Uma resposta que não cabe num pacote é pedida de novo por TCP.
var dns = require('dns');
require('./fixtures/servidor').start(function (server) {
  var r = new dns.Resolver();
  r.setServers([server.address]);
  r.resolveTxt('grande.teste', function (error, list) {
    console.log(error, list && list.length, list && list[39]);
    console.log(server.asked);
    server.stop();
  });
});
