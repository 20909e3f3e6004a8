// dns.promises, e util.promisify das funções com callback.
var dns = require('dns');
var promises = dns.promises;
var promisify = require('util').promisify;
console.log(promises === require('dns/promises'), promises === require('dns').promises);
promises.lookup('127.0.0.1').then(function (r) {
  console.log(JSON.stringify(r));
  return promises.lookup('localhost', { family: 4, all: true });
}).then(function (r) {
  console.log(JSON.stringify(r));
  return promises.lookupService('127.0.0.1', 54321);
}).then(function (r) {
  console.log(r.hostname, r.service);
  return promises.lookup('nao.existe.invalid');
}).then(function () { console.log('não'); }, function (e) {
  console.log(e.syscall, e.hostname);
  return promisify(dns.lookup)('127.0.0.1');
}).then(function (r) {
  console.log(JSON.stringify(r));
  return promisify(dns.lookup)('127.0.0.1', { all: true });
}).then(function (r) {
  console.log(JSON.stringify(r));
  return promisify(dns.lookupService)('127.0.0.1', 54321);
}).then(function (r) { console.log(r.hostname, r.service); });
