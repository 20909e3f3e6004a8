// Todos recusam: um erro que reúne os outros.
var net = require('net');
var server = net.createServer().listen(0, '127.0.0.1', function () {
  var port = server.address().port;
  server.close(function () {
    var client = net.connect({
      port: port, host: 'algum.lugar',
      lookup: function (host, options, callback) {
        callback(null, [{ address: '127.0.0.1', family: 4 }, { address: '127.0.0.3', family: 4 }]);
      }
    });
    client.on('error', function (e) {
      console.log(e instanceof Error, e.name, JSON.stringify(e.message), e.code, e.errors.length);
      e.errors.forEach(function (x) { console.log(x.message.replace(port, 'PORTA'), x.code, x.address); });
    });
    client.on('close', function (hadError) { console.log('close', hadError); });
  });
});
