/* es.c -- a camada: que objeto ganha que métodos, e como um método em JavaScript acorda.
 *
 * Um método escrito em JavaScript aparece no objeto como uma função em C que só sabe o seu
 * número. Na primeira chamada ela carrega o módulo, e daí em diante passa cada chamada à
 * função de lá. Um programa que não a usa não paga nada além da própria função. */
#include "es.h"
#include "errors.h"
#include "es_match.h"
#include "es_methods.h"
#include "peek.h"

#include <string.h>

/* ---- definir ---- */

enum {
    CONSTANT = DUK_DEFPROP_CONFIGURABLE,
    METHOD = DUK_DEFPROP_WRITABLE | DUK_DEFPROP_CONFIGURABLE,
    GETTER = DUK_DEFPROP_HAVE_GETTER | DUK_DEFPROP_FORCE | DUK_DEFPROP_SET_CONFIGURABLE |
             DUK_DEFPROP_HAVE_ENUMERABLE,
};

void es_push_key(duk_context *ctx, const char *name) {
    if (name[0] == '@')
        duk_push_sprintf(ctx, "\x81Symbol.%s\xff", name + 2);
    else
        duk_push_string(ctx, name);
}

void es_label(duk_context *ctx, const char *name, int length, duk_idx_t nargs) {
    duk_push_literal(ctx, "name");
    if (name[0] == '@')
        duk_push_sprintf(ctx, "[Symbol.%s]", name + 2);
    else
        duk_push_string(ctx, name);
    peek_define(ctx, -3, CONSTANT);
    if (length == nargs) return; /* é o que o motor já responde */
    duk_push_literal(ctx, "length");
    duk_push_int(ctx, length);
    peek_define(ctx, -3, CONSTANT);
}

static void define_method(duk_context *ctx, const struct es_method *m, int magic) {
    es_push_key(ctx, m->name);
    duk_push_c_function(ctx, m->call, m->nargs);
    duk_set_magic(ctx, -1, magic);
    es_label(ctx, m->name, m->length, m->nargs);
    peek_define(ctx, -3, METHOD);
}

void es_define(duk_context *ctx, const struct es_method *methods) {
    for (const struct es_method *m = methods; m->name != NULL; m++) define_method(ctx, m, m->magic);
}

void es_alias(duk_context *ctx, const char *name, const char *original) {
    es_push_key(ctx, name);
    duk_get_prop_string(ctx, -2, original);
    peek_define(ctx, -3, METHOD);
}

void es_define_getter_magic(duk_context *ctx, const char *name, const char *shown,
                            duk_c_function call, int magic) {
    es_push_key(ctx, name);
    duk_push_c_function(ctx, call, 0);
    duk_set_magic(ctx, -1, magic);
    es_label(ctx, shown, 0, 0);
    duk_def_prop(ctx, -3, GETTER);
}

void es_define_getter(duk_context *ctx, const char *name, const char *shown, duk_c_function call) {
    es_define_getter_magic(ctx, name, shown, call, 0);
}

void es_define_tag(duk_context *ctx, const char *tag) {
    es_push_key(ctx, "@@toStringTag");
    duk_push_string(ctx, tag);
    peek_define(ctx, -3, CONSTANT);
}

static duk_ret_t species(duk_context *ctx) {
    duk_push_this(ctx);
    return 1;
}

void es_link(duk_context *ctx) {
    duk_push_literal(ctx, "constructor");
    duk_dup(ctx, -3);
    peek_define(ctx, -3, METHOD);
    duk_push_literal(ctx, "prototype");
    duk_dup(ctx, -2);
    peek_define(ctx, -4, 0);
}

void es_define_species(duk_context *ctx) {
    es_define_getter(ctx, "@@species", "get [Symbol.species]", species);
}

void es_push_constructor(duk_context *ctx, const char *name, duk_c_function call, int length) {
    duk_idx_t nargs = length > 0 ? length : 1; /* new Map(iterável) tem length 0 */
    duk_push_c_function(ctx, call, nargs);
    peek_allow_new(ctx, -1);
    es_label(ctx, name, length, nargs);
}

/* ---- recusar ---- */

void es_require_new(duk_context *ctx, const char *name) {
    if (!duk_is_constructor_call(ctx))
        (void)duk_type_error(ctx, "Constructor %s requires 'new'", name);
}

duk_ret_t es_wrong_receiver(duk_context *ctx, const char *method, duk_idx_t index) {
    errors_show(ctx, index);
    return duk_type_error(ctx, "Method %s called on incompatible receiver %s", method,
                          duk_get_string(ctx, -1));
}

/* ---- métodos em JavaScript ---- */

/* [ ] -> [ função ]: a função do módulo, carregado se ainda não foi. */
static void push_code(duk_context *ctx, const struct es_home *home, int index) {
    void **code = &home->code[index];
    if (*code == NULL) {
        const char *name = home->methods[index].name;
        engine_need(ctx, home->module);
        duk_get_prop_string(ctx, -1, name);
        duk_remove(ctx, -2);
        *code = duk_get_heapptr(ctx, -1); /* vive enquanto o módulo viver: até o fim */
    } else {
        duk_push_heapptr(ctx, *code);
    }
}

/* [ args ] -> [ resultado ] */
static duk_ret_t forward(duk_context *ctx) {
    duk_idx_t nargs = duk_get_top(ctx);
    int magic = duk_get_current_magic(ctx);
    push_code(ctx, &es_homes[magic / ES_MOST], magic % ES_MOST);
    duk_insert(ctx, 0);
    duk_push_this(ctx);
    duk_insert(ctx, 1);
    duk_call_method(ctx, nargs);
    return 1;
}

/* [ ] -> [ objeto ]: "Array.prototype"; "%TypedArray%" é o pai de Uint8Array. */
static void push_object(duk_context *ctx, const char *path) {
    const char *dot = strchr(path, '.');
    size_t length = dot != NULL ? (size_t)(dot - path) : strlen(path);
    int parent = path[0] == '%';
    if (parent)
        duk_get_global_literal(ctx, "Uint8Array");
    else
        duk_get_global_lstring(ctx, path, length);
    if (dot != NULL) {
        duk_get_prop_literal(ctx, -1, "prototype");
        duk_remove(ctx, -2);
    }
    if (!parent) return;
    duk_get_prototype(ctx, -1);
    duk_remove(ctx, -2);
}

static void open_home(duk_context *ctx, int number) {
    const struct es_home *home = &es_homes[number];
    push_object(ctx, home->object);
    for (int i = 0; home->methods[i].name != NULL; i++) {
        struct es_method m = home->methods[i];
        if (m.call == NULL) {
            m.call = forward;
            m.magic = number * ES_MOST + i;
            home->code[i] = NULL;
        }
        define_method(ctx, &m, m.magic);
    }
    duk_pop(ctx);
}

/* ---- o que o JavaScript da camada precisa do motor ---- */

/* Funções do motor que a camada troca e de que ainda precisa. */
static int originals; /* referência a um objeto: nome -> função */

static void keep_originals(duk_context *ctx) {
    static const struct es_tag names[] = {
        { "Reflect", "set" },
        { "Date", "UTC" },
        { NULL, NULL },
    };
    duk_push_bare_object(ctx);
    for (const struct es_tag *n = names; n->object != NULL; n++) {
        push_object(ctx, n->object);
        duk_get_prop_string(ctx, -1, n->tag);
        duk_put_prop_string(ctx, -3, n->tag);
        duk_pop(ctx);
    }
    originals = engine_keep(ctx);
}

/* original(nome): a função do motor, como era. */
static duk_ret_t original(duk_context *ctx) {
    engine_push_ref(ctx, originals);
    duk_get_prop_string(ctx, -1, duk_require_string(ctx, 0));
    return 1;
}

/* show(valor): como o V8 o escreve numa mensagem de erro. */
static duk_ret_t show(duk_context *ctx) {
    errors_show(ctx, 0);
    return 1;
}

/* isConstructor(função): serve a `new`. */
static duk_ret_t is_constructor(duk_context *ctx) {
    duk_push_boolean(ctx, duk_is_function(ctx, 0) && peek_is_constructor(ctx, 0));
    return 1;
}

/* className(objeto): a classe interna, "Date", "Error"…, que o programa não disfarça. */
static duk_ret_t class_name(duk_context *ctx) {
    static const char *const names[] = { "",        "Object", "Array",  "Function", "Arguments",
                                         "Boolean", "Date",   "Error",  "JSON",     "Math",
                                         "Number",  "RegExp", "String", "global",   "Symbol",
                                         "",        "",       "",       "",         "ArrayBuffer" };
    duk_inspect_value(ctx, 0);
    duk_get_prop_literal(ctx, -1, "class");
    unsigned number = duk_get_uint(ctx, -1);
    duk_push_string(ctx, number < sizeof names / sizeof *names ? names[number] : "");
    return 1;
}

/* iterate(iterável, f): chama f com cada valor. */
static void call_each(duk_context *ctx, void *unused) {
    (void)unused;
    duk_dup(ctx, 1);
    duk_insert(ctx, -2);
    duk_call(ctx, 1);
    duk_pop(ctx);
}

static duk_ret_t iterate(duk_context *ctx) {
    es_iterate(ctx, 0, call_each, NULL);
    return 0;
}

static duk_ret_t iterator_prototype(duk_context *ctx) {
    es_push_iterator_prototype(ctx);
    return 1;
}

static const struct binding bindings[] = {
    { "show", show, 1, 0 },
    { "iterate", iterate, 2, 0 },
    { "original", original, 1, 0 },
    { "typedTag", es_typed_tag, 1, 0 },
    { "isConstructor", is_constructor, 1, 0 },
    { "className", class_name, 1, 0 },
    { "aggregate", es_aggregate, 0, 0 },
    { "match", es_match, 4, 0 },
    { "nativeRegExp", es_native_regexp, 1, 0 },
    { "remember", es_last_remember, 2, 0 },
    { "regexpFits", es_regexp_fits, 2, 0 },
    { "isRegExp", es_is_regexp, 1, 0 },
    { "iteratorPrototype", iterator_prototype, 0, 0 },
    { "zone", es_zone, 0, 0 },
    { "zoneOffset", es_zone_offset, 2, 0 },
    { "environment", es_environment, 1, 0 },
    { "look", es_look, 1, 0 },
    { "collections", es_collections, 0, 0 },
    { "weak", es_weak, 0, 0 },
    { "weakRefs", es_weak_refs, 0, 0 },
    { "proxies", es_proxies, 0, 0 },
    { 0 },
};

static const struct global globals[] = {
    { "AggregateError", "es/aggregate", "AggregateError" },
    { "DOMException", "es/dom-exception", "DOMException" },
    { "structuredClone", "es/clone", "structuredClone" },
    { "Intl", "es/intl", NULL },
    { "Map", "es/map", "Map" },
    { "Set", "es/map", "Set" },
    { "WeakMap", "es/weak", "WeakMap" },
    { "WeakSet", "es/weak", "WeakSet" },
    { "WeakRef", "es/weakref", "WeakRef" },
    { "FinalizationRegistry", "es/weakref", "FinalizationRegistry" },
    { 0 },
};

/* ---- abrir ---- */

static void open_aliases(duk_context *ctx) {
    for (const struct es_alias *a = es_aliases; a->object != NULL; a++) {
        push_object(ctx, a->object);
        es_alias(ctx, a->name, a->original);
        duk_pop(ctx);
    }
}

static void open_tags(duk_context *ctx) {
    for (const struct es_tag *t = es_tags; t->object != NULL; t++) {
        push_object(ctx, t->object);
        es_define_tag(ctx, t->tag);
        duk_pop(ctx);
    }
}

/* Os métodos de Array que um `with` não deve esconder. */
static void open_unscopables(duk_context *ctx) {
    static const char *const names[] = { "at",     "copyWithin", "entries",  "fill",
                                         "find",   "findIndex",  "findLast", "findLastIndex",
                                         "flat",   "flatMap",    "includes", "keys",
                                         "values", "toReversed", "toSorted", "toSpliced" };
    push_object(ctx, "Array.prototype");
    es_push_key(ctx, "@@unscopables");
    duk_push_bare_object(ctx);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        duk_push_true(ctx);
        duk_put_prop_string(ctx, -2, names[i]);
    }
    peek_define(ctx, -3, CONSTANT);
    duk_pop(ctx);
}

static void open_species(duk_context *ctx) {
    static const char *const names[] = { "Array", "ArrayBuffer", "%TypedArray%" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        push_object(ctx, names[i]);
        es_define_species(ctx);
        duk_pop(ctx);
    }
}

/* Um método do motor cuja chave é um símbolo: o nome dele é um texto. */
static void rename_symbol(duk_context *ctx, const char *object, const char *name) {
    push_object(ctx, object);
    es_push_key(ctx, name);
    duk_get_prop(ctx, -2);
    es_label(ctx, name, 1, DUK_VARARGS);
    duk_pop_2(ctx);
}

/* Funções do motor que nascem sem nome, ou com outro. */
static void open_names(duk_context *ctx) {
    static const struct es_tag names[] = {
        { "parseInt", "parseInt" },
        { "parseFloat", "parseFloat" },
        { NULL, NULL },
    };
    for (const struct es_tag *n = names; n->object != NULL; n++) {
        push_object(ctx, n->object);
        duk_push_literal(ctx, "name");
        duk_push_string(ctx, n->tag);
        peek_define(ctx, -3, CONSTANT);
        duk_pop(ctx);
    }
    rename_symbol(ctx, "Function.prototype", "@@hasInstance");
    rename_symbol(ctx, "Symbol.prototype", "@@toPrimitive");
    rename_symbol(ctx, "Date.prototype", "@@toPrimitive");
}

static void open_typed(duk_context *ctx) {
    push_object(ctx, "%TypedArray%");
    push_object(ctx, "%TypedArray%.prototype");
    es_typed_open(ctx);
    duk_push_literal(ctx, "constructor");
    duk_dup(ctx, -3);
    peek_define(ctx, -3, METHOD);
    duk_push_literal(ctx, "toString"); /* é a mesma de Array */
    push_object(ctx, "Array.prototype");
    duk_get_prop_literal(ctx, -1, "toString");
    duk_remove(ctx, -2);
    peek_define(ctx, -3, METHOD);
    duk_pop_2(ctx);
}

/* Todo `arguments` nasce sabendo ser percorrido (ver config/duktape/language.sed). */
static void keep_values(duk_context *ctx) {
    duk_get_global_literal(ctx, "Array");
    duk_get_prop_literal(ctx, -1, "prototype");
    duk_get_prop_literal(ctx, -1, "values");
    peek_values = duk_get_heapptr(ctx, -1);
    engine_keep(ctx);
    duk_pop_2(ctx);
}

static void open_es(duk_context *ctx) {
    es_iterator_reset();
    es_map_reset();
    es_symbol_open(ctx);
    es_error_open(ctx);
    es_function_open(ctx);
    es_species_open(ctx);
    es_reflect_open(ctx);
    es_regexp_open(ctx);
    es_date_open(ctx);
    keep_originals(ctx);
    for (int i = 0; es_homes[i].object != NULL; i++) open_home(ctx, i);
    open_aliases(ctx);
    keep_values(ctx);
    open_tags(ctx);
    open_unscopables(ctx);
    open_species(ctx);
    open_names(ctx);
    open_typed(ctx);
}

static void close_es(duk_context *ctx) {
    (void)ctx;
    es_match_close();
}

extern const struct embedded es_modules[];
const struct layer es_layer = { "es", bindings, es_modules, globals, open_es, close_es };
