// A ordem do que acontece num stream que dá certo, e num que não dá.
const zlib = require('zlib');
function observa(nome, stream) {
  for (const evento of ['data', 'end', 'finish', 'close', 'error', 'prefinish']) {
    stream.on(evento, (v) => console.log(nome, evento, v instanceof Error ? [v.message, v.code, v.errno] : v ? v.length : '', stream.destroyed));
  }
  return new Promise((f) => stream.on('close', f));
}
(async () => {
  const bom = zlib.createInflate();
  const fim = observa('bom', bom);
  bom.end(zlib.deflateSync('um texto'));
  await fim;

  const ruim = zlib.createGunzip();
  const fimRuim = observa('ruim', ruim);
  ruim.write('isto não é um gzip', (e) => console.log('write', e && e.message));
  ruim.end('nem isto', (e) => console.log('end', e && e.code));
  await fimRuim;
  ruim.write('mais', (e) => console.log('depois', e.code));

  const cortado = zlib.createInflate();
  const fimCortado = observa('cortado', cortado);
  cortado.end(zlib.deflateSync('um texto que não chega ao fim').subarray(0, 12));
  await fimCortado;

  const destruido = zlib.createGzip();
  const fimDestruido = observa('destruído', destruido);
  destruido.write('abc');
  destruido.destroy(new Error('basta'));
  await fimDestruido;

  const sobra = zlib.createInflate();
  const fimSobra = observa('sobra', sobra);
  sobra.end(Buffer.concat([zlib.deflateSync('um texto'), Buffer.from('e uma sobra')]));
  await fimSobra;
  console.log(sobra.bytesWritten);

  const texto = zlib.createInflate();
  texto.setEncoding('utf8');
  texto.on('data', (d) => console.log(typeof d, d));
  texto.end(zlib.deflateSync('ação').toString('base64'), 'base64');
})();
