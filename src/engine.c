/* engine.c -- Duktape dentro de casa: heap, compilar e chamar, módulos embutidos.
 *
 * Tudo o que precisa sobreviver fora da pilha do Duktape mora no `stash` (um objeto que
 * o JavaScript não vê). Roda inteiro na thread do loop; a exceção é engine_stop. */
#include "engine.h"
#include "collect.h"
#include "missing.h"
#include "peek.h"
#include "refs.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

struct hooks engine_hooks;

static struct {
    duk_context *main;
    const struct layer *const *layers;
    void *modules; /* nome -> exports, dos módulos já carregados */
    void *natives; /* nome -> o que a metade em C da camada oferece, das que já têm módulo */
    void *need;    /* a função com que um módulo nosso pede outro */
    int globals;   /* quantos globais preguiçosos já foram postos */
    volatile sig_atomic_t stop;
} engine;

/* ---- parar um programa que não para ---- */

unsigned int engine_should_stop(void *udata) {
    (void)udata;
    return engine.stop != 0;
}

void engine_stop(void) { engine.stop = 1; }
void engine_resume(void) { engine.stop = 0; }

/* ---- compilar e chamar ---- */

/* Um programa que não está em arquivo: "[eval]", "[stdin]", "REPL3". */
static int is_unfiled(const char *name) { return name[0] == '[' || strncmp(name, "REPL", 4) == 0; }

/* O nome com que a função do programa aparece na pilha de um erro, como no Node: nenhum para
 * o que não veio de um arquivo. [ função ] -> [ função ] */
static void label(duk_context *ctx, const char *name) {
    duk_push_literal(ctx, "name");
    duk_push_string(ctx, is_unfiled(name) ? "" : "Object.<anonymous>");
    duk_def_prop(ctx, -3, DUK_DEFPROP_HAVE_VALUE | DUK_DEFPROP_FORCE);
}

/* [ texto ] -> [ texto ]: o corpo de uma função, entre o cabeçalho e o fim dela. Sem parâmetros, é
 * um programa solto e fica como está. Devolve quantos bytes o cabeçalho tem. */
static int wrap(duk_context *ctx, const char *parameters) {
    if (parameters == NULL) return 0;
    duk_push_sprintf(ctx, "(function (%s) { ", parameters);
    int header = (int)duk_get_length(ctx, -1);
    duk_insert(ctx, -2);
    duk_push_literal(ctx, "\n})");
    duk_concat(ctx, 3);
    return header;
}

/* [ texto ] -> [ texto função ], e 0 se compila; senão, [ texto erro ] */
static int compile_as_is(duk_context *ctx, const char *name, const char *parameters) {
    duk_dup_top(ctx);
    int header = wrap(ctx, parameters);
    peek_push_origin(ctx, name, -2, header);
    return duk_pcompile(ctx, DUK_COMPILE_SHEBANG);
}

/* [ texto ] -> [ texto função ] */
static void compile_translation(duk_context *ctx, const char *name, const char *parameters) {
    duk_dup_top(ctx);
    engine_hooks.translate(ctx, name, parameters);
    wrap(ctx, parameters);
    peek_push_origin(ctx, name, -2, -1);
    duk_compile(ctx, DUK_COMPILE_SHEBANG);
}

/* De um programa solto (-p, o REPL, vm.Script) também interessa o valor. */
static int must_translate(duk_context *ctx, const char *parameters) {
    return engine_hooks.translate != NULL && engine_hooks.must_translate(ctx, parameters == NULL);
}

/* [ texto ] -> [ função ]: o que não é ES5 é traduzido antes. */
static void compile(duk_context *ctx, const char *name, const char *parameters) {
    if (engine_hooks.compiling != NULL) engine_hooks.compiling(ctx, name);
    if (must_translate(ctx, parameters)) {
        compile_translation(ctx, name, parameters);
    } else if (compile_as_is(ctx, name, parameters) != 0) {
        if (engine_hooks.translate == NULL) (void)duk_throw(ctx);
        duk_pop(ctx);
        compile_translation(ctx, name, parameters);
    }
    duk_remove(ctx, -2);
}

void engine_compile(duk_context *ctx, const char *name) {
    compile(ctx, name, NULL);
    label(ctx, name);
}

/* [ texto ] -> [ texto ]: a linha "#!/usr/bin/env nozinho" vira comentário, pois deixa de
 * ser a primeira coisa do programa. */
static void hide_shebang(duk_context *ctx) {
    size_t length;
    const char *text = duk_require_lstring(ctx, -1, &length);
    if (length < 2 || text[0] != '#' || text[1] != '!') return;
    duk_push_literal(ctx, "//");
    duk_push_lstring(ctx, text + 2, length - 2);
    duk_concat(ctx, 2);
    duk_remove(ctx, -2);
}

void engine_compile_function(duk_context *ctx, const char *name, const char *parameters) {
    hide_shebang(ctx);
    compile(ctx, name, parameters);
    duk_call(ctx, 0);
    label(ctx, name);
}

int engine_call(duk_context *ctx, duk_idx_t nargs) {
    return duk_pcall_method(ctx, nargs) == DUK_EXEC_SUCCESS ? 0 : -1;
}

int engine_try(duk_context *ctx, duk_safe_call_function function, void *data) {
    if (duk_safe_call(ctx, function, data, 0, 1) != DUK_EXEC_SUCCESS) return -1;
    duk_pop(ctx);
    return 0;
}

void engine_report(duk_context *ctx) {
    if (engine_hooks.report != NULL)
        engine_hooks.report(ctx);
    else
        fprintf(stderr, "%s\n", duk_safe_to_stacktrace(ctx, -1));
}

void engine_uncaught(duk_context *ctx) {
    if (engine_hooks.uncaught == NULL || !engine_hooks.uncaught(ctx)) {
        engine_report(ctx);
        engine_exit(ctx, 1);
    }
    duk_pop(ctx);
}

void engine_exit(duk_context *ctx, int code) {
    if (engine_hooks.at_exit != NULL) code = engine_hooks.at_exit(ctx, code);
    exit(code);
}

/* ---- módulos embutidos ---- */

static const struct embedded *find_module(const char *name, const struct layer **owner) {
    for (const struct layer *const *layer = engine.layers; *layer != NULL; layer++) {
        const struct embedded *module = (*layer)->modules;
        for (; module != NULL && module->name != NULL; module++) {
            if (strcmp(module->name, name) == 0) {
                *owner = *layer;
                return module;
            }
        }
    }
    return NULL;
}

int engine_has(const char *name) {
    const struct layer *owner;
    return find_module(name, &owner) != NULL;
}

int engine_loaded(duk_context *ctx, const char *name) {
    duk_push_heapptr(ctx, engine.modules);
    int loaded = duk_has_prop_string(ctx, -1, name);
    duk_pop(ctx);
    return loaded;
}

void engine_put_bindings(duk_context *ctx, const struct binding *bindings) {
    for (const struct binding *b = bindings; b != NULL && b->name != NULL; b++) {
        duk_push_string(ctx, b->name);
        duk_push_c_function(ctx, b->call, b->nargs);
        duk_set_magic(ctx, -1, b->magic);
        duk_push_literal(ctx, "name"); /* para a pilha dos erros e para console.log */
        duk_dup(ctx, -3);
        peek_define(ctx, -3, DUK_DEFPROP_CONFIGURABLE);
        duk_put_prop(ctx, -3);
    }
}

static duk_ret_t js_need(duk_context *ctx) {
    engine_need(ctx, duk_require_string(ctx, 0));
    return 1;
}

static duk_ret_t js_has(duk_context *ctx) {
    duk_push_boolean(ctx, engine_has(duk_require_string(ctx, 0)));
    return 1;
}

/* hidden(nome): uma chave de propriedade que o programa não consegue escrever nem ver. */
static duk_ret_t js_hidden(duk_context *ctx) {
    duk_push_sprintf(ctx, DUK_HIDDEN_SYMBOL("%s"), duk_require_string(ctx, 0));
    return 1;
}

/* [ ] -> [ need ] */
static void push_need(duk_context *ctx) {
    duk_push_c_function(ctx, js_need, 1);
    duk_push_c_function(ctx, js_has, 1);
    duk_put_prop_literal(ctx, -2, "has");
    duk_push_c_function(ctx, js_hidden, 1);
    duk_put_prop_literal(ctx, -2, "hidden");
}

/* [ ] -> [ native ]: o mesmo objeto para todos os módulos da camada. */
static void push_native(duk_context *ctx, const struct layer *layer) {
    duk_push_heapptr(ctx, engine.natives);
    if (!duk_get_prop_string(ctx, -1, layer->name)) {
        duk_pop(ctx);
        duk_push_object(ctx);
        engine_put_bindings(ctx, layer->bindings);
        duk_dup_top(ctx);
        duk_put_prop_string(ctx, -3, layer->name);
    }
    duk_remove(ctx, -2);
}

void engine_need(duk_context *ctx, const char *name) {
    duk_push_heapptr(ctx, engine.modules);
    if (duk_get_prop_string(ctx, -1, name)) {
        duk_remove(ctx, -2);
        return;
    }
    duk_pop(ctx);
    const struct layer *layer;
    const struct embedded *module = find_module(name, &layer);
    if (module == NULL) missing_throw(ctx, name);

    duk_push_external_buffer(ctx);
    duk_config_buffer(ctx, -1, (void *)module->code, module->size);
    collect_embedded_read();
    duk_load_function(ctx);
    duk_call(ctx, 0);                   /* [ modules metade ] */
    push_native(ctx, layer);            /* o que a metade em C oferece */
    duk_push_heapptr(ctx, engine.need); /* com que pedir outro módulo */
    duk_call(ctx, 2);                   /* [ modules exports ] */
    duk_dup_top(ctx);
    duk_put_prop_string(ctx, -3, name);
    duk_remove(ctx, -2);
}

/* ---- globais preguiçosos ---- */

/* [ ... valor ] -> [ ... ]: o acessor vira uma propriedade comum, com o valor. */
static void settle_global(duk_context *ctx, const char *name) {
    duk_push_global_object(ctx);
    duk_push_string(ctx, name);
    duk_dup(ctx, -3);
    duk_def_prop(ctx, -3,
                 DUK_DEFPROP_HAVE_VALUE | DUK_DEFPROP_FORCE | DUK_DEFPROP_SET_WRITABLE |
                     DUK_DEFPROP_SET_CONFIGURABLE | DUK_DEFPROP_HAVE_ENUMERABLE);
    duk_pop_2(ctx);
}

/* De que nome é o acessor que está rodando: o magic dele é um número, contado camada a camada. */
static const struct global *current_global(duk_context *ctx) {
    int number = duk_get_current_magic(ctx);
    for (const struct layer *const *layer = engine.layers; *layer != NULL; layer++)
        for (const struct global *g = (*layer)->globals; g != NULL && g->name != NULL; g++)
            if (number-- == 0) return g;
    return NULL;
}

/* Lê o nome quando é chamado sem argumento, troca-o quando vem um. É uma função só, e não duas,
 * porque toda partida cria uma para cada nome. */
static duk_ret_t access_global(duk_context *ctx) {
    const struct global *global = current_global(ctx);
    int is_read = duk_get_top(ctx) == 0;
    if (is_read) {
        engine_need(ctx, global->module);
        if (global->property != NULL) duk_get_prop_string(ctx, -1, global->property);
        duk_dup_top(ctx);
    }
    settle_global(ctx, global->name);
    return is_read;
}

static void define_globals(duk_context *ctx, const struct layer *layer) {
    duk_push_global_object(ctx);
    for (const struct global *g = layer->globals; g != NULL && g->name != NULL; g++) {
        duk_push_string(ctx, g->name);
        duk_push_c_function(ctx, access_global, DUK_VARARGS);
        duk_set_magic(ctx, -1, engine.globals++);
        duk_dup_top(ctx);
        duk_def_prop(ctx, -4,
                     DUK_DEFPROP_HAVE_GETTER | DUK_DEFPROP_HAVE_SETTER | DUK_DEFPROP_FORCE |
                         DUK_DEFPROP_SET_CONFIGURABLE | DUK_DEFPROP_HAVE_ENUMERABLE);
    }
    duk_pop(ctx);
}

/* ---- abrir e fechar ---- */

static void on_fatal(void *udata, const char *message) {
    (void)udata;
    fprintf(stderr, "nozinho: erro fatal do motor: %s\n", message ? message : "sem memória");
    abort();
}

/* [ valor ] -> [ ]: guarda no stash e devolve o ponteiro, que vale enquanto houver heap. */
static void *keep(duk_context *ctx, const char *name) {
    void *pointer = duk_get_heapptr(ctx, -1);
    duk_push_global_stash(ctx);
    duk_insert(ctx, -2);
    duk_put_prop_string(ctx, -2, name);
    duk_pop(ctx);
    return pointer;
}

/* Chamadas aninhadas e expressões regulares descem pela pilha de C até os limites que
 * duk_config.h escolheu: cerca de 13 MB, quando o comum é haver 8. No Linux a pilha da thread
 * principal cresce sozinha até onde o limite deixa, e o limite pode mudar com ela andando. */
static void raise_stack_limit(void) {
    enum { WANTED = 64 << 20 };
    struct rlimit limit;
    if (getrlimit(RLIMIT_STACK, &limit) != 0 || limit.rlim_cur >= WANTED) return;
    limit.rlim_cur = limit.rlim_max < WANTED ? limit.rlim_max : WANTED;
    setrlimit(RLIMIT_STACK, &limit);
}

duk_context *engine_open(const struct layer *const *layers) {
    raise_stack_limit();
    collect_warm_up();
    duk_context *ctx =
        duk_create_heap(collect_alloc, collect_realloc, collect_free, NULL, on_fatal);
    if (ctx == NULL) on_fatal(NULL, NULL);
    engine.main = ctx;
    engine.layers = layers;
    refs_open(ctx);
    duk_push_bare_object(ctx);
    engine.modules = keep(ctx, "modules");
    duk_push_bare_object(ctx);
    engine.natives = keep(ctx, "natives");
    push_need(ctx);
    engine.need = keep(ctx, "need");
    for (; *layers != NULL; layers++) {
        define_globals(ctx, *layers);
        if ((*layers)->open != NULL) (*layers)->open(ctx);
    }
    return ctx;
}

static void close_from(const struct layer *const *layer) {
    if (*layer == NULL) return;
    close_from(layer + 1);
    if ((*layer)->close != NULL) (*layer)->close(engine.main);
}

void engine_close(void) {
    close_from(engine.layers);
    duk_destroy_heap(engine.main);
    refs_close();
    memset(&engine, 0, sizeof engine);
    memset(&engine_hooks, 0, sizeof engine_hooks); /* quem os preencheu acabou de fechar */
}

duk_context *engine_main_ctx(void) { return engine.main; }
const struct layer *const *engine_layers(void) { return engine.layers; }

/* O que o Duktape oferece a mais que o Node não tem sai do objeto global; o objeto dele fica
 * guardado, para as camadas que precisam. */
static void open_engine(duk_context *ctx) {
    duk_get_global_string(ctx, "Duktape");
    keep(ctx, "Duktape");
    duk_push_global_object(ctx);
    static const char *const extras[] = { "Duktape", "CBOR", "Buffer", "performance" };
    for (size_t i = 0; i < sizeof extras / sizeof *extras; i++)
        duk_del_prop_string(ctx, -1, extras[i]);
    duk_pop(ctx);
}

extern const struct embedded engine_modules[];
const struct layer engine_layer = { .name = "engine",
                                    .modules = engine_modules,
                                    .open = open_engine };
