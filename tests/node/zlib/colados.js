// Um gzip depois do outro é um só; zeros no fim são enchimento; lixo é erro, ou sobra.
const zlib = require('zlib');
const um = zlib.gzipSync('um, '), dois = zlib.gzipSync('dois');
function tenta(nome, f) {
  try { console.log(nome, String(f())); } catch (e) { console.log(nome, e.code, e.message); }
}
tenta('colados', () => zlib.gunzipSync(Buffer.concat([um, dois])));
tenta('colados, por unzip', () => zlib.unzipSync(Buffer.concat([um, dois])));
tenta('três', () => zlib.gunzipSync(Buffer.concat([um, um, dois])));
tenta('zeros', () => zlib.gunzipSync(Buffer.concat([um, Buffer.alloc(10)])));
tenta('lixo', () => zlib.gunzipSync(Buffer.concat([um, Buffer.alloc(20, 7)])));
tenta('segundo cortado', () => zlib.gunzipSync(Buffer.concat([um, dois.subarray(0, -2)])));
tenta('zlib colado', () => zlib.inflateSync(Buffer.concat([zlib.deflateSync('um'), zlib.deflateSync('dois')])));
tenta('cru e lixo', () => zlib.inflateRawSync(Buffer.concat([zlib.deflateRawSync('um'), Buffer.from('lixo')])));
tenta('info', () => zlib.inflateSync(Buffer.concat([zlib.deflateRawSync('') && zlib.deflateSync('um'), Buffer.from('lixo')]), { info: true }).engine.bytesWritten);

async function emPedacos(Classe, bytes, tamanho) {
  const stream = new zlib[Classe]();
  let texto = '';
  stream.on('data', (d) => { texto += d; });
  for (let i = 0; i < bytes.length; i += tamanho) stream.write(bytes.subarray(i, i + tamanho));
  stream.end();
  const erro = await new Promise((pronto) => {
    stream.on('error', pronto);
    stream.on('end', () => pronto(null));
  });
  console.log(Classe, tamanho, texto, erro && erro.message, stream.bytesWritten <= bytes.length);
}
(async () => {
  for (const tamanho of [1, 2, 3, 7, 1000]) {
    await emPedacos('Gunzip', Buffer.concat([um, dois]), tamanho);
    await emPedacos('Unzip', Buffer.concat([um, dois]), tamanho);
    await emPedacos('Unzip', zlib.deflateSync('zlib'), tamanho);
    await emPedacos('Inflate', zlib.deflateSync('zlib'), tamanho);
    await emPedacos('BrotliDecompress', zlib.brotliCompressSync('brotli'), tamanho);
  }
  await emPedacos('Gunzip', Buffer.concat([um, Buffer.alloc(20, 7)]), 1000);
  await emPedacos('Unzip', Buffer.from([0x1f, 0x8c, 0, 0]), 1);
  await emPedacos('Inflate', Buffer.concat([zlib.deflateSync('zlib'), Buffer.from('lixo')]), 1000);
})();
