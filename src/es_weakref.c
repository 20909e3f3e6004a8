/* es_weakref.c -- WeakRef e FinalizationRegistry.
 *
 * O Duktape não tem referências fracas, mas chama o finalizador de um objeto que morre. Por isso
 * penduramos no alvo, escondido, um vigia: quando o alvo se vai, ninguém mais segura o vigia, e o
 * finalizador dele avisa. O WeakRef não segura o alvo nem o vigia, só a ficha que os três
 * conhecem: [ endereço do alvo, o próprio alvo ]. A segunda posição só está ocupada enquanto o
 * alvo não pode sumir: de quando alguém o vê por um WeakRef até a próxima coleta ociosa. */
#include "es.h"
#include "collect.h"
#include "errors.h"

#define WATCHER DUK_HIDDEN_SYMBOL("watcher") /* no alvo */
#define CARD DUK_HIDDEN_SYMBOL("card")       /* no vigia e no WeakRef */
#define ENTRIES DUK_HIDDEN_SYMBOL("entries") /* no vigia e no registro */
#define CLEANUP DUK_HIDDEN_SYMBOL("cleanup") /* no registro */

enum { ADDRESS, TARGET }; /* uma ficha */
/* Uma inscrição: a quem avisar, com que valor, e a ficha do token. */
enum { CALLBACK, HELD, TOKEN };

enum { MOST_KEPT = 1000 };

static struct {
    void *list; /* no stash: as fichas que seguram o alvo */
    unsigned count;
} kept;

/* ---- quem não pode sumir ainda ---- */

static void forget_kept(duk_context *ctx) {
    duk_push_heapptr(ctx, kept.list);
    while (kept.count > 0) {
        duk_get_prop_index(ctx, -1, --kept.count);
        duk_push_undefined(ctx);
        duk_put_prop_index(ctx, -2, TARGET);
        duk_pop(ctx);
    }
    duk_set_length(ctx, -1, 0);
    duk_pop(ctx);
}

/* [ ficha alvo ] -> [ ficha ] */
static void keep(duk_context *ctx) {
    duk_get_prop_index(ctx, -2, TARGET);
    int is_kept = !duk_is_undefined(ctx, -1);
    duk_pop(ctx);
    if (is_kept) {
        duk_pop(ctx);
        return;
    }
    if (kept.count >= MOST_KEPT) forget_kept(ctx);
    duk_put_prop_index(ctx, -2, TARGET);
    duk_push_heapptr(ctx, kept.list);
    duk_dup(ctx, -2);
    duk_put_prop_index(ctx, -2, kept.count++);
    duk_pop(ctx);
}

/* ---- o vigia ---- */

/* [ vigia fimDoHeap ]: sem fila de eventos (antes do capítulo 04), ninguém é avisado. */
static duk_ret_t on_death(duk_context *ctx) {
    if (duk_get_boolean(ctx, 1)) return 0;
    duk_get_prop_literal(ctx, 0, CARD);
    duk_push_null(ctx);
    duk_put_prop_index(ctx, -2, ADDRESS);
    if (!duk_get_prop_literal(ctx, 0, ENTRIES)) return 0;
    for (duk_uarridx_t i = 0; duk_get_prop_index(ctx, -1, i); i++) {
        duk_get_prop_index(ctx, -1, CALLBACK);
        duk_get_prop_index(ctx, -2, HELD);
        if (duk_is_null(ctx, -2) || engine_hooks.later == NULL)
            duk_pop_2(ctx);
        else
            engine_hooks.later(ctx);
        duk_pop(ctx);
    }
    return 0;
}

/* [ ] -> [ vigia ficha ] e 1, se o valor em `index` já tem os seus; um herdeiro não conta. */
static int find_watcher(duk_context *ctx, duk_idx_t index) {
    if (duk_get_prop_literal(ctx, index, WATCHER)) {
        duk_get_prop_literal(ctx, -1, CARD);
        duk_get_prop_index(ctx, -1, ADDRESS);
        int mine = duk_get_pointer(ctx, -1) == duk_get_heapptr(ctx, index);
        duk_pop(ctx);
        if (mine) return 1;
        duk_pop(ctx);
    }
    duk_pop(ctx);
    return 0;
}

/* [ ] -> [ vigia ficha ] do objeto em `index`, que os ganha se não os tem. */
static void push_watcher(duk_context *ctx, duk_idx_t index) {
    if (find_watcher(ctx, index)) return;
    duk_push_literal(ctx, WATCHER);
    duk_push_bare_object(ctx);
    duk_push_bare_array(ctx); /* [ nome vigia ficha ] */
    duk_push_pointer(ctx, duk_get_heapptr(ctx, index));
    duk_put_prop_index(ctx, -2, ADDRESS);
    duk_dup_top(ctx);
    duk_put_prop_literal(ctx, -3, CARD);
    duk_push_c_function(ctx, on_death, 2);
    duk_set_finalizer(ctx, -3);
    duk_insert(ctx, -3); /* [ ficha nome vigia ] */
    duk_dup_top(ctx);
    duk_insert(ctx, -4); /* [ vigia ficha nome vigia ] */
    duk_def_prop(ctx, index,
                 DUK_DEFPROP_HAVE_VALUE | DUK_DEFPROP_FORCE | DUK_DEFPROP_SET_WRITABLE |
                     DUK_DEFPROP_SET_CONFIGURABLE);
}

/* ---- WeakRef ---- */

static duk_ret_t ref_construct(duk_context *ctx) {
    es_require_new(ctx, "WeakRef");
    if (!duk_is_object(ctx, 0)) return duk_type_error(ctx, "WeakRef: invalid target");
    duk_push_this(ctx);
    push_watcher(ctx, 0); /* [ alvo this vigia ficha ] */
    duk_dup(ctx, 0);
    keep(ctx);
    duk_put_prop_literal(ctx, 1, CARD);
    duk_dup(ctx, 1);
    return 1;
}

static duk_ret_t ref_deref(duk_context *ctx) {
    duk_push_this(ctx);
    if (!duk_is_object(ctx, 0) || !duk_get_prop_literal(ctx, 0, CARD))
        return es_wrong_receiver(ctx, "WeakRef.prototype.deref", 0);
    duk_get_prop_index(ctx, 1, ADDRESS);
    if (duk_is_null(ctx, -1)) return 0;
    duk_push_heapptr(ctx, duk_get_pointer(ctx, -1));
    duk_replace(ctx, 0);
    duk_set_top(ctx, 2);
    duk_dup(ctx, 0);
    keep(ctx);
    duk_dup(ctx, 0);
    return 1;
}

/* ---- FinalizationRegistry ---- */

static duk_ret_t registry_construct(duk_context *ctx) {
    es_require_new(ctx, "FinalizationRegistry");
    if (!duk_is_function(ctx, 0))
        return duk_type_error(ctx, "FinalizationRegistry: cleanup must be callable");
    duk_push_this(ctx);
    duk_dup(ctx, 0);
    duk_put_prop_literal(ctx, 1, CLEANUP);
    duk_push_bare_array(ctx);
    duk_put_prop_literal(ctx, 1, ENTRIES);
    return 1;
}

/* [ ... ] -> [ ... this limpeza ] */
static void require_registry(duk_context *ctx, const char *method) {
    duk_idx_t self = duk_get_top(ctx);
    duk_push_this(ctx);
    if (!duk_is_object(ctx, self) || !duk_get_prop_literal(ctx, self, CLEANUP))
        es_wrong_receiver(ctx, method, self);
}

static duk_ret_t bad_token(duk_context *ctx, duk_idx_t index) {
    errors_show(ctx, index);
    return duk_type_error(ctx, "Invalid unregisterToken ('%s')", duk_get_string(ctx, -1));
}

/* [ ... objeto entrada ] -> [ ... ]: acrescenta a inscrição à lista do objeto. */
static void add_entry(duk_context *ctx) {
    if (!duk_get_prop_literal(ctx, -2, ENTRIES)) {
        duk_pop(ctx);
        duk_push_bare_array(ctx);
        duk_dup_top(ctx);
        duk_put_prop_literal(ctx, -4, ENTRIES);
    }
    duk_insert(ctx, -2); /* [ objeto lista entrada ] */
    duk_put_prop_index(ctx, -2, (duk_uarridx_t)duk_get_length(ctx, -2));
    duk_pop_2(ctx);
}

/* register(alvo, valor, token) */
static duk_ret_t registry_register(duk_context *ctx) {
    static const char *const name = "FinalizationRegistry.prototype.register";
    require_registry(ctx, name); /* [ alvo valor token this limpeza ] */
    if (!duk_is_object(ctx, 0)) return duk_type_error(ctx, "%s: invalid target", name);
    if (duk_samevalue(ctx, 0, 1))
        return duk_type_error(ctx, "%s: target and holdings must not be same", name);
    if (!duk_is_object(ctx, 2) && !duk_is_undefined(ctx, 2)) return bad_token(ctx, 2);
    duk_push_bare_array(ctx); /* [ alvo valor token this limpeza entrada ] */
    duk_dup(ctx, 4);
    duk_put_prop_index(ctx, 5, CALLBACK);
    duk_dup(ctx, 1);
    duk_put_prop_index(ctx, 5, HELD);
    if (duk_is_object(ctx, 2)) {
        push_watcher(ctx, 2);
        duk_put_prop_index(ctx, 5, TOKEN);
        duk_pop(ctx);
        duk_dup(ctx, 3);
        duk_dup(ctx, 5);
        add_entry(ctx); /* só as que se podem desfazer */
    }
    push_watcher(ctx, 0);
    duk_pop(ctx);
    duk_dup(ctx, 5);
    add_entry(ctx);
    return 0;
}

/* unregister(token) -> havia alguma? A inscrição desfeita fica na lista do vigia, sem callback. */
static duk_ret_t registry_unregister(duk_context *ctx) {
    require_registry(ctx, "FinalizationRegistry.prototype.unregister");
    if (!duk_is_object(ctx, 0)) return bad_token(ctx, 0);
    duk_get_prop_literal(ctx, 1, ENTRIES);
    duk_push_bare_array(ctx); /* [ token this limpeza entradas restam ] */
    int found = 0;
    duk_uarridx_t left = 0;
    if (!find_watcher(ctx, 0)) {
        duk_push_false(ctx);
        return 1;
    }
    for (duk_uarridx_t i = 0; duk_get_prop_index(ctx, 3, i); i++) { /* [ … vigia ficha entrada ] */
        duk_get_prop_index(ctx, -1, TOKEN);
        int same = duk_strict_equals(ctx, -1, -3);
        duk_pop(ctx);
        if (same) {
            found = 1;
            duk_push_null(ctx);
            duk_put_prop_index(ctx, -2, CALLBACK);
            duk_pop(ctx);
        } else {
            duk_put_prop_index(ctx, 4, left++);
        }
    }
    duk_dup(ctx, 4);
    duk_put_prop_literal(ctx, 1, ENTRIES);
    duk_push_boolean(ctx, found);
    return 1;
}

/* ---- construtores ---- */

static const struct es_method ref_methods[] = {
    { "deref", 0, 0, ref_deref, 0 },
    { 0 },
};

static const struct es_method registry_methods[] = {
    { "register", 2, 3, registry_register, 0 },
    { "unregister", 1, 1, registry_unregister, 0 },
    { 0 },
};

static void put_class(duk_context *ctx, const char *name, duk_c_function construct,
                      const struct es_method *methods) {
    es_push_constructor(ctx, name, construct, 1);
    duk_push_object(ctx);
    es_link(ctx);
    es_define(ctx, methods);
    es_define_tag(ctx, name);
    duk_pop(ctx);
    duk_put_prop_string(ctx, -2, name);
}

duk_ret_t es_weak_refs(duk_context *ctx) {
    duk_push_bare_array(ctx);
    kept.list = duk_get_heapptr(ctx, -1);
    kept.count = 0;
    duk_push_global_stash(ctx);
    duk_insert(ctx, -2);
    duk_put_prop_literal(ctx, -2, "keptRefs");
    collect_forget = forget_kept;
    duk_push_object(ctx);
    put_class(ctx, "WeakRef", ref_construct, ref_methods);
    put_class(ctx, "FinalizationRegistry", registry_construct, registry_methods);
    return 1;
}
