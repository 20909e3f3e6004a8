// level, memLevel, strategy, windowBits, dictionary, chunkSize, info.
const zlib = require('zlib');
const { constants } = zlib;
const texto = Buffer.from('linha de um texto qualquer, que se repete\n'.repeat(5000));
const volta = (opcoes) => [['gzip', 'gunzip'], ['deflate', 'inflate'], ['deflateRaw', 'inflateRaw']].map(([comprime, descomprime]) =>
  zlib[descomprime + 'Sync'](zlib[comprime + 'Sync'](texto, { ...opcoes })).equals(texto)).join();
for (const opcoes of [{ level: 0 }, { level: 1 }, { level: 9 }, { level: -1 }, { level: undefined }, { level: NaN }, { memLevel: 1 }, { memLevel: 9 },
  { strategy: constants.Z_FILTERED }, { strategy: constants.Z_HUFFMAN_ONLY }, { strategy: constants.Z_RLE }, { strategy: constants.Z_FIXED },
  { windowBits: 9 }, { windowBits: 15 }, { chunkSize: 64 }, { chunkSize: 1e6 }]) {
  console.log(opcoes, volta(opcoes));
}
console.log('windowBits 8', zlib.inflateSync(zlib.deflateSync(texto, { windowBits: 8 })).equals(texto));
const crua = { windowBits: 8 };
zlib.deflateRawSync('a', crua);
console.log('crua', crua);
console.log('janela 0', zlib.inflateSync(zlib.deflateSync(texto), { windowBits: 0 }).equals(texto));

const nada = zlib.deflateSync(texto, { level: 0 }).length, muito = zlib.deflateSync(texto, { level: 9 }).length;
console.log('sem comprimir é maior', nada > texto.length, muito < texto.length / 50, zlib.deflateRawSync('abc', { level: 0 }));

const dictionary = Buffer.from('linha de um texto qualquer');
const com = zlib.deflateSync('um texto qualquer', { dictionary }), sem = zlib.deflateSync('um texto qualquer');
console.log('dicionário', com.length < sem.length, zlib.inflateSync(com, { dictionary }).toString());
console.log('em ArrayBuffer', zlib.inflateSync(com, { dictionary: new Uint8Array(dictionary).buffer }).toString());
console.log('cru', zlib.inflateRawSync(zlib.deflateRawSync('um texto qualquer', { dictionary }), { dictionary }).toString());
console.log('unzip', zlib.unzipSync(com, { dictionary }).toString());

const { buffer, engine } = zlib.gzipSync(texto, { info: true });
console.log('info', zlib.gunzipSync(buffer).equals(texto), engine.constructor.name, engine.bytesWritten === texto.length);
zlib.gunzip(buffer, { info: true }, (erro, { buffer: maior, engine }) => {
  console.log('info', maior.equals(texto), engine.constructor.name, engine.bytesWritten === buffer.length, engine._closed);
});
