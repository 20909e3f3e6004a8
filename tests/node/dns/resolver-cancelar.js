// cancel: as perguntas em andamento acabam com ECANCELLED; as outras, não. Com elas não se trocam os servidores.
var dns = require('dns');
require('./fixtures/servidor').start(function (server) {
  var r = new dns.Resolver();
  r.setServers([server.address]);
  var left = 2;
  ['mudo.teste', 'mudo.teste'].forEach(function (name) {
    r.resolve4(name, function (e) {
      console.log(e.code, e.syscall, e.hostname);
      if (--left === 0) r.resolve4('a.teste', function (e, list) { console.log(e, list); server.stop(); });
    });
  });
  try { r.setServers(['1.2.3.4']); } catch (e) { console.log(e.code, e.message.replace(/\[.*/, '')); }
  setImmediate(function () { r.cancel(); });
});
