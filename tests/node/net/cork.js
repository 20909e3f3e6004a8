// cork junta vários writes num só envio; as codificações se misturam.
var net = require('net');
var server = net.createServer(function (socket) {
  var all = [];
  socket.on('data', function (b) { all.push(b); });
  socket.on('end', function () { console.log(Buffer.concat(all).toString('hex')); });
  socket.on('close', function () { server.close(); });
}).listen(0, '127.0.0.1', function () {
  var client = net.connect(server.address().port, '127.0.0.1', function () {
    client.cork();
    client.write('é', 'latin1');
    client.write('é', 'utf8');
    client.write('00ff', 'hex');
    client.write('AQID', 'base64');
    client.write('oi', 'utf16le');
    client.write(Buffer.from([1, 2]));
    client.write(new Uint8Array([3, 4]));
    client.write('');
    client.write('🙂');
    console.log(client.writableLength, client.bytesWritten, client.writableCorked);
    client.uncork();
    console.log(client.writableLength, client.bytesWritten);
    client.end('fim', 'ascii');
  });
});
