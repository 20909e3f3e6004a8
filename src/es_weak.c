/* es_weak.c -- WeakMap e WeakSet, com o valor pendurado na própria chave.
 *
 * O Duktape não tem referências fracas. Mas se o valor mora numa propriedade escondida da
 * chave, ele vive exatamente enquanto ela vive, que é o que se quer. Funciona até com chaves
 * congeladas, e um Proxy é uma chave diferente do alvo dele. Uma diferença do Node: o valor só morre
 * com a chave, mesmo que o WeakMap morra antes. */
#include "es.h"
#include "errors.h"

/* No WeakMap: o nome (escondido, único) da propriedade que ele põe nas chaves. */
#define NAME DUK_HIDDEN_SYMBOL("weakName")
#define KIND DUK_HIDDEN_SYMBOL("weakKind")

enum kind { WEAK_MAP, WEAK_SET };

static const char *const kind_names[] = { "WeakMap", "WeakSet" };

enum { HOLDER_KEY, HOLDER_VALUE }; /* as duas posições do que fica na chave */

static enum kind my_kind(duk_context *ctx) { return duk_get_current_magic(ctx); }

/* [ ] -> [ this nome ] */
static void require_this(duk_context *ctx, const char *method) {
    enum kind kind = my_kind(ctx);
    duk_push_this(ctx);
    if (duk_is_object(ctx, -1) && duk_get_prop_literal(ctx, -1, KIND) &&
        duk_get_int(ctx, -1) == (int)kind) {
        duk_pop(ctx);
        duk_get_prop_literal(ctx, -1, NAME);
        return;
    }
    duk_push_this(ctx);
    duk_push_sprintf(ctx, "%s.prototype.%s", kind_names[kind], method);
    es_wrong_receiver(ctx, duk_get_string(ctx, -1), -2);
}

/* [ ... nome ] -> [ ... guardado ] e 1, se a chave (na posição 0) está na coleção. A primeira
 * posição diz de quem o guardado é: um objeto que herda da chave não é a chave. */
static int find(duk_context *ctx) {
    if (!duk_is_object(ctx, 0)) return 0;
    duk_get_prop(ctx, 0);
    if (!duk_is_object(ctx, -1)) return 0;
    duk_get_prop_index(ctx, -1, HOLDER_KEY);
    int mine = duk_get_pointer(ctx, -1) == duk_get_heapptr(ctx, 0);
    duk_pop(ctx);
    return mine;
}

static duk_ret_t get(duk_context *ctx) {
    require_this(ctx, "get");
    if (!find(ctx)) return 0;
    duk_get_prop_index(ctx, -1, HOLDER_VALUE);
    return 1;
}

static duk_ret_t has(duk_context *ctx) {
    require_this(ctx, "has");
    duk_push_boolean(ctx, find(ctx));
    return 1;
}

/* [ ... nome ]: pendura o valor na chave, as duas nas posições dadas. */
static void hang(duk_context *ctx, duk_idx_t value) {
    duk_push_bare_array(ctx);
    duk_push_pointer(ctx, duk_get_heapptr(ctx, 0));
    duk_put_prop_index(ctx, -2, HOLDER_KEY);
    duk_dup(ctx, value);
    duk_put_prop_index(ctx, -2, HOLDER_VALUE);
    duk_def_prop(ctx, 0,
                 DUK_DEFPROP_HAVE_VALUE | DUK_DEFPROP_FORCE | DUK_DEFPROP_SET_WRITABLE |
                     DUK_DEFPROP_SET_CONFIGURABLE);
}

static duk_ret_t map_set(duk_context *ctx) {
    require_this(ctx, "set"); /* [ chave valor this nome ] */
    if (!duk_is_object(ctx, 0)) return duk_type_error(ctx, "Invalid value used as weak map key");
    hang(ctx, 1);
    return 1;
}

static duk_ret_t set_add(duk_context *ctx) {
    require_this(ctx, "add"); /* [ chave this nome ] */
    if (!duk_is_object(ctx, 0)) return duk_type_error(ctx, "Invalid value used in weak set");
    hang(ctx, 0);
    return 1;
}

static duk_ret_t delete (duk_context *ctx) {
    require_this(ctx, "delete");
    duk_dup_top(ctx);
    int found = find(ctx);
    if (found) {
        duk_pop(ctx);
        duk_push_null(ctx);
        duk_def_prop(ctx, 0,
                     DUK_DEFPROP_HAVE_VALUE | DUK_DEFPROP_FORCE | DUK_DEFPROP_SET_WRITABLE |
                         DUK_DEFPROP_SET_CONFIGURABLE);
    }
    duk_push_boolean(ctx, found);
    return 1;
}

/* ---- construtores ---- */

static void add_value(duk_context *ctx, void *unused) {
    (void)unused;
    duk_push_literal(ctx, "add");
    duk_dup(ctx, -2);
    duk_call_prop(ctx, 1, 1);
    duk_pop_2(ctx);
}

static void add_pair(duk_context *ctx, void *unused) {
    (void)unused;
    if (!duk_is_object(ctx, -1)) {
        errors_show(ctx, -1);
        (void)duk_type_error(ctx, "Iterator value %s is not an entry object",
                             duk_get_string(ctx, -1));
    }
    duk_push_literal(ctx, "set");
    duk_get_prop_index(ctx, -2, 0);
    duk_get_prop_index(ctx, -3, 1);
    duk_call_prop(ctx, 1, 2);
    duk_pop_2(ctx);
}

static duk_ret_t construct(duk_context *ctx) {
    static unsigned count;
    enum kind kind = my_kind(ctx);
    es_require_new(ctx, kind_names[kind]);
    duk_push_this(ctx);
    duk_push_sprintf(ctx, "\xFFweak%u", ++count);
    duk_put_prop_literal(ctx, 1, NAME);
    duk_push_int(ctx, kind);
    duk_put_prop_literal(ctx, 1, KIND);
    if (!duk_is_null_or_undefined(ctx, 0))
        es_iterate(ctx, 0, kind == WEAK_MAP ? add_pair : add_value, NULL);
    duk_dup(ctx, 1);
    return 1;
}

static const struct es_method map_methods[] = {
    { "delete", 1, 1, delete, WEAK_MAP },
    { "get", 1, 1, get, WEAK_MAP },
    { "set", 2, 2, map_set, WEAK_MAP },
    { "has", 1, 1, has, WEAK_MAP },
    { 0 },
};

static const struct es_method set_methods[] = {
    { "delete", 1, 1, delete, WEAK_SET },
    { "has", 1, 1, has, WEAK_SET },
    { "add", 1, 1, set_add, WEAK_SET },
    { 0 },
};

static void push_class(duk_context *ctx, enum kind kind) {
    es_push_constructor(ctx, kind_names[kind], construct, 0);
    duk_set_magic(ctx, -1, kind);
    duk_push_object(ctx);
    es_link(ctx);
    es_define(ctx, kind == WEAK_MAP ? map_methods : set_methods);
    es_define_tag(ctx, kind_names[kind]);
    duk_pop(ctx);
}

duk_ret_t es_weak(duk_context *ctx) {
    duk_push_object(ctx);
    push_class(ctx, WEAK_MAP);
    duk_put_prop_literal(ctx, -2, "WeakMap");
    push_class(ctx, WEAK_SET);
    duk_put_prop_literal(ctx, -2, "WeakSet");
    return 1;
}

int es_weak_kind(duk_context *ctx, duk_idx_t index) {
    duk_get_prop_literal(ctx, index, KIND);
    int kind = duk_is_number(ctx, -1) ? duk_get_int(ctx, -1) + 1 : 0;
    duk_pop(ctx);
    return kind;
}
