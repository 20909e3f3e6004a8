// As constantes, no módulo (onde já não se recomendam, e não se mudam) e em zlib.constants; e os códigos.
var zlib = require('zlib');

var NAMES = (
  'Z_NO_FLUSH Z_PARTIAL_FLUSH Z_SYNC_FLUSH Z_FULL_FLUSH Z_FINISH Z_BLOCK Z_OK Z_STREAM_END ' +
  'Z_NEED_DICT Z_ERRNO Z_STREAM_ERROR Z_DATA_ERROR Z_MEM_ERROR Z_BUF_ERROR Z_VERSION_ERROR ' +
  'Z_NO_COMPRESSION Z_BEST_SPEED Z_BEST_COMPRESSION Z_DEFAULT_COMPRESSION Z_FILTERED Z_HUFFMAN_ONLY ' +
  'Z_RLE Z_FIXED Z_DEFAULT_STRATEGY DEFLATE INFLATE GZIP GUNZIP DEFLATERAW INFLATERAW UNZIP ' +
  'Z_MIN_WINDOWBITS Z_MAX_WINDOWBITS Z_DEFAULT_WINDOWBITS Z_MIN_CHUNK Z_MAX_CHUNK Z_DEFAULT_CHUNK ' +
  'Z_MIN_MEMLEVEL Z_MAX_MEMLEVEL Z_DEFAULT_MEMLEVEL Z_MIN_LEVEL Z_MAX_LEVEL Z_DEFAULT_LEVEL'
).split(' ');
NAMES.forEach(function (name) {
  console.log(name, zlib[name], zlib.constants[name] === zlib[name], Object.keys(zlib).indexOf(name) >= 0);
});
zlib.Z_BEST_SPEED = 7;
zlib.constants.Z_BEST_SPEED = 7;
console.log(zlib.Z_BEST_SPEED, zlib.constants.Z_BEST_SPEED);
console.log(zlib.ZLIB_VERNUM >= 0x1000, typeof zlib.ZLIB_VERNUM);
console.log(zlib.codes);
