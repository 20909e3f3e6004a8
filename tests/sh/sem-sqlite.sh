# Sem a biblioteca do SQLite: o módulo carrega, e abrir um banco diz que pacote instalar.
set -eu
[ ! -e build/deps/usr/lib/"$(uname -m)"-linux-gnu/libsqlite3.so.0 ] || { echo 'o SQLite daqui está em build/deps'; exit 77; }
: >"$TMPDIR/libsqlite3.so.0" # um arquivo vazio no lugar dela
seen=$(LD_LIBRARY_PATH=$TMPDIR "$NOZINHO" -e "
  const sqlite = require('sqlite');
  console.log(typeof sqlite.open);
  const conta = (e) => console.log(e.code, /precisa da biblioteca .*libsqlite3-0 \(apt\)/.test(e.message));
  sqlite.open(':memory:').catch(conta);
  try { sqlite.open(':memory:', () => {}); } catch (e) { conta(e); }")
expected='function
ERR_FEATURE_UNAVAILABLE_ON_PLATFORM true
ERR_FEATURE_UNAVAILABLE_ON_PLATFORM true'
[ "$seen" = "$expected" ] || { echo "$seen"; exit 1; }
