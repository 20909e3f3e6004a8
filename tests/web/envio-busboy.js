// busboy: um formulário lido enquanto chega, pedaço por pedaço.
const { pacote } = require('./fixtures/fala');
const busboy = pacote('busboy'), crypto = require('crypto');
function le(type, bytes, passo, opcoes) {
  return new Promise((resolve) => {
    const seen = [];
    const b = busboy(Object.assign({ headers: { 'content-type': type } }, opcoes));
    b.on('file', (name, stream, info) => {
      const hash = crypto.createHash('sha1');
      let n = 0;
      stream.on('data', (d) => { n += d.length; hash.update(d); }).on('limit', () => seen.push(['limit', name]))
        .on('close', () => seen.push([name, info, n, hash.digest('hex').slice(0, 8), stream.truncated]));
    });
    b.on('field', (name, value, info) => seen.push([name, value, info]));
    for (const e of ['partsLimit', 'filesLimit', 'fieldsLimit', 'finish']) b.on(e, () => seen.push(e));
    b.on('error', (e) => { seen.push(e.message); resolve(seen); }).on('close', () => resolve(seen));
    for (let i = 0; i < bytes.length; i += passo) b.write(bytes.subarray(i, i + passo));
    b.end();
  });
}
const texto = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\num\r\n--b\r\nContent-Disposition: form-data; name="f"; filename="C:\\x\\\u00e9.bin"; filename*=utf-8\'\'%C3%A9.bin\r\n' +
  'Content-Type: application/x; charset=utf-8\r\nContent-Transfer-Encoding: binary\r\n\r\n' + '\r\n-\r\n--'.repeat(500) + '\r\n--b--\r\n';
(async () => {
  const M = 'multipart/form-data; boundary="b"', bytes = Buffer.from(texto);
  for (const passo of [1, 7, 1000, 100000]) console.log(passo, JSON.stringify(await le(M, bytes, passo)));
  console.log(await le(M, bytes, 64, { limits: { fileSize: 10 }, preservePath: true }));
  console.log(await le(M, bytes, 64, { limits: { parts: 1 } }));
  console.log(await le(M, bytes.subarray(0, 200), 64));
  console.log(await le('application/x-www-form-urlencoded', Buffer.from('a=1&b=%C3%A7+x&c&=d&e=%zz'), 3));
  console.log(await le('application/x-www-form-urlencoded; charset=latin1', Buffer.from('a=%e7'), 3, { limits: { fields: 1 } }));
  try { busboy({ headers: { 'content-type': 'text/x' } }); } catch (e) { console.log(e.message); }
})();
