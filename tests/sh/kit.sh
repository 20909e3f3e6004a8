# kit.sh -- o que o aluno digita, do primeiro dia à solução, numa cópia do curso.
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

# kit CÓDIGO [palavras...]: o que ele mostra fica em $TMPDIR/out.
kit() {
  expected=$1
  shift
  code=0
  "$NOZINHO" src/kit/main.js "$@" >"$TMPDIR/out" 2>&1 || code=$?
  [ "$code" = "$expected" ] || { echo "kit $*: código $code, e não $expected"; cat "$TMPDIR/out"; exit 1; }
}
shows() { grep -qF -e "$1" "$TMPDIR/out" || { echo "faltou: $1"; cat "$TMPDIR/out"; exit 1; }; }
hides() { if grep -qF -e "$1" "$TMPDIR/out"; then echo "sobrou: $1"; cat "$TMPDIR/out"; exit 1; fi; }
exercise=exercises/01-interpretador/03-colunas

# Sem comando: um capítulo por linha, e só o atual aberto. A lista abre todos.
kit 0
shows 'Agora: 01/01'
shows '04-fila'
hides '04/01'
kit 0 lista
shows 'a fazer 04/01'

# Intocado não passa; a solução espera; as dicas vêm uma de cada vez, e nenhuma linha passa de 80.
kit 1 conferir 01/03
shows '✗ não passou'
kit 1 solucao 01/03
shows '--desisto'
kit 0 dica 01/03
shows 'Dica 1 de 3'
kit 0 hint 1/3
shows 'Dica 2 de 3'
kit 0 dica 01-interpretador/03-colunas
kit 0 dica 01/03
shows 'Dica 3 de 3'
[ "$(wc -L <"$TMPDIR/out")" -le 80 ]

# Resolvido, passa, e a lista se lembra.
cp "solutions/${exercise#exercises/}/exercicio.js" $exercise/exercicio.js
kit 0 conferir 01/03
shows '✓ passou'
kit 0 solucao 01/03
kit 0 lista
shows '✓ feito   01/03'
shows '01-interpretador       [###.................] 1/7'

# Zerar guarda uma cópia, que desfazer traz de volta.
kit 0 zerar 01/03
cmp -s $exercise/.inicial/exercicio.js $exercise/exercicio.js
kit 0 desfazer 01/03
cmp -s "solutions/${exercise#exercises/}/exercicio.js" $exercise/exercicio.js

# Os textos se leem no terminal, na largura dele; quem fecha a saída no meio não vê erro nenhum.
kit 0 ler 01/03
shows 'Uma tabela sem console.table'
[ "$(wc -L <"$TMPDIR/out")" -le 80 ]
kit 0 read 01
shows 'No fim deste capítulo você sabe'
hides '<!--'
kit 2 ler tudo
"$NOZINHO" src/kit/main.js ler 12 2>"$TMPDIR/out" | head -n 1 >"$TMPDIR/head"
[ -s "$TMPDIR/head" ] && [ ! -s "$TMPDIR/out" ]

# O que se digita errado tem resposta, e o código 2.
kit 2 conferri
shows 'ajuda'
kit 2 conferir 99
shows './kit lista'
kit 2 rodar 01
kit 2 dica 01/01 01/02
kit 2 solucao 01/01 --desito
shows 'Ele tem: --desisto'
kit 2 lista --formato
shows '--formato=json'
kit 0 ajuda
[ "$(wc -L <"$TMPDIR/out")" -le 80 ]
kit 0 01/02
shows 'Agora: 01/02'
kit 0 ler exercises/01-interpretador/02-escreva/console.c
shows 'A ponte de escrita'

# Um arquivo apagado se diz, com o que o traz de volta; um BOM não conta, e o que não é UTF-8 se explica.
answer=exercises/01-interpretador/01-linguagem-ou-runtime/resposta.txt
rm $answer
kit 1 conferir 01/01
shows 'Não achei o arquivo resposta.txt'
kit 0 zerar 01/01
printf '\357\273\277' >$answer
cat "solutions/${answer#exercises/}" >>$answer
ln -s nao-existe "${answer%/*}/nada" # o que um editor põe e tira, ao salvar, não atrapalha
touch "${answer%/*}/.resposta.txt.swp"
kit 0 conferir 01/01
rm "${answer%/*}/.resposta.txt.swp"
kit 0 lista
shows '✓ feito   01/01'
printf 'console.log("s\363 uma");\n' >$exercise/exercicio.js
kit 1 conferir 01/03
shows 'salve-o em UTF-8'

# A dica de um erro previsto é para ele, e não para qualquer saída diferente.
{ cat solutions/01-interpretador/04-veio-do-node/exercicio.js; echo 'console.log("sobra")'; } >exercises/01-interpretador/04-veio-do-node/exercicio.js
kit 1 conferir 01/04
hides 'setTimeout'

# Um progresso estragado é posto de lado, não apagado.
echo '{' >"$KIT_PASTA/progresso.json"
kit 0 lista
shows 'Guardei-o'
[ "$(cat "$KIT_PASTA"/progresso.json.*.guardado)" = '{' ]

# Um erro de sintaxe vem explicado em português, com o arquivo e a linha.
printf 'var a = [1, 2;\n' >$exercise/exercicio.js
kit 1 conferir 01/03
shows 'exercicio.js, linha 1'
shows "SyntaxError: Unexpected token ';'"
shows 'Falta algo antes dele?'

# Manda ler sobre o erro uma vez só.
printf 'nada();\n' >$exercise/exercicio.js
kit 1 conferir 01/03
[ "$(grep -c './kit explicar' "$TMPDIR/out")" = 1 ]

# Sem onde copiar o exercício, a falta é do sistema, e o doutor a conhece.
code=0
TMPDIR=/nao/existe "$NOZINHO" src/kit/main.js conferir 01/03 >"$TMPDIR/out" 2>&1 || code=$?
[ "$code" = 6 ]
shows './kit doutor'

# O que falta a um exercício não tira a vez dos outros.
mv $exercise/esperado.txt "$TMPDIR/esperado.txt"
KIT_PASTA=$TMPDIR/outro
kit 1 conferir 01
shows 'git checkout exercises/01-interpretador/03-colunas/esperado.txt'
shows '01/04  O programa que veio do Node'
mv "$TMPDIR/esperado.txt" $exercise/esperado.txt
