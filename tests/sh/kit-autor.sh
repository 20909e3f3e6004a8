# kit-autor.sh -- ./kit dev conferir: um exercício são passa, e cada estrago é achado e dito.
# limite: 180
set -eu
copy=$TMPDIR/curso
mkdir "$copy"
cp -a Makefile .clang-format src exercises solutions "$copy"
ln -s "$PWD/build" "$copy/build"
ln -s "$PWD/chapters" "$copy/chapters"
cd "$copy"
KIT_VEZES=1
export KIT_VEZES

# conferir CÓDIGO nome: o relatório fica em $TMPDIR/out.
conferir() {
  code=0
  "$NOZINHO" src/kit/main.js dev conferir "$2" >"$TMPDIR/out" 2>&1 || code=$?
  [ "$code" = "$1" ] || { echo "dev conferir $2: código $code, e não $1"; cat "$TMPDIR/out"; exit 1; }
}
shows() { grep -qF -e "$1" "$TMPDIR/out" || { echo "faltou: $1"; cat "$TMPDIR/out"; exit 1; }; }

# estrago TEXTO comando…: roda o comando na pasta de 04/02, confere, e desfaz.
e=exercises/04-fila/02-intervalo
s=solutions/04-fila/02-intervalo
broken() {
  expected=$1
  shift
  cp -a $e "$TMPDIR/e"; cp -a $s "$TMPDIR/s"
  eval "$1"
  conferir 1 04/02
  shows "$expected"
  rm -rf $e $s
  mv "$TMPDIR/e" $e; mv "$TMPDIR/s" $s
}

conferir 0 04/02
shows 'ok     04-fila/02-intervalo'

# Em inglês os erros previstos se reconhecem igual, ainda que o que casa com eles se leia em outra língua.
KIT_LANG=en conferir 0 01/04
KIT_LANG=en conferir 0 04/04
shows 'ok     04-fila/04-nao-termina'

broken 'exercise.json: linha 5: o JSON está estragado' "sed -i '4s/,\$//' $e/exercise.json"
broken 'não conheço o campo "titulo"' "sed -i 's/\"title\"/\"titulo\"/' $e/exercise.json"
broken 'falta README.md' "rm $e/README.md"
broken 'falta .inicial/exercicio.js' "rm $e/.inicial/exercicio.js"
broken 'falta solutions/…/exercicio.js' "rm $s/exercicio.js"
broken 'falta teste.js' "rm $e/teste.js"
broken 'falta solutions/…/errado/usa-setinterval/exercicio.js' "rm -r $s/errado/usa-setinterval"
broken 'errado/outro não está em wrong' "mkdir $s/errado/outro"
broken 'exercicio.js não é igual a .inicial/exercicio.js' "echo '// mexi' >>$e/exercicio.js"
broken 'não mostra a sessão "$ ./kit conferir 04/02"' "sed -i 's/kit conferir/kit confira/' $e/README.md"
broken 'README.md tem 3 palavras' "echo 'Faça o exercício.' >$e/README.md"
broken 'a dica 1 entrega uma linha da solução' "line=\$(grep -m1 'setTimeout(' $s/exercicio.js); sed -i \"s/Um setTimeout dispara uma vez só./\$line/\" $e/exercise.json"
broken 'não há função "fs.readFlie"' "sed -i 's/\"setInterval\"/\"fs.readFlie\"/' $e/exercise.json"
broken 'falta nao-ha.txt' "sed -i 's/\"checks\": \[/&{ \"type\": \"files\", \"program\": \"teste.js\", \"left\": { \"a\": \"nao-ha.txt\" } },/' $e/exercise.json"
broken 'toda linha começa com > ou com <, e esta não: a 1: GET /' "sed -i 's/\"checks\": \\[/&{ \"type\": \"http\", \"program\": \"teste.js\", \"conversation\": [\"GET \\/\"] },/' $e/exercise.json"
broken 'falta src/nao_ha.c' "sed -i 's/\"checks\": \[/&{ \"type\": \"swap\", \"object\": \"nao_ha\", \"source\": \"exercicio.js\" },/' $e/exercise.json"
broken 'a dica 1 entrega uma linha da solução (ou a resposta inteira)' "for f in $e/.inicial $e $s; do echo 'exports.a = 1' >\$f/exercicio.js; done; echo 'exports.dois = 2;' >>$s/exercicio.js; sed -i 's/Um setTimeout dispara uma vez só./exports.dois = 2/' $e/exercise.json"
broken 'a dica 2 repete outra' "awk '/Um setTimeout dispara/ { line = \$0 } /O callback do timer/ { print line; next } { print }' $e/exercise.json >x && mv x $e/exercise.json"
broken 'tem um tab' "printf '\t// x\n' >>$s/exercicio.js"
broken 'sobram espaços' "echo '// x ' >>$s/exercicio.js"
broken 'falta a quebra no fim' "printf '// x' >>$s/exercicio.js"
broken 'não compila: ' "echo 'function (' >>$s/exercicio.js"
broken 'intocado, devia falhar com' "cp $s/exercicio.js $e/.inicial/exercicio.js; cp $s/exercicio.js $e/exercicio.js"
broken 'a solução não passa (na vez 1 de 1)' "cp $e/exercicio.js $s/exercicio.js"
broken 'o erro "usa-setinterval" devia ser reconhecido, mas: passed' "cp $s/exercicio.js $s/errado/usa-setinterval/"

# Uma previsão tem linhas curtas: a dica não pode ter todas.
answer=$(tr '\n' ' ' <solutions/04-fila/01-tres-prazos/resposta.txt)
sed -i "s/Separe o que roda já/$answer/" exercises/04-fila/01-tres-prazos/exercise.json
conferir 1 04/01
shows 'a dica 1 entrega'

# A solução que só às vezes passa é pega na repetição; e um exercício estragado não esconde os outros. O programa não tem
# onde escrever que rodou: quem conta as vezes é um servidor.
"$NOZINHO" -e "let times = 0;
  const server = require('net').createServer((socket) => socket.end(String(++times)));
  server.listen(0, '127.0.0.1', () => require('fs').writeFileSync('$TMPDIR/porta', String(server.address().port)));" &
until [ -s "$TMPDIR/porta" ]; do sleep 0.05; done
cat >solutions/01-interpretador/04-veio-do-node/conta.sh <<T
times=\$("$NOZINHO" -e "require('net').connect($(cat "$TMPDIR/porta"), '127.0.0.1').pipe(process.stdout)")
[ "\$times" != 3 ] || echo 'desta vez não'
exec "\$RUNTIME" exercicio.js
T
cp solutions/01-interpretador/04-veio-do-node/conta.sh exercises/01-interpretador/04-veio-do-node/
sed -i 's/"program": "exercicio.js"/"program": "conta.sh"/' exercises/01-interpretador/04-veio-do-node/exercise.json
echo '{' >exercises/01-interpretador/03-colunas/exercise.json
rm -r exercises/01-interpretador/0[5-9]-* solutions/01-interpretador/0[5-9]-* # quatro bastam
code=0
KIT_VEZES=10 KIT_PARALELO=1 "$NOZINHO" src/kit/main.js dev check 01 >"$TMPDIR/out" 2>&1 || code=$?
[ "$code" = 1 ] || { cat "$TMPDIR/out"; exit 1; }
shows 'a solução não passa (na vez 2 de 10)'
shows 'FALHA  01-interpretador/03-colunas'
shows 'ok     01-interpretador/01-linguagem-ou-runtime'
shows '01-interpretador: 35 minutos de exercícios'
awk '/01-linguagem/ { a = NR } /02-escreva/ { b = NR } /03-colunas/ { c = NR } /04-veio/ { d = NR } END { exit !(a < b && b < c && c < d) }' "$TMPDIR/out"

# O que só o vigia de memória vê: uma escrita fora do array, que por acaso não derruba ninguém.
if [ -x build/asan/prova/01-interpretador ]; then
  awk '/duk_ret_t js_write/ { print; print "    char bytes[2];\n    volatile int at = 2;\n    bytes[at] = 1;"; next } { print }' \
    solutions/01-interpretador/02-escreva/console.c >x.c
  mv x.c solutions/01-interpretador/02-escreva/console.c
  conferir 1 01/02
  shows 'a solução não passa com o vigia (asan)'
fi
