# kit-novo.sh -- ./kit dev novo: de cada tipo, o exercício nasce inteiro; só falta o que o autor tem de escrever.
# limite: 240
set -eu
copy=$TMPDIR/curso
mkdir "$copy"
cp -a Makefile .clang-format src exercises solutions chapters "$copy"
ln -s "$PWD/build" "$PWD/nozinho" "$copy"
cd "$copy"
KIT_VEZES=1
export KIT_VEZES

dev() { # código palavras…
  expected=$1
  shift
  code=0
  "$NOZINHO" src/kit/main.js dev "$@" >"$TMPDIR/out" 2>&1 || code=$?
  [ "$code" = "$expected" ] || { echo "dev $*: código $code, e não $expected"; cat "$TMPDIR/out"; exit 1; }
}
shows() { grep -qF -e "$1" "$TMPDIR/out" || { echo "faltou: $1"; cat "$TMPDIR/out"; exit 1; }; }

# novo CAPÍTULO NÚMERO TIPO: nasce, só cobra o que está marcado e, escrito isso, passa.
novo() {
  id=$1/$2-exercicio-novo
  dev 0 novo "$id" --tipo="$3"
  shows "./kit dev conferir ${1%%-*}/$2"
  dev 1 conferir "$id"
  shows 'README.md ainda diz "ESCREVA: o enunciado'
  shows 'exercise.json ainda diz "ESCREVA: o empurrão'
  if grep '^ *- ' "$TMPDIR/out" | grep -v 'ainda diz "ESCREVA: '; then echo "o modelo $3 nasce com defeito em $1"; exit 1; fi
  sed -i 's/ESCREVA: //' "exercises/$id/README.md" "exercises/$id/exercise.json" "solutions/$id/README.md"
  dev 0 conferir "$id"
  shows "ok     $id"
}
for kind in P J C D M; do novo 01-interpretador "$(case $kind in P) echo 81 ;; J) echo 82 ;; C) echo 83 ;; D) echo 84 ;; *) echo 85 ;; esac)" $kind; done
novo 02-ponte-api 81 J
novo 04-fila 81 C
novo 10-http 82 C
mkdir -p chapters/11-de-volta-ao-node # um capítulo sem runtime seu
novo 11-de-volta-ao-node 81 J
novo 12-javascript-moderno 82 M
[ "$(grep -c '"runtime": "../nozinho"' exercises/11-de-volta-ao-node/81-exercicio-novo/exercise.json)" = 1 ]

# Em inglês, com o tipo em outra palavra, e o capítulo pelo número.
dev 0 new 04/82-outro --kind d
[ -e exercises/04-fila/82-outro/.inicial/exercicio.js ]

# Não escreve por cima, e diz o que não entendeu.
dev 2 novo 04-fila/81-outro --tipo=J
shows 'Já existe 04-fila/81-exercicio-novo'
mkdir -p solutions/04-fila/83-so-a-solucao
dev 2 novo 04-fila/83-so-a-solucao --tipo=J
dev 2 novo 99-nada/01-x --tipo=J
shows 'Não há o capítulo "99-nada"'
dev 2 novo '04-fila/01 Com Espaço' --tipo=J
shows 'não serve de nome'
dev 2 novo 04-fila/90-x --tipo=Z
dev 2 novo 04-fila/90-x
dev 2 novo --tipo=J
dev 2 novo 12-javascript-moderno/90-x --tipo=C
shows 'não tem um runtime seu'
[ ! -e exercises/12-javascript-moderno/90-x ] && [ ! -e exercises/04-fila/90-x ]
