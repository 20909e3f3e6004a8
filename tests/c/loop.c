/* loop.c -- o laço e as suas costuras: ordem dos descritores, relógio, escolhas, campainha. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stddef.h>
#include <cmocka.h>
#include <math.h>
#include <pthread.h>
#include <string.h>
#include <unistd.h>

#include "console.h"
#include "timers.h"

static const struct layer *const layers[] = {
    &engine_layer, &errors_layer, &es_layer,     &console_layer,
    &queue_layer,  &loop_layer,   &timers_layer, NULL,
};
static struct loop_clock real_clock;
static double virtual_now;

static int open_heap(void **state) {
    real_clock = loop_clock;
    *state = engine_open(layers);
    virtual_now = real_clock.now(); /* quem troca o relógio continua de onde ele estava */
    duk_eval_string_noresult(*state, "seen = []; say = function (x) { seen.push(x); };");
    return 0;
}

static int close_heap(void **state) {
    (void)state;
    engine_close();
    loop_clock = real_clock;
    loop_chooser = NULL;
    return 0;
}

static void run(duk_context *ctx, const char *source) {
    duk_eval_string_noresult(ctx, source);
    queue_settle(ctx);
    loop_run(ctx);
}

static void expect_seen(duk_context *ctx, const char *expected) {
    duk_eval_string(ctx, "seen.join()");
    assert_string_equal(duk_get_string(ctx, -1), expected);
    duk_pop(ctx);
}

/* ---- descritores ---- */

enum { PIPES = 5 };
static struct pipe {
    struct watcher watcher;
    int ends[2];
    char letter;
} pipes[PIPES];
static char order[PIPES + 1];

static void on_pipe(duk_context *ctx, struct event *event) {
    (void)ctx;
    struct pipe *pipe = (struct pipe *)event;
    strncat(order, &pipe->letter, 1);
    loop_unwatch(&pipe->watcher);
    loop_release();
}

/* Na primeira volta, depois que o kernel já sabe de todos os canos. */
static const char *writes_wanted;
static void write_all(duk_context *ctx, struct event *event) {
    (void)ctx, (void)event;
    for (const char *w = writes_wanted; *w != '\0'; w++)
        assert_int_equal(write(pipes[*w - 'a'].ends[1], "x", 1), 1);
}

/* Abre os canos, escreve neles na ordem dada e gira o laço até todos terem sido atendidos. */
static const char *serve(duk_context *ctx, const char *writes) {
    order[0] = '\0';
    for (int i = 0; i < PIPES; i++) {
        struct pipe *p = &pipes[i];
        assert_int_equal(pipe(p->ends), 0);
        p->letter = (char)('a' + i);
        p->watcher.event = (struct event){ .run = on_pipe, .kind = "teste" };
        loop_watch(&p->watcher, p->ends[0], LOOP_READ);
        loop_hold();
    }
    assert_int_equal(loop_watching(), PIPES);
    struct event writer = { .run = write_all, .kind = "teste" };
    writes_wanted = writes;
    queue_push(PHASE_CHECK, &writer);
    loop_run(ctx);
    for (int i = 0; i < PIPES; i++) close(pipes[i].ends[0]), close(pipes[i].ends[1]);
    assert_int_equal(loop_watching(), 0);
    return order;
}

/* A libev avisa de trás para a frente; a nossa fila, na ordem em que ficaram prontos. */
static void ready_order_is_kept(void **state) {
    assert_string_equal(serve(*state, "abcde"), "abcde");
    assert_string_equal(serve(*state, "dbeac"), "dbeac");
}

static int always_last(enum choice what, int n) { return what == CHOICE_READY ? 1 : n - 1; }

static void a_chooser_changes_it(void **state) {
    loop_chooser = always_last;
    const char *seen = serve(*state, "abcde");
    assert_int_equal(strlen(seen), PIPES);
    assert_string_not_equal(seen, "abcde");
}

/* O que se deixa para outra volta não se perde: o kernel avisa de novo. */
static int postponed;
static int postpone(enum choice what, int n) {
    (void)n;
    return what == CHOICE_READY && postponed-- > 0 ? 2 : 0;
}

static void what_is_postponed_comes_back(void **state) {
    loop_chooser = postpone;
    postponed = 7;
    const char *seen = serve(*state, "abcde");
    assert_int_equal(strlen(seen), PIPES);
    assert_true(postponed < 0);
}

static void without_a_chooser_the_answer_is_zero(void **state) {
    (void)state;
    for (int n = 1; n < 5; n++) assert_int_equal(loop_choose(CHOICE_START, n), 0);
    loop_chooser = always_last;
    assert_int_equal(loop_choose(CHOICE_READ, 5), 4);
}

/* ---- o relógio ---- */

static double virtual_now;
static int sleeps;
static double frozen(void) { return virtual_now; }

/* Pula direto para o prazo: ninguém dorme. A soma pode arredondar para um nada antes dele, e daí
 * em diante a diferença some nas contas: o último passo é o menor que a máquina sabe dar. */
static int jump(double deadline) {
    sleeps++;
    if (deadline < 0) return 0;
    virtual_now += deadline - loop_update_now();
    while (loop_update_now() < deadline) virtual_now = nextafter(virtual_now, INFINITY);
    return 1;
}

static void a_virtual_clock_jumps(void **state) {
    loop_clock = (struct loop_clock){ frozen, jump };
    sleeps = 0;
    run(*state,
        "setTimeout(say, 60000, 'minuto'); setTimeout(say, 3600000, 'hora');"
        "setTimeout(say, 10, 'já'); var n = 0;"
        "var t = setInterval(function () { if (++n === 3) clearInterval(t); say(n); }, 20000);");
    expect_seen(*state, "já,1,2,minuto,3,hora");
    assert_true(sleeps >= 5);
    assert_true(loop_now() > 3600000 - 2);
}

/* Depois de muito tempo num callback, um prazo conta da hora certa, e não da do começo da volta. */
static void stall(duk_context *ctx, struct event *event) {
    (void)event;
    virtual_now += 300;
    duk_eval_string_noresult(ctx, "setTimeout(say, 100, 'cem')");
    double before = virtual_now;
    loop_release();
    virtual_now = before + 50;
}

static void the_clock_is_set_before_arming(void **state) {
    struct event event = { .run = stall, .kind = "teste" };
    loop_clock = (struct loop_clock){ frozen, jump };
    loop_hold();
    queue_push(PHASE_PENDING, &event);
    double start = virtual_now;
    loop_run(*state);
    expect_seen(*state, "cem");
    assert_true(virtual_now - start > 400 - 2);
}

/* ---- vivo ---- */

static void the_loop_ends_when_nobody_holds(void **state) {
    run(*state, "setTimeout(say, 100000, 'nunca').unref(); setImmediate(say, 'nunca').unref();"
                "setImmediate(function () { setTimeout(say, 1, 'último'); });");
    expect_seen(*state, "nunca,último"); /* o immediate sem ref roda se o loop der uma volta */
    assert_int_equal(loop_held(), 0);
    assert_int_equal(timers_held(), 0);
}

/* ---- outras threads ---- */

static int collected;
static void collect(void) {
    collected++;
    loop_release();
}

static void *ring(void *unused) {
    usleep(20000);
    loop_wake();
    return unused;
}

static void another_thread_wakes_the_loop(void **state) {
    pthread_t thread;
    collected = 0;
    loop_on_wake(collect);
    loop_hold();
    assert_int_equal(pthread_create(&thread, NULL, ring, NULL), 0);
    loop_run(*state);
    pthread_join(thread, NULL);
    assert_int_equal(collected, 1);
    loop_on_wake(NULL);
}

/* ---- fases ---- */

static void phases_in_order(void **state) {
    loop_clock = (struct loop_clock){ frozen, jump };
    run(*state, "setImmediate(function () { say('check'); setTimeout(say, 0, 'timer');"
                "  setImmediate(say, 'check 2'); });");
    expect_seen(*state, "check,check 2,timer");
    duk_eval_string_noresult(*state, "seen = []");
    run(*state,
        "setImmediate(function () { say('check'); setTimeout(say, 0, 'timer');"
        "  setTimeout(function () { setImmediate(say, 'check 3'); say('timer 2'); }, 1); });");
    expect_seen(*state, "check,timer,timer 2,check 3");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(ready_order_is_kept, open_heap, close_heap),
        cmocka_unit_test_setup_teardown(a_chooser_changes_it, open_heap, close_heap),
        cmocka_unit_test_setup_teardown(what_is_postponed_comes_back, open_heap, close_heap),
        cmocka_unit_test_setup_teardown(without_a_chooser_the_answer_is_zero, open_heap,
                                        close_heap),
        cmocka_unit_test_setup_teardown(a_virtual_clock_jumps, open_heap, close_heap),
        cmocka_unit_test_setup_teardown(the_clock_is_set_before_arming, open_heap, close_heap),
        cmocka_unit_test_setup_teardown(the_loop_ends_when_nobody_holds, open_heap, close_heap),
        cmocka_unit_test_setup_teardown(another_thread_wakes_the_loop, open_heap, close_heap),
        cmocka_unit_test_setup_teardown(phases_in_order, open_heap, close_heap),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
