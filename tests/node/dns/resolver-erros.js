// Os códigos de erro: o nome não existe, não tem esse tipo, o servidor falha, recusa, não responde.
var dns = require('dns');
require('./fixtures/servidor').start(function (server) {
  var r = new dns.Resolver({ timeout: 30, tries: 2 });
  r.setServers([server.address]);
  var tests = [['resolve4', 'nada.teste'], ['resolveMx', 'vazio.teste'], ['resolve6', 'correio.teste'], ['resolveTxt', 'falha.teste'],
    ['resolveNs', 'recusa.teste'], ['resolveSrv', 'forma.teste'], ['resolveSoa', 'notimp.teste'], ['resolve4', 'mudo.teste'],
    ['resolveCaa', 'vazio.teste'], ['resolveAny', 'vazio.teste'], ['resolve4', 'estragado.teste'], ['resolve4', 'a..teste']];
  (function next() {
    var t = tests.shift();
    if (!t) {
      console.log(server.asked.filter(function (q) { return /mudo|falha/.test(q); }));
      return server.stop();
    }
    r[t[0]](t[1], function (e, result) {
      console.log(t.join(' '), e && [e.name, e.code, e.errno, e.syscall, e.hostname, e.message], result);
      next();
    });
  })();
});
