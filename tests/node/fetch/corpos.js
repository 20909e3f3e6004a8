var http = require('http');
var server = http.createServer(function (req, res) {
  var text = '';
  req.setEncoding('utf8');
  req.on('data', function (c) { text += c; }).on('end', function () {
    console.log(req.method, req.headers['content-type'], req.headers['content-length'], req.headers['transfer-encoding'], JSON.stringify(text));
    res.end();
  });
}).listen(0, '127.0.0.1', async function () {
  var url = 'http://127.0.0.1:' + server.address().port;
  var bodies = ['é', '', Buffer.from('buffer'), new Uint8Array([104, 105]).buffer, new URLSearchParams({ a: 'é b' }), new Blob(['blob'], { type: 'x/y' }), new Blob(['b']), 5, new DataView(new ArrayBuffer(1))];
  for (var body of bodies) await (await fetch(url, { method: 'POST', body: body })).text();
  await (await fetch(url, { method: 'PUT', duplex: 'half', body: new ReadableStream({ start: function (c) { c.enqueue(Buffer.from('str')); c.enqueue(Buffer.from('eam')); c.close(); } }) })).text();
  await (await fetch(url, { method: 'PUT', duplex: 'half', body: (async function* () { yield Buffer.from('it'); })() })).text();
  server.close();
});
