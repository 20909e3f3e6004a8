/* report.c -- o aviso de erro não tratado, linha por linha como o do Node.
 *
 *     /casa/ana/a.js:2
 *       return pessoa.nome;
 *                     ^
 *
 *     TypeError: Cannot read properties of undefined (reading 'nome')
 *         at saudar (/casa/ana/a.js:2)
 *
 *     Nozinho v0.1.0 */
#include "engine.h"
#include "errors.h"
#include "missing.h"
#include "errors/place.h"
#include "errors/stack.h"
#include "text.h"
#include "version.h"

#include <stdio.h>
#include <string.h>

/* [ texto ] -> [ ]: em stderr, em UTF-8. */
static void print(duk_context *ctx) {
    size_t length;
    const char *text = text_get(ctx, -1, &length);
    fwrite(text, 1, length, stderr);
    duk_pop(ctx);
}

/* Onde o valor foi lançado. Um erro de compilação já traz o lugar no texto dele. */
static void print_place(duk_context *ctx, duk_idx_t error, int is_error) {
    if (stack_shows_place(ctx, error) || !place_push_text(ctx, error)) return;
    if (!is_error) fputc('\n', stderr);
    print(ctx);
    if (is_error) fputc('\n', stderr);
}

/* ---- o valor ---- */

/* [ erro ] -> [ texto ]: inspect(erro), com as propriedades entre chaves. */
static duk_ret_t inspect(duk_context *ctx, void *unused) {
    (void)unused;
    engine_need(ctx, "inspect");
    duk_push_literal(ctx, "inspect");
    duk_dup(ctx, -3);
    duk_call_prop(ctx, -3, 1);
    return 1;
}

/* 1 se a pilha é a que o motor anotou: o programa não pôs outra no lugar. */
static int has_engine_stack(duk_context *ctx, duk_idx_t error) {
    if (!duk_is_error(ctx, error)) return 0;
    duk_dup(ctx, error);
    duk_push_literal(ctx, "stack");
    duk_get_prop_desc(ctx, -2, 0); /* [ erro descritor ]: undefined se não é dele próprio */
    int own = !duk_is_undefined(ctx, -1);
    duk_pop_2(ctx);
    return !own;
}

/* inspect põe entre colchetes um erro sem quadros. No Node isso aqui quase não se vê, porque a
 * pilha tem os quadros do próprio Node; a nossa só tem os do programa, e pode não ter nenhum.
 * [ erro texto ] -> [ erro texto ] */
static void strip_brackets(duk_context *ctx) {
    duk_get_prop_literal(ctx, -2, "stack");
    size_t length, whole;
    const char *stack = duk_get_lstring(ctx, -1, &length), *text = duk_get_lstring(ctx, -2, &whole);
    if (stack != NULL && whole >= length + 2 && *text == '[' &&
        memcmp(text + 1, stack, length) == 0) {
        duk_push_lstring(ctx, text + length + 2, whole - length - 2);
        duk_concat(ctx, 2);
        duk_replace(ctx, -2);
        return;
    }
    duk_pop(ctx);
}

void errors_push_text(duk_context *ctx) {
    int is_object = duk_is_object(ctx, -1);
    int engine_stack = stack_is_compilation(ctx, -1) || has_engine_stack(ctx, -1);
    duk_dup_top(ctx);
    if (is_object && engine_has("inspect") && duk_safe_call(ctx, inspect, NULL, 1, 1) == 0) {
        if (engine_stack) strip_brackets(ctx);
        return;
    }
    duk_pop(ctx);
    if (!is_object || !duk_is_error(ctx, -1)) {
        duk_dup_top(ctx);
        duk_safe_to_string(ctx, -1);
        return;
    }
    duk_get_prop_literal(ctx, -1, "stack");
    duk_safe_to_string(ctx, -1);
}

/* ---- de que capítulo é o nome que falta ---- */

static void print_hint(duk_context *ctx, duk_idx_t error) {
    duk_get_prop_literal(ctx, error, "message");
    const char *message = duk_get_string(ctx, -1);
    const char *end = message != NULL ? strstr(message, " is not defined") : NULL;
    if (end != NULL) {
        duk_push_lstring(ctx, message, (size_t)(end - message));
        const struct chapter_entry *entry = missing_global(duk_get_string(ctx, -1));
        if (entry != NULL)
            fprintf(stderr, "\n%s chega no capítulo %s (camada %s)\n", entry->name, entry->chapter,
                    entry->layer);
        duk_pop(ctx);
    }
    duk_pop(ctx);
}

/* ---- tudo ---- */

static duk_ret_t report(duk_context *ctx, void *unused) {
    (void)unused;
    duk_idx_t error = duk_get_top_index(ctx);
    int is_error = duk_is_error(ctx, error);
    print_place(ctx, error, is_error);
    errors_push_text(ctx);
    print(ctx);
    fputc('\n', stderr);
    if (is_error) print_hint(ctx, error);
    fputs("\nNozinho " NOZINHO_VERSION "\n", stderr);
    return 1;
}

void errors_report(duk_context *ctx) {
    fflush(stdout);
    duk_require_stack(ctx, 32);
    duk_dup_top(ctx);
    if (duk_safe_call(ctx, report, NULL, 1, 1) != 0)
        fprintf(stderr, "%s\n", duk_safe_to_string(ctx, -1));
    duk_pop(ctx);
}
