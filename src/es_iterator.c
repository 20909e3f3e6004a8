/* es_iterator.c -- percorrer: os iteradores de arrays e textos, e quem consome um iterável.
 *
 * O estado de um iterador (onde está, o que mostra) mora num buffer escondido dentro dele, e
 * o que ele percorre, noutra propriedade escondida: o coletor cuida dos dois. */
#include "es.h"
#include "errors.h"

#include <string.h>

#define CURSOR DUK_HIDDEN_SYMBOL("cursor")
#define TARGET DUK_HIDDEN_SYMBOL("target")

enum family { ARRAY, STRING, FAMILIES };

struct cursor {
    enum family family;
    enum es_order order;
    duk_uarridx_t next;
};

static int base;                 /* referência a %IteratorPrototype%, ou 0 */
static int prototypes[FAMILIES]; /* idem, de cada família */

void es_iterator_reset(void) {
    base = 0;
    memset(prototypes, 0, sizeof prototypes);
}

void es_push_step(duk_context *ctx, int done) {
    duk_push_object(ctx);
    duk_insert(ctx, -2);
    duk_put_prop_literal(ctx, -2, "value");
    duk_push_boolean(ctx, done);
    duk_put_prop_literal(ctx, -2, "done");
}

/* ---- protótipos ---- */

static duk_ret_t itself(duk_context *ctx) {
    duk_push_this(ctx);
    return 1;
}

static const struct es_method base_methods[] = {
    { "@@iterator", 0, 0, itself, 0 },
    { 0 },
};

void es_push_iterator_prototype(duk_context *ctx) {
    if (base == 0) {
        duk_push_object(ctx);
        es_define(ctx, base_methods);
        base = engine_keep(ctx);
    }
    engine_push_ref(ctx, base);
}

static struct cursor *require_cursor(duk_context *ctx, enum family family) {
    static const char *const names[] = { "Array Iterator.prototype.next",
                                         "String Iterator.prototype.next" };
    duk_push_this(ctx);
    struct cursor *cursor = NULL;
    if (duk_is_object(ctx, -1)) {
        duk_get_prop_literal(ctx, -1, CURSOR);
        cursor = duk_get_buffer(ctx, -1, NULL);
        duk_pop(ctx);
    }
    if (cursor == NULL || cursor->family != family) es_wrong_receiver(ctx, names[family], -1);
    duk_get_prop_literal(ctx, -1, TARGET); /* [ iterador alvo ] */
    return cursor;
}

/* [ ... ] -> [ fim ]: o alvo é esquecido, para que crescer depois não o reanime. */
static duk_ret_t finish(duk_context *ctx) {
    duk_push_undefined(ctx);
    duk_put_prop_literal(ctx, -3, TARGET);
    duk_push_undefined(ctx);
    es_push_step(ctx, 1);
    return 1;
}

static duk_ret_t array_next(duk_context *ctx) {
    struct cursor *cursor = require_cursor(ctx, ARRAY);
    if (duk_is_undefined(ctx, -1) || cursor->next >= duk_get_length(ctx, -1)) return finish(ctx);
    duk_uarridx_t i = cursor->next++;
    if (cursor->order == ES_KEYS) {
        duk_push_uint(ctx, i);
    } else {
        duk_get_prop_index(ctx, -1, i);
        if (cursor->order == ES_ENTRIES) {
            duk_push_array(ctx);
            duk_push_uint(ctx, i);
            duk_put_prop_index(ctx, -2, 0);
            duk_pull(ctx, -2);
            duk_put_prop_index(ctx, -2, 1);
        }
    }
    es_push_step(ctx, 0);
    return 1;
}

/* Um passo é um código Unicode: 🙂 são duas metades em `length`, mas um passo só. */
static duk_ret_t string_next(duk_context *ctx) {
    struct cursor *cursor = require_cursor(ctx, STRING);
    if (duk_is_undefined(ctx, -1) || cursor->next >= duk_get_length(ctx, -1)) return finish(ctx);
    duk_size_t start = cursor->next++;
    duk_codepoint_t high = duk_char_code_at(ctx, -1, start);
    if (high >= 0xD800 && high <= 0xDBFF && cursor->next < duk_get_length(ctx, -1)) {
        duk_codepoint_t low = duk_char_code_at(ctx, -1, cursor->next);
        if (low >= 0xDC00 && low <= 0xDFFF) cursor->next++;
    }
    duk_substring(ctx, -1, start, cursor->next);
    es_push_step(ctx, 0);
    return 1;
}

/* [ ] -> [ protótipo ] */
static void push_prototype(duk_context *ctx, enum family family) {
    static const struct es_method next[FAMILIES][2] = {
        { { "next", 0, 0, array_next, 0 }, { 0 } },
        { { "next", 0, 0, string_next, 0 }, { 0 } },
    };
    static const char *const tags[] = { "Array Iterator", "String Iterator" };
    if (prototypes[family] == 0) {
        duk_push_object(ctx);
        es_push_iterator_prototype(ctx);
        duk_set_prototype(ctx, -2);
        es_define(ctx, next[family]);
        es_define_tag(ctx, tags[family]);
        prototypes[family] = engine_keep(ctx);
    }
    engine_push_ref(ctx, prototypes[family]);
}

/* [ alvo ] -> [ iterador ] */
static void push_iterator(duk_context *ctx, enum family family, enum es_order order) {
    duk_push_bare_object(ctx);
    push_prototype(ctx, family);
    duk_set_prototype(ctx, -2);
    struct cursor *cursor = duk_push_fixed_buffer(ctx, sizeof *cursor);
    *cursor = (struct cursor){ family, order, 0 };
    duk_put_prop_literal(ctx, -2, CURSOR);
    duk_insert(ctx, -2);
    duk_put_prop_literal(ctx, -2, TARGET);
}

static duk_ret_t array_iterator(duk_context *ctx) {
    static const char *const names[] = { "keys", "values", "entries" };
    int order = duk_get_current_magic(ctx);
    duk_push_this(ctx);
    if (duk_is_null_or_undefined(ctx, -1))
        return duk_type_error(ctx, "Array.prototype.%s called on null or undefined", names[order]);
    duk_to_object(ctx, -1);
    push_iterator(ctx, ARRAY, order);
    return 1;
}

static duk_ret_t string_iterator(duk_context *ctx) {
    duk_push_this(ctx);
    if (duk_is_null_or_undefined(ctx, -1))
        return duk_type_error(ctx, "String.prototype[Symbol.iterator] called on null or undefined");
    duk_to_string(ctx, -1);
    push_iterator(ctx, STRING, ES_VALUES);
    return 1;
}

const struct es_method es_array_iterators[] = {
    { "keys", 0, 0, array_iterator, ES_KEYS },
    { "entries", 0, 0, array_iterator, ES_ENTRIES },
    { "values", 0, 0, array_iterator, ES_VALUES },
    { 0 },
};

const struct es_method es_string_iterators[] = {
    { "@@iterator", 0, 0, string_iterator, 0 },
    { 0 },
};

/* ---- consumir ---- */

void es_push_culprit(duk_context *ctx, duk_idx_t index) {
    const char *type = duk_is_number(ctx, index)    ? "number "
                       : duk_is_boolean(ctx, index) ? "boolean "
                                                    : "";
    if (duk_is_object(ctx, index))
        duk_push_string(ctx, duk_is_function(ctx, index) ? "function" : "object");
    else if (duk_is_symbol(ctx, index))
        duk_push_literal(ctx, "symbol");
    else {
        duk_dup(ctx, index);
        duk_push_sprintf(ctx, "%s%s", type, duk_to_string(ctx, -1));
        duk_remove(ctx, -2);
    }
}

static duk_ret_t not_iterable(duk_context *ctx, duk_idx_t index) {
    es_push_culprit(ctx, index);
    return duk_type_error(ctx, "%s is not iterable (cannot read property Symbol(Symbol.iterator))",
                          duk_get_string(ctx, -1));
}

/* O que está em curso: a função que recebe cada valor, protegida para fechar o iterador. */
struct consumer {
    void (*each)(duk_context *ctx, void *data);
    void *data;
};

static duk_ret_t run_each(duk_context *ctx, void *data) {
    struct consumer *consumer = data;
    consumer->each(ctx, consumer->data);
    return 0;
}

/* [ iterador next valor ] -> [ iterador next ] */
static void consume(duk_context *ctx, struct consumer *consumer) {
    if (duk_safe_call(ctx, run_each, consumer, 1, 1) == DUK_EXEC_SUCCESS) {
        duk_pop(ctx);
        return;
    }
    duk_push_literal(ctx, "return"); /* [ iterador next erro "return" ] */
    if (duk_has_prop_literal(ctx, -4, "return")) (void)duk_pcall_prop(ctx, -4, 0);
    duk_pop(ctx);
    (void)duk_throw(ctx);
}

void es_iterate(duk_context *ctx, duk_idx_t index, void (*each)(duk_context *ctx, void *data),
                void *data) {
    struct consumer consumer = { each, data };
    index = duk_require_normalize_index(ctx, index);
    duk_require_stack(ctx, 16);
    if (duk_is_null_or_undefined(ctx, index)) not_iterable(ctx, index);
    duk_get_prop_literal(ctx, index, DUK_WELLKNOWN_SYMBOL("Symbol.iterator"));
    if (!duk_is_function(ctx, -1)) not_iterable(ctx, index);
    duk_dup(ctx, index);
    duk_call_method(ctx, 0);
    if (!duk_is_object(ctx, -1))
        (void)duk_type_error(ctx, "Result of the Symbol.iterator method is not an object");
    duk_get_prop_literal(ctx, -1, "next"); /* [ iterador next ] */
    for (;;) {
        duk_dup_top(ctx);
        duk_dup(ctx, -3);
        duk_call_method(ctx, 0); /* [ iterador next passo ] */
        if (!duk_is_object(ctx, -1)) {
            errors_show(ctx, -1);
            (void)duk_type_error(ctx, "Iterator result %s is not an object",
                                 duk_get_string(ctx, -1));
        }
        duk_get_prop_literal(ctx, -1, "done");
        if (duk_to_boolean(ctx, -1)) break;
        duk_pop(ctx);
        duk_get_prop_literal(ctx, -1, "value");
        duk_remove(ctx, -2);
        consume(ctx, &consumer);
    }
    duk_pop_n(ctx, 4);
}
