// reverse: um endereço, e os nomes dele.
var dns = require('dns');
require('./fixtures/servidor').start(function (server) {
  var r = new dns.Resolver();
  r.setServers([server.address]);
  var tests = ['1.2.3.4', '2001:db8::1', '203.0.113.9'];
  (function next() {
    var ip = tests.shift();
    if (!ip) {
      console.log(server.asked);
      return server.stop();
    }
    r.reverse(ip, function (e, names) {
      console.log(ip, e && [e.code, e.syscall, e.hostname, e.message], names);
      next();
    });
  })();
});
['x', '', '1.2.3', 'localhost'].forEach(function (ip) {
  try { dns.reverse(ip, function () {}); console.log('passou'); } catch (e) { console.log(e.name, e.code, e.errno, e.syscall, e.hostname, e.message); }
});
