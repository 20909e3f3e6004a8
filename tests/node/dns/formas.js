// As formas de dns.lookup com um IP: a resposta vem depois, sem perguntar a ninguém.
var dns = require('dns');
function show(name) {
  return function () { console.log(name, JSON.stringify(Array.prototype.slice.call(arguments))); };
}
dns.lookup('127.0.0.1', show('ip'));
dns.lookup('::1', show('ipv6'));
dns.lookup('127.0.0.1', 4, show('número'));
dns.lookup('127.0.0.1', 6, show('família errada'));
dns.lookup('127.0.0.1', {}, show('objeto'));
dns.lookup('127.0.0.1', { all: true }, show('all'));
dns.lookup('127.0.0.1', { family: 'IPv4', verbatim: true }, show('IPv4'));
dns.lookup('127.0.0.1', { order: 'ipv6first', hints: dns.ADDRCONFIG | dns.V4MAPPED | dns.ALL }, show('order'));
dns.lookup('', show('vazio'));
dns.lookup(null, show('null'));
dns.lookup('', { all: true }, show('vazio all'));
dns.lookup('', 6, show('vazio 6'));
dns.lookup('127.0.0.1', null, show('opções null'));
dns.lookup('127.0.0.1', undefined, show('opções undefined'));
console.log('primeiro o programa');
