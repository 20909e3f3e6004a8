var http = require('http');
var server = http.createServer(function (req, res) {
  var text = '';
  req.on('data', function (c) { text += c; }).on('end', function () {
    var boundary = /boundary=(.*)/.exec(req.headers['content-type'])[1];
    console.log(req.headers['content-type'].replace(boundary, 'B'), Number(req.headers['content-length']) === text.length);
    console.log(text.split(boundary).join('B'));
    res.end();
  });
}).listen(0, '127.0.0.1', async function () {
  var f = new FormData();
  f.append('texto', 'uma\nlinha');
  f.append('com "aspas"', '1');
  f.append('arquivo', new Blob(['bytes'], { type: 'text/x' }), 'n"ome.txt');
  f.append('sem tipo', new Blob(['x']));
  f.append('file', new File(['y'], 'y.bin'));
  await fetch('http://127.0.0.1:' + server.address().port, { method: 'POST', body: f });
  server.close();
});
