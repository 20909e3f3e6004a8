/* fs.c -- o que só se vê de dentro: referências, memória emprestada, sinais, corrotinas.
 *
 * Cada teste roda um programa de JavaScript com `require`, `Duktape` e `refs()` (quantas
 * referências há), e confere que nada ficou para trás. */
#include "fs.h"
#include "console.h"
#include "events.h"
#include "micro.h"

#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>
#include <cmocka.h>

static const struct layer *const layers[] = {
    &engine_layer, &errors_layer, &es_layer,    &console_layer, &module_layer,
    &buffer_layer, &events_layer, &queue_layer, &loop_layer,    &timers_layer,
    &micro_layer,  &pool_layer,   &fs_layer,    NULL,
};

static struct {
    duk_context *ctx;
    char folder[64];
} t;

static duk_ret_t js_require(duk_context *ctx) {
    engine_need(ctx, duk_require_string(ctx, 0));
    return 1;
}

static duk_ret_t js_refs(duk_context *ctx) {
    duk_push_int(ctx, engine_ref_count());
    return 1;
}

static duk_ret_t js_collect(duk_context *ctx) {
    duk_gc(ctx, 0);
    duk_gc(ctx, 0);
    return 0;
}

/* write(caminho, texto): abre um FIFO para escrever, escreve e fecha. */
static duk_ret_t js_feed(duk_context *ctx) {
    int fd = open(duk_require_string(ctx, 0), O_WRONLY);
    size_t length;
    const char *text = duk_require_lstring(ctx, 1, &length);
    ssize_t n = write(fd, text, length);
    close(fd);
    duk_push_int(ctx, (int)n);
    return 1;
}

static void define(const char *name, duk_c_function call, duk_idx_t nargs) {
    duk_push_c_function(t.ctx, call, nargs);
    duk_put_global_string(t.ctx, name);
}

static int open_layers(void **state) {
    (void)state;
    strcpy(t.folder, "/tmp/fs-c-XXXXXX");
    assert_non_null(mkdtemp(t.folder));
    t.ctx = engine_open(layers);
    duk_push_global_stash(t.ctx);
    duk_get_prop_string(t.ctx, -1, "Duktape");
    duk_put_global_string(t.ctx, "Duktape");
    duk_pop(t.ctx);
    define("require", js_require, 1);
    define("refs", js_refs, 0);
    define("collect", js_collect, 0);
    define("feed", js_feed, 2);
    duk_push_string(t.ctx, t.folder);
    duk_put_global_string(t.ctx, "T");
    alarm(60);
    return 0;
}

static int close_layers(void **state) {
    (void)state;
    alarm(0);
    engine_close();
    char command[128];
    snprintf(command, sizeof command, "rm -rf %s", t.folder);
    return system(command);
}

static void run(const char *text) {
    if (duk_peval_string(t.ctx, text) != 0) fail_msg("%s", duk_safe_to_stacktrace(t.ctx, -1));
    duk_pop(t.ctx);
}

static void expect(const char *expression, const char *value) {
    if (duk_peval_string(t.ctx, expression) != 0) fail_msg("%s", duk_safe_to_stacktrace(t.ctx, -1));
    assert_string_equal(duk_safe_to_string(t.ctx, -1), value);
    duk_pop(t.ctx);
}

/* ---- referências ---- */

/* Carregar os módulos cria as referências que ficam; contam-se as que vêm depois. */
static int references_of(const char *text) {
    run("var fs = require('fs'), Buffer = require('buffer').Buffer, log = [];"
        "require('codes'); require('validators'); require('fs/args'); require('fs/dirent');");
    int before = engine_ref_count();
    run(text);
    int during = engine_ref_count() - before;
    loop_run(t.ctx);
    assert_int_equal(engine_ref_count(), before);
    assert_int_equal(loop_held(), 0);
    assert_int_equal(duk_get_top(t.ctx), 0);
    return during;
}

static void an_operation_leaves_no_reference(void **state) {
    (void)state;
    int during = references_of("fs.stat('/', function () { log.push('stat'); });"
                               "fs.open('/nada', 'r', function (e) { log.push(e.code); });");
    assert_int_equal(during, 2);
    expect("log.sort().join()", "ENOENT,stat");
}

static void a_buffer_is_pinned_until_the_end(void **state) {
    (void)state;
    int during = references_of("var fd = fs.openSync(T + '/a', 'w+');"
                               "fs.write(fd, Buffer.from('abc'), 0, 3, 0, function (e, n, b) { "
                               "log.push(n + b.toString()); });");
    assert_int_equal(during, 2);
    expect("log.join()", "3abc");
}

static void every_operation_leaves_no_reference(void **state) {
    (void)state;
    references_of(
        "var done = function () {}, p = T + '/x', Q = T + '/y';"
        "fs.writeFile(p, 'texto', done); fs.appendFile(p, Buffer.from('b'), done);"
        "fs.readFile(p, done); fs.readFile(p, 'utf8', done); fs.readFile('/nada', done);"
        "fs.mkdir(T + '/m/n', { recursive: true }, done); fs.readdir(T, done);"
        "fs.readdir('/nada', done); fs.mkdtemp(T + '/t', done); fs.rm(T + '/m', done);"
        "fs.rename('/nada', Q, done); fs.link('/nada', Q, done); fs.copyFile('/nada', Q, done);"
        "fs.realpath.native(T, done); fs.realpath.native('/nada', done);"
        "fs.truncate('/nada', 1, done); fs.utimes('/nada', 1, 1, done); fs.exists('/', done);"
        "fs.writev(9999, [Buffer.from('a')], done); fs.readv(9999, [Buffer.alloc(1)], done);");
}

static void errors_leave_no_reference(void **state) {
    (void)state;
    references_of(
        "var tries = [function () { fs.open({}, done); }, function () { fs.stat('/', 5); },"
        "  function () { fs.readFileSync('/nada'); }, function () { fs.write(1, {}, done); },"
        "  function () { fs.rmSync(T); }, function () { fs.readvSync(1, [5]); },"
        "  function () { fs.mkdtempSync('/nada/x'); }, function () { "
        "fs.realpathSync.native('/nada'); }];"
        "function done() {}"
        "tries.forEach(function (f) { try { f(); } catch (e) { log.push(e.code); } });");
    expect("log.length", "8");
}

/* ---- memória emprestada ---- */

/* O programa solta o Buffer e o coletor passa, com a leitura ainda à espera no FIFO. */
static void a_forgotten_buffer_lives_until_the_read(void **state) {
    (void)state;
    char path[128];
    snprintf(path, sizeof path, "%s/fifo", t.folder);
    assert_int_equal(mkfifo(path, 0600), 0);
    references_of("var fd = fs.openSync(T + '/fifo', 'r+');"
                  "fs.read(fd, Buffer.alloc(100000), 7, 5, null, function (e, n, b) {"
                  "  log.push(n, b.toString('latin1', 7, 12), b.length);"
                  "});"
                  "collect();"
                  "for (var i = 0, junk = []; i < 20; i++) junk.push(Buffer.alloc(100000, 'lixo'));"
                  "junk = null; collect();"
                  "feed(T + '/fifo', 'abcde');");
    expect("log.join()", "5,abcde,100000");
}

static void forgotten_texts_live_until_the_write(void **state) {
    (void)state;
    references_of("(function () {"
                  "  var name = T.concat('/n', 1);" /* um texto novo, que só o pedido segura */
                  "  fs.writeFile(name, new Array(10000).join('xyz'), function () {});"
                  "})(); collect();");
    expect("fs.readFileSync(T + '/n1', 'latin1') === new Array(10000).join('xyz')", "true");
}

static void a_large_result_is_adopted(void **state) {
    (void)state;
    references_of(
        "fs.writeFileSync(T + '/g', Buffer.alloc(1 << 20, 'z'));"
        "var slice;"
        "fs.readFile(T + '/g', function (e, b) { slice = b.slice(5, 8); log.push(b.length); });");
    expect("collect(), log.join() + slice", "1048576zzz");
    run("slice = null; collect();");
}

/* ---- corrotinas: o ctx em que a função foi chamada pode morrer antes da volta ---- */

static void called_first_inside_a_coroutine(void **state) {
    (void)state;
    run("var log = [], co = new Duktape.Thread(function () {"
        "  var fs = require('fs'), Buffer = require('buffer').Buffer;"
        "  var args = T;"
        "  fs.stat(args, function (e, s) { log.push(e === null && s.isDirectory()); });"
        "  fs.readFile('/dev/null', function (e, b) { log.push(b.length); });"
        "  fs.open('/nada', 'r', function (e) { log.push(e.code); });"
        "  fs.writeFileSync(T + '/c', 'de dentro');"
        "  fs.read(fs.openSync(T + '/c', 'r'), Buffer.alloc(4), 0, 4, 0,"
        "    function (e, n, b) { log.push(b.toString()); });"
        "  Duktape.Thread.yield(1);"
        "});"
        "Duktape.Thread.resume(co); co = null; collect();");
    loop_run(t.ctx);
    expect("log.sort().join()", "0,ENOENT,de d,true");
    run("collect(); var after = require('fs').statSync('/').isDirectory();");
    expect("after", "true");
}

/* ---- tamanhos e sinais ---- */

static void more_than_two_gibibytes(void **state) {
    (void)state;
    references_of(
        "var name = T + '/enorme'; fs.writeFileSync(name, ''); fs.truncateSync(name, 2147483648);"
        "try { fs.readFileSync(name); } catch (e) { log.push(e.name, e.code, e.message); }"
        "fs.readFile(name, function (e) { log.push(e.message); fs.unlinkSync(name); });");
    expect("log.join('; ')",
           "RangeError; ERR_FS_FILE_TOO_LARGE; File size (2147483648) is greater than 2 GiB; "
           "File size (2147483648) is greater than 2 GiB");
}

static void on_signal(int number) { (void)number; }

/* Um relógio interrompe as chamadas (EINTR) a cada milissegundo, enquanto um FIFO é lido aos
 * pedaços: nada se perde e nada falha. */
static void signals_interrupt_nothing(void **state) {
    (void)state;
    char path[128];
    snprintf(path, sizeof path, "%s/fifo", t.folder);
    assert_int_equal(mkfifo(path, 0600), 0);
    struct sigaction action = { .sa_handler = on_signal }; /* sem SA_RESTART */
    sigaction(SIGALRM, &action, NULL);
    struct itimerval every = { { 0, 1000 }, { 0, 1000 } };
    setitimer(ITIMER_REAL, &every, NULL);
    references_of("fs.readFile(T + '/fifo', 'latin1', function (e, text) {"
                  "  log.push(e ? e.message : text.length);"
                  "});"
                  "fs.open(T + '/fifo', 'w', function (e, fd) {"
                  "  if (e) { log.push(e.message); return; }"
                  "  var left = 30;"
                  "  (function more() {"
                  "    if (left-- === 0) return fs.closeSync(fd);"
                  "    fs.write(fd, new Array(1001).join('p'), function (e) {"
                  "      if (e) log.push(e.message);"
                  "      require('timers').setTimeout(more, 2);"
                  "    });"
                  "  })();"
                  "});");
    struct itimerval never = { { 0, 0 }, { 0, 0 } };
    setitimer(ITIMER_REAL, &never, NULL);
    signal(SIGALRM, SIG_DFL);
    expect("log.join('; ')", "30000");
}

/* ---- rastro e contexto ---- */

static char seen[256];

static void observe(const char *what, const char *kind, const struct origin *origin, int thread,
                    double at) {
    (void)origin, (void)at;
    if (strcmp(kind, "fs") != 0) return;
    strcat(seen, what);
    strcat(seen, thread == 0 ? "@js " : "@pool ");
}

static void the_trace_calls_it_fs(void **state) {
    (void)state;
    references_of("");
    seen[0] = '\0';
    queue_observer = observe;
    run("fs.statSync('/'); fs.stat('/', function () {});");
    loop_run(t.ctx);
    queue_observer = NULL;
    assert_string_equal(seen, "schedule@js begin@pool end@pool ready@js begin@js end@js ");
}

static duk_ret_t js_context(duk_context *ctx) {
    if (queue_current.context == 0) return 0;
    engine_push_ref(ctx, queue_current.context);
    return 1;
}

/* O contexto de quem pediu (AsyncLocalStorage) vale no callback, e é solto depois dele. */
static void the_context_follows_the_request(void **state) {
    (void)state;
    define("context", js_context, 0);
    references_of("");
    int before = engine_ref_count();
    duk_push_string(t.ctx, "pedido 7");
    queue_current.context = queue_context_hold(engine_ref(t.ctx));
    run("fs.stat('/', function () {"
        "  log.push(context());"
        "  fs.stat('/nada', function () { log.push(context()); });"
        "});");
    queue_context_release(t.ctx, queue_current.context);
    queue_current.context = 0;
    loop_run(t.ctx);
    expect("log.join()", "pedido 7,pedido 7");
    assert_int_equal(engine_ref_count(), before);
}

static void no_thread_for_synchronous_calls(void **state) {
    (void)state;
    run("var fs = require('fs'); fs.statSync('/'); fs.readFileSync('/dev/null'); "
        "fs.readdirSync('/');");
    assert_int_equal(pool_size(), 0);
    run("fs.stat('/', function () {});");
    assert_int_equal(pool_size(), 4);
    loop_run(t.ctx);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, open_layers, close_layers)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(an_operation_leaves_no_reference),
        TEST(a_buffer_is_pinned_until_the_end),
        TEST(every_operation_leaves_no_reference),
        TEST(errors_leave_no_reference),
        TEST(a_forgotten_buffer_lives_until_the_read),
        TEST(forgotten_texts_live_until_the_write),
        TEST(a_large_result_is_adopted),
        TEST(called_first_inside_a_coroutine),
        TEST(more_than_two_gibibytes),
        TEST(signals_interrupt_nothing),
        TEST(the_trace_calls_it_fs),
        TEST(the_context_follows_the_request),
        TEST(no_thread_for_synchronous_calls),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
