var http = require('http');
var zlib = require('zlib');
var encoders = { gzip: zlib.gzipSync, deflate: zlib.deflateSync, br: zlib.brotliCompressSync, 'x-gzip': zlib.gzipSync };
var server = http.createServer(function (req, res) {
  var name = req.url.slice(1);
  if (name === 'dois') {
    res.setHeader('content-encoding', 'deflate, gzip');
    return res.end(zlib.gzipSync(zlib.deflateSync('duas vezes')));
  }
  res.setHeader('content-encoding', name);
  res.end(encoders[name] ? encoders[name]('texto em ' + name) : 'como veio');
}).listen(0, '127.0.0.1', async function () {
  for (var name of ['gzip', 'deflate', 'br', 'x-gzip', 'dois', 'outro']) {
    var r = await fetch('http://127.0.0.1:' + server.address().port + '/' + name);
    console.log(r.headers.get('content-encoding'), await r.text());
  }
  server.close();
});
