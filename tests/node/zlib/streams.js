// Os streams: ler um arquivo, comprimir, gravar, e de volta; e o tamanho dos pedaços que saem.
const zlib = require('zlib');
const fs = require('fs');
const os = require('os');
const path = require('path');
const { Readable, Writable, pipeline } = require('stream');
const { pipeline: encadeia } = require('stream/promises');
const pasta = fs.mkdtempSync(path.join(os.tmpdir(), 'zlib-'));
const claro = path.join(pasta, 'claro'), fechado = path.join(pasta, 'claro.gz'), outro = path.join(pasta, 'outro');
const dados = Buffer.from('uma linha de um arquivo que se repete muito\n'.repeat(30000));
fs.writeFileSync(claro, dados);

(async () => {
  await encadeia(fs.createReadStream(claro), zlib.createGzip(), fs.createWriteStream(fechado));
  const tamanho = fs.statSync(fechado).size;
  console.log('comprimido', tamanho < dados.length / 50, zlib.gunzipSync(fs.readFileSync(fechado)).equals(dados));
  const abre = zlib.createGunzip();
  const pedacos = [];
  abre.on('data', (d) => pedacos.push(d.length));
  await encadeia(fs.createReadStream(fechado), abre, fs.createWriteStream(outro));
  const lidos = [];
  for await (const pedaco of fs.createReadStream(outro)) lidos.push(pedaco);
  console.log('de volta', Buffer.concat(lidos).equals(dados), abre.bytesWritten === tamanho);
  console.log('pedaços', pedacos.length, pedacos.slice(0, 3), pedacos[pedacos.length - 1]);

  for (const [comprime, descomprime] of [['Gzip', 'Gunzip'], ['Deflate', 'Inflate'], ['DeflateRaw', 'InflateRaw'], ['Gzip', 'Unzip'],
    ['BrotliCompress', 'BrotliDecompress']]) {
    const c = zlib['create' + comprime](), d = zlib['create' + descomprime]({ chunkSize: 1000 });
    const saiu = [];
    await encadeia(Readable.from([dados.subarray(0, 100001), dados.subarray(100001)]), c, d, async function (origem) {
      for await (const pedaco of origem) saiu.push(pedaco);
    });
    console.log(comprime, descomprime, Buffer.concat(saiu).equals(dados), saiu.length, saiu[0].length, c.bytesWritten, d.bytesWritten < 20000);
  }

  // Quem lê devagar segura quem descomprime.
  const lento = zlib.createInflate({ chunkSize: 64, readableHighWaterMark: 128 });
  lento.end(zlib.deflateSync(dados.subarray(0, 5000)));
  await new Promise((pronto) => setTimeout(pronto, 50));
  console.log('parado', lento.readableLength < 300);
  let total = 0;
  for await (const pedaco of lento) {
    total += pedaco.length;
    await null;
  }
  console.log('lido aos poucos', total);

  // O erro chega por quem encadeia.
  pipeline(Readable.from(['isto não é gzip']), zlib.createGunzip(), new Writable({ write(p, c, f) { f(); } }), (erro) => {
    console.log('pipeline', erro.code, erro.errno, erro.message);
  });
  await encadeia(Readable.from([zlib.gzipSync(dados).subarray(0, 500)]), zlib.createGunzip(), async function (origem) {
    for await (const pedaco of origem) total += pedaco.length;
  }).catch((erro) => console.log('cortado', erro.code, erro.message));
  fs.rmSync(pasta, { recursive: true });
})();
