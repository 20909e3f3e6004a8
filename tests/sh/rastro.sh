# rastro.sh -- --rastro escreve o que aconteceu, inteiro, e sem que o programa perceba.
set -eu
trace=$TMPDIR/t.ndjson
check() { "$NOZINHO" tests/rastro/invariantes.js "$trace" "$@" >/dev/null; }
fail() { echo "$*" >&2; exit 1; }
has() { grep -q "$1" "$trace" || fail "não há no rastro: $1"; }

# Um programa de cada espécie: o que ele imprime não muda, e o rastro obedece à sua gramática.
for file in tests/rastro/tudo.js tests/node/child_process/fork.js; do
  "$NOZINHO" "$file" >"$TMPDIR/sem"
  "$NOZINHO" --rastro="$trace" "$file" >"$TMPDIR/com"
  cmp "$TMPDIR/sem" "$TMPDIR/com"
  check
done

# De onde veio: a linha, a função chamada, o nome da de retorno, a linha dela.
cat >"$TMPDIR/p.js" <<'JS'
const fs = require('fs');
function depois() {
  console.log('ção\t"\\\u0001 😀');
}
setTimeout(depois, 1);
async function espera() {
  await null;
  fs.readFile(__filename, function leu() {});
}
espera();
JS
"$NOZINHO" --rastro "$trace" "$TMPDIR/p.js" >/dev/null
check
has '"kind":"timer","id":1,"parent":0,"at":"p.js:5","call":"setTimeout","name":"depois","def":"p.js:2"}'
has '"kind":"micro",.*"at":"p.js:7","call":"await","name":"espera"'
has '"kind":"fs",.*"at":"p.js:8","call":"readFile","name":"leu","def":"p.js:8"}'
has '"fd":1,"text":"ção\\t\\"\\\\\\u0001 😀\\n","at":"p.js:3"'
has '"kind":"fs",.*"thread":"pool-[1-4]"'
has '"ev":"due",.*"id":1,"due_us":[0-9]*000}'
has '"ev":"source","file":"p.js","text":"const fs'

# O texto de um programa que não está em arquivo, um módulo ES numa pasta de nome difícil, um nome com emoji.
echo 'setTimeout({ "😀"() {} }["😀"], 1)' | "$NOZINHO" --rastro="$trace"
check
has '"ev":"source","file":"\[stdin\]","text":"setTimeout({'
has '"at":"\[stdin\]:1","call":"setTimeout","name":"😀"'
mkdir "$TMPDIR/a b%é"
printf "import fs from 'fs';\nawait null;\nfs.stat('.', () => {});\n" >"$TMPDIR/a b%é/\"p'.mjs"
"$NOZINHO" --rastro="$trace" "$TMPDIR/a b%é/\"p'.mjs"
check
has '"ev":"source","file":"\\"p.\.mjs"'
has "\"kind\":\"fs\",.*\"at\":\"..p'.mjs:3\",\"call\":\"stat\""

# O que se compila na hora não está em arquivo: conta a linha que o fez rodar. E um bind é a função que embrulha.
cat >"$TMPDIR/hora.js" <<'JS'
const vm = require('vm');
globalThis.setTimeout = setTimeout;
function alvo() {}
setTimeout(alvo.bind(null), 1);
eval('\n\nsetTimeout(() => {}, 1)');
vm.runInThisContext('setTimeout(() => {}, 1)', { filename: 'x'.repeat(5000) });
JS
"$NOZINHO" --rastro="$trace" "$TMPDIR/hora.js"
check
has '"at":"hora.js:4","call":"setTimeout","name":"bound alvo","def":"hora.js:3"'
has '"at":"hora.js:5","call":"eval"}'
has '"at":"hora.js:6","call":"runInThisContext"}'

# De um pacote interessa a linha do programa que o chamou; se não há nenhuma na pilha, a do pacote.
mkdir -p "$TMPDIR/node_modules/pacote"
echo 'module.exports = (f) => setTimeout(function dele() { setImmediate(f); }, 1);' >"$TMPDIR/node_modules/pacote/index.js"
printf "const depois = require('pacote');\ndepois(function minha() {});\n" >"$TMPDIR/usa.js"
"$NOZINHO" --rastro="$trace" "$TMPDIR/usa.js"
check
has '"kind":"timer",.*"at":"usa.js:2",.*"name":"dele","def":"node_modules/pacote/index.js:1"'
has '"kind":"immediate",.*"at":"node_modules/pacote/index.js:1","call":"setImmediate","name":"minha","def":"usa.js:2"'

# Um servidor que faz funções sem parar não guarda todas.
cat >"$TMPDIR/memoria.js" <<'JS'
let voltas = 0;
(function volta() {
  for (let i = 0; i < 100; i++) {
    process.nextTick(function () {}.bind({ grande: new Array(1000).fill(0) }));
    process.nextTick(new Function('return ' + voltas + i));
  }
  if (++voltas < 100) setImmediate(volta);
  else console.log(process.memoryUsage().rss < 60e6 ? 'pouca' : process.memoryUsage().rss);
})();
JS
case $NOZINHO in */normal/*) [ "$("$NOZINHO" --rastro="$trace" "$TMPDIR/memoria.js")" = pouca ] || fail 'o rastro guarda tudo o que viu' ;; esac

# O que um programa escreve pode não ser texto.
"$NOZINHO" --trace="$trace" -e 'process.stdout.write(Buffer.from([65, 0xff, 0xed, 0xa0, 0x80, 66]))' >/dev/null
check
has '"text":"A����B"'

# Acabe como acabar: process.exit, um erro sem dono, um sinal que não se trata.
"$NOZINHO" --rastro="$trace" -e 'setTimeout(() => process.exit(3), 1)' && fail 'devia sair com 3' || [ $? = 3 ]
check
has '"lost":0,"code":3}'
"$NOZINHO" --rastro="$trace" -e 'setTimeout(() => { throw new Error("x") }, 1)' 2>/dev/null && fail 'devia sair com 1' || [ $? = 1 ]
check
has '"lost":0,"code":1}'
"$NOZINHO" --rastro="$trace" -e 'process.exit(-1)' || [ $? = 255 ]
has '"lost":0,"code":255}'
"$NOZINHO" --rastro="$trace" -e 'process.nextTick(() => process.kill(process.pid, "SIGKILL")); setTimeout(() => {}, 1e6)' && fail 'devia morrer' || :
[ ! -s "$trace" ] || check ainda-aberto

# Disco cheio: o programa não percebe, no arquivo só ficam linhas inteiras, e quando há lugar outra vez a
# última conta quantas faltam. (O limite faz de disco; esvaziar o arquivo, aberto com >>, faz lugar.)
cat >"$TMPDIR/cheio.js" <<'JS'
const fs = require('fs');
const arquivo = process.argv[2];
function lotar() { for (let i = 0; i < 3000; i++) process.nextTick(() => {}); }
function olhar() {
  const texto = fs.readFileSync(arquivo, 'utf8');
  const linhas = texto.split('\n');
  console.log(linhas.pop() === '', linhas.map(JSON.parse).length > 100);
  fs.truncateSync(arquivo);
}
setTimeout(lotar, 30);
setTimeout(() => {}, 90);
setTimeout(olhar, 150);
setTimeout(() => {}, 210);
JS
: >"$TMPDIR/cheio"
(trap '' XFSZ; ulimit -f 100; "$NOZINHO" --rastro=/dev/fd/3 "$TMPDIR/cheio.js" "$TMPDIR/cheio" 3>>"$TMPDIR/cheio" >"$TMPDIR/out") || fail 'o disco cheio derrubou o programa'
[ "$(cat "$TMPDIR/out")" = 'true true' ] || fail "no disco cheio: $(cat "$TMPDIR/out")"
tail -n 1 "$TMPDIR/cheio" | grep -q '"ev":"close".*"lost":[1-9][0-9]*,"code":0}' || fail 'a última linha não conta as perdidas'
"$NOZINHO" --rastro=/dev/full -e 'console.log("rodou")' | grep -q rodou || fail '/dev/full parou o programa'

# Um texto maior do que o buffer é uma linha só.
[ "$("$NOZINHO" --rastro="$trace" -e 'console.log("é\u0001".repeat(1e6))' | wc -c)" = 3000001 ]
check

# Se ninguém lê do outro lado do cano, a entrega das últimas linhas não acaba; o segundo Ctrl-C mata. (No
# relógio virtual os ticks não levam tempo, e as linhas deles ficam no buffer.)
mkfifo "$TMPDIR/parado"
cat >"$TMPDIR/preso.js" <<'JS'
console.log('x'.repeat(60000));
for (let i = 0; i < 500; i++) process.nextTick(() => {});
require('fs').writeFileSync(process.argv[2], 'pronto');
for (;;);
JS
"$NOZINHO" --relogio-virtual --rastro="$TMPDIR/parado" "$TMPDIR/preso.js" "$TMPDIR/pronto" >/dev/null &
pid=$!
exec 4<"$TMPDIR/parado"
until [ -s "$TMPDIR/pronto" ]; do :; done
while kill -INT $pid 2>/dev/null; do :; done &
wait $pid && fail 'devia morrer' || :
exec 4<&-

# Um cano serve; e quem olha enquanto o programa roda vê antes de ele acabar.
"$NOZINHO" --rastro=/dev/fd/3 -e 'console.log(1)' 3>"$TMPDIR/cano" >/dev/null
grep -q '"ev":"close"' "$TMPDIR/cano"
cat >"$TMPDIR/vivo.js" <<'JS'
const fs = require('fs');
const olha = setInterval(function () {
  if (/"ev":"sleep"/.test(fs.readFileSync(process.argv[2], 'utf8'))) clearInterval(olha);
}, 10);
JS
"$NOZINHO" --rastro="$trace" "$TMPDIR/vivo.js" "$trace" # não acaba, se o rastro só chega no fim

# Do outro lado de um cano, um callback que não acaba se vê começar.
mkfifo "$TMPDIR/fifo"
"$NOZINHO" --rastro="$TMPDIR/fifo" -e 'setTimeout(function preso() { for (;;); }, 1)' &
pid=$!
grep -m 1 '"ev":"begin".*"kind":"timer"' "$TMPDIR/fifo" >/dev/null || fail 'o laço sem fim não se viu começar'
kill -9 $pid

# O programa não vê a opção, e quem ele cria não escreve por cima.
[ "$("$NOZINHO" --rastro="$trace" --no-warnings -p 'process.execArgv.join()')" = '--no-warnings,-p,process.execArgv.join()' ] || fail 'execArgv conta do rastro'

# Sem onde escrever: diz, e não roda.
"$NOZINHO" --rastro="$TMPDIR/nada/x" -e 'console.log("rodou")' >"$TMPDIR/out" 2>&1 && fail 'devia falhar' || [ $? = 1 ]
grep -q 'não consigo escrever o rastro em .*nada/x' "$TMPDIR/out"
if grep -q rodou "$TMPDIR/out"; then fail 'rodou assim mesmo'; fi

# Nem por cima do que não é um rastro: quem esquece o nome do rastro perderia o programa.
cp "$TMPDIR/p.js" "$TMPDIR/q.js"
"$NOZINHO" --rastro "$TMPDIR/q.js" </dev/null 2>"$TMPDIR/out" && fail 'devia recusar' || [ $? = 1 ]
cmp "$TMPDIR/p.js" "$TMPDIR/q.js"
grep -q 'q.js: já existe, e não é um rastro' "$TMPDIR/out"
"$NOZINHO" --rastro="$TMPDIR" -e 0 2>"$TMPDIR/out" && fail 'devia recusar' || [ $? = 1 ]
grep -q 'é uma pasta' "$TMPDIR/out"

# Um rastro que não coube diz que não coube; o programa acaba como acabaria.
if [ -c /dev/full ]; then
  "$NOZINHO" --rastro=/dev/full -e 'process.exitCode = 3' 2>"$TMPDIR/out" && fail 'devia sair com 3' || [ $? = 3 ]
  grep -q 'está incompleto: o disco está cheio' "$TMPDIR/out"
fi

# O runtime de um capítulo não tem estas camadas: diz qual falta, e não roda.
for option in --rastro="$trace" --raio-x --embaralhar=1 --relogio-virtual; do
  code=0
  build/07-io-assincrono $option -e 'console.log("rodou")' >"$TMPDIR/out" 2>&1 || code=$?
  [ $code = 9 ] || fail "$option num capítulo: saiu com $code"
  grep -q 'esta opção é da camada [a-z]*, que só existe em ./nozinho' "$TMPDIR/out" || fail "$option: não diz o que falta"
  if grep -q rodou "$TMPDIR/out"; then fail "$option: rodou assim mesmo"; fi
done
