# vazamentos.sh -- a conferência do fim natural (V=debug, asan, tsan) passa e sabe falhar.
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
# Uma referência esquecida: um callback que ninguém solta. O programa tem de morrer com o aviso.
cat >"$TMPDIR/leak.c" <<'C'
#include "program.h"
#include "console.h"
static void forget(duk_context *ctx) {
    duk_push_object(ctx);
    engine_ref(ctx);
}
static const struct layer leak = { "leak", NULL, NULL, NULL, forget, NULL };
static const struct layer *const layers[] = { &engine_layer, &console_layer, &leak, NULL };
int main(int argc, char **argv) { return program_main(layers, argc, argv); }
C
variant=$(basename "$(dirname "$NOZINHO")")
objects=$(ls build/"$variant"/*.o | grep -vE '/nozinho\.o$')
case $variant in asan) flags=-fsanitize=address,undefined ;; tsan) flags=-fsanitize=thread ;; *) flags= ;; esac
cc -DNOZINHO_DEBUG -D_GNU_SOURCE $flags -iquote src -iquote src/config -Ibuild/deps/usr/share/include/llhttp -o "$TMPDIR/leak" "$TMPDIR/leak.c" $objects \
  $(ls build/"$variant"/llhttp/*.o 2>/dev/null) -lm -lev -ledit -pthread 2>"$TMPDIR/cc.log" || { cat "$TMPDIR/cc.log"; exit 77; }
if "$TMPDIR/leak" -e 1 2>"$TMPDIR/said"; then
  echo 'uma referência esquecida passou despercebida'
  exit 1
fi
grep -q '1 referências vazaram' "$TMPDIR/said"
