// De uma vez, nas formas síncronas e nas de callback: o que se comprime volta igual.
const zlib = require('zlib');
const texto = 'olá, mundo; e outra vez: '.repeat(1000);
const pares = [['gzip', 'gunzip'], ['deflate', 'inflate'], ['deflateRaw', 'inflateRaw'], ['gzip', 'unzip'], ['deflate', 'unzip'],
  ['brotliCompress', 'brotliDecompress']];

for (const [comprime, descomprime] of pares) {
  const menor = zlib[comprime + 'Sync'](texto);
  console.log(comprime, descomprime, Buffer.isBuffer(menor), menor.length < 250, zlib[descomprime + 'Sync'](menor).toString() === texto);
}
for (const vazio of ['', Buffer.alloc(0), new Uint8Array(0)]) {
  console.log('vazio', pares.map(([c, d]) => zlib[d + 'Sync'](zlib[c + 'Sync'](vazio)).length));
}
console.log('começos', zlib.gzipSync('a').subarray(0, 3), zlib.deflateSync('a').subarray(0, 2));
console.log('curtos', zlib.deflateRawSync('a'), zlib.deflateRawSync(''), zlib.deflateSync('abc'), zlib.brotliCompressSync('x'));

// Tudo o que tem bytes serve.
const bytes = new Uint8Array([0, 104, 0, 105, 0, 33]);
const vistas = { Uint16Array: new Uint16Array(bytes.buffer), DataView: new DataView(bytes.buffer, 1, 3), ArrayBuffer: bytes.buffer,
  Uint8Array: bytes.subarray(2) };
for (const nome in vistas) console.log(nome, zlib.inflateSync(zlib.deflateSync(vistas[nome])));

(async () => {
  for (const [comprime, descomprime] of pares) {
    await new Promise((pronto) => {
      let agora = true;
      console.log(zlib[comprime](texto, (erro, menor) => {
        console.log(comprime, erro, agora, menor.length < 250);
        zlib[descomprime](menor, {}, (erro, maior) => {
          console.log(descomprime, erro, maior.toString() === texto);
          pronto();
        });
      }));
      agora = false;
    });
  }
  for (const nome in vistas) {
    await new Promise((pronto) => zlib.gzip(vistas[nome], (erro, menor) => {
      console.log(nome, zlib.gunzipSync(menor));
      pronto();
    }));
  }
  const { promisify } = require('util');
  console.log('promisify', (await promisify(zlib.unzip)(await promisify(zlib.gzip)('abc'))).toString());
})();
