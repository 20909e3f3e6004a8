# traducao.sh -- a camada modern vista de fora: --traduz, e o cache das traduções.
set -eu
unset NOZINHO_CACHE
XDG_CACHE_HOME=$TMPDIR/cache
export XDG_CACHE_HOME
program=$TMPDIR/moderno.js
cat >"$program" <<'FIM'
const nomes = ['Ana', 'Bia'];
for (const nome of nomes) {
  setTimeout(() => console.log(`olá, ${nome}`), 1);
}
FIM
fail() { echo "$1"; exit 1; }
runs() { [ "$("$NOZINHO" "$program")" = "$(printf 'olá, Ana\nolá, Bia')" ] || fail "o programa mudou: $1"; }
entries() { find "$XDG_CACHE_HOME" -type f 2>/dev/null | wc -l; }

# A tradução tem as mesmas linhas, e nada que o ES5 não conheça.
"$NOZINHO" --traduz "$program" >"$TMPDIR/es5.js"
[ "$(wc -l <"$TMPDIR/es5.js")" = "$(wc -l <"$program")" ] || fail 'a tradução tem outras linhas'
! grep -qE '`|=>|^const|let ' "$TMPDIR/es5.js" || fail 'sobrou JavaScript moderno na tradução'
rm -rf "$XDG_CACHE_HOME"

# Um programa em ES5 não é traduzido: nada vai para o cache.
echo 'var a = 1; console.log(a);' >"$TMPDIR/antigo.js"
"$NOZINHO" "$TMPDIR/antigo.js" >/dev/null
[ "$(entries)" = 0 ] || fail 'um programa em ES5 foi traduzido'

# Desligado, o cache não existe; ligado, guarda uma tradução, que serve da segunda vez em diante.
NOZINHO_CACHE=nao "$NOZINHO" "$program" >/dev/null
[ "$(entries)" = 0 ] || fail 'NOZINHO_CACHE=nao não desligou o cache'
runs 'sem cache'
[ "$(entries)" = 1 ] || fail "o cache devia ter um arquivo, e tem $(entries)"
runs 'com cache'

# Um arquivo estragado é ignorado: trocado, cortado ou de outro formato.
file=$(find "$XDG_CACHE_HOME" -type f)
size=$(wc -c <"$file")
cp "$file" "$TMPDIR/bom"
sed 's/ol/al/' "$TMPDIR/bom" >"$file"
runs 'cache com uma letra trocada'
cmp -s "$file" "$TMPDIR/bom" || fail 'o cache estragado não foi refeito'
head -c $((size / 2)) "$TMPDIR/bom" >"$file"
runs 'cache cortado'
echo 'outra coisa' >"$file"
runs 'cache de outro formato'
: >"$file"
runs 'cache vazio'

# Vários processos ao mesmo tempo, com o cache vazio: todos acertam, e não sobra rascunho.
rm -rf "$XDG_CACHE_HOME"
for i in 1 2 3 4 5 6 7 8; do "$NOZINHO" "$program" >"$TMPDIR/saida$i" & done
wait
for i in 1 2 3 4 5 6 7 8; do
  [ "$(cat "$TMPDIR/saida$i")" = "$(printf 'olá, Ana\nolá, Bia')" ] || fail "o processo $i errou"
done
[ "$(entries)" = 1 ] || fail 'sobrou um rascunho no cache'

# Onde não se pode escrever, o programa roda do mesmo jeito.
XDG_CACHE_HOME=/proc/nao-se-escreve-aqui
runs 'sem onde guardar'
