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
"$NOZINHO" --rastro="$trace" -e 'process.nextTick(() => process.kill(process.pid, "SIGKILL")); setTimeout(() => {}, 1e6)' && fail 'devia morrer' || :
[ ! -s "$trace" ] || check ainda-aberto

# Um cano serve; e quem olha enquanto o programa roda vê antes de ele acabar.
"$NOZINHO" --rastro=/dev/fd/3 -e 'console.log(1)' 3>"$TMPDIR/cano" >/dev/null
grep -q '"ev":"close"' "$TMPDIR/cano"
cat >"$TMPDIR/vivo.js" <<'JS'
const fs = require('fs');
setTimeout(function () {
  console.log(/"ev":"sleep"/.test(fs.readFileSync(process.argv[2], 'utf8')) ? 'já se vê' : 'nada ainda');
}, 50);
JS
[ "$("$NOZINHO" --rastro="$trace" "$TMPDIR/vivo.js" "$trace")" = 'já se vê' ] || fail 'o rastro não chega enquanto o programa roda'

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
