// onread: os bytes chegam num buffer nosso, sem passar pelo stream.
var net = require('net');
var server = net.createServer(function (socket) { socket.end('abcdefghij'); }).listen(0, '127.0.0.1', function () {
  var buffer = Buffer.alloc(4);
  var text = '';
  var data = 0;
  var socket = net.connect({
    port: server.address().port, host: '127.0.0.1',
    onread: {
      buffer: buffer,
      callback: function (length, buf) {
        if (buf !== buffer || this !== socket || length > 4) console.log('errado');
        text += buf.toString('utf8', 0, length);
        return true;
      }
    }
  });
  socket.on('data', function () { data++; });
  socket.on('end', function () { console.log(text, data, socket.bytesRead); });
  socket.on('close', function () { factory(); });
});
function factory() {
  var made = 0;
  var text = '';
  var socket = net.connect({
    port: server.address().port, host: '127.0.0.1',
    onread: {
      buffer: function () { made++; return Buffer.alloc(100); },
      callback: function (length, buf) {
        text += buf.toString('utf8', 0, length);
        setImmediate(function () { socket.resume(); });
        return false;
      }
    }
  });
  socket.on('end', function () {
    console.log(text, made >= 1);
    server.close();
  });
}
