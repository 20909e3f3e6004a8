// Os códigos de erro, um a um: os mesmos em dns e em dns/promises.
var dns = require('dns');
var promises = require('dns/promises');

('NODATA FORMERR SERVFAIL NOTFOUND NOTIMP REFUSED BADQUERY BADNAME BADFAMILY BADRESP CONNREFUSED TIMEOUT EOF ' +
  'FILE NOMEM DESTRUCTION BADSTR BADFLAGS NONAME BADHINTS NOTINITIALIZED LOADIPHLPAPI ADDRGETNETWORKPARAMS ' +
  'CANCELLED').split(' ').forEach(function (name) {
  console.log(name, dns[name], promises[name]);
});
console.log(dns.ADDRCONFIG, dns.ALL, dns.V4MAPPED);
