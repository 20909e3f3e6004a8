# O embaralhador: a semente repete a ordem, o intervalo conta o que viu, e o que não se entende se recusa.
set -e
dir=$TMPDIR
expect() { # o que se viu, o que se esperava
  [ "$1" = "$2" ] || { printf 'esperava:\n%s\nvi:\n%s\n' "$2" "$1"; exit 1; }
}

# Um programa que não acaba se interrompe, e não se tentam todas as sementes. Os prazos dele correm enquanto o
# resto se confere; o veredito está no fim.
"$NOZINHO" --embaralhar=1..50 -e 'setInterval(() => {}, 1000)' >"$dir/preso" &
stuck=$!

# Arquivos, timers e immediates, vinte vezes com a mesma semente, várias ao mesmo tempo (e a máquina
# ocupada com isso): uma ordem só. Com outras sementes, outras.
cat >"$dir/misto.js" <<'FIM'
const fs = require('fs');
const ordem = [];
for (const nome of ['a', 'b', 'c', 'd', 'e', 'f']) {
  fs.readFile(__filename, () => {
    ordem.push(nome);
    if (nome < 'd') fs.stat(__filename, () => ordem.push(nome.toUpperCase()));
  });
}
fs.writeFile(process.env.TMPDIR + '/' + process.pid, 'x', () => ordem.push('w'));
setTimeout(() => ordem.push('T'), 3);
(function gira(n) { ordem.push(n); if (n < 5) setImmediate(gira, n + 1); })(0);
process.on('exit', () => console.log(ordem.join('')));
FIM
for seed in 1 7 23 4294967295; do
  : >"$dir/vezes"
  for round in 1 2 3 4 5; do
    pids=
    for time in 1 2 3 4; do
      "$NOZINHO" --embaralhar=$seed --relogio-virtual "$dir/misto.js" >>"$dir/vezes" &
      pids="$pids $!"
    done
    wait $pids
  done
  expect "$(wc -l <"$dir/vezes")" 20
  expect "$(sort -u "$dir/vezes" | wc -l)" 1
  sort -u "$dir/vezes" >>"$dir/todas"
done
[ "$(sort -u "$dir/todas" | wc -l)" -gt 2 ]

# O relatório: as saídas, quantas sementes deram cada uma, a menor delas e como repetir.
cat >"$dir/duas.js" <<'FIM'
setTimeout(() => console.log('timeout'), 0);
setImmediate(() => console.log('immediate'));
FIM
cd "$dir"
code=0
"$NOZINHO" --shuffle=1..4 duas.js >relatorio || code=$?
expect $code 1
expect "$(cat relatorio)" '2 saídas diferentes em 4 sementes

saída 1: 2 sementes; a menor é a 1
  timeout
  immediate

saída 2: 2 sementes; a menor é a 3
  immediate
  timeout

para repetir cada uma:
  nozinho --embaralhar=1 duas.js
  nozinho --embaralhar=3 duas.js'
expect "$("$NOZINHO" --embaralhar=1 duas.js | head -n 1)" timeout
expect "$("$NOZINHO" --embaralhar=3 duas.js | head -n 1)" immediate

# Uma ordem só; as opções e os argumentos chegam ao programa, e as que o relatório repete têm aspas.
expect "$("$NOZINHO" --embaralhar=5..7 --relogio-virtual -e 'setTimeout(() => console.log(process.argv.slice(1)), 1e7)' 'um dois')" \
"saída 1: 3 sementes; a menor é a 5
  [ 'um dois' ]

nenhuma outra saída em 3 sementes (isto não prova que não haja)"

# Um código de saída também é uma saída, e o erro se mostra.
cat >"$dir/quebra.js" <<'FIM'
setTimeout(() => { clearImmediate(outro); }, 0);
const outro = setImmediate(() => { throw new TypeError('quebrou'); });
FIM
code=0
"$NOZINHO" --embaralhar 1..4 quebra.js >relatorio || code=$?
expect $code 1
grep -q 'saída 2: 2 sementes; a menor é a 3 (saiu com código 1)' relatorio
grep -q '  stderr: TypeError: quebrou' relatorio

# O que não se entende.
for wrong in 0 -1 x 1.. ..2 5..4 1..2x 4294967296 1...3; do
  code=0
  "$NOZINHO" --embaralhar="$wrong" duas.js 2>erros || code=$?
  expect "$wrong $code" "$wrong 9"
  grep -q -e "--embaralhar=$wrong: espero uma semente, de 1 a 4294967295, ou um intervalo, como 1..200" erros
done
code=0
"$NOZINHO" --embaralhar=1..9 nada.js 2>erros || code=$?
expect "$code $(cat erros)" '9 nozinho: não achei o programa «nada.js»'
code=0
"$NOZINHO" --embaralhar=1..2 --rastro=r.ndjson duas.js 2>erros || code=$?
expect $code 9
grep -q 'com --rastro, só uma semente de cada vez' erros
code=0
echo 1 | "$NOZINHO" --embaralhar=1..2 2>erros || code=$?
expect $code 9
grep -q 'preciso de um arquivo, ou de -e, para repetir' erros

# -p mostra o resultado de cada execução, e nada mais.
expect "$("$NOZINHO" --embaralhar=1..2 -p '1 + 1' | sed -n 2p)" '  2'
expect "$("$NOZINHO" --embaralhar=1..2 -p '1 + 1' | wc -l)" 4

# Ctrl-C para, e conta o que se viu até ali: aqui quem o aperta é um dos programas, na semente 6.
cat >"$dir/para.js" <<'FIM'
const pai = process.ppid, semente = require('fs').readFileSync('/proc/self/cmdline', 'utf8').match(/embaralhar=(\d+)/)[1];
if (semente === '6') process.kill(pai, 'SIGINT');
if (semente >= 6) setTimeout(() => {}, 1e5);
console.log('vi');
FIM
code=0
"$NOZINHO" --embaralhar=1..1000000 para.js >relatorio || code=$?
expect $code 130
grep -q 'parei antes: das 1000000 sementes rodei' relatorio
grep -q '^  vi$' relatorio

# E o que ficou rodando.
code=0
wait $stuck || code=$?
expect $code 4
grep -q 'o programa não termina sozinho' preso
grep -q 'não terminou em 10 s e foi interrompido' preso
grep -q 'parei antes: das 50 sementes rodei' preso
