# Sem a libcrypto: os sorteios funcionam, e um resumo diz que pacote instalar.
set -eu
[ ! -e build/deps/usr/lib/"$(uname -m)"-linux-gnu/libcrypto.so.3 ] || { echo 'a libcrypto daqui está em build/deps'; exit 77; }
: >"$TMPDIR/libcrypto.so.3" # um arquivo vazio no lugar dela
seen=$(LD_LIBRARY_PATH=$TMPDIR "$NOZINHO" -e "
  const crypto = require('crypto');
  console.log(crypto.randomUUID().length, crypto.randomBytes(3).length, crypto.getRandomValues(new Uint8Array(2)).length);
  for (const f of [() => crypto.createHash('md5'), () => crypto.getCiphers(), () => crypto.scryptSync('a', 'b', 4)]) {
    try { f(); } catch (e) { console.log(e.code, /^crypto precisa da libcrypto.*libssl3 \(apt\)/.test(e.message)); }
  }")
expected='36 3 2
ERR_NO_CRYPTO true
ERR_NO_CRYPTO true
ERR_NO_CRYPTO true'
[ "$seen" = "$expected" ] || { echo "$seen"; exit 1; }
