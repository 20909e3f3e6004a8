# terminal.sh -- process.stdin e process.stdout num terminal de verdade (o script(1) dá um).
set -eu
script -qec true /dev/null </dev/null >/dev/null 2>&1 || { echo "sem script(1) ou sem pseudoterminais"; exit 77; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat >"$dir/programa.js" <<'JS'
var o = process.stdout, i = process.stdin, tty = require('tty');
var report = [o.isTTY, i.isTTY, o.columns, o.rows, o.getWindowSize().join('x'), o.hasColors(256), o.getColorDepth(), i.isRaw,
  tty.isatty(0), tty.isatty(99), o instanceof tty.WriteStream, i instanceof tty.ReadStream];
function escreve(linha) { require('fs').appendFileSync(process.argv[2], linha + '\n'); }
escreve(report.join(' '));
o.cursorTo(3); o.cursorTo(1, 2); o.clearLine(0); o.moveCursor(-1, 2); o.clearScreenDown();
i.setRawMode(true);
escreve('cru ' + i.isRaw);
o.on('resize', function () { escreve('tamanho ' + o.columns + 'x' + o.rows); process.exit(5); });
i.once('data', function (tecla) {
  escreve('tecla ' + JSON.stringify(String(tecla)));
  i.setRawMode(false);
  require('child_process').spawnSync('stty', ['cols', '100', 'rows', '30'], { stdio: 'inherit' });
});
o.write('pronto\n');
JS
# A tecla só é enviada depois que o programa disse que está pronto.
(while ! grep -q pronto "$dir/tela" 2>/dev/null; do sleep 0.05; done; printf x; sleep 1) |
  TERM=xterm-256color script -qefc "unset NO_COLOR CI FORCE_COLOR; stty cols 80 rows 24; '$NOZINHO' '$dir/programa.js' '$dir/visto'" "$dir/tela" >/dev/null &&
  code=0 || code=$?
cat >"$dir/esperado" <<'T'
true true 80 24 80x24 true 8 false true false true true
cru true
tecla "x"
tamanho 100x30
T
diff "$dir/esperado" "$dir/visto"
[ "$code" = 5 ] || { echo "saiu com $code"; exit 1; }
grep -q "$(printf '\033\\[4G\033\\[3;2H\033\\[2K\033\\[1D\033\\[2B\033\\[0J')" "$dir/tela" || { cat -v "$dir/tela"; exit 1; }
