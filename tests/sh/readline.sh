# readline.sh -- readline num terminal de verdade (o script(1) dá um): as teclas de edição, e o fim com Ctrl-D.
set -eu
script -qec true /dev/null </dev/null >/dev/null 2>&1 || { echo "sem script(1) ou sem pseudoterminais"; exit 77; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat >"$dir/programa.js" <<'JS'
var rl = require('readline').createInterface({ input: process.stdin, output: process.stdout, prompt: 'pronto> ' });
function escreve(texto) { require('fs').appendFileSync(process.argv[2], texto + '\n'); }
escreve(rl.terminal + ' ' + process.stdin.isRaw);
rl.on('line', function (linha) { escreve('linha ' + linha); rl.prompt(); });
rl.on('close', function () { escreve('fim ' + process.stdin.isRaw); });
rl.prompt();
JS
# Setas, Home, End, Delete, Ctrl-A, E, U, K, W, o histórico, e Ctrl-D no fim. Cada tecla vai sozinha, depois
# de a anterior mudar a tela: o que chega junto é tratado como texto colado.
size() { wc -c <"$dir/tela"; }
press() {
  for key in "$@"; do
    before=$(size) tries=0
    printf "$key"
    while [ "$(size)" -eq "$before" ] && [ $tries -lt 40 ]; do sleep 0.05; tries=$((tries + 1)); done
    sleep 0.02
  done
}
keys() {
  while ! grep -q 'pronto>' "$dir/tela" 2>/dev/null; do sleep 0.05; done
  press 'l\303\241' '\033[D' '\033[D' '\033[D' o '\033[F' '!' '?' '\177' '\r'
  press '\033[A' x '\033[H' '\033[3~' '\r'
  press meio '\001' u m ' ' '\005' ' fim' '\027' '\027' '\r'
  press 'some tudo' '\025' 'fica e cai' '\033[D' '\033[D' '\033[D' '\013' '\r'
  press '\033[A' '\033[A' '\033[B' '\r' '\004'
  sleep 1
}
keys | TERM=xterm script -qefc "'$NOZINHO' '$dir/programa.js' '$dir/visto'" "$dir/tela" >/dev/null
cat >"$dir/esperado" <<'T'
true true
linha olá!
linha lá!x
linha um 
linha fica e 
linha fica e 
fim false
T
diff "$dir/esperado" "$dir/visto"
