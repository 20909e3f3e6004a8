// setServers e getServers: as formas, e o que se recusa.
var dns = require('dns');
var r = new dns.Resolver();
[['1.2.3.4'], ['1.2.3.4:53'], ['1.2.3.4:5353', '::1', '[2001:db8::1]:1053', '[::1]', '[::1]:53'], []].forEach(function (list) {
  console.log(r.setServers(list), r.getServers());
});
[5, 'x', ['x'], [5], ['1.2.3.4', 'localhost'], ['1.2.3'], ['[x]:5']].forEach(function (list) {
  try { r.setServers(list); console.log('passou', r.getServers()); } catch (e) { console.log(e.name, e.code, e.message); }
});
[{ timeout: -2 }, { timeout: 'x' }, { tries: 0 }, { tries: 1.5 }, { timeout: 0, tries: 1 }, { timeout: -1 }].forEach(function (options) {
  try { new dns.Resolver(options); console.log('passou'); } catch (e) { console.log(e.name, e.code, e.message); }
});
console.log(typeof r.cancel, typeof r.setLocalAddress, r instanceof dns.Resolver);
try { dns.Resolver(); } catch (e) { console.log(e.name, e.message); }
dns.setServers(['9.9.9.9']);
console.log(dns.getServers(), dns.promises.getServers(), new dns.Resolver().getServers()[0] === '9.9.9.9');
[['x'], [5], ['127.0.0.1', 5]].forEach(function (args) {
  try { r.setLocalAddress.apply(r, args); console.log('passou'); } catch (e) { console.log(e.name, e.code, e.message); }
});
console.log(r.setLocalAddress('127.0.0.1'), r.setLocalAddress('127.0.0.1', '::1'));
