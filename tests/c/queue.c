/* queue.c -- testes da fila de eventos, do anel de funções e das origens. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stddef.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "loop.h"
#include "heap.h"

extern const struct layer console_layer;
static const struct layer *const layers[] = { &engine_layer, &console_layer, &queue_layer, NULL };

static int open_heap(void **state) {
    *state = engine_open(layers);
    return 0;
}

static int close_heap(void **state) {
    (void)state;
    engine_close();
    queue_observer = NULL;
    return 0;
}

/* ---- as filas por fase ---- */

static char journal[256];

struct note {
    struct event event;
    char letter;
    struct note *pushes, *removes;
};

static void write_letter(duk_context *ctx, struct event *event) {
    (void)ctx;
    struct note *note = (struct note *)event;
    strncat(journal, &note->letter, 1);
    if (note->pushes != NULL) queue_push(PHASE_POLL, &note->pushes->event);
    if (note->removes != NULL) queue_remove(&note->removes->event);
}

static struct note note(char letter) {
    return (struct note){ .event = { .run = write_letter, .kind = "teste" }, .letter = letter };
}

static void drain(duk_context *ctx, const char *expected) {
    journal[0] = '\0';
    queue_drain(ctx, PHASE_POLL);
    assert_string_equal(journal, expected);
}

static void first_in_first_out(void **state) {
    struct note a = note('a'), b = note('b'), c = note('c');
    queue_push(PHASE_POLL, &a.event);
    queue_push(PHASE_POLL, &b.event);
    queue_push_front(PHASE_POLL, &c.event);
    queue_push(PHASE_POLL, &a.event); /* já está na fila: nada muda */
    drain(*state, "cab");
    assert_true(queue_is_empty(PHASE_POLL));
}

static void what_arrives_during_waits(void **state) {
    struct note a = note('a'), b = note('b');
    a.pushes = &b;
    b.pushes = &a;
    queue_push(PHASE_POLL, &a.event);
    drain(*state, "a");
    assert_true(queue_is_waiting(&b.event));
    drain(*state, "b");
    queue_remove(&a.event);
}

static void a_callback_removes_another(void **state) {
    struct note a = note('a'), b = note('b'), c = note('c');
    a.removes = &b;
    queue_push(PHASE_POLL, &a.event);
    queue_push(PHASE_POLL, &b.event);
    queue_push(PHASE_POLL, &c.event);
    drain(*state, "ac");
    assert_false(queue_is_waiting(&b.event));
}

static void phases_are_apart(void **state) {
    struct note a = note('a'), b = note('b');
    queue_push(PHASE_CHECK, &a.event);
    queue_push(PHASE_POLL, &b.event);
    drain(*state, "b");
    assert_false(queue_is_empty(PHASE_CHECK));
    queue_remove(&a.event);
    assert_true(queue_is_empty(PHASE_CHECK));
}

/* ---- o anel de funções ---- */

static struct line line;

/* Põe na fila uma função que anota os argumentos em `seen`. */
static void push_number(duk_context *ctx, int number, int nargs) {
    duk_get_global_string(ctx, "note");
    for (int i = 0; i < nargs; i++) duk_push_int(ctx, number * 10 + i);
    line_push(ctx, &line, nargs);
}

static void prepare_line(duk_context *ctx) {
    line_open(ctx, &line, "teste");
    duk_eval_string_noresult(
        ctx, "seen = []; note = function () {"
             "  for (var i = 0; i < arguments.length; i++) seen.push(arguments[i]); };");
}

static void expect_seen(duk_context *ctx, const char *expected) {
    duk_eval_string(ctx, "seen.join()");
    assert_string_equal(duk_get_string(ctx, -1), expected);
    duk_pop(ctx);
}

static void arguments_arrive(void **state) {
    duk_context *ctx = *state;
    prepare_line(ctx);
    for (int nargs = 0; nargs <= 5; nargs++) push_number(ctx, nargs, nargs);
    assert_int_equal(line.count, 6);
    assert_int_equal(line_drain(ctx, &line), 0);
    expect_seen(ctx, "10,20,21,30,31,32,40,41,42,43,50,51,52,53,54");
    assert_int_equal(duk_get_top(ctx), 0);
    line_close(&line);
}

/* Enche, esvazia pela metade e enche de novo: o anel dá a volta e cresce no meio dela. */
static void the_ring_turns_and_grows(void **state) {
    duk_context *ctx = *state;
    prepare_line(ctx);
    duk_eval_string_noresult(ctx,
                             "next = 0; check = function (n) { if (n !== next++) seen.push(n); };");
    int pushed = 0;
    for (int round = 0; round < 20; round++) {
        for (int i = 0; i < 50 + round; i++) {
            duk_get_global_string(ctx, "check");
            duk_push_int(ctx, pushed++);
            line_push(ctx, &line, 1);
        }
        if (round % 3 == 2) assert_int_equal(line_drain(ctx, &line), 0);
    }
    assert_int_equal(line_drain(ctx, &line), 0);
    expect_seen(ctx, "");
    duk_eval_string(ctx, "next");
    assert_int_equal(duk_get_int(ctx, -1), pushed);
    line_close(&line);
}

/* ---- origens, contexto e observador ---- */

static char sightings[512];

static void observe(const char *what, const char *kind, const struct origin *origin, int thread,
                    double at) {
    (void)kind, (void)thread, (void)at;
    size_t used = strlen(sightings);
    snprintf(sightings + used, sizeof sightings - used, "%s %u<%u ", what, origin->id,
             origin->parent);
}

static struct origin child;

static void schedule_child(duk_context *ctx, struct event *event) {
    (void)ctx, (void)event;
    child = queue_schedule("filho");
}

static void every_step_is_seen(void **state) {
    struct event event = { .run = schedule_child, .kind = "pai" };
    sightings[0] = '\0';
    queue_observer = observe;
    event.origin = queue_schedule("pai");
    queue_push(PHASE_POLL, &event);
    queue_drain(*state, PHASE_POLL);
    char expected[256];
    unsigned id = event.origin.id;
    snprintf(expected, sizeof expected,
             "schedule %u<0 ready %u<0 begin %u<0 schedule %u<%u end %u<0 ", id, id, id, id + 1, id,
             id);
    assert_string_equal(sightings, expected);
    assert_int_equal(child.parent, id);
    assert_int_equal(queue_current.id, 0);
}

static void context_is_inherited_and_released(void **state) {
    duk_context *ctx = *state;
    int before = engine_ref_count();
    duk_push_string(ctx, "contexto");
    int context = queue_context_new(ctx);
    struct origin origin = { 7, 0, context }, previous = queue_begin("teste", &origin);
    struct origin inherited = queue_schedule("filho");
    queue_end(ctx, "teste", previous);
    assert_int_equal(inherited.context, context);
    assert_int_equal(inherited.parent, 7);
    queue_context_release(ctx, context);
    assert_int_equal(engine_ref_count(), before + 1); /* o filho ainda o segura */
    engine_push_ref(ctx, context);
    assert_string_equal(duk_get_string(ctx, -1), "contexto");
    duk_pop(ctx);
    queue_context_release(ctx, inherited.context);
    assert_int_equal(engine_ref_count(), before);
    duk_push_undefined(ctx);
    assert_int_equal(queue_context_new(ctx), 0);
}

/* ---- referências ---- */

static void references_are_reused(void **state) {
    duk_context *ctx = *state;
    int before = engine_ref_count(), refs[300];
    for (int i = 0; i < 300; i++) {
        duk_push_int(ctx, i);
        refs[i] = engine_ref(ctx);
        assert_true(refs[i] > 0);
    }
    for (int i = 0; i < 300; i += 2) engine_unref(ctx, refs[i]);
    for (int i = 0; i < 300; i += 2) {
        duk_push_int(ctx, 1000 + i);
        int ref = engine_ref(ctx);
        assert_true(ref <= before + 300);
        engine_push_ref(ctx, ref);
        assert_int_equal(duk_get_int(ctx, -1), 1000 + i);
        duk_pop(ctx);
    }
    for (int i = 1; i < 300; i += 2) {
        engine_push_ref(ctx, refs[i]);
        assert_int_equal(duk_get_int(ctx, -1), i);
        duk_pop(ctx);
    }
    assert_int_equal(engine_ref_count(), before + 300);
}

/* Uma referência esquecida aparece na conta do fim natural; a de quem não segura o programa, não. */
static void a_forgotten_reference_is_a_leak(void **state) {
    duk_context *ctx = *state;
    int before = engine_leaked(), excused = 0;
    duk_push_object(ctx);
    int ref = engine_ref(ctx);
    assert_int_equal(engine_leaked(), before + 1);
    engine_excuse(&excused, 1);
    assert_int_equal(engine_leaked(), before);
    engine_excuse(&excused, 0);
    engine_unref(ctx, ref);
    assert_int_equal(engine_leaked(), before);
    duk_push_object(ctx);
    engine_keep(ctx);
    assert_int_equal(engine_leaked(), before);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(first_in_first_out, open_heap, close_heap),
        cmocka_unit_test_setup_teardown(what_arrives_during_waits, open_heap, close_heap),
        cmocka_unit_test_setup_teardown(a_callback_removes_another, open_heap, close_heap),
        cmocka_unit_test_setup_teardown(phases_are_apart, open_heap, close_heap),
        cmocka_unit_test_setup_teardown(arguments_arrive, open_heap, close_heap),
        cmocka_unit_test_setup_teardown(the_ring_turns_and_grows, open_heap, close_heap),
        cmocka_unit_test_setup_teardown(every_step_is_seen, open_heap, close_heap),
        cmocka_unit_test_setup_teardown(context_is_inherited_and_released, open_heap, close_heap),
        cmocka_unit_test_setup_teardown(references_are_reused, open_heap, close_heap),
        cmocka_unit_test_setup_teardown(a_forgotten_reference_is_a_leak, open_heap, close_heap),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
