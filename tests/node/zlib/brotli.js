// Brotli: parâmetros, erros, e as formas em stream.
const zlib = require('zlib');
const { constants } = zlib;
function tenta(nome, f) {
  try { console.log(nome, f()); } catch (e) { console.log(nome, e.name, Object.keys(e), e.code, e.errno, e.message); }
}
const texto = 'um texto que se repete, e repete, e repete; '.repeat(500);
for (let qualidade = 0; qualidade <= 11; qualidade++) {
  const menor = zlib.brotliCompressSync(texto, { params: { [constants.BROTLI_PARAM_QUALITY]: qualidade } });
  console.log(qualidade, menor.length < 300, zlib.brotliDecompressSync(menor).toString() === texto);
}
const params = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_LGWIN]: 16,
  [constants.BROTLI_PARAM_SIZE_HINT]: texto.length, [constants.BROTLI_PARAM_DISABLE_LITERAL_CONTEXT_MODELING]: true };
tenta('vários', () => zlib.brotliDecompressSync(zlib.brotliCompressSync(texto, { params, chunkSize: 100 })).toString() === texto);
tenta('ao ler', () => zlib.brotliDecompressSync(zlib.brotliCompressSync('a'), { params: { [constants.BROTLI_DECODER_PARAM_LARGE_WINDOW]: 1 } }).toString());
tenta('número', () => zlib.brotliCompressSync('a', { params: { 99: 1 } }));
tenta('negativo', () => zlib.brotliCompressSync('a', { params: { '-1': 1 } }));
tenta('nome', () => zlib.brotliCompressSync('a', { params: { nada: 1 } }));
tenta('texto', () => zlib.brotliCompressSync('a', { params: { 1: '5' } }));
tenta('ao ler, outro', () => zlib.brotliDecompressSync('a', { params: { 7: 5 } }));
tenta('flush', () => zlib.brotliCompressSync('a', { flush: 4 }));
tenta('não é', () => zlib.brotliDecompressSync('xxxxxx'));
tenta('cortado', () => zlib.brotliDecompressSync(zlib.brotliCompressSync(texto).subarray(0, 20)));
tenta('vazio', () => zlib.brotliDecompressSync(''));
tenta('grande', () => zlib.brotliDecompressSync(zlib.brotliCompressSync(texto), { maxOutputLength: 100 }));
tenta('lixo no fim', () => zlib.brotliDecompressSync(Buffer.concat([zlib.brotliCompressSync('ab'), Buffer.from('lixo')])).toString());
console.log(new zlib.BrotliCompress() instanceof zlib.BrotliCompress, zlib.BrotliDecompress() instanceof zlib.BrotliDecompress);

const ruim = zlib.createBrotliDecompress();
ruim.on('error', (e) => console.log('erro', e.name, e.code, e.errno, e.message));
ruim.on('close', () => console.log('close'));
ruim.end(Buffer.from('não é brotli'));
