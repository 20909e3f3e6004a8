# vazamentos.sh -- a conferência do fim natural (V=debug, asan, tsan): quem não segura o programa
# pode sobrar. Que uma referência esquecida conta como vazamento, tests/c/queue.c mostra.
set -e
case $NOZINHO in */normal/*) exit 0 ;; esac # só as construções de depuração conferem
cat >"$TMPDIR/ok.js" <<'JS'
setTimeout(function () {}, 1000).unref();
setInterval(function () {}, 1000).unref();
setImmediate(function () {}).unref();
var t = setTimeout(function () {}, 2);
t.unref(); t.ref();
require('net').createServer().listen(0, '127.0.0.1').unref();
require('fs').readFile(__filename, function () {});
process.on('SIGUSR2', function () {});
JS
"$NOZINHO" "$TMPDIR/ok.js"
