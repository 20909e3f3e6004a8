// localhost pelo sistema, nas duas famílias.
var dns = require('dns');
dns.lookup('localhost', 4, function (e, ip, family) {
  console.log(e, ip, family);
  dns.lookup('localhost', { all: true, family: 4 }, function (e, list) {
    console.log(e, JSON.stringify(list));
    dns.lookup('localhost', function (e, ip, family) {
      console.log(e, ip === '127.0.0.1' || ip === '::1', family === (ip === '::1' ? 6 : 4));
      dns.lookup('localhost', { all: true, order: 'ipv4first' }, function (e, list) {
        console.log(list[0].address, list[0].family);
        dns.lookupService('127.0.0.1', 54321, function (e, host, service) { console.log(e, host, service); });
      });
    });
  });
});
