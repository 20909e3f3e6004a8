// allowHalfOpen: o cliente termina, o servidor ainda responde.
var net = require('net');
var server = net.createServer({ allowHalfOpen: true }, function (socket) {
  var parts = [];
  socket.setEncoding('utf8');
  socket.on('data', function (text) { parts.push(text); });
  socket.on('end', function () {
    console.log('servidor viu o fim:', parts.join(''), socket.writable, socket.readyState);
    setTimeout(function () {
      socket.write('demorei, ');
      socket.end('mas respondi');
    }, 20);
  });
  socket.on('close', function (hadError) { console.log('servidor close', hadError); server.close(); });
}).listen(0, '127.0.0.1', function () {
  var client = net.connect({ port: server.address().port, host: '127.0.0.1' });
  var answer = '';
  client.setEncoding('utf8');
  client.on('data', function (text) { answer += text; });
  client.on('end', function () { console.log('cliente:', answer); });
  client.on('finish', function () { console.log('cliente terminou de enviar', client.readyState); });
  client.on('close', function (hadError) { console.log('cliente close', hadError); });
  client.write('um ');
  client.end('dois');
});
