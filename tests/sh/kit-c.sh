# kit-c.sh -- um exercício em C que não compila, não liga ou cai: o que o aluno lê, numa cópia do curso.
# limite: 120
set -eu
copy=$TMPDIR/curso
mkdir "$copy"
cp -a Makefile src exercises solutions "$copy"
ln -s "$PWD/build" "$copy/build"
ln -s "$PWD/chapters" "$copy/chapters"
cd "$copy"
KIT_PASTA=$TMPDIR/progresso
export KIT_PASTA
exercise=exercises/04-fila/03-heap/heap.c
solution=solutions/04-fila/03-heap/heap.c

# confere CÓDIGO 'edição do sed': a solução, com esse defeito.
confere() {
  sed "$2" $solution >$exercise
  code=0
  "$NOZINHO" src/kit/main.js conferir 04/03 >"$TMPDIR/out" 2>&1 || code=$?
  [ "$code" = "$1" ] || { echo "$2: código $code, e não $1"; cat "$TMPDIR/out"; exit 1; }
}
# O que se procura pode ter sido quebrado em duas linhas.
shows() { tr -s '\n ' ' ' <"$TMPDIR/out" | grep -qF -e "$1" || { echo "faltou: $1"; cat "$TMPDIR/out"; exit 1; }; }
hides() { if grep -qF -e "$1" "$TMPDIR/out"; then echo "sobrou: $1"; cat "$TMPDIR/out"; exit 1; fi; }

confere 0 ''

# O primeiro erro, com a linha do aluno, um ^ e uma frase.
confere 3 's/slot = parent;/slot = parent/'
shows 'falta um ponto e vírgula'
shows 'heap.c, linha 37, coluna 22'
hides "$TMPDIR"

# O que falta ao ligar.
confere 3 's/^void heap_insert/void heap_insrt/'
shows 'heap_insert é usada, mas nenhum arquivo a define'

# Um arquivo que o compilador não acaba de ler não prende ninguém.
echo '#include "heap.c"' >$exercise
code=0
"$NOZINHO" src/kit/main.js conferir 04/03 >"$TMPDIR/out" 2>&1 || code=$?
[ "$code" = 3 ]

# Uma queda: o sinal em palavras, e o aviso do compilador que a explica.
confere 5 's/if (heap.nodes == NULL) abort();/heap.nodes = NULL;/'
shows 'SIGSEGV: usou um endereço que não é dele'
confere 5 's/if (heap.nodes == NULL) abort();/int x; if (x != 7) heap.nodes = NULL;/'
shows 'x é lido antes de ter um valor'
