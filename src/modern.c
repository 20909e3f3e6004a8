/* modern.c -- a metade em C do tradutor: quando traduzir, e o que o JavaScript dele não alcança.
 *
 * A tradução é feita em src/lib/modern/, que só carrega quando um programa precisa dele;
 * uma tradução já feita vem do cache (modern_cache.c). Roda na thread do loop. */
#include "modern.h"
#include "modern_cache.h"
#include "modern_es5.h"
#include "missing.h"
#include "peek.h"
#include "errors.h"

#include <string.h>

/* ---- quando ---- */

/* [ texto ] -> [ texto ] */
static int must_translate(duk_context *ctx, int value) {
    size_t length;
    const char *text = duk_get_lstring(ctx, -1, &length);
    return !es5_reads_alike(text, length, value);
}

/* ---- traduzir ---- */

/* O que os programas traduzidos usam: nz$, um nome que não está no objeto global. As corrotinas e
 * as classes só são lidas quando um texto traz uma destas marcas. */
static struct part {
    const char *module, *marks[6];
    duk_context *offered; /* o heap que já a tem */
} parts[] = {
    { "modern/coroutine", { "nz$.async", "nz$.generator", "nz$.settled", "nz$.await" }, NULL },
    { "modern/objects",
      { "nz$.begin", "nz$.super", "nz$.key", "nz$.accessor", "nz$.named" },
      NULL },
};

static int uses(const struct part *part, const char *text, size_t length) {
    for (const char *const *mark = part->marks; *mark != NULL; mark++)
        if (memmem(text, length, *mark, strlen(*mark)) != NULL) return 1;
    return 0;
}

static void offer_name(duk_context *ctx) {
    static duk_context *offered;
    if (offered == engine_main_ctx()) return;
    engine_need(ctx, "modern/runtime");
    duk_get_prop_literal(ctx, -1, "nz");
    peek_outer_name(ctx, "nz$");
    duk_pop(ctx);
    offered = engine_main_ctx();
}

/* [ texto ] -> [ texto ]: o texto traduzido pode rodar. */
static void offer_runtime(duk_context *ctx) {
    size_t length;
    const char *text = duk_get_lstring(ctx, -1, &length);
    offer_name(ctx);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (parts[i].offered == engine_main_ctx() || !uses(&parts[i], text, length)) continue;
        engine_need(ctx, "modern/runtime");
        duk_push_literal(ctx, "add");
        duk_push_string(ctx, parts[i].module);
        duk_call_prop(ctx, -3, 1);
        duk_pop_2(ctx);
        parts[i].offered = engine_main_ctx();
    }
}

/* [ texto ] -> [ texto ]: com o tradutor. */
static void run_translator(duk_context *ctx, const char *kind, const char *name,
                           const char *parameters) {
    engine_need(ctx, strcmp(kind, "module") == 0 ? "modern/modules" : "modern/translate");
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

/* ---- textos que só valem como módulos ---- */

/* Um .js sem "type" pode ser um módulo: quem o compila como CommonJS ouve que não, e tenta de novo.
 * Da segunda vez em diante o erro vem do cache, e ninguém precisa do acorn para isso.
 *
 * [ texto ] -> [ texto erro ] e 1, se é um deles; o erro são os argumentos de throwSyntax, em JSON. */
static int get_refusal(duk_context *ctx) {
    struct cache_key key;
    cache_key(ctx, &key, "refusal", NULL);
    duk_dup_top(ctx);
    if (cache_get(ctx, &key)) return 1;
    duk_pop(ctx);
    return 0;
}

/* refuse(texto, erro): guarda o erro de um desses textos. */
static duk_ret_t put_refusal(duk_context *ctx) {
    struct cache_key key;
    duk_insert(ctx, 0);
    cache_key(ctx, &key, "refusal", NULL);
    duk_dup(ctx, 0);
    cache_put(ctx, &key);
    return 0;
}

/* isRefused(texto) */
static duk_ret_t is_refused(duk_context *ctx) {
    duk_push_boolean(ctx, get_refusal(ctx));
    return 1;
}

/* throwSyntax(mensagem, arquivo, linha, antes, palavra, textoDaLinha) */
static duk_ret_t throw_syntax(duk_context *ctx) {
    errors_push_syntax(ctx);
    return duk_throw(ctx);
}

/* [ texto ] -> [ texto ]: lança o erro guardado, se há um. */
static void refuse(duk_context *ctx, const char *name) {
    if (!get_refusal(ctx)) return;
    duk_json_decode(ctx, -1);
    duk_push_c_function(ctx, throw_syntax, 6);
    for (duk_uarridx_t i = 0; i < 6; i++) duk_get_prop_index(ctx, -2 - (duk_idx_t)i, i);
    duk_push_string(ctx, name);
    duk_replace(ctx, -6);
    duk_call(ctx, 6);
}

/* [ texto ] -> [ texto ]: do cache ou, na primeira vez, com o tradutor. */
static void translate_as(duk_context *ctx, const char *kind, const char *name,
                         const char *parameters) {
    struct cache_key key;
    duk_require_stack(ctx, 16);
    cache_key(ctx, &key, kind, parameters);
    if (!cache_get(ctx, &key)) {
        if (parameters != NULL) refuse(ctx, name);
        run_translator(ctx, kind, name, parameters != NULL ? parameters : "");
        cache_put(ctx, &key);
    }
    offer_runtime(ctx);
}

/* [ texto ] -> [ objeto ]: a descrição de um módulo, que modern/modules.js faz. */
static void describe_module(duk_context *ctx, const char *name) {
    translate_as(ctx, "module", name, NULL);
    duk_json_decode(ctx, -1);
}

static int is_module_name(const char *name) {
    size_t length = strlen(name);
    return length > 4 && strcmp(name + length - 4, ".mjs") == 0;
}

/* [ texto ] -> [ texto ]. De um módulo (com -c e --traduz; quem os executa pede `module`), o corpo. */
static void translate(duk_context *ctx, const char *name, const char *parameters) {
    if (!is_module_name(name)) {
        translate_as(ctx, parameters != NULL ? "function" : "script", name, parameters);
        return;
    }
    describe_module(ctx, name);
    duk_get_prop_literal(ctx, -1, "code");
    duk_remove(ctx, -2);
}

/* ---- módulos ---- */

/* [ código ] -> [ função ]: o corpo do módulo cujo texto está em `text`, sempre em modo estrito. */
static void compile_module(duk_context *ctx, const char *name, duk_idx_t text) {
    duk_push_literal(ctx, "(function (nz$m) { \"use strict\"; ");
    duk_insert(ctx, -2);
    duk_push_literal(ctx, "\n})");
    duk_concat(ctx, 3);
    peek_push_origin(ctx, name, text, -1);
    duk_compile(ctx, DUK_COMPILE_EVAL);
    duk_call(ctx, 0);
}

/* module(texto, nome) -> a descrição do módulo, com o corpo compilado em `body`. */
static duk_ret_t module(duk_context *ctx) {
    const char *name = duk_require_string(ctx, 1);
    duk_dup(ctx, 0);
    describe_module(ctx, name); /* [ texto nome descrição ] */
    duk_get_prop_literal(ctx, -1, "code");
    compile_module(ctx, name, 0);
    duk_put_prop_literal(ctx, -2, "body");
    return 1;
}

/* ---- o que o JavaScript pede ---- */

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

/* isThrowing(menosEste): quem chamou o nosso auxiliar foi um finally que passa um erro adiante? */
static duk_ret_t is_throwing(duk_context *ctx) {
    duk_push_boolean(ctx, peek_thrown(ctx) && !duk_strict_equals(ctx, 0, -1));
    return 1;
}

/* isConstructor(valor) */
static duk_ret_t is_constructor(duk_context *ctx) {
    duk_push_boolean(ctx, duk_is_constructable(ctx, 0));
    return 1;
}

/* forbidNew(função): uma geradora não se constrói. */
static duk_ret_t forbid_new(duk_context *ctx) {
    peek_forbid_new(ctx, 0);
    return 0;
}

/* missing(oQuê, módulo): lança o aviso de que a camada ainda não foi ligada. */
static duk_ret_t missing(duk_context *ctx) {
    missing_throw_as(ctx, duk_require_string(ctx, 0), duk_require_string(ctx, 1));
    return 0;
}

/* ---- eval e Function ---- */

/* [ texto ] -> [ texto ]: 1 se o Duktape não o compila, ou o compila com outro sentido. */
static int needs_translation(duk_context *ctx, int value) {
    if (must_translate(ctx, value)) return 1;
    duk_dup_top(ctx);
    duk_push_literal(ctx, "eval");
    int failed = duk_pcompile(ctx, DUK_COMPILE_EVAL) != 0;
    duk_pop(ctx);
    return failed;
}

/* O texto de um eval está na posição 0. [ texto ] -> [ o que compilar, origem ] */
static void before_eval(duk_context *ctx, int direct) {
    duk_require_stack(ctx, 16);
    duk_dup(ctx, 0);
    int foreign = needs_translation(ctx, 1);
    if (foreign) {
        run_translator(ctx, direct ? "eval" : "indirect", "eval", "");
        offer_runtime(ctx);
    }
    peek_push_origin(ctx, "input", 0, foreign ? -1 : 0); /* [ texto tradução origem ] */
    duk_remove(ctx, 0);
}

/* [ corpo parâmetros ] -> [ corpo parâmetros texto ] */
static void push_function_text(duk_context *ctx, const char *head, const char *name) {
    duk_push_sprintf(ctx, "(%s %s(", head, name);
    duk_dup(ctx, 1);
    duk_push_literal(ctx, "\n) {\n");
    duk_dup(ctx, 0);
    duk_push_literal(ctx, "\n})");
    duk_concat(ctx, 5);
}

/* [ corpo parâmetros ] -> [ …, função ]: ela se chama anonymous, mas o corpo não a conhece por esse
 * nome. Por isso o que se compila tem espaços no lugar dele, e o que toString mostra, o nome. */
static void push_function(duk_context *ctx, const char *head) {
    duk_require_stack(ctx, 16);
    push_function_text(ctx, head, "anonymous");
    push_function_text(ctx, head, "         ");
    int foreign = needs_translation(ctx, 0);
    if (foreign) {
        run_translator(ctx, "eval", "eval", "");
        offer_runtime(ctx);
    }
    peek_push_origin(ctx, "compile", -2, foreign ? -1 : 0);
    duk_compile(ctx, DUK_COMPILE_EVAL);
    duk_call(ctx, 0);
    duk_push_literal(ctx, "name");
    duk_push_literal(ctx, "anonymous");
    duk_def_prop(ctx, -3, DUK_DEFPROP_HAVE_VALUE | DUK_DEFPROP_FORCE);
}

static void make_function(duk_context *ctx) { push_function(ctx, "function"); }

/* build(corpo, parâmetros, cabeçalho) -> a função: new GeneratorFunction(…) e parecidas. */
static duk_ret_t build(duk_context *ctx) {
    push_function(ctx, duk_require_string(ctx, 2));
    return 1;
}

static void open_modern(duk_context *ctx) {
    (void)ctx;
    engine_hooks.translate = translate;
    engine_hooks.must_translate = must_translate;
    peek_eval = before_eval;
    peek_function = make_function;
}

static const struct binding bindings[] = {
    { "setHidden", set_hidden, 3, 0 },
    { "getHidden", get_hidden, 2, 0 },
    { "isNative", is_native, 1, 0 },
    { "isConstructor", is_constructor, 1, 0 },
    { "forbidNew", forbid_new, 1, 0 },
    { "thread", thread, 0, 0 },
    { "isThrowing", is_throwing, 1, 0 },
    { "missing", missing, 2, 0 },
    { "build", build, 3, 0 },
    { "module", module, 2, 0 },
    { "throwSyntax", throw_syntax, 6, 0 },
    { "refuse", put_refusal, 2, 0 },
    { "isRefused", is_refused, 1, 0 },
    { 0 },
};

extern const struct embedded modern_modules[];
const struct layer modern_layer = { "modern", bindings, modern_modules, NULL, open_modern, NULL };
