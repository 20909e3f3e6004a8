// Cada tipo de registro, por callback.
var dns = require('dns');
require('./fixtures/servidor').start(function (server) {
  var r = new dns.Resolver();
  r.setServers([server.address]);
  var tests = [['resolve4', 'a.teste'], ['resolve6', 'a.teste'], ['resolve4', 'a.teste', { ttl: true }], ['resolve6', 'a.teste', { ttl: true }],
    ['resolve4', 'apelido.teste'], ['resolveCname', 'apelido.teste'], ['resolveCname', 'ponteiro.teste'], ['resolveMx', 'correio.teste'],
    ['resolveNs', 'nomes.teste'], ['resolveTxt', 'texto.teste'], ['resolveSrv', '_http._tcp.teste'], ['resolveSoa', 'soa.teste'],
    ['resolveNaptr', 'naptr.teste'], ['resolveCaa', 'caa.teste'], ['resolvePtr', '4.3.2.1.in-addr.arpa'],
    ['resolve4', 'não.teste'], ['resolve4', 'A.TESTE.'], ['resolve4', 'a.teste', { ttl: false }]];
  (function next() {
    var t = tests.shift();
    if (!t) return server.stop();
    r[t[0]].apply(r, t.slice(1).concat(function (error, result) {
      console.log(t[0], t[1], error ? error.message : JSON.stringify(result));
      next();
    }));
  })();
});
