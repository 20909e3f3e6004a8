// resolve(nome, tipo): o tipo escolhe o método; os argumentos que se recusam.
var dns = require('dns');
require('./fixtures/servidor').start(function (server) {
  dns.setServers([server.address]);
  console.log(dns.getServers()[0] === server.address);
  var tests = [['a.teste'], ['a.teste', 'A'], ['a.teste', 'AAAA'], ['correio.teste', 'MX'], ['texto.teste', 'TXT'], ['soa.teste', 'SOA'],
    ['_http._tcp.teste', 'SRV'], ['nomes.teste', 'NS'], ['caa.teste', 'CAA'], ['apelido.teste', 'CNAME'], ['naptr.teste', 'NAPTR'], ['tudo.teste', 'ANY']];
  (function next() {
    var t = tests.shift();
    if (!t) return errors();
    dns.resolve.apply(dns, t.concat(function (error, result) {
      console.log(t.join(' '), error && error.message, result);
      next();
    }));
  })();
  function errors() {
    [['a.teste', 'X', function () {}], ['a.teste', 5, function () {}], [5, function () {}], ['a.teste'], ['a.teste', 'A'], ['a.teste', 'a', function () {}]].forEach(function (args) {
      try { dns.resolve.apply(dns, args); console.log('passou'); } catch (e) { console.log(e.name, e.code, e.message); }
    });
    ['resolve4', 'resolveMx', 'reverse'].forEach(function (name) {
      try { dns[name](5, function () {}); } catch (e) { console.log(e.name, e.code, e.message); }
      try { dns[name]('a.teste'); } catch (e) { console.log(e.name, e.code, e.message); }
    });
    server.stop();
  }
});
