# kit-conferencias.sh -- o que o aluno lê quando a resposta só está certa numa ordem, e o comando que a repete.
# limite: 120
set -eu
copy=$TMPDIR/curso
mkdir "$copy"
cp -a Makefile src exercises solutions "$copy"
ln -s "$PWD/build" "$copy/build"
ln -s "$PWD/nozinho" "$copy/nozinho"
cd "$copy"
KIT_PASTA=$TMPDIR/progresso
export KIT_PASTA
unset KIT_SEMENTES KIT_SEMENTE

# kit CÓDIGO [palavras...]: o que ele mostra, numa linha só, fica em $TMPDIR/out.
kit() {
  expected=$1
  shift
  code=0
  "$NOZINHO" src/kit/main.js "$@" >"$TMPDIR/lines" 2>&1 || code=$?
  tr -s ' \n' '  ' <"$TMPDIR/lines" >"$TMPDIR/out"
  [ "$code" = "$expected" ] || { echo "kit $*: código $code, e não $expected"; cat "$TMPDIR/lines"; exit 1; }
}
shows() { grep -qF -e "$1" "$TMPDIR/out" || { echo "faltou: $1"; cat "$TMPDIR/lines"; exit 1; }; }

# Só a conferência com as sementes, e os textos na ordem em que chegam.
exercise=exercises/07-io-assincrono/02-tres-arquivos
cat >"$TMPDIR/so-sementes.js" <<'JS'
var fs = require('fs'), file = process.argv[2], exercise = JSON.parse(fs.readFileSync(file, 'utf8'));
exercise.checks = exercise.checks.filter(function (check) { return check.type === 'seeds'; });
fs.writeFileSync(file, JSON.stringify(exercise));
JS
./nozinho "$TMPDIR/so-sementes.js" $exercise/exercise.json
cat >$exercise/exercicio.js <<'JS'
var fs = require('fs');
module.exports = function emOrdem(nomes, pronto) {
  var textos = [];
  nomes.forEach(function (nome) {
    fs.readFile(nome, 'utf8', function (erro, texto) { if (textos.push(texto) === nomes.length) pronto(erro, textos); });
  });
};
JS
kit 1 conferir 07/02
shows 'Passa numa ordem e falha noutra: com a semente'
shows 'O que rodou, com essa semente: readFile exercicio.js:5 ('
shows 'que passa: readFile exercicio.js:5 (1º)'

# O comando que o kit mostra repete a ordem ruim; e o kit, só com aquela semente, também falha.
command=$(sed 's/.*Para repetir essa ordem: \(cd .*ordem\.js\).*/\1/' "$TMPDIR/out")
seed=$(echo "$command" | sed 's/.*--embaralhar=\([0-9]*\).*/\1/')
(eval "$command") >"$TMPDIR/repetida"
if cmp -s "$TMPDIR/repetida" $exercise/esperado.txt; then echo "não repetiu: $command"; exit 1; fi
KIT_SEMENTE=$seed kit 1 conferir 07/02

# Em inglês.
KIT_LANG=en kit 1 check 07/02
shows 'It passes in one order and fails in another: with seed'
shows "--shuffle=$seed ordem.js"

# A solução passa em todas, ainda que sejam mais.
cp solutions/07-io-assincrono/02-tres-arquivos/exercicio.js $exercise/exercicio.js
KIT_SEMENTES=30 kit 0 conferir 07/02

# Um servidor que responde outra coisa: o passo da conversa, e o que veio.
cp solutions/10-http/03-corpo-inteiro/errado/acento-cortado/exercicio.js exercises/10-http/03-corpo-inteiro/
./nozinho "$TMPDIR/so-sementes.js" exercises/10-http/03-corpo-inteiro/exercise.json
kit 1 conferir 10/03
shows 'Em resposta a «POST /»: o corpo não é o esperado.'
shows 'conversa.txt, linha 26'
shows '{"letras":4} + 3 {"letras":5}'
