var net = require('net');
['127.0.0.1', '0.0.0.0', '255.255.255.255', '256.0.0.1', '1.2.3', '1.2.3.4.5', '01.2.3.4', '', 'x', '::', '::1', ':::', '::ffff:1.2.3.4',
  'fe80::1%eth0', 'fe80::1%', '1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7:8:9', '::g', ' 127.0.0.1', '127.0.0.1 ', '127.1', '[::1]', '2001:db8::'
].forEach(function (text) { console.log(JSON.stringify(text), net.isIP(text), net.isIPv4(text), net.isIPv6(text)); });
console.log(net.isIP(), net.isIP(null), net.isIP(4), net.isIP({}), net.isIPv4(undefined));
