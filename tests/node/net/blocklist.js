// net.BlockList: regras, consultas e o que se recusa.
var net = require('net');
var list = new net.BlockList();
console.log(list, list.rules);
list.addAddress('123.123.123.123');
list.addAddress('0:0::1', 'ipv6');
list.addRange('10.0.0.1', '10.0.0.10');
list.addRange('fe80::1', 'fe80::ff', 'ipv6');
list.addSubnet('192.168.16.0', 20);
list.addSubnet('8592:757c:efae:4e45::', 64, 'ipv6');
console.log(list.rules);
console.log(list);
[['123.123.123.123'], ['123.123.123.124'], ['10.0.0.3'], ['10.0.0.11'], ['10.0.0.10'], ['222.111.111.222'],
  ['::ffff:7b7b:7b7b', 'ipv6'], ['::ffff:123.123.123.123', 'ipv6'], ['::1', 'ipv6'], ['::2', 'ipv6'], ['FE80::aa', 'ipv6'],
  ['192.168.31.255'], ['192.168.32.0'], ['8592:757c:efae:4e45:f::', 'IPv6'], ['8592:757c:efae:4e46::', 'ipv6'],
  ['::ffff:192.168.17.1', 'ipv6'], ['nada'], ['1.2.3.4', 'ipv6'], ['1.2.3.4', 'x']
].forEach(function (args) { console.log(args.join(' '), list.check.apply(list, args)); });
console.log(list.check(new net.SocketAddress({ address: '10.0.0.5' })));
function attempt(name, f) {
  try { f(); console.log(name, 'passou'); } catch (e) { console.log(name, e.name, e.code, e.message); }
}
attempt('addAddress', function () { list.addAddress(5); });
attempt('addAddress', function () { list.addAddress('x'); });
attempt('addAddress', function () { list.addAddress('1.2.3.4', 5); });
attempt('addRange', function () { list.addRange('10.0.0.2', '10.0.0.1'); });
attempt('addRange', function () { list.addRange('10.0.0.2', 5); });
attempt('addSubnet', function () { list.addSubnet('10.0.0.0', 33); });
attempt('addSubnet', function () { list.addSubnet('::', 129, 'ipv6'); });
attempt('addSubnet', function () { list.addSubnet('::', 'x', 'ipv6'); });
attempt('addSubnet', function () { list.addSubnet(1, 8); });
attempt('check', function () { list.check(5); });
attempt('check', function () { list.check('x', 5); });
attempt('sem new', function () { net.BlockList(); });
console.log(require('util').inspect({ a: { b: list } }, { depth: 1 }));
var everything = new net.BlockList();
everything.addSubnet('0.0.0.0', 0);
console.log(everything.check('8.8.8.8'), everything.check('::ffff:8.8.8.8', 'ipv6'), everything.check('::1', 'ipv6'));
