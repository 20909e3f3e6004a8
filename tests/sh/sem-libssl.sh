# Sem a libssl: os módulos carregam, e cifrar a primeira conversa diz que pacote instalar.
set -eu
[ ! -e build/deps/usr/lib/"$(uname -m)"-linux-gnu/libssl.so.3 ] || { echo 'a libssl daqui está em build/deps'; exit 77; }
: >"$TMPDIR/libssl.so.3" # um arquivo vazio no lugar dela
seen=$(LD_LIBRARY_PATH=$TMPDIR "$NOZINHO" -e "
  const tls = require('tls'), https = require('https');
  console.log(tls.DEFAULT_MIN_VERSION, https.request.name);
  for (const f of [() => tls.connect(1), () => tls.createServer({}), () => https.get('https://localhost:1'), () => tls.getCiphers()]) {
    try { f(); } catch (e) { console.log(e.code, /^tls e https precisam da libssl.*libssl3 \(apt\)/.test(e.message)); }
  }")
expected='TLSv1.2 request
ERR_NO_CRYPTO true
ERR_NO_CRYPTO true
ERR_NO_CRYPTO true
ERR_NO_CRYPTO true'
[ "$seen" = "$expected" ] || { echo "$seen"; exit 1; }
