/* modern.c -- a metade em C do tradutor: quando traduzir, e o que o JavaScript dele não alcança.
 *
 * A tradução é feita em src/lib/modern/, que só carrega quando um programa precisa dele;
 * uma tradução já feita vem do cache (modern_cache.c). Roda na thread do loop. */
#include "modern.h"
#include "modern_cache.h"
#include "missing.h"
#include "peek.h"
#include "errors.h"

#include <string.h>

/* ---- quando ---- */

static int is_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '$' || (unsigned char)c >= 0x80;
}

static int has_word(const char *text, size_t length, const char *word) {
    size_t width = strlen(word);
    const char *end = text + length, *at = text;
    while ((at = memmem(at, (size_t)(end - at), word, width)) != NULL) {
        const char *after = at + width;
        if ((at == text || !is_word(at[-1])) && (after == end || !is_word(*after))) return 1;
        at = after;
    }
    return 0;
}

/* [ texto ] -> [ texto ]: 1 se há algo que o Duktape aceita calado, com outro sentido: o `const`
 * dele pode mudar e não tem bloco, e um __proto__ num literal é uma propriedade qualquer. */
static int must_translate(duk_context *ctx) {
    size_t length;
    const char *text = duk_get_lstring(ctx, -1, &length);
    return has_word(text, length, "const") || has_word(text, length, "__proto__");
}

/* ---- traduzir ---- */

/* O que os programas traduzidos usam, sob um nome que não está no objeto global. */
static void offer_runtime(duk_context *ctx) {
    static duk_context *offered; /* o heap que já o tem */
    if (offered == engine_main_ctx()) return;
    engine_need(ctx, "modern/runtime");
    peek_outer_name(ctx, "nz$");
    offered = engine_main_ctx();
}

/* [ texto ] -> [ texto ]: com o tradutor. */
static void run_translator(duk_context *ctx, const char *kind, const char *name,
                           const char *parameters) {
    engine_need(ctx, "modern/translate");
    duk_push_literal(ctx, "translate");
    duk_pull(ctx, -3);
    duk_push_object(ctx);
    duk_push_string(ctx, kind);
    duk_put_prop_literal(ctx, -2, "kind");
    duk_push_string(ctx, name);
    duk_put_prop_literal(ctx, -2, "name");
    duk_push_string(ctx, parameters);
    duk_put_prop_literal(ctx, -2, "parameters");
    duk_call_prop(ctx, -4, 2); /* [ módulo texto ] */
    duk_remove(ctx, -2);
}

/* [ texto ] -> [ texto ] */
static void translate(duk_context *ctx, const char *name, const char *parameters) {
    const char *kind = parameters != NULL ? "function" : "script";
    struct cache_key key;
    duk_require_stack(ctx, 16);
    cache_key(ctx, &key, kind, parameters);
    if (!cache_get(ctx, &key)) {
        run_translator(ctx, kind, name, parameters != NULL ? parameters : "");
        cache_put(ctx, &key);
    }
    offer_runtime(ctx);
}

/* ---- o que o JavaScript pede ---- */

/* hidden(nome): uma chave que programa nenhum consegue escrever. */
static duk_ret_t hidden(duk_context *ctx) {
    duk_push_sprintf(ctx, "\xFF%s", duk_require_string(ctx, 0));
    return 1;
}

/* setHidden(objeto, chave, valor) */
static duk_ret_t set_hidden(duk_context *ctx) {
    duk_def_prop(ctx, 0, DUK_DEFPROP_HAVE_VALUE | DUK_DEFPROP_SET_WRITABLE | DUK_DEFPROP_FORCE);
    return 0;
}

/* getHidden(objeto, chave) */
static duk_ret_t get_hidden(duk_context *ctx) {
    duk_get_prop(ctx, 0);
    return 1;
}

/* isNative(função): sabe construir sozinha (não é uma função escrita em JavaScript). */
static duk_ret_t is_native(duk_context *ctx) {
    duk_push_boolean(ctx, !duk_is_ecmascript_function(ctx, 0));
    return 1;
}

/* thread() -> Duktape.Thread, que não está no objeto global. */
static duk_ret_t thread(duk_context *ctx) {
    duk_push_global_stash(ctx);
    duk_get_prop_literal(ctx, -1, "Duktape");
    duk_get_prop_literal(ctx, -1, "Thread");
    return 1;
}

/* missing(oQuê, módulo): lança o aviso de que a camada ainda não foi ligada. */
static duk_ret_t missing(duk_context *ctx) {
    missing_throw_as(ctx, duk_require_string(ctx, 0), duk_require_string(ctx, 1));
    return 0;
}

/* translate(texto) -> texto: de um eval direto. */
static duk_ret_t translate_eval(duk_context *ctx) {
    duk_set_top(ctx, 1);
    if (!must_translate(ctx)) {
        duk_dup(ctx, 0);
        duk_push_literal(ctx, "eval");
        if (duk_pcompile(ctx, DUK_COMPILE_EVAL) == 0) {
            duk_pop(ctx);
            return 1;
        }
        duk_pop(ctx);
    }
    run_translator(ctx, "eval", "eval", "");
    return 1;
}

/* throwSyntax(mensagem, arquivo, linha, antes, palavra, textoDaLinha) */
static duk_ret_t throw_syntax(duk_context *ctx) {
    errors_push_syntax(ctx);
    return duk_throw(ctx);
}

static void open_modern(duk_context *ctx) {
    (void)ctx;
    engine_hooks.translate = translate;
    engine_hooks.must_translate = must_translate;
}

static const struct binding bindings[] = {
    { "hidden", hidden, 1, 0 },
    { "setHidden", set_hidden, 3, 0 },
    { "getHidden", get_hidden, 2, 0 },
    { "isNative", is_native, 1, 0 },
    { "thread", thread, 0, 0 },
    { "missing", missing, 2, 0 },
    { "translate", translate_eval, 1, 0 },
    { "throwSyntax", throw_syntax, 6, 0 },
    { 0 },
};

extern const struct embedded modern_modules[];
const struct layer modern_layer = { "modern", bindings, modern_modules, NULL, open_modern, NULL };
