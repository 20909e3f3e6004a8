/* net_leaks.c -- depois que tudo fechou, não sobra descritor, referência nem quem segure.
 *
 * Cada programa roda até o fim; antes e depois contam-se os descritores abertos do processo,
 * as referências do motor, os que seguram o loop e os vigiados. */
#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <dirent.h>
#include <stdio.h>
#include <string.h>

#include "child.h"
#include "console.h"
#include "events.h"
#include "fs.h"
#include "micro.h"
#include "stream.h"
#include "timers.h"

static const struct layer *const layers[] = {
    &engine_layer,  &errors_layer, &es_layer,     &console_layer, &os_layer,
    &process_layer, &module_layer, &buffer_layer, &events_layer,  &queue_layer,
    &loop_layer,    &timers_layer, &micro_layer,  &pool_layer,    &stream_layer,
    &fs_layer,      &net_layer,    &child_layer,  NULL,
};

static int count_descriptors(void) {
    int count = 0;
    DIR *dir = opendir("/proc/self/fd");
    while (readdir(dir) != NULL) count++;
    closedir(dir);
    return count;
}

static duk_ret_t js_need(duk_context *ctx) {
    engine_need(ctx, duk_require_string(ctx, 0));
    return 1;
}

/* fim(valor): o que o programa conta de si. */
static char told[64];
static duk_ret_t js_tell(duk_context *ctx) {
    snprintf(told, sizeof told, "%s", duk_to_string(ctx, 0));
    return 0;
}

static void add(duk_context *ctx, const char *name, duk_c_function call) {
    duk_push_c_function(ctx, call, 1);
    duk_put_global_string(ctx, name);
}

static void load_modules(duk_context *ctx) {
    static const char *const names[] = { "net", "net/socket",    "net/server", "net/connect",
                                         "dns", "child_process", "timers",     "syserr" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        engine_need(ctx, names[i]);
        duk_pop(ctx);
    }
}

/* O programa roda numa corrotina que já não existe quando os callbacks chegam: um handle que
 * guardasse o contexto dela apontaria para o nada. */
static void run(duk_context *ctx, const char *source) {
    duk_push_thread(ctx);
    duk_context *coroutine = duk_get_context(ctx, -1);
    duk_push_string(coroutine, source);
    engine_compile(coroutine, "teste");
    duk_push_undefined(coroutine);
    queue_call(coroutine, 0);
    duk_pop(ctx);
    duk_gc(ctx, 0);
    duk_gc(ctx, 0);
    loop_run(ctx);
}

/* Roda duas vezes: a primeira também paga o que só se cria uma vez (threads, módulos). */
static void leaves_nothing(const char *source, const char *expected) {
    duk_context *ctx = engine_main_ctx();
    run(ctx, source);
    int descriptors = count_descriptors(), references = engine_ref_count();
    int held = loop_held(), watching = loop_watching();
    told[0] = '\0';
    run(ctx, source);
    assert_string_equal(told, expected);
    assert_int_equal(count_descriptors(), descriptors);
    assert_int_equal(engine_ref_count(), references);
    assert_int_equal(loop_held(), held);
    assert_int_equal(loop_watching(), watching);
    assert_int_equal(held, 0);
}

static void test_conversations(void **state) {
    (void)state;
    leaves_nothing("var net = need('net'), done = 0;"
                   "var server = net.createServer(function (s) { s.pipe(s); });"
                   "server.listen(0, '127.0.0.1', function () {"
                   "  for (var i = 0; i < 50; i++) {"
                   "    var c = net.connect(server.address().port, '127.0.0.1');"
                   "    c.end('oi'); c.resume();"
                   "    c.on('close', function () { if (++done === 50) server.close(); });"
                   "  }"
                   "}); server.on('close', function () { tell(done); });",
                   "50");
}

static void test_abandoned_writes(void **state) {
    (void)state;
    leaves_nothing("var net = need('net'), Buffer = need('buffer').Buffer, calls = 0, c;"
                   "function called() { calls++; }"
                   "function ignore() {}"
                   "var server = net.createServer(function (s) {"
                   "  s.pause(); s.on('error', ignore);"
                   "  c.on('close', function () { s.destroy(); server.close(); });"
                   "});"
                   "server.on('close', function () { tell(calls); });"
                   "server.listen(0, '127.0.0.1', function () {"
                   "  c = net.connect(server.address().port, '127.0.0.1', function () {"
                   "    c.write(Buffer.alloc(9000000), called); c.write('x', called);"
                   "    c.cork(); c.write('y', called); c.write('z', called); c.uncork();"
                   "    need('timers').setTimeout(function () { c.destroy(); }, 10);"
                   "  }).on('error', ignore);"
                   "});",
                   "4");
}

static void test_refused(void **state) {
    (void)state;
    leaves_nothing("var net = need('net'), codes = [];"
                   "function note(e) { codes.push(e.code); tell(codes.join()); }"
                   "var s = net.createServer().listen(0, '127.0.0.1', function () {"
                   "  var port = s.address().port;"
                   "  net.createServer().on('error', function (e) { note(e); s.close(); "
                   "}).listen(port, '127.0.0.1');"
                   "  s.on('close', function () {"
                   "    net.connect(port, '127.0.0.1').on('error', note);"
                   "    net.connect('/nao/existe').on('error', note);"
                   "    net.connect({ port: port, host: 'x', lookup: function (h, o, cb) {"
                   "      cb(null, [{ address: '127.0.0.1', family: 4 }, { address: '127.0.0.2', "
                   "family: 4 }]);"
                   "    } }).on('error', note);"
                   "  });"
                   "});",
                   "EADDRINUSE,ENOENT,ECONNREFUSED,ECONNREFUSED");
}

static void test_destroyed_early(void **state) {
    (void)state;
    leaves_nothing("var net = need('net'), closed = 0;"
                   "function note() { tell(++closed); }"
                   "function ignore() {}"
                   "var s = net.createServer(function (c) { c.on('error', "
                   "ignore).resetAndDestroy(); s.close(); });"
                   "s.listen(0, '127.0.0.1', function () {"
                   "  var port = s.address().port;"
                   "  net.connect(port, '127.0.0.1').on('close', note).destroy();"
                   "  net.connect(port, 'localhost').on('close', note).destroy();"
                   "  new net.Socket().on('close', note).destroy();"
                   "  var c = net.connect(port, '127.0.0.1', function () { c.destroy(); "
                   "}).on('close', note).on('error', ignore);"
                   "});",
                   "4");
}

static void test_names(void **state) {
    (void)state;
    leaves_nothing("var dns = need('dns'), n = 0;"
                   "function note() { tell(++n); }"
                   "dns.lookup('localhost', note); dns.lookup('localhost', { all: true }, note);"
                   "dns.lookup('127.0.0.1', note); dns.lookupService('127.0.0.1', 80, note);"
                   "dns.lookup('a b', note);",
                   "5");
}

static void test_processes(void **state) {
    (void)state;
    leaves_nothing(
        "var cp = need('child_process'), seen = [];"
        "function note(x) { seen.push(x); if (seen.length === 4) tell(seen.sort().join()); }"
        "var options = { env: { PATH: '/bin:/usr/bin' } };"
        "var cat = cp.spawn('cat', [], options).on('close', note); cat.stdin.end('abc');"
        "cp.spawn('sh', ['-c', 'exit 3'], options).on('close', note);"
        "cp.spawn('nao-existe-nao', [], options).on('error', function (e) { note(e.code); });"
        "var late = cp.spawn('sleep', ['9'], options).on('close', function (c, s) { note(s); });"
        "late.kill();"
        "cp.spawnSync('cat', { env: options.env, input: 'x' });"
        "cp.spawnSync('nao-existe-nao', { env: options.env });",
        "0,3,ENOENT,SIGTERM");
}

static int open_all(void **state) {
    (void)state;
    duk_context *ctx = engine_open(layers);
    add(ctx, "need", js_need);
    add(ctx, "tell", js_tell);
    load_modules(ctx);
    return 0;
}

static int close_all(void **state) {
    (void)state;
    engine_close();
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_conversations), cmocka_unit_test(test_abandoned_writes),
        cmocka_unit_test(test_refused),       cmocka_unit_test(test_destroyed_early),
        cmocka_unit_test(test_names),         cmocka_unit_test(test_processes),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
