// net.SocketAddress: o que vem de cada opção.
var net = require('net');
function show(options) {
  try {
    var a = new net.SocketAddress(options);
    console.log(a.address, a.port, a.family, a.flowlabel, JSON.stringify(a));
  } catch (e) { console.log(e.name, e.code, e.message); }
}
[undefined, {}, { family: 'ipv6' }, { address: '1.2.3.4', port: 80 }, { address: '0:0:0::0001', family: 'IPv6', flowlabel: 7 },
  { address: '::FFFF:1.2.3.4', family: 'ipv6' }, { flowlabel: 3 },
  null, 5, { address: 'x' }, { address: '::1' }, { address: '1.1.1.1', family: 'ipv6' }, { family: 'ipv5' }, { family: 4 },
  { port: 70000 }, { port: -1 }, { address: 5 }, { flowlabel: -1 }, { flowlabel: 'x' }
].forEach(show);
console.log(new net.SocketAddress(), net.SocketAddress.isSocketAddress(new net.SocketAddress()));
try { net.SocketAddress(); } catch (e) { console.log(e.name, e.message); }
var address = new net.SocketAddress();
address.port = 5;
console.log(address.port, Object.getOwnPropertyNames(net.SocketAddress.prototype).sort());
