# bench.sh -- o banco de provas roda: uma linha por número, e o JSON com os mesmos.
set -eu
BENCH_JSON=$TMPDIR/bench.json RODADAS=1 "$NOZINHO" tests/bench/main.js partida contas >"$TMPDIR/out"
cat "$TMPDIR/out"
if grep -vE '^#|^[a-zA-Z0-9.-]+ -?[0-9.]+ [a-zA-Z-]+(   # meta .*)?$' "$TMPDIR/out"; then exit 1; fi
for name in partida timers contas.fib; do
  grep -q "^$name.nozinho [0-9.]* " "$TMPDIR/out"
  grep -q "\"$name.nozinho\"" "$TMPDIR/bench.json"
done
grep -q '^partida.processo-vazio [0-9.]* ms' "$TMPDIR/out"
"$NOZINHO" -e "if (JSON.parse(require('fs').readFileSync('$TMPDIR/bench.json')).results.length < 5) process.exit(1)"
