/* coroutine.c -- Buffer, EventEmitter e streams carregados e usados dentro de uma corrotina que
 * depois morre: nada pode ter guardado o contexto dela. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stddef.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "os.h"
#include "process.h"
#include "events.h"
#include "queue.h"
#include "stream.h"
#include "timers.h"

static const struct layer *const layers[] = {
    &engine_layer,  &errors_layer, &es_layer,     &console_layer, &os_layer,
    &process_layer, &module_layer, &buffer_layer, &events_layer,  &queue_layer,
    &loop_layer,    &timers_layer, &micro_layer,  &stream_layer,  NULL,
};

static duk_ret_t js_need(duk_context *ctx) {
    engine_need(ctx, duk_require_string(ctx, 0));
    return 1;
}

/* O programa dos testes vê `need` e as corrotinas do Duktape. */
static int open_heap(void **state) {
    duk_context *ctx = engine_open(layers);
    duk_push_c_function(ctx, js_need, 1);
    duk_put_global_string(ctx, "need");
    duk_push_global_stash(ctx);
    duk_get_prop_string(ctx, -1, "Duktape");
    duk_get_prop_string(ctx, -1, "Thread");
    duk_put_global_string(ctx, "Thread");
    duk_set_top(ctx, 0);
    *state = ctx;
    return 0;
}

static int close_heap(void **state) {
    (void)state;
    engine_close();
    return 0;
}

/* Executa o texto numa corrotina até o fim, e a recolhe. */
static void in_coroutine(duk_context *ctx, const char *text) {
    duk_push_sprintf(
        ctx, "(function () { var t = new Thread(function () { %s }); Thread.resume(t); })()", text);
    if (duk_peval(ctx) != 0) fail_msg("%s", duk_safe_to_stacktrace(ctx, -1));
    duk_pop(ctx);
    duk_gc(ctx, 0);
    duk_gc(ctx, 0);
}

static void gives(duk_context *ctx, const char *expression, const char *expected) {
    if (duk_peval_string(ctx, expression) != 0) fail_msg("%s", duk_safe_to_stacktrace(ctx, -1));
    assert_string_equal(duk_safe_to_string(ctx, -1), expected);
    duk_pop(ctx);
}

static void buffers(void **state) {
    in_coroutine(*state, "b = Buffer.from('olá'); s = b.slice(1); n = Buffer.concat([b, s]);");
    gives(*state, "b.toString() + s.length + n.indexOf(s) + b.readUInt16BE(0)", "olá3128524");
    gives(*state, "try { b.readUInt8(99) } catch (e) { e.code }", "ERR_OUT_OF_RANGE");
}

static void emitters(void **state) {
    in_coroutine(*state,
                 "E = need('events'); e = new E(); log = '';"
                 "e.on('a', function (x) { log += x; e.emit('b', x + 1); });"
                 "e.on('b', function (x) { log += x; }); e.on('b', function () { log += 'c'; });"
                 "e.emit('a', 1);");
    gives(*state, "e.emit('a', 5); log", "12c56c");
    gives(*state, "try { e.emit('error', new Error('x')) } catch (y) { y.message }", "x");
}

/* Um ouvinte chamado por emit pode ceder? Não: emit é uma função em C no meio da pilha; o
 * Duktape recusa, e o emissor continua inteiro. */
static void yield_across_emit(void **state) {
    in_coroutine(*state, "var E = need('events'); e = new E(); failed = '';"
                         "e.on('a', function () { Thread.yield(1); });"
                         "try { e.emit('a'); } catch (x) { failed = x.name; }");
    gives(*state, "failed", "TypeError");
    gives(*state, "e.off('a', e.listeners('a')[0]); e.emit('a')", "false");
}

static void streams(void **state) {
    duk_context *ctx = *state;
    in_coroutine(ctx,
                 "var S = need('stream'); out = '';"
                 "r = new S.Readable({ read: function () { this.push('x'); this.push(null); } });"
                 "w = new S.Writable({ write: function (c, e, cb) { out += c; cb(); } });"
                 "w.on('finish', function () { out += '.'; }); r.pipe(w);");
    queue_settle(ctx);
    gives(ctx, "out", "x.");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(buffers),
        cmocka_unit_test(emitters),
        cmocka_unit_test(yield_across_emit),
        cmocka_unit_test(streams),
    };
    return cmocka_run_group_tests(tests, open_heap, close_heap);
}
