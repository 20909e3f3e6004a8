// Um servidor que comprime o que manda, e um que recebe comprimido.
const http = require('http');
const zlib = require('zlib');
const { Readable, pipeline } = require('stream');
const texto = 'uma página que se repete; '.repeat(5000);
const formas = { gzip: ['createGzip', 'createGunzip'], deflate: ['createDeflate', 'createInflate'], br: ['createBrotliCompress', 'createBrotliDecompress'] };

const servidor = http.createServer((pedido, resposta) => {
  if (pedido.method === 'POST') {
    let recebido = '';
    pedido.pipe(zlib[formas[pedido.headers['content-encoding']][1]]())
      .on('data', (d) => { recebido += d; })
      .on('end', () => resposta.end(recebido === texto ? 'igual' : 'diferente'))
      .on('error', (e) => { resposta.statusCode = 400; resposta.end(e.code); });
    return;
  }
  const forma = pedido.headers['accept-encoding'];
  resposta.setHeader('Content-Encoding', forma);
  pipeline(Readable.from([texto.slice(0, 1000), texto.slice(1000)]), zlib[formas[forma][0]](), resposta, (e) => console.log('servido', e));
});

function le(stream) {
  return new Promise((pronto, falha) => {
    let tudo = '';
    stream.on('data', (d) => { tudo += d; }).on('end', () => pronto(tudo)).on('error', falha);
  });
}

servidor.listen(0, async () => {
  const port = servidor.address().port;
  for (const forma in formas) {
    const resposta = await new Promise((f) => http.get({ port, headers: { 'Accept-Encoding': forma } }, f));
    let bytes = 0;
    resposta.on('data', (d) => { bytes += d.length; });
    const corpo = await le(resposta.pipe(zlib[formas[forma][1]]()));
    console.log(resposta.headers['content-encoding'], corpo === texto, bytes < 2000);
    for (const dados of [texto, null]) {
      const eco = await new Promise((f) => {
        const pedido = http.request({ port, method: 'POST', headers: { 'Content-Encoding': forma } }, f);
        if (dados === null) pedido.end('isto não está comprimido, e é longo');
        else Readable.from([dados]).pipe(zlib[formas[forma][0]]()).pipe(pedido);
      });
      console.log(eco.statusCode, await le(eco));
    }
  }
  servidor.close();
});
