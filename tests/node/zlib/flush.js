// flush() faz sair o que já entrou; params() muda o nível no meio; reset() recomeça; close() desiste.
const zlib = require('zlib');
const { constants } = zlib;
const espera = (f) => new Promise(f);

async function aoVivo(comprime, descomprime, tipo) {
  const c = zlib['create' + comprime](), d = zlib['create' + descomprime]();
  c.on('data', (p) => d.write(p));
  c.on('end', () => d.end());
  for (const palavra of ['um', 'dois', 'três']) {
    const chegou = espera((f) => d.once('data', f));
    c.write(palavra);
    if (tipo === undefined) c.flush(() => console.log('flush de', palavra, c.bytesWritten));
    else c.flush(tipo, () => console.log('flush de', palavra, c.bytesWritten));
    console.log(comprime, tipo, String(await chegou));
  }
  c.end();
  await espera((f) => d.on('end', f));
  console.log('fim', c.bytesWritten);
}

(async () => {
  await aoVivo('Gzip', 'Gunzip');
  await aoVivo('Deflate', 'Inflate', constants.Z_SYNC_FLUSH);
  await aoVivo('DeflateRaw', 'InflateRaw', constants.Z_PARTIAL_FLUSH);
  await aoVivo('BrotliCompress', 'BrotliDecompress');

  const p = zlib.createDeflate({ level: 0 });
  const pedacos = [];
  p.on('data', (d) => pedacos.push(d));
  const texto = 'repete '.repeat(2000);
  p.write(texto);
  await espera((f) => p.params(9, constants.Z_DEFAULT_STRATEGY, f));
  console.log('params', p._level, p._strategy, Buffer.concat(pedacos).length > texto.length);
  await espera((f) => p.params(9, constants.Z_DEFAULT_STRATEGY, f));
  p.end(texto);
  await espera((f) => p.on('end', f));
  const tudo = Buffer.concat(pedacos);
  console.log('params', zlib.inflateSync(tudo).toString() === texto + texto, tudo.length < texto.length + 500);
  for (const args of [[10, 0], [0, 5], ['a', 0], [1, 'a']]) {
    try { zlib.createGzip().params(...args); } catch (e) { console.log(e.name, e.code, e.message); }
  }

  const r = zlib.createInflate();
  let lido = '';
  r.on('data', (d) => { lido += d; });
  r.on('end', () => console.log('reset', lido, r.bytesWritten));
  const inteiro = zlib.deflateSync('só isto');
  r.write(inteiro.subarray(0, 2), () => {
    r.reset();
    r.end(inteiro);
  });
  await espera((f) => r.on('close', f));

  const depois = zlib.createGzip();
  depois.resume();
  depois.end('a');
  depois.flush(() => console.log('flush depois de end()'));
  await espera((f) => depois.on('end', f));
  await espera((f) => depois.flush(f));
  console.log('flush depois do fim');

  const g = zlib.createGzip();
  console.log('aberto', g._closed);
  g.write(Buffer.alloc(1e6));
  await espera((f) => g.close(f));
  console.log('fechado', g._closed, g.destroyed);
  g.close(() => console.log('outra vez'));

  const w = zlib.createGzip();
  w.on('error', (e) => console.log('write depois de end', e.code));
  w.end();
  w.write('a');
})();
