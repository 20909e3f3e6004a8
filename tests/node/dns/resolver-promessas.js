// dns.promises.Resolver e as funções de dns/promises.
var dns = require('dns/promises');
require('./fixtures/servidor').start(async function (server) {
  var r = new dns.Resolver();
  r.setServers([server.address]);
  dns.setServers([server.address]);
  console.log(await r.resolve4('a.teste'), await dns.resolve6('a.teste'), await r.resolve4('a.teste', { ttl: true }));
  console.log(await dns.resolve('correio.teste', 'MX'), await dns.resolve('a.teste'), await r.resolve('soa.teste', 'SOA'));
  console.log(await dns.resolveTxt('texto.teste'), await r.resolveSrv('_http._tcp.teste'), await dns.reverse('1.2.3.4'));
  console.log(await r.resolveCaa('caa.teste'), await r.resolveNaptr('naptr.teste'), await r.resolveNs('nomes.teste'));
  await r.resolveMx('nada.teste').catch(function (e) { console.log(e.message, e.code, e.syscall, e.hostname); });
  [['resolve', 'x', 'Y'], ['resolve', 'x', 5], ['resolve4', 5]].forEach(function (t) {
    try { r[t[0]](t[1], t[2]).catch(function (e) { console.log('rejeitou', e.code, e.message); }); } catch (e) { console.log(e.name, e.code, e.message); }
  });
  try { await dns.reverse('x'); } catch (e) { console.log(e.code, e.message); }
  var all = [r.resolve4('mudo.teste')];
  setImmediate(function () { r.cancel(); });
  console.log((await Promise.allSettled(all))[0].reason.code, dns.NOTFOUND, dns.CANCELLED, typeof dns.Resolver);
  server.stop();
});
