// Sobre um Duplex, que não segura o programa, a resposta que vem mais tarde também sai.
var http = require('http');
var stream = require('stream');

function pipe(name, done) {
  return new stream.Duplex({
    read: function () {},
    write: function (bytes, encoding, callback) {
      if (bytes.length > 0) {
        console.log(name, JSON.stringify(String(bytes).replace(/Date: .*GMT/, 'Date: …')));
        done();
      }
      callback();
    }
  });
}

var server = http.createServer(function (req, res) {
  if (req.url === '/prazo') setTimeout(function () { res.end('oi'); }, 5);
  else setImmediate(function () { res.end('oi'); });
});

function ask(url, done) {
  var one = pipe(url, done);
  server.emit('connection', one);
  one.push('GET ' + url + ' HTTP/1.1\r\nHost: a\r\n\r\n');
}
ask('/logo', function () { ask('/prazo', function () {}); });
