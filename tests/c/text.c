/* text.c -- testes da alfândega de texto: UTF-8 de um lado, CESU-8 do outro. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stddef.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "engine.h"
#include "text.h"

static const struct layer *const layers[] = { &engine_layer, NULL };

static int open_heap(void **state) {
    *state = engine_open(layers);
    return 0;
}

static int close_heap(void **state) {
    (void)state;
    engine_close();
    return 0;
}

/* O que entra como `bytes` tem `units` unidades em JavaScript e sai como `out`. */
static void crosses(duk_context *ctx, const char *bytes, int units, const char *out) {
    text_push(ctx, bytes, strlen(bytes));
    duk_get_prop_string(ctx, -1, "length");
    assert_int_equal(duk_get_int(ctx, -1), units);
    duk_pop(ctx);
    size_t length;
    const char *back = text_get(ctx, -1, &length);
    assert_int_equal(length, strlen(out));
    assert_memory_equal(back, out, length);
    duk_pop(ctx);
}

static void plain_text(void **state) {
    crosses(*state, "", 0, "");
    crosses(*state, "abc", 3, "abc");
    crosses(*state, "ação e coração, 16+ letras", 26, "ação e coração, 16+ letras");
    crosses(*state, "€ 日本語", 5, "€ 日本語");
}

static void astral_characters(void **state) {
    crosses(*state, "🙂", 2, "🙂");
    crosses(*state, "a🙂b𝒳c", 7, "a🙂b𝒳c");
    crosses(*state, "\xF4\x8F\xBF\xBF", 2, "\xF4\x8F\xBF\xBF");
}

#define R "\xEF\xBF\xBD"

static void invalid_bytes(void **state) {
    crosses(*state, "\xFF", 1, R);
    crosses(*state, "a\x80z", 3, "a" R "z");
    crosses(*state, "\xC0\xAF", 2, R R); /* forma longa demais */
    crosses(*state, "\xE2\x82", 1, R);   /* cortado: um só U+FFFD */
    crosses(*state, "\xF0\x9F\x99", 1, R);
    crosses(*state,
            "\xF0\x9F\x99"
            "A",
            2, R "A");
    crosses(*state, "\xED\xA0\x80", 3, R R R);       /* surrogate não é UTF-8 */
    crosses(*state, "\xF5\x80\x80\x80", 4, R R R R); /* acima de U+10FFFF */
    crosses(*state, "\xE0\x80\x80", 3, R R R);
}

static void lone_halves_leave_as_replacement(void **state) {
    duk_context *ctx = *state;
    duk_eval_string(ctx, "'a\\ud83dz\\ude42'");
    size_t length;
    const char *out = text_get(ctx, -1, &length);
    assert_int_equal(length, strlen("a" R "z" R));
    assert_memory_equal(out, "a" R "z" R, length);
}

static void other_values_become_text(void **state) {
    duk_context *ctx = *state;
    size_t length;
    duk_push_int(ctx, 42);
    assert_string_equal(text_get(ctx, -1, &length), "42");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(plain_text, open_heap, close_heap),
        cmocka_unit_test_setup_teardown(astral_characters, open_heap, close_heap),
        cmocka_unit_test_setup_teardown(invalid_bytes, open_heap, close_heap),
        cmocka_unit_test_setup_teardown(lone_halves_leave_as_replacement, open_heap, close_heap),
        cmocka_unit_test_setup_teardown(other_values_become_text, open_heap, close_heap),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
