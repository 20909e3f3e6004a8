// A opção lookup e o evento lookup.
var net = require('net');
var server = net.createServer(function (s) { s.end(); }).listen(0, '127.0.0.1', function () {
  var port = server.address().port;
  function run(name, options, done) {
    options.port = port;
    options.host = 'lugar';
    var client = net.connect(options);
    client.on('lookup', function (e, ip, family, host) { console.log(name, 'lookup', e && e.message, ip, family, host); });
    client.on('connect', function () { console.log(name, 'connect', client.remoteAddress); });
    client.on('error', function (e) { console.log(name, 'error', e.code, e.message.replace(port, 'PORTA')); });
    client.on('close', function () { done(); });
    client.resume();
  }
  run('um', { family: 4, lookup: function (h, o, cb) { console.log(h, JSON.stringify(o)); cb(null, '127.0.0.1', 4); } }, function () {
    run('todos', { lookup: function (h, o, cb) { cb(null, [{ address: '127.0.0.1', family: 4 }]); } }, function () {
      run('erro', { lookup: function (h, o, cb) { cb(new Error('sem nome')); } }, function () {
        run('ruim', { family: 4, lookup: function (h, o, cb) { cb(null, 'abc', 4); } }, function () {
          run('família', { family: 4, lookup: function (h, o, cb) { cb(null, '127.0.0.1', 5); } }, function () {
            run('desligado', { autoSelectFamily: false, lookup: function (h, o, cb) { cb(null, '127.0.0.1', 4); } }, function () {
              run('promessa', { family: 'IPv4', lookup: function (h, o, cb) { console.log(JSON.stringify(o)); setTimeout(cb, 5, null, '127.0.0.1', 4); } }, function () { server.close(); });
            });
          });
        });
      });
    });
  });
});
