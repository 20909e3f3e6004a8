# kit-prova.sh -- o veredito de um teste, visto de ./kit conferir: o que o aluno lê quando tenta passar sem acertar.
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
  COLUMNS=200 "$NOZINHO" src/kit/main.js "$@" >"$TMPDIR/out" 2>&1 || code=$?
  [ "$code" = "$expected" ] || { echo "kit $*: código $code, e não $expected"; cat "$TMPDIR/out"; exit 1; }
}
shows() { tr -s ' \n' ' ' <"$TMPDIR/out" | grep -qF -e "$1" || { echo "faltou: $1"; cat "$TMPDIR/out"; exit 1; }; }
first=exercises/04-fila/02-intervalo
solved=solutions/04-fila/02-intervalo/exercicio.js

# Sair não é passar; nem escrever no canal dos outros, nem trocar o JavaScript.
{ cat $solved; echo 'process.exit(0);'; } >$first/exercicio.js
kit 1 conferir 04/02
shows 'O programa saiu antes do fim dos testes.'
{ cat $solved; echo 'var vezes = 0; setTimeout(function () { process.exit(0); }, 10);'; } >$first/exercicio.js
kit 1 conferir 04/02
shows 'O programa saiu antes do fim dos testes.'
{ cat $solved; echo 'Array.prototype.push = function () {};'; } >$first/exercicio.js
kit 1 conferir 04/02
shows 'O seu programa trocou Array.prototype.push'
KIT_LANG=en kit 1 check 04/02
shows 'Your program replaced Array.prototype.push'

# Um erro no meio de um teste diz qual, e a linha do aluno.
sed 's/tarefa();/tarefa(); null.x;/' $solved >$first/exercicio.js
kit 1 conferir 04/02
shows 'No teste "repete a tarefa até alguém cancelar", o programa lançou um erro'
shows 'exercicio.js, linha 5'

# Funciona, mas não como se pediu: quem viu a chamada foi o runtime.
cp solutions/04-fila/02-intervalo/errado/usa-setinterval/exercicio.js $first/exercicio.js
kit 1 conferir 04/02
shows 'Este exercício é para fazer sem setInterval.'
shows 'setInterval (exercicio.js, linha 2)'
cp $solved $first/exercicio.js
kit 0 conferir 04/02

# Uma conferência não deixa preparado o que a seguinte vai ler: os testes voltam a ser os do autor.
cp exercises/04-fila/02-intervalo/exercise.json "$TMPDIR/antes.json"
sed 's|"checks": \[|"runtime": "10-http", "checks": [{ "type": "output", "program": "exercicio.js", "expected": "nada.txt" },|' \
  "$TMPDIR/antes.json" >$first/exercise.json
: >$first/nada.txt
echo "require('fs').writeFileSync('teste.js', 'prova(\"um\", function () {});');" >$first/exercicio.js
kit 1 conferir 04/02
cp "$TMPDIR/antes.json" $first/exercise.json
cp $solved $first/exercicio.js

# Em C, também não se passa saindo, nem se o arquivo é quem sai.
heap=exercises/04-fila/03-heap/heap.c
{ cat solutions/04-fila/03-heap/heap.c; echo 'static void __attribute__((constructor)) leave(void) { exit(0); }'; } >$heap
kit 1 conferir 04/03
shows 'O programa saiu antes do fim dos testes.'

# O rastro é um arquivo, e o programa o alcança: trocá-lo por outro não engana.
count=exercises/07-io-assincrono/04-antes-da-hora
cp solutions/07-io-assincrono/04-antes-da-hora/exercicio.js $count/exercicio.js
kit 0 conferir 07/04
cat >$count/exercicio.js <<'J'
var fs = require('fs');
var lines = fs.readFileSync('lista.txt', 'utf8').trim().split('\n').length;
console.log('enquanto isso, o programa anda\ncontei\nlista.txt tem ' + lines + ' linhas');
process.on('exit', function () {
  if (!fs.existsSync('.rastro.ndjson')) return;
  fs.readdirSync('/proc/self/fd').forEach(function (fd) {
    try { if (/ndjson/.test(fs.readlinkSync('/proc/self/fd/' + fd))) fs.closeSync(Number(fd)); } catch (e) {}
  });
  fs.writeFileSync('.rastro.ndjson', fs.readFileSync('rastro-falso.txt'));
});
J
"$NOZINHO" --rastro=$count/rastro-falso.txt -e "process.chdir('$count'); eval(fs.readFileSync('../../../solutions/07-io-assincrono/04-antes-da-hora/exercicio.js', 'utf8'))" >/dev/null
kit 1 conferir 07/04
shows 'O programa apagou o próprio rastro, ou escreveu nele'

# O que fica aberto: um exercício de mentira, com a conferência leaks.
mkdir -p exercises/09-eventos-e-rede
cp -r $first exercises/09-eventos-e-rede/99-aberto
cd exercises/09-eventos-e-rede/99-aberto
cat >exercise.json <<'J'
{ "title": "Aberto", "kind": "J", "minutes": 1, "points": 1, "files": ["exercicio.js"], "objectives": ["fechar"], "hints": ["a", "b", "c"],
  "limits": { "seconds": 2 }, "checks": [{ "type": "leaks", "program": "exercicio.js" }], "untouched": { "outcome": "failed", "match": "" } }
J
cd "$copy"
leak=exercises/09-eventos-e-rede/99-aberto/exercicio.js
echo "var fs = require('fs'); fs.closeSync(fs.openSync('README.md'));" >$leak
kit 0 conferir 09/99
echo "var fs = require('fs'); fs.openSync('README.md');" >$leak
kit 1 conferir 09/99
shows 'README.md (descritor'
shows 'fs.openSync (exercicio.js, linha 1)'
echo 'process.exit(0);' >$leak
kit 1 conferir 09/99
shows 'não se vê o que ficou aberto'
echo "require('net').createServer().listen(0);" >$leak
kit 4 conferir 09/99
shows 'alguma coisa ficou aberta e o mantém vivo'
shows 'net.createServer (exercicio.js, linha 1)'
