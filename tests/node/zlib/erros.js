// O que não é gzip, o que acaba antes da hora, o que passa do tamanho, o que não é número.
const zlib = require('zlib');
const { constants } = zlib;
function tenta(nome, f) {
  try { console.log(nome, f()); } catch (e) { console.log(nome, e.name, Object.keys(e), e.code, e.errno, e.message); }
}
const menor = zlib.gzipSync('um texto que é comprimido e depois estragado');
const estragado = (bytes, onde) => { const copia = Buffer.from(bytes); copia[onde] ^= 0xff; return copia; };

tenta('gunzip', () => zlib.gunzipSync('não é gzip'));
tenta('inflate', () => zlib.inflateSync('não é zlib'));
tenta('unzip', () => zlib.unzipSync('nem um nem outro'));
tenta('inflateRaw', () => zlib.inflateRawSync(Buffer.alloc(9, 255)));
tenta('vazio', () => zlib.gunzipSync(''));
tenta('cortado', () => zlib.gunzipSync(menor.subarray(0, 20)));
tenta('só o cabeçalho', () => zlib.gunzipSync(menor.subarray(0, 10)));
tenta('quase todo', () => zlib.gunzipSync(menor.subarray(0, -1)));
tenta('cortado, e tudo bem', () => zlib.gunzipSync(menor.subarray(0, -1), { finishFlush: constants.Z_SYNC_FLUSH }).toString());
tenta('conferência', () => zlib.gunzipSync(estragado(menor, menor.length - 8)));
tenta('tamanho', () => zlib.gunzipSync(estragado(menor, menor.length - 4)));
tenta('método', () => zlib.gunzipSync(estragado(menor, 2)));
tenta('conferência de zlib', () => { const d = zlib.deflateSync('abc'); zlib.inflateSync(estragado(d, d.length - 1)); });
tenta('janela', () => zlib.inflateSync(zlib.deflateSync('abc'), { windowBits: 9 }));

const dictionary = Buffer.from('um texto');
tenta('sem dicionário', () => zlib.inflateSync(zlib.deflateSync('um texto', { dictionary })));
tenta('outro dicionário', () => zlib.inflateSync(zlib.deflateSync('um texto', { dictionary }), { dictionary: Buffer.from('outro') }));
tenta('cru, sem dicionário', () => zlib.inflateRawSync(zlib.deflateRawSync('um texto', { dictionary })));

tenta('grande demais', () => zlib.gunzipSync(zlib.gzipSync(Buffer.alloc(1000)), { maxOutputLength: 999 }));
tenta('no limite', () => zlib.gunzipSync(zlib.gzipSync(Buffer.alloc(1000)), { maxOutputLength: 1000 }).length);

for (const valor of [1, null, undefined, {}, [], true]) tenta('dados ' + valor, () => zlib.gzipSync(valor));
for (const valor of [1, {}, true, null]) tenta('com callback ' + valor, () => zlib.gzip(valor, () => {}));
tenta('sem callback', () => zlib.gzip('a'));
tenta('sem callback, com opções', () => zlib.gzip('a', {}));
for (const opcoes of [{ level: 10 }, { level: -2 }, { level: '9' }, { level: Infinity }, { memLevel: 0 }, { memLevel: 10 }, { strategy: 5 },
  { strategy: 'a' }, { windowBits: 7 }, { windowBits: 8 }, { windowBits: 16 }, { windowBits: 0 }, { chunkSize: 63 }, { chunkSize: 'a' },
  { chunkSize: Infinity }, { flush: 6 }, { finishFlush: -1 }, { finishFlush: 'a' }, { dictionary: 'a' }, { dictionary: 1 }]) {
  tenta(JSON.stringify(opcoes), () => typeof zlib.createGzip(opcoes));
}
for (const C of ['Inflate', 'Gunzip', 'Unzip', 'InflateRaw', 'Deflate', 'DeflateRaw']) {
  tenta(C + ' 0', () => typeof new zlib[C]({ windowBits: 0 }));
  tenta(C + ' null', () => typeof new zlib[C]({ windowBits: null }));
}

(async () => {
  const espera = (nome, dados, opcoes) => new Promise((pronto) => zlib[nome](dados, opcoes, (e, r) => {
    console.log(nome, e && [e.name, e.code, e.errno, e.message], r);
    pronto();
  }));
  await espera('gunzip', 'não é gzip', {});
  await espera('inflate', Buffer.alloc(0), {});
  await espera('gunzip', menor.subarray(0, 20), {});
  await espera('gunzip', zlib.gzipSync(Buffer.alloc(100000)), { maxOutputLength: 20000 });
  await espera('inflate', zlib.deflateSync('um texto', { dictionary }), {});
  await espera('brotliDecompress', 'não é brotli', {});
})();
