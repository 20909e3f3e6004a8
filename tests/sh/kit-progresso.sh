# kit-progresso.sh -- ./kit lista e ./kit progresso: o que se fez, o que se desistiu, o que mudou e o que falta.
set -eu
copy=$TMPDIR/curso
mkdir "$copy"
cp -a Makefile src exercises solutions "$copy"
ln -s "$PWD/build" "$copy/build"
ln -s "$PWD/chapters" "$copy/chapters"
cd "$copy"
KIT_PASTA=$TMPDIR/progresso
export KIT_PASTA
kit() { "$NOZINHO" src/kit/main.js "$@" >"$TMPDIR/out" 2>&1; }
shows() { grep -qF -e "$1" "$TMPDIR/out" || { echo "faltou: $1"; cat "$TMPDIR/out"; exit 1; }; }
hides() { if grep -qF -e "$1" "$TMPDIR/out"; then echo "sobrou: $1"; cat "$TMPDIR/out"; exit 1; fi; }

# Antes de tudo.
kit progresso
shows '01-interpretador       [....................] 0/7  0/14 pontos'
shows 'A seguir: 01/01'
hides 'Dicas'
kit lista
shows '    a fazer 01/03  Uma tabela sem console.table  (JavaScript, 20 min, 2 pontos)'

# Um feito, um de que se desistiu, duas dicas.
columns=exercises/01-interpretador/03-colunas
cp "solutions/${columns#exercises/}/exercicio.js" $columns
kit conferir 01/03
kit solucao 01/04 --desisto
kit dica 01/01
kit dica 01/01
kit lista
shows '  ✓ feito   01/03'
shows '  - desisti 01/04'
kit progresso
shows '01-interpretador       [###.................] 1/7  2/14 pontos'
shows 'Dicas pedidas: 2, em 1 exercício.'
shows 'Você desistiu de 01/04'

# O exercício mudou: continua feito, e se diz.
echo 'outra' >>$columns/esperado.txt
kit lista
shows '  ! mudou   01/03'
kit progresso
shows '1/7  2/14 pontos'
shows 'Mudaram depois que você os fez: 01/03.'

# Em inglês, os mesmos números.
KIT_LANG=en kit list
shows '  ! changed 01/03'
KIT_LANG=en kit progress
shows '2/14 points'
