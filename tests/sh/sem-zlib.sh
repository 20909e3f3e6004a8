# Sem a zlib e a libbrotli: o módulo carrega, e comprimir diz que pacote instalar.
set -eu
[ ! -e build/deps/usr/lib/"$(uname -m)"-linux-gnu/libz.so.1 ] || { echo 'a zlib daqui está em build/deps'; exit 77; }
: >"$TMPDIR/libz.so.1" # arquivos vazios no lugar delas
: >"$TMPDIR/libbrotlienc.so.1"
seen=$(LD_LIBRARY_PATH=$TMPDIR "$NOZINHO" -e "
  const zlib = require('zlib');
  console.log(zlib.constants.Z_FINISH);
  for (const f of [() => zlib.gzipSync('a'), () => zlib.createInflate(), () => zlib.crc32('a'), () => zlib.brotliCompressSync('a')]) {
    try { f(); } catch (e) { console.log(e.code, /precisa da .*(zlib1g|libbrotli1) \(apt\)/.test(e.message)); }
  }")
expected='4
ERR_FEATURE_UNAVAILABLE_ON_PLATFORM true
ERR_FEATURE_UNAVAILABLE_ON_PLATFORM true
ERR_FEATURE_UNAVAILABLE_ON_PLATFORM true
ERR_FEATURE_UNAVAILABLE_ON_PLATFORM true'
[ "$seen" = "$expected" ] || { echo "$seen"; exit 1; }
