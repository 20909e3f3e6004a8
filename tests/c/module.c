/* module.c -- testes do que um programa faz carregar, do embrulho e das referências de sinais. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stddef.h>
#include <cmocka.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "buffer.h"
#include "events.h"
#include "signals.h"
#include "version.h"

static const struct layer *const layers[] = {
    &engine_layer,  &errors_layer, &es_layer,      &console_layer, &os_layer,
    &process_layer, &module_layer, &buffer_layer,  &events_layer,  &queue_layer,
    &loop_layer,    &timers_layer, &signals_layer, NULL,
};

static int open_heap(void **state) {
    *state = engine_open(layers);
    return 0;
}

static int close_heap(void **state) {
    (void)state;
    engine_close();
    return 0;
}

/* Roda `text` como arquivo principal; devolve 0 se não lançou. */
static int run_file(duk_context *ctx, const char *text) {
    char path[] = "/tmp/nozinho-module-XXXXXX.js";
    int fd = mkstemps(path, 3);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, text, strlen(text)), (ssize_t)strlen(text));
    close(fd);
    duk_push_string(ctx, path);
    const char *name = duk_get_string(ctx, -1);
    engine_need(ctx, "module/main");
    duk_push_literal(ctx, "run");
    duk_push_string(ctx, name);
    int failed = duk_pcall_prop(ctx, -3, 1);
    if (failed) printf("%s\n", duk_safe_to_string(ctx, -1));
    duk_set_top(ctx, 0);
    unlink(path);
    return failed;
}

/* É disto que depende a partida rápida: quem não usa não carrega. */
static void an_empty_program_loads_little(void **state) {
    duk_context *ctx = *state;
    assert_int_equal(run_file(ctx, ""), 0);
    static const char *const heavy[] = { "process",        "os",     "events", "buffer", "codes",
                                         "module/exports", "timers", "inspect" };
    for (size_t i = 0; i < sizeof heavy / sizeof *heavy; i++)
        assert_false(engine_loaded(ctx, heavy[i]));
    assert_true(engine_loaded(ctx, "module"));
}

static void reading_process_loads_it(void **state) {
    duk_context *ctx = *state;
    assert_int_equal(run_file(ctx, "process.argv.length;"), 0);
    assert_true(engine_loaded(ctx, "process"));
    assert_false(engine_loaded(ctx, "process/fatal"));
    assert_false(engine_loaded(ctx, "process/env"));
}

/* Sem ninguém a avisar, o fim não carrega nada. */
static void the_end_is_free(void **state) {
    duk_context *ctx = *state;
    assert_int_equal(run_file(ctx, ""), 0);
    assert_int_equal(engine_hooks.before_exit(ctx), 0);
    assert_int_equal(engine_hooks.at_exit(ctx, 0), 0);
    assert_int_equal(engine_hooks.at_exit(ctx, 5), 5);
    assert_false(engine_loaded(ctx, "process"));
}

static void exit_handlers_choose_the_code(void **state) {
    duk_context *ctx = *state;
    assert_int_equal(run_file(ctx, "process.on('exit', function () { process.exitCode = 7; });"),
                     0);
    assert_int_equal(engine_hooks.at_exit(ctx, 0), 7);
    assert_int_equal(engine_hooks.at_exit(ctx, 0), 7); /* a segunda não avisa de novo */
}

static void before_exit_says_if_there_is_more(void **state) {
    duk_context *ctx = *state;
    assert_int_equal(run_file(ctx, "process.once('beforeExit', function () {"
                                   "  setTimeout(function () { global.rang = true; }, 0); });"),
                     0);
    assert_int_equal(engine_hooks.before_exit(ctx), 1);
    engine_hooks.run_loop(ctx);
    assert_int_equal(engine_hooks.before_exit(ctx), 0);
    assert_true(duk_get_global_string(ctx, "rang"));
    duk_pop(ctx);
}

/* Escutar um sinal não segura o programa nem guarda referências que ninguém solta. */
static void signals_hold_nothing(void **state) {
    duk_context *ctx = *state;
    assert_int_equal(
        run_file(ctx, "process.on('SIGUSR2', function (name) { global.heard = name; });"), 0);
    int before = engine_ref_count();
    assert_int_equal(loop_held(), 0);
    raise(SIGUSR2);
    assert_int_equal(run_file(ctx, "setTimeout(function () {}, 20);"), 0);
    engine_hooks.run_loop(ctx);
    assert_true(duk_get_global_string(ctx, "heard"));
    assert_string_equal(duk_get_string(ctx, -1), "SIGUSR2");
    duk_pop(ctx);
    assert_int_equal(run_file(ctx, "process.removeAllListeners('SIGUSR2');"), 0);
    assert_int_equal(engine_ref_count(), before);
    struct sigaction now;
    sigaction(SIGUSR2, NULL, &now);
    assert_ptr_equal(now.sa_handler, SIG_DFL);
}

static void versions_are_those_of_the_layers(void **state) {
    (void)state;
    const struct version *v = version_list();
    assert_string_equal(v[0].library, "node");
    assert_string_equal(v[1].library, "nozinho");
    assert_string_equal(v[2].library, "duktape");
    assert_string_equal(v[3].library, "libev");
    assert_null(v[4].library);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(versions_are_those_of_the_layers, open_heap, close_heap),
        cmocka_unit_test_setup_teardown(an_empty_program_loads_little, open_heap, close_heap),
        cmocka_unit_test_setup_teardown(reading_process_loads_it, open_heap, close_heap),
        cmocka_unit_test_setup_teardown(the_end_is_free, open_heap, close_heap),
        cmocka_unit_test_setup_teardown(exit_handlers_choose_the_code, open_heap, close_heap),
        cmocka_unit_test_setup_teardown(before_exit_says_if_there_is_more, open_heap, close_heap),
        cmocka_unit_test_setup_teardown(signals_hold_nothing, open_heap, close_heap),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
