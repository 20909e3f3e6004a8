// Vários endereços: o primeiro recusa, o segundo atende.
var net = require('net');
var server = net.createServer(function (s) { s.end('achou'); }).listen(0, '127.0.0.2', function () {
  var port = server.address().port;
  function hide(text) { return String(text).split(String(port)).join('PORTA'); }
  function lookup(host, options, callback) {
    console.log(host, JSON.stringify(options));
    callback(null, [{ address: '127.0.0.1', family: 4 }, { address: '127.0.0.2', family: 4 }, { address: '127.0.0.1', family: 4 }]);
  }
  var client = net.connect({ port: port, host: 'algum.lugar', lookup: lookup });
  ['lookup', 'connectionAttempt', 'connectionAttemptFailed', 'connect', 'data', 'close'].forEach(function (name) {
    client.on(name, function () {
      console.log(name, Array.prototype.map.call(arguments, function (v) { return v instanceof Error ? v.code : hide(v); }).join(' '));
    });
  });
  client.on('close', function () {
    console.log(client.autoSelectFamilyAttemptedAddresses.map(hide).join());
    server.close();
  });
});
