/* closure.c -- quanto custa criar uma função: o que src/config/duktape/functions.sed acertou no Duktape. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stddef.h>
#include <cmocka.h>
#include <stdlib.h>

#include "engine.h"

static int taken;

static void *take(void *udata, duk_size_t size) {
    (void)udata;
    taken++;
    return malloc(size);
}

static void *take_more(void *udata, void *pointer, duk_size_t size) {
    (void)udata;
    taken++;
    return realloc(pointer, size);
}

static void give(void *udata, void *pointer) {
    (void)udata;
    free(pointer);
}

/* Quatro blocos: a função, o seu prototype, e uma tabela de propriedades para cada um. Deixando a
 * tabela crescer de pouco em pouco eram mais de oito. */
static void a_function_is_four_blocks(void **state) {
    (void)state;
#ifndef NOZINHO_DUK_CONFIG_H
    skip(); /* com a biblioteca do sistema não há o que acertar */
#endif
    enum { COUNT = 1000 };
    duk_context *ctx = duk_create_heap(take, take_more, give, NULL, NULL);
    duk_eval_string(ctx,
                    "(function (n) { for (var f; n > 0; n--) f = function () {}; return f; })");
    duk_push_int(ctx, COUNT);
    taken = 0;
    duk_call(ctx, 1);
    assert_in_range(taken, 4 * COUNT, 4 * COUNT + COUNT / 10);
    duk_destroy_heap(ctx);
}

/* As propriedades são as do V8, na ordem dele; `arguments` e `caller` não ocupam lugar. */
static void nothing_is_missing_from_it(void **state) {
    (void)state;
#ifndef NOZINHO_DUK_CONFIG_H
    skip();
#endif
    duk_context *ctx = duk_create_heap_default();
    duk_eval_string(ctx, "function f(a, b) { 'use strict'; } function g() {}"
                         "f.x = 1; g.prototype.y = 2;"
                         "[Object.getOwnPropertyNames(f), Object.getOwnPropertyNames(g), f.length,"
                         " f.name, f.x, f.prototype.constructor === f, new g().y,"
                         " g.caller, delete g.arguments, function () {}.name === ''].join(' ')");
    assert_string_equal(duk_get_string(ctx, -1),
                        "length,name,prototype,x length,name,arguments,caller,prototype 2 f 1 true "
                        "2  false true");
    duk_destroy_heap(ctx);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_function_is_four_blocks),
        cmocka_unit_test(nothing_is_missing_from_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
