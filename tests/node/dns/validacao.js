var dns = require('dns');
function attempt(name, f) {
  try { f(); console.log(name, 'sem erro'); } catch (e) { console.log(name, e.name, e.code, e.message); }
}
function nothing() {}
attempt('sem callback', function () { dns.lookup('a'); });
attempt('callback texto', function () { dns.lookup('a', {}, 'x'); });
attempt('nome número', function () { dns.lookup(5, nothing); });
attempt('nome objeto', function () { dns.lookup({}, nothing); });
attempt('opções texto', function () { dns.lookup('a', 'x', nothing); });
attempt('opções texto sem callback', function () { dns.lookup('a', 'x'); });
attempt('família 5', function () { dns.lookup('a', 5, nothing); });
attempt('family 5', function () { dns.lookup('a', { family: 5 }, nothing); });
attempt('family x', function () { dns.lookup('a', { family: 'x' }, nothing); });
attempt('hints texto', function () { dns.lookup('a', { hints: 'x' }, nothing); });
attempt('hints 1', function () { dns.lookup('a', { hints: 1 }, nothing); });
attempt('all', function () { dns.lookup('a', { all: 1 }, nothing); });
attempt('verbatim', function () { dns.lookup('a', { verbatim: 1 }, nothing); });
attempt('order', function () { dns.lookup('a', { order: 'x' }, nothing); });
attempt('setDefaultResultOrder', function () { dns.setDefaultResultOrder('x'); });
attempt('lookupService 2', function () { dns.lookupService('127.0.0.1', 80); });
attempt('lookupService nome', function () { dns.lookupService('casa', 80, nothing); });
attempt('lookupService porta', function () { dns.lookupService('127.0.0.1', 70000, nothing); });
attempt('lookupService callback', function () { dns.lookupService('127.0.0.1', 80, 5); });
console.log(dns.ADDRCONFIG, dns.V4MAPPED, dns.ALL, dns.NOTFOUND, dns.NODATA, dns.CANCELLED, dns.getDefaultResultOrder());
