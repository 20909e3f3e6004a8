// setEncoding não parte um caractere entre dois pedaços.
var net = require('net');
var text = 'aé€🙂';
var bytes = Buffer.from(text);
var server = net.createServer(function (socket) {
  socket.setNoDelay(true);
  var i = 0;
  (function next() {
    if (i === bytes.length) return socket.end();
    socket.write(bytes.slice(i, i + 1));
    i++;
    setTimeout(next, 3);
  })();
}).listen(0, '127.0.0.1', function () {
  var client = net.connect(server.address().port, '127.0.0.1');
  console.log(client.setEncoding('utf8') === client, client.readableEncoding);
  var got = '';
  client.on('data', function (s) { console.log(typeof s, s.length > 0); got += s; });
  client.on('end', function () { console.log(got, got === text, client.bytesRead); server.close(); });
});
