/* engine.c -- a camada de baixo sozinha, com os erros como o motor os diz; a pilha inteira aberta e
 * fechada várias vezes no mesmo processo. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stddef.h>
#include <cmocka.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "errors.h"

/* src/nozinho.c traz a tabela com todas as camadas. */
#define main runtime_main
#include "../../src/nozinho.c"
#undef main

static const struct layer *const alone[] = { &engine_layer, NULL };
static const struct layer *const with_errors[] = { &engine_layer, &errors_layer, NULL };

/* [ ] -> [ erro ] */
static void fails(duk_context *ctx, const char *text) {
    duk_push_string(ctx, text);
    engine_compile(ctx, "[eval]");
    duk_push_undefined(ctx);
    assert_int_equal(engine_call(ctx, 0), -1);
}

/* O que `engine_report` escreve em stderr sobre o erro do topo. */
static const char *reported(duk_context *ctx) {
    static char text[512];
    FILE *file = tmpfile();
    int saved = dup(2);
    dup2(fileno(file), 2);
    engine_report(ctx);
    dup2(saved, 2);
    close(saved);
    rewind(file);
    text[fread(text, 1, sizeof text - 1, file)] = '\0';
    fclose(file);
    return text;
}

static void plain_errors(void **state) {
    (void)state;
    duk_context *ctx = engine_open(alone);
    fails(ctx, "\nnull.x");
    const char *text = reported(ctx);
    assert_non_null(strstr(text, "cannot read property 'x' of null"));
    assert_non_null(strstr(text, "[eval]:2"));
    engine_close();
}

static void worded_errors(void **state) {
    (void)state;
    duk_context *ctx = engine_open(with_errors);
    fails(ctx, "\nnull.x");
    assert_string_equal(reported(ctx), "[eval]:2\nnull.x\n     ^\n\n"
                                       "TypeError: Cannot read properties of null (reading 'x')\n"
                                       "    at [eval]:2\n\nNozinho v0.1.0\n");
    engine_close();
}

/* Quem recusa um texto por conta própria diz onde, e o aviso é o de um erro de sintaxe. */
static void syntax_errors(void **state) {
    (void)state;
    duk_context *ctx = engine_open(with_errors);
    duk_push_literal(ctx, "n\xC3\xA3o se l\xC3\xAA");
    duk_push_literal(ctx, "/a.js");
    duk_push_int(ctx, 3);
    duk_push_literal(ctx, "  ");
    duk_push_literal(ctx, "abc");
    duk_push_literal(ctx, "  abc d");
    errors_push_syntax(ctx);
    assert_string_equal(reported(ctx), "/a.js:3\n  abc d\n  ^^^\n\nSyntaxError: não se lê\n\n"
                                       "Nozinho v0.1.0\n");
    engine_close();
}

static void many_heaps(void **state) {
    (void)state;
    for (int i = 0; i < 20; i++) {
        duk_context *ctx = engine_open(layers);
        assert_int_equal(duk_peval_string(ctx, "process.versions.libev.length"), 0);
        engine_close();
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(worded_errors),
        cmocka_unit_test(syntax_errors),
        cmocka_unit_test(plain_errors), /* depois: o que os outros penduraram saiu com eles */
        cmocka_unit_test(many_heaps),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
