# kit-explicar.sh -- ./kit explicar e ./kit explain: o que se digita, os códigos de saída, nas duas línguas.
set -eu
explain() { # CÓDIGO palavras...
  expected=$1
  shift
  code=0
  "$NOZINHO" src/kit/main.js "$@" >"$TMPDIR/out" 2>&1 || code=$?
  [ "$code" = "$expected" ] || { echo "kit $*: código $code, e não $expected"; cat "$TMPDIR/out"; exit 1; }
  [ "$(wc -L <"$TMPDIR/out")" -le 80 ] || { echo "kit $*: linha comprida"; cat "$TMPDIR/out"; exit 1; }
}
shows() { grep -qF -e "$1" "$TMPDIR/out" || { echo "faltou: $1"; cat "$TMPDIR/out"; exit 1; }; }

explain 0 explicar
shows 'código do sistema'
shows 'EADDRINUSE'
explain 0 explicar ENOENT
shows 'Por que acontece aqui'
shows './kit ler 07'
explain 0 explicar -2
shows 'ENOENT'
explain 0 explicar x is not a function
shows 'Chamou-se como função'
explain 0 explicar "Error: listen EADDRINUSE: address already in use :::3000
    at Server.setupListenHandle"
shows 'A porta já tem dono'
explain 0 explicar porta
shows 'EADDRINUSE'
explain 1 explicar ENOET
shows 'Seria: ENOENT?'
explain 1 explicar nadadisso
explain 0 explicar --help
shows './kit explicar ENOENT'

KIT_LANG=en
export KIT_LANG
explain 0 explain SIGSEGV
shows 'Why it happens here'
explain 0 explain race
shows 'Two threads used the same memory'
explain 1 explain ENOET
shows 'Would it be: ENOENT?'

# Cada verbete cabe em 80 colunas, nas duas línguas.
for KIT_LANG in pt en; do
  for name in $(KIT_LANG=pt "$NOZINHO" -p 'require("./src/kit/explain/explain").all().map(function (e) { return e.name; }).join(" ")' | tr ' ' '\n' | awk 'NR % 8 == 1'); do
    explain 0 explicar "$name"
  done
done
