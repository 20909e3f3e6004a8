/* process.c -- a metade em C do objeto process: linha de comando, ambiente, relógio, saída.
 *
 * Também responde aos avisos do motor sobre a vida do programa (uncaught, before_exit,
 * at_exit). Se o programa nunca olhou para `process`, não há ninguém a avisar: por isso
 * um programa vazio não carrega nada daqui. */
#include "process.h"
#include "clock.h"
#include "missing.h"
#include "options.h"
#include "program.h"
#include "syserr.h"
#include "text.h"
#include "version.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static struct timespec started;

static void push_text(duk_context *ctx, const char *text) { text_push(ctx, text, strlen(text)); }

/* ---- a linha de comando ---- */

/* [ ] -> [ array ] */
static void push_texts(duk_context *ctx, const char *const *texts, int count) {
    (void)count;
    duk_push_array(ctx);
    for (int i = 0; texts[i] != NULL; i++) {
        push_text(ctx, texts[i]);
        duk_put_prop_index(ctx, -2, (duk_uarridx_t)i);
    }
}

static void push_exec_path(duk_context *ctx) {
    char path[PATH_MAX];
    ssize_t n = readlink("/proc/self/exe", path, sizeof path);
    if (n > 0)
        text_push(ctx, path, (size_t)n);
    else
        push_text(ctx, program.argv[0]);
}

/* rejectionMode(): o que --unhandled-rejections pediu. */
static duk_ret_t rejection_mode(duk_context *ctx) {
    duk_push_string(ctx, options.rejections);
    return 1;
}

/* [ ] -> [ array ]: as propriedades de process que as opções ligaram. */
static void push_flags(duk_context *ctx) {
    const struct {
        const char *name;
        int on;
    } flags[] = {
        { "noProcessWarnings", !options.warnings },
        { "traceProcessWarnings", options.trace_warnings },
        { "noDeprecation", !options.deprecation },
        { "traceDeprecation", options.trace_deprecation },
        { "throwDeprecation", options.throw_deprecation },
    };
    duk_uarridx_t count = 0;
    duk_push_array(ctx);
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++) {
        if (!flags[i].on) continue;
        duk_push_string(ctx, flags[i].name);
        duk_put_prop_index(ctx, -2, count++);
    }
}

/* command() -> { path, name, options, file, args, flags }: a linha de comando já repartida.
 * `file` é o que o programa principal recebeu como nome ("-" inclusive), ou undefined. */
static duk_ret_t command(duk_context *ctx) {
    duk_push_object(ctx);
    push_exec_path(ctx);
    duk_put_prop_literal(ctx, -2, "path");
    push_text(ctx, program.argv[0]);
    duk_put_prop_literal(ctx, -2, "name");
    push_texts(ctx, (const char *const *)program.argv + 1, options.count);
    duk_put_prop_literal(ctx, -2, "options");
    push_texts(ctx, (const char *const *)program.args, program.nargs);
    duk_put_prop_literal(ctx, -2, "args");
    push_flags(ctx);
    duk_put_prop_literal(ctx, -2, "flags");
    if (program.named)
        push_text(ctx, program.args[-1]);
    else
        duk_push_undefined(ctx);
    duk_put_prop_literal(ctx, -2, "file");
    return 1;
}

/* ---- o ambiente ---- */

/* environ() -> { NOME: valor } */
static duk_ret_t get_environ(duk_context *ctx) {
    duk_push_object(ctx);
    for (char **entry = environ; *entry != NULL; entry++) {
        char *equals = strchr(*entry, '=');
        if (equals == NULL) continue;
        text_push(ctx, *entry, (size_t)(equals - *entry));
        push_text(ctx, equals + 1);
        duk_put_prop(ctx, -3);
    }
    return 1;
}

/* setenv(nome, valor): nome vazio ou com '=' o sistema recusa, e o Node também cala. */
static duk_ret_t set_environ(duk_context *ctx) {
    size_t length;
    const char *name = text_get(ctx, 0, &length), *value = text_get(ctx, 1, &length);
    if (setenv(name, value, 1) == 0 && strcmp(name, "TZ") == 0) tzset();
    return 0;
}

static duk_ret_t unset_environ(duk_context *ctx) {
    size_t length;
    const char *name = text_get(ctx, 0, &length);
    if (unsetenv(name) == 0 && strcmp(name, "TZ") == 0) tzset();
    return 0;
}

/* ---- a pasta atual ---- */

static duk_ret_t cwd(duk_context *ctx) {
    char path[PATH_MAX];
    if (getcwd(path, sizeof path) == NULL) syserr_throw(ctx, errno, "uv_cwd", NULL, NULL);
    push_text(ctx, path);
    return 1;
}

static duk_ret_t change_dir(duk_context *ctx) {
    char from[PATH_MAX];
    const char *to = text_require(ctx, 0);
    if (getcwd(from, sizeof from) == NULL) syserr_throw(ctx, errno, "uv_cwd", NULL, NULL);
    if (chdir(to) != 0) syserr_throw(ctx, errno, "chdir", from, to);
    return 0;
}

static duk_ret_t js_umask(duk_context *ctx) {
    mode_t old = umask(0);
    umask(duk_is_undefined(ctx, 0) ? old : (mode_t)duk_require_uint(ctx, 0));
    duk_push_uint(ctx, old);
    return 1;
}

/* ---- o relógio ---- */

/* hrtime() -> [segundos, nanossegundos] de um relógio que só anda para a frente */
static duk_ret_t hrtime(duk_context *ctx) {
    struct timespec now;
    clock_read(CLOCK_MONOTONIC, &now);
    duk_push_array(ctx);
    duk_push_number(ctx, (double)now.tv_sec);
    duk_put_prop_index(ctx, -2, 0);
    duk_push_number(ctx, (double)now.tv_nsec);
    duk_put_prop_index(ctx, -2, 1);
    return 1;
}

static duk_ret_t uptime(duk_context *ctx) {
    struct timespec now;
    clock_read(CLOCK_MONOTONIC, &now);
    duk_push_number(ctx, (double)(now.tv_sec - started.tv_sec) +
                             (double)(now.tv_nsec - started.tv_nsec) / 1e9);
    return 1;
}

/* ---- o que está ligado aqui ---- */

/* versions() -> { node, nozinho, duktape, ... }: as bibliotecas das camadas ligadas. */
static duk_ret_t versions(duk_context *ctx) {
    duk_push_object(ctx);
    for (const struct version *v = version_list(); v->library != NULL; v++) {
        duk_push_string(ctx, v->number);
        duk_put_prop_string(ctx, -2, v->library);
    }
    return 1;
}

/* missing("process.nextTick", "queue"): lança o aviso de camada não ligada. */
static duk_ret_t missing(duk_context *ctx) {
    missing_throw_as(ctx, duk_require_string(ctx, 0), duk_require_string(ctx, 1));
    return 0;
}

/* ---- o fim ---- */

/* exit(código): sai já; quem chama avisou antes os interessados. */
static duk_ret_t exit_now(duk_context *ctx) { exit(duk_to_int(ctx, 0)); }

static duk_ret_t js_abort(duk_context *ctx) {
    (void)ctx;
    abort();
}

/* [ args... ] -> [ resultado ] e 0, ou [ erro ] e -1: chama uma função de fatal.js. */
static int call_fatal(duk_context *ctx, const char *function, duk_idx_t nargs) {
    engine_need(ctx, "process/fatal");
    duk_get_prop_string(ctx, -1, function);
    duk_remove(ctx, -2);
    duk_push_undefined(ctx); /* [ args... função this ] */
    duk_insert(ctx, -2 - nargs);
    duk_insert(ctx, -2 - nargs);
    return engine_call(ctx, nargs);
}

/* Um erro dentro do tratador de erros: não há mais a quem recorrer. */
static void give_up(duk_context *ctx) {
    engine_report(ctx);
    exit(7); /* o código do Node para isto */
}

static int on_uncaught(duk_context *ctx) {
    if (!engine_loaded(ctx, "process")) return 0;
    duk_dup_top(ctx);
    if (call_fatal(ctx, "uncaught", 1) != 0) give_up(ctx);
    int handled = duk_to_boolean(ctx, -1);
    duk_pop(ctx);
    return handled;
}

static int on_before_exit(duk_context *ctx) {
    if (!engine_loaded(ctx, "process")) return 0;
    if (call_fatal(ctx, "beforeExit", 0) != 0)
        engine_uncaught(ctx);
    else
        duk_pop(ctx);
    if (engine_hooks.settle != NULL) engine_hooks.settle(ctx);
    return engine_hooks.is_alive != NULL && engine_hooks.is_alive();
}

static int on_exit_of(duk_context *ctx, int code) {
    if (!engine_loaded(ctx, "process")) return code;
    duk_push_int(ctx, code);
    if (call_fatal(ctx, "exiting", 1) != 0) {
        engine_uncaught(ctx);
        duk_push_int(ctx, code);
    }
    code = duk_to_int(ctx, -1);
    duk_pop(ctx);
    return code;
}

static void add_duktape_version(void) {
    char number[24];
    snprintf(number, sizeof number, "%ld.%ld.%ld", DUK_VERSION / 10000, DUK_VERSION / 100 % 100,
             DUK_VERSION % 100);
    version_add("duktape", number);
}

static void open_process(duk_context *ctx) {
    clock_read(CLOCK_MONOTONIC, &started);
    version_add("node", &NODE_VERSION[1]); /* sem o v */
    version_add("nozinho", &NOZINHO_VERSION[1]);
    add_duktape_version();
    engine_hooks.uncaught = on_uncaught;
    engine_hooks.before_exit = on_before_exit;
    engine_hooks.at_exit = on_exit_of;
    duk_push_global_object(ctx);
    duk_push_literal(ctx, "global");
    duk_dup(ctx, -2); /* [ global "global" global ] */
    duk_def_prop(ctx, -3,
                 DUK_DEFPROP_HAVE_VALUE | DUK_DEFPROP_SET_WRITABLE | DUK_DEFPROP_SET_CONFIGURABLE |
                     DUK_DEFPROP_CLEAR_ENUMERABLE);
    duk_pop(ctx);
}

static const struct binding bindings[] = {
    { "rejectionMode", rejection_mode, 0, 0 },
    { "command", command, 0, 0 },
    { "environ", get_environ, 0, 0 },
    { "setenv", set_environ, 2, 0 },
    { "unsetenv", unset_environ, 1, 0 },
    { "cwd", cwd, 0, 0 },
    { "chdir", change_dir, 1, 0 },
    { "umask", js_umask, 1, 0 },
    { "hrtime", hrtime, 0, 0 },
    { "uptime", uptime, 0, 0 },
    { "versions", versions, 0, 0 },
    { "missing", missing, 2, 0 },
    { "exit", exit_now, 1, 0 },
    { "abort", js_abort, 0, 0 },
    { 0 },
};

static const struct global globals[] = {
    { "process", "process", NULL },
    { 0 },
};

extern const struct embedded process_modules[];
const struct layer process_layer = { "process", bindings,     process_modules,
                                     globals,   open_process, NULL };
