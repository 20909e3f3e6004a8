// O que o módulo tem: nomes, tamanhos, constantes, códigos, crc32.
const zlib = require('zlib');
console.log(zlib === require('node:zlib'), Object.keys(zlib));
for (const nome of Object.keys(zlib)) if (typeof zlib[nome] === 'function') console.log(nome, zlib[nome].name, zlib[nome].length);
console.log(zlib.constants, Object.getPrototypeOf(zlib.constants), zlib.codes, Object.isFrozen(zlib.codes));
console.log(zlib.Z_FINISH, zlib.Z_BEST_COMPRESSION, zlib.GZIP, 'BROTLI_PARAM_MODE' in zlib, Object.keys(zlib).includes('Z_FINISH'));
for (const nome of ['createGzip', 'constants', 'codes', 'Z_FINISH', 'gzip']) {
  const { writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(zlib, nome);
  console.log(nome, writable, enumerable, configurable);
}
const { Transform } = require('stream');
for (const nome of ['Gzip', 'Gunzip', 'Deflate', 'Inflate', 'DeflateRaw', 'InflateRaw', 'Unzip', 'BrotliCompress', 'BrotliDecompress']) {
  const cria = zlib['create' + nome]();
  console.log(nome, cria instanceof zlib[nome], zlib[nome]() instanceof zlib[nome], cria instanceof Transform, cria.constructor.name,
    Object.getPrototypeOf(zlib[nome]).name, cria.bytesWritten, cria.readableHighWaterMark, cria.writableHighWaterMark);
}
console.log(zlib.crc32('hello'), zlib.crc32(Buffer.from('world'), zlib.crc32('hello ')), zlib.crc32('hello world'), zlib.crc32(''), zlib.crc32('', 7),
  zlib.crc32('ação'), zlib.crc32(new Uint16Array([1, 2])), zlib.crc32(new DataView(new ArrayBuffer(4))));
for (const args of [[1], [], ['a', -1], ['a', 1.5], ['a', 'b'], ['a', 2 ** 32], [new ArrayBuffer(2)]]) {
  try { console.log(zlib.crc32(...args)); } catch (e) { console.log(e.name, e.code, e.message); }
}
