// Um pedido pela metade sobre um Duplex não segura o programa, que acaba com ele aberto.
var http = require('http');
var stream = require('stream');

function pipe(name) {
  var text = '';
  process.on('exit', function () { console.log(name, JSON.stringify(text.replace(/Date: .*GMT/, 'Date: …'))); });
  return new stream.Duplex({
    read: function () {},
    write: function (bytes, encoding, callback) {
      text += bytes;
      callback();
    }
  });
}

var server = http.createServer(function (req, res) {
  if (req.method === 'GET') res.end('tudo');
  else res.write('um pedaço');
});
['GET / HTTP/1.1\r\nHost: a\r\n\r\n', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc'].forEach(function (text) {
  var one = pipe(text.slice(0, 4));
  server.emit('connection', one);
  one.push(text);
});
