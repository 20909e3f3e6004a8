/* module.c -- a metade em C de require: ler, perguntar ao disco, compilar.
 *
 * Onde procurar, o que guardar e o que fazer com o resultado é decidido em module.js; aqui
 * ficam só as perguntas que o JavaScript não sabe fazer. */
#include "module.h"
#include "missing.h"
#include "options.h"
#include "program.h"
#include "source.h"
#include "syserr.h"
#include "text.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* kind(caminho) -> 0 se é arquivo, 1 se é pasta, -1 se não existe */
static duk_ret_t kind(duk_context *ctx) {
    struct stat info;
    int found = stat(text_require(ctx, 0), &info) == 0;
    duk_push_int(ctx, !found ? -1 : S_ISDIR(info.st_mode) ? 1 : 0);
    return 1;
}

/* realpath(caminho) -> o caminho sem links simbólicos */
static duk_ret_t real_path(duk_context *ctx) {
    const char *path = text_require(ctx, 0);
    char real[PATH_MAX];
    if (realpath(path, real) == NULL) syserr_throw(ctx, errno, "realpath", path, NULL);
    text_push(ctx, real, strlen(real));
    return 1;
}

/* read(caminho) -> texto */
static duk_ret_t read_source(duk_context *ctx) {
    const char *path = text_require(ctx, 0);
    if (source_push(ctx, path) == 0) return 1;
    int failure = errno;
    if (failure == EISDIR) syserr_throw(ctx, failure, "read", NULL, NULL);
    syserr_throw(ctx, failure, "open", path, NULL);
    return 0;
}

/* compile(texto, arquivo, parâmetros?) -> function (exports, require, module, __filename, __dirname), ou
 * com os parâmetros dados, "a, b" */
static duk_ret_t compile(duk_context *ctx) {
    const char *name = duk_require_string(ctx, 1);
    const char *parameters = duk_opt_string(ctx, 2, MODULE_PARAMETERS);
    duk_dup(ctx, 0);
    engine_compile_function(ctx, name, parameters);
    return 1;
}

/* script(texto, nome) -> function (): um programa comum, sem módulo em volta; chamá-lo dá o valor da
 * última expressão. */
static duk_ret_t script(duk_context *ctx) {
    const char *name = duk_require_string(ctx, 1);
    duk_dup(ctx, 0);
    engine_compile(ctx, name);
    return 1;
}

/* chapter(módulo) -> { layer, chapter } de quem o traz, ou undefined */
static duk_ret_t chapter(duk_context *ctx) {
    const struct chapter_entry *entry = missing_find(duk_require_string(ctx, 0));
    if (entry == NULL) return 0;
    duk_push_object(ctx);
    duk_push_string(ctx, entry->layer);
    duk_put_prop_literal(ctx, -2, "layer");
    duk_push_string(ctx, entry->chapter);
    duk_put_prop_literal(ctx, -2, "chapter");
    return 1;
}

/* preloads() -> os módulos de -r */
static duk_ret_t preloads(duk_context *ctx) {
    duk_push_array(ctx);
    for (int i = 0; i < options.npreloads; i++) {
        text_push(ctx, options.preloads[i], strlen(options.preloads[i]));
        duk_put_prop_index(ctx, -2, (duk_uarridx_t)i);
    }
    return 1;
}

/* [ ] -> [ caminho ]: a partir da raiz. Pedir isso a path.resolve carregaria `process`, de que
 * um programa curto não precisa. */
static void push_absolute(duk_context *ctx, const char *path) {
    char cwd[PATH_MAX];
    text_push(ctx, path, strlen(path));
    if (path[0] == '/' || path[0] == '-') return; /* um "-x" o Node deixa como veio */
    if (getcwd(cwd, sizeof cwd) == NULL) syserr_throw(ctx, errno, "uv_cwd", NULL, NULL);
    text_push(ctx, cwd, strlen(cwd));
    duk_insert(ctx, -2);
    duk_push_literal(ctx, "/");
    duk_insert(ctx, -2);
    duk_concat(ctx, 3);
}

/* [ texto? ] -> [ resultado ]: o programa principal. */
static void run_main(duk_context *ctx, const char *path, const char *name) {
    engine_need(ctx, "module/main");
    if (path != NULL) {
        duk_push_literal(ctx, "run");
        push_absolute(ctx, path);
        duk_call_prop(ctx, -3, 1); /* [ main resultado ] */
    } else {
        duk_push_literal(ctx, "evaluate");
        duk_dup(ctx, -3);
        duk_push_string(ctx, name);
        duk_call_prop(ctx, -4, 2); /* [ texto main resultado ] */
        duk_remove(ctx, -3);
    }
    duk_remove(ctx, -2);
}

/* [ ] -> [ arquivo ] */
static void find_main(duk_context *ctx, const char *path) {
    engine_need(ctx, "module/main");
    duk_push_literal(ctx, "find");
    push_absolute(ctx, path);
    duk_call_prop(ctx, -3, 1);
    duk_remove(ctx, -2);
}

/* ---- o que se carrega na primeira leitura ---- */

static const char *const extras[] = {
    "builtinModules", "isBuiltin",       "createRequire", "globalPaths", "wrap",
    "wrapper",        "_preloadModules", "_initPaths",    "runMain",     "syncBuiltinESMExports",
    "findSourceMap",  "SourceMap",       "register",
};

/* Lida, a propriedade pede o módulo que a tem; escrita, vira uma propriedade comum. */
static duk_ret_t access_extra(duk_context *ctx) {
    const char *name = extras[duk_get_current_magic(ctx)];
    if (duk_get_top(ctx) == 0) {
        engine_need(ctx, "module/extras");
        duk_get_prop_string(ctx, -1, name);
        return 1;
    }
    duk_push_this(ctx);
    duk_push_string(ctx, name);
    duk_dup(ctx, 0);
    duk_def_prop(ctx, -3,
                 DUK_DEFPROP_HAVE_VALUE | DUK_DEFPROP_FORCE | DUK_DEFPROP_SET_WRITABLE |
                     DUK_DEFPROP_SET_CONFIGURABLE | DUK_DEFPROP_CLEAR_ENUMERABLE);
    return 0;
}

/* defineExtras(Module). É em C porque toda partida passa por aqui, e um acessor em JavaScript custa
 * cinco vezes mais. */
static duk_ret_t define_extras(duk_context *ctx) {
    for (size_t i = 0; i < sizeof extras / sizeof *extras; i++) {
        duk_push_string(ctx, extras[i]);
        duk_push_c_function(ctx, access_extra, DUK_VARARGS);
        duk_set_magic(ctx, -1, (duk_int_t)i);
        duk_dup_top(ctx);
        duk_def_prop(ctx, 0,
                     DUK_DEFPROP_HAVE_GETTER | DUK_DEFPROP_HAVE_SETTER |
                         DUK_DEFPROP_SET_ENUMERABLE | DUK_DEFPROP_SET_CONFIGURABLE);
    }
    return 0;
}

/* Neste exercício, o programa também vê `real_path` pelo nome `verdadeiro`, para conferir o que ela faz
 * quando não há o que achar. */
static void open_module(duk_context *ctx) {
    duk_push_c_function(ctx, real_path, 1);
    duk_put_global_string(ctx, "verdadeiro");
    engine_hooks.find_main = find_main;
    engine_hooks.run_main = run_main;
}

static const struct binding bindings[] = {
    { "kind", kind, 1, 0 },
    { "realpath", real_path, 1, 0 },
    { "read", read_source, 1, 0 },
    { "compile", compile, 3, 0 },
    { "script", script, 2, 0 },
    { "chapter", chapter, 1, 0 },
    { "preloads", preloads, 0, 0 },
    { "defineExtras", define_extras, 1, 0 },
    { 0 },
};

static const struct global globals[] = {
    { "URL", "url", "URL" },
    { "URLSearchParams", "url", "URLSearchParams" },
    { 0 },
};

extern const struct embedded module_modules[];
const struct layer module_layer = {
    "module", bindings, module_modules, globals, open_module, NULL,
};
