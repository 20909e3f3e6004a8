// Sockets Unix: eco, endereço, erros, e o nome no disco que some no fim.
var net = require('net');
var fs = require('fs');
var os = require('os');
var dir = fs.mkdtempSync((process.env.TMPDIR || '/tmp') + '/rede-');
var path = dir + '/s';
function clean(text) { return text.split(dir).join('DIR'); }
net.connect(path).on('error', function (e) {
  console.log(clean(e.message), e.code, e.syscall, clean(e.address), e.port, Object.keys(e).join());
  var server = net.createServer(function (socket) {
    console.log(JSON.stringify(socket.address()), socket.remoteAddress, socket.remotePort, socket.localAddress);
    socket.pipe(socket);
  }).listen(path, function () {
    console.log(clean(server.address()), fs.existsSync(path));
    var twin = net.createServer().on('error', function (e) {
      console.log(clean(e.message), e.code, e.errno, e.syscall, clean(e.address), e.port);
      var client = net.createConnection({ path: path }, function () { client.end('por dentro'); });
      client.on('data', function (b) { console.log(String(b)); });
      client.on('close', function () {
        server.close(function () {
          console.log('sumiu', !fs.existsSync(path));
          fs.rmdirSync(dir);
        });
      });
    }).listen({ path: path });
  });
});
