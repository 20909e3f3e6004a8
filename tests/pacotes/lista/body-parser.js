// body-parser: json, urlencoded e text num servidor http.
const http = require('http');
const { json, urlencoded, text } = require('../../../build/npm-lista/node_modules/body-parser');
const cadeia = [json(), urlencoded({ extended: true }), text()];
const servidor = http.createServer((req, res) => {
  let i = 0;
  (function proximo(e) {
    if (e) { res.statusCode = e.status; return res.end(e.type + ' ' + e.message); }
    if (i === cadeia.length) return res.end(JSON.stringify(req.body));
    cadeia[i++](req, res, proximo);
  })();
});
function pede(tipo, corpo) {
  return new Promise((r) => http.request({ port: servidor.address().port, method: 'POST', headers: { 'content-type': tipo } }, (res) => {
    let s = ''; res.setEncoding('utf8').on('data', (d) => { s += d; }).on('end', () => r(console.log(res.statusCode, s)));
  }).end(corpo));
}
servidor.listen(0, '127.0.0.1', async () => {
  await pede('application/json', '{"a":[1,2]}');
  await pede('application/x-www-form-urlencoded', 'a[b]=1&c=d+e');
  await pede('text/plain', 'olá');
  await pede('application/json', '[1');
  servidor.close();
});
