# kit-resultados.sh -- os resultados em JSON, TAP e JUnit: um documento só na saída, que outras ferramentas leem.
# limite: 120
set -eu
copy=$TMPDIR/curso
mkdir "$copy"
cp -a Makefile src exercises solutions "$copy"
ln -s "$PWD/build" "$copy/build"
ln -s "$PWD/chapters" "$copy/chapters"
root=$PWD
cd "$copy"
KIT_PASTA=$TMPDIR/progresso
export KIT_PASTA

kit() { # código palavras…: stdout em doc, stderr em err
  expected=$1
  shift
  code=0
  "$NOZINHO" src/kit/main.js "$@" >"$TMPDIR/doc" 2>"$TMPDIR/err" || code=$?
  [ "$code" = "$expected" ] || { echo "kit $*: código $code, e não $expected"; cat "$TMPDIR/doc" "$TMPDIR/err"; exit 1; }
}
shows() { grep -qF -e "$1" "$TMPDIR/doc" || { echo "faltou: $1"; cat "$TMPDIR/doc"; exit 1; }; }

# Um passa, um imprime um caractere de controle, um tem um erro previsto, um não está como veio.
cp solutions/01-interpretador/01-linguagem-ou-runtime/resposta.txt exercises/01-interpretador/01-linguagem-ou-runtime/
printf 'console.log("\\u001b[31m & <tudo> \\u0000");\n' >exercises/01-interpretador/03-colunas/exercicio.js
cp solutions/01-interpretador/04-veio-do-node/errado/ordenou-como-texto/exercicio.js exercises/01-interpretador/04-veio-do-node/
kit 0 dica 01/04

kit 1 conferir 01 --formato=json
[ ! -s "$TMPDIR/err" ]
cat >"$TMPDIR/le.js" <<'T'
var d = JSON.parse(require('fs').readFileSync(process.argv[2], 'utf8'));
d.exercises.forEach(function (e) { console.log(e.number, e.outcome, e.code, e.score + '/' + e.points, e.tag, e.hints, e.files[0].sha256.length); });
console.log(JSON.stringify(d.totals), d.code, d.version);
T
"$NOZINHO" "$TMPDIR/le.js" "$TMPDIR/doc" >"$TMPDIR/lido"
cat >"$TMPDIR/esperado" <<'T'
01/01 passed 0 1/1 null 0 64
01/02 failed 1 0/3 null 0 64
01/03 failed 1 0/2 null 0 64
01/04 failed 1 0/2 ordenou-como-texto 1 64
01/05 failed 1 0/2 null 0 64
01/06 failed 1 0/3 null 0 64
01/07 failed 1 0/1 null 0 64
{"exercises":7,"passed":1,"points":14,"score":1} 1 1
T
diff "$TMPDIR/esperado" "$TMPDIR/lido"
cp "$TMPDIR/doc" "$TMPDIR/doc.json"

kit 1 conferir 01 --formato=tap
[ "$(grep -c '^ok\|^not ok' "$TMPDIR/doc")" = 7 ]
head -n 2 "$TMPDIR/doc" | tr '\n' ' ' | grep -qx 'TAP version 14 1..7 '
shows 'ok 1 - 01/01 Da linguagem ou do runtime?'
shows '  tag: "ordenou-como-texto"'

kit 1 check 01 --format=junit
shows '\x1b[31m &amp; &lt;tudo&gt; \x00'
cp "$TMPDIR/doc" "$TMPDIR/doc.xml"

# O que passa sai com 0; um formato que não há, com 2 e nada na saída.
kit 0 conferir 01/01 --formato=junit
kit 2 conferir 01/01 --formato=yaml
[ ! -s "$TMPDIR/doc" ]
kit 2 conferir 01/01 --formato
# O que falta no ambiente é o resultado daquele exercício.
sed -i 's/"kind": "P"/"kind": "P", "runtime": "nao-construido"/' exercises/01-interpretador/01-linguagem-ou-runtime/exercise.json
kit 6 conferir 01/01 --formato=json
shows '"outcome": "environment"'

# O curso, com o que se fez dele; o mesmo nos dois comandos.
kit 0 lista --formato=json
shows '"format": "nozinho-curso"'
[ "$(grep -c '"passed": "20' "$TMPDIR/doc")" = 1 ]
[ "$(grep -c '"hints": 1' "$TMPDIR/doc")" = 1 ]
cp "$TMPDIR/doc" "$TMPDIR/lista.json"
kit 0 progress --format=json
cmp -s "$TMPDIR/doc" "$TMPDIR/lista.json"
kit 2 lista --formato=tap

# Os leitores dos outros: o ajv e o xml2js, onde o npm os trouxe.
cd "$root"
[ -e build/npm-lista/node_modules/ajv ] || { echo 'faltam o ajv e o xml2js (tests/npm/lista)'; exit 77; }
"$NOZINHO" tests/sh/kit-resultados/valida.js docs/resultados.schema.json "$TMPDIR/doc.json"
sed 's/"outcome": "passed"/"outcome": "talvez"/' "$TMPDIR/doc.json" >"$TMPDIR/outro.json"
if "$NOZINHO" tests/sh/kit-resultados/valida.js docs/resultados.schema.json "$TMPDIR/outro.json" >"$TMPDIR/out"; then
  echo 'o esquema aceita qualquer coisa'; exit 1
fi
[ "$("$NOZINHO" tests/sh/kit-resultados/valida.js junit "$TMPDIR/doc.xml" | tr '\n' ' ')" = '7 7 7 6 0 true failed ' ]
