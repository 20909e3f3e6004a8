/* es_map.c -- Map e Set: os construtores, os métodos e os iteradores, sobre es_table.c. */
#include "es.h"
#include "es_table.h"
#include "errors.h"

#include <string.h>

#define CURSOR DUK_HIDDEN_SYMBOL("position")
#define TARGET DUK_HIDDEN_SYMBOL("target")

enum kind { MAP, SET };

static const char *const kind_names[] = { "Map", "Set" };

/* Um iterador de Map ou de Set. */
struct cursor {
    enum kind kind;
    enum es_order order;
    uint64_t next; /* a menor ordem de entrada ainda não vista */
};

static int prototypes[2]; /* referências aos protótipos dos iteradores, ou 0 */

void es_map_reset(void) { memset(prototypes, 0, sizeof prototypes); }

static enum kind kind_of(const struct table *t) { return t->stride == 2 ? MAP : SET; }

/* [ ] -> [ this ] e a tabela dele. `name` é "get", "has"… */
static struct table *require_this(duk_context *ctx, enum kind kind, const char *name) {
    duk_push_this(ctx);
    struct table *t = table_of(ctx, -1);
    if (t == NULL || kind_of(t) != kind) {
        const char *get = strcmp(name, "size") == 0 ? "get " : "";
        duk_push_sprintf(ctx, "%s%s.prototype.%s", get, kind_names[kind], name);
        es_wrong_receiver(ctx, duk_get_string(ctx, -1), -2);
    }
    return t;
}

/* O número mágico de um método: a coleção e, nos que percorrem, a ordem. */
#define MAGIC(kind, order) ((kind) | (order) << 1)
static enum kind my_kind(duk_context *ctx) { return duk_get_current_magic(ctx) & 1; }

/* ---- os métodos ---- */

static duk_ret_t get(duk_context *ctx) {
    struct table *t = require_this(ctx, MAP, "get");
    int64_t found = table_find(ctx, t, 0);
    if (found < 0) return 0;
    table_push_value(ctx, t, found);
    return 1;
}

static duk_ret_t has(duk_context *ctx) {
    struct table *t = require_this(ctx, my_kind(ctx), "has");
    duk_push_boolean(ctx, table_find(ctx, t, 0) >= 0);
    return 1;
}

static duk_ret_t map_set(duk_context *ctx) {
    require_this(ctx, MAP, "set");
    table_put(ctx, 2, 0, 1);
    return 1;
}

static duk_ret_t set_add(duk_context *ctx) {
    require_this(ctx, SET, "add");
    table_put(ctx, 1, 0, 0);
    return 1;
}

static duk_ret_t delete (duk_context *ctx) {
    struct table *t = require_this(ctx, my_kind(ctx), "delete");
    duk_push_boolean(ctx, table_delete(ctx, t, 0));
    return 1;
}

static duk_ret_t clear(duk_context *ctx) {
    require_this(ctx, my_kind(ctx), "clear");
    table_clear(ctx, -1);
    return 0;
}

static duk_ret_t map_size(duk_context *ctx) {
    duk_push_uint(ctx, require_this(ctx, MAP, "size")->live);
    return 1;
}

static duk_ret_t set_size(duk_context *ctx) {
    duk_push_uint(ctx, require_this(ctx, SET, "size")->live);
    return 1;
}

/* O programa pode mudar a coleção de dentro da função: a tabela é lida de novo a cada passo. */
static duk_ret_t for_each(duk_context *ctx) {
    require_this(ctx, my_kind(ctx), "forEach"); /* [ função thisArg coleção ] */
    if (!duk_is_function(ctx, 0)) {
        es_push_culprit(ctx, 0);
        return duk_type_error(ctx, "%s is not a function", duk_get_string(ctx, -1));
    }
    int64_t entry;
    for (uint64_t order = 0;; order++) {
        struct table *t = table_of(ctx, 2);
        if ((entry = table_from(t, order)) < 0) return 0;
        order = t->entries[entry].order;
        duk_dup(ctx, 0);
        duk_dup(ctx, 1);
        table_push_value(ctx, t, entry);
        table_push_key(ctx, t, entry);
        duk_dup(ctx, 2);
        duk_call_method(ctx, 3);
        duk_pop(ctx);
    }
}

/* ---- os iteradores ---- */

/* [ ] -> [ valor ]: o que o iterador mostra da entrada. */
static void push_item(duk_context *ctx, const struct table *t, int64_t entry, enum es_order order) {
    if (order == ES_KEYS) {
        table_push_key(ctx, t, entry);
    } else if (order == ES_VALUES) {
        table_push_value(ctx, t, entry);
    } else {
        duk_push_array(ctx);
        table_push_key(ctx, t, entry);
        duk_put_prop_index(ctx, -2, 0);
        table_push_value(ctx, t, entry);
        duk_put_prop_index(ctx, -2, 1);
    }
}

static struct cursor *cursor_of(duk_context *ctx, duk_idx_t index) {
    if (!duk_is_object(ctx, index)) return NULL;
    duk_get_prop_literal(ctx, index, CURSOR);
    struct cursor *cursor = duk_get_buffer(ctx, -1, NULL);
    duk_pop(ctx);
    return cursor;
}

static duk_ret_t next(duk_context *ctx) {
    duk_push_this(ctx);
    struct cursor *cursor = cursor_of(ctx, 0);
    if (cursor == NULL || cursor->kind != my_kind(ctx)) {
        duk_push_sprintf(ctx, "%s Iterator.prototype.next", kind_names[my_kind(ctx)]);
        return es_wrong_receiver(ctx, duk_get_string(ctx, -1), 0);
    }
    duk_get_prop_literal(ctx, 0, TARGET); /* [ iterador coleção ] */
    struct table *t = table_of(ctx, 1);
    int64_t entry = t == NULL ? -1 : table_from(t, cursor->next);
    if (entry < 0) {
        duk_push_undefined(ctx); /* acabou para sempre, mesmo que a coleção cresça */
        duk_put_prop_literal(ctx, 0, TARGET);
        duk_push_undefined(ctx);
        es_push_step(ctx, 1);
        return 1;
    }
    cursor->next = t->entries[entry].order + 1;
    push_item(ctx, t, entry, cursor->order);
    es_push_step(ctx, 0);
    return 1;
}

static void push_iterator_of(duk_context *ctx, enum kind kind) {
    static const struct es_method methods[2][2] = {
        { { "next", 0, 0, next, MAP }, { 0 } },
        { { "next", 0, 0, next, SET }, { 0 } },
    };
    if (prototypes[kind] == 0) {
        duk_push_object(ctx);
        es_push_iterator_prototype(ctx);
        duk_set_prototype(ctx, -2);
        es_define(ctx, methods[kind]);
        es_define_tag(ctx, kind == MAP ? "Map Iterator" : "Set Iterator");
        prototypes[kind] = engine_keep(ctx);
    }
    engine_push_ref(ctx, prototypes[kind]);
}

static duk_ret_t iterate(duk_context *ctx) {
    static const char *const names[] = { "keys", "values", "entries" };
    enum es_order order = duk_get_current_magic(ctx) >> 1;
    require_this(ctx, my_kind(ctx), names[order]);
    duk_push_bare_object(ctx); /* [ coleção iterador ] */
    push_iterator_of(ctx, my_kind(ctx));
    duk_set_prototype(ctx, 1);
    struct cursor *cursor = duk_push_fixed_buffer(ctx, sizeof *cursor);
    *cursor = (struct cursor){ my_kind(ctx), order, 0 };
    duk_put_prop_literal(ctx, 1, CURSOR);
    duk_dup(ctx, 0);
    duk_put_prop_literal(ctx, 1, TARGET);
    return 1;
}

/* ---- os construtores ---- */

/* O que o construtor enche: o objeto está no chão da pilha dele. */
struct filling {
    duk_idx_t object, adder;
};

/* [ valor ] -> [ ] */
static void add_value(duk_context *ctx, void *data) {
    struct filling *filling = data;
    duk_dup(ctx, filling->adder);
    duk_dup(ctx, filling->object);
    duk_pull(ctx, -3);
    duk_call_method(ctx, 1);
    duk_pop(ctx);
}

static void add_pair(duk_context *ctx, void *data) {
    struct filling *filling = data;
    if (!duk_is_object(ctx, -1)) {
        errors_show(ctx, -1);
        (void)duk_type_error(ctx, "Iterator value %s is not an entry object",
                             duk_get_string(ctx, -1));
    }
    duk_dup(ctx, filling->adder);
    duk_dup(ctx, filling->object);
    duk_get_prop_index(ctx, -3, 0);
    duk_get_prop_index(ctx, -4, 1);
    duk_call_method(ctx, 2);
    duk_pop_2(ctx);
}

/* new Map(iterável): cada par passa por this.set, que uma subclasse pode ter mudado. */
static duk_ret_t construct(duk_context *ctx) {
    enum kind kind = my_kind(ctx);
    es_require_new(ctx, kind_names[kind]);
    duk_push_this(ctx);
    table_create(ctx, kind == MAP ? 2 : 1);
    if (duk_is_null_or_undefined(ctx, 0)) return 1;
    duk_get_prop_string(ctx, 1, kind == MAP ? "set" : "add"); /* [ iterável objeto f ] */
    if (!duk_is_function(ctx, 2)) {
        errors_show(ctx, 2);
        return duk_type_error(
            ctx, "'%s' returned for property '%s' of object '#<%s>' is not a function",
            duk_get_string(ctx, -1), kind == MAP ? "set" : "add", kind_names[kind]);
    }
    struct filling filling = { 1, 2 };
    es_iterate(ctx, 0, kind == MAP ? add_pair : add_value, &filling);
    duk_dup(ctx, 1);
    return 1;
}

/* ---- os protótipos ---- */

static const struct es_method map_methods[] = {
    { "get", 1, 1, get, MAP },
    { "set", 2, 2, map_set, MAP },
    { "has", 1, 1, has, MAP },
    { "delete", 1, 1, delete, MAP },
    { "clear", 0, 0, clear, MAP },
    { "entries", 0, 0, iterate, MAGIC(MAP, ES_ENTRIES) },
    { "forEach", 1, 2, for_each, MAP },
    { "keys", 0, 0, iterate, MAGIC(MAP, ES_KEYS) },
    { "values", 0, 0, iterate, MAGIC(MAP, ES_VALUES) },
    { 0 },
};

static const struct es_method set_methods[] = {
    { "has", 1, 1, has, SET },
    { "add", 1, 1, set_add, SET },
    { "delete", 1, 1, delete, SET },
    { "clear", 0, 0, clear, SET },
    { "entries", 0, 0, iterate, MAGIC(SET, ES_ENTRIES) },
    { "forEach", 1, 2, for_each, SET },
    { "values", 0, 0, iterate, MAGIC(SET, ES_VALUES) },
    { 0 },
};

/* [ ] -> [ construtor ] */
static void push_class(duk_context *ctx, enum kind kind) {
    es_push_constructor(ctx, kind_names[kind], construct, 0);
    duk_set_magic(ctx, -1, kind);
    duk_push_object(ctx);
    es_link(ctx);
    es_define(ctx, kind == MAP ? map_methods : set_methods);
    es_define_getter(ctx, "size", "get size", kind == MAP ? map_size : set_size);
    es_define_tag(ctx, kind_names[kind]);
    es_alias(ctx, "@@iterator", kind == MAP ? "entries" : "values");
    if (kind == SET) es_alias(ctx, "keys", "values");
    duk_pop(ctx);
    es_define_species(ctx);
}

duk_ret_t es_collections(duk_context *ctx) {
    duk_push_object(ctx);
    push_class(ctx, MAP);
    duk_put_prop_literal(ctx, -2, "Map");
    push_class(ctx, SET);
    duk_put_prop_literal(ctx, -2, "Set");
    return 1;
}

/* ---- para o console ---- */

/* [ ] -> [ array ]: o que falta percorrer, chaves e valores em sequência. */
static void push_rest(duk_context *ctx, const struct table *t, uint64_t order, int keys,
                      int values) {
    duk_uarridx_t n = 0;
    int64_t entry;
    duk_push_array(ctx);
    for (; t != NULL && (entry = table_from(t, order)) >= 0; order = t->entries[entry].order + 1) {
        if (keys) {
            table_push_key(ctx, t, entry);
            duk_put_prop_index(ctx, -2, n++);
        }
        if (values) {
            table_push_value(ctx, t, entry);
            duk_put_prop_index(ctx, -2, n++);
        }
    }
}

/* [ iterador ] -> [ iterador detalhes ] */
static void push_iterator_details(duk_context *ctx, const struct cursor *cursor) {
    int pairs = cursor->order == ES_ENTRIES;
    duk_push_object(ctx);
    duk_push_string(ctx, kind_names[cursor->kind]);
    duk_put_prop_literal(ctx, -2, "type");
    duk_get_prop_literal(ctx, 0, TARGET);
    push_rest(ctx, table_of(ctx, -1), cursor->next, pairs || cursor->order == ES_KEYS,
              pairs || cursor->order == ES_VALUES);
    duk_remove(ctx, -2);
    duk_put_prop_literal(ctx, -2, "entries");
    duk_push_boolean(ctx, pairs);
    duk_put_prop_literal(ctx, -2, "pairs");
}

duk_ret_t es_look(duk_context *ctx) {
    const struct table *t = table_of(ctx, 0);
    const struct cursor *cursor = t == NULL ? cursor_of(ctx, 0) : NULL;
    int weak = t == NULL && cursor == NULL ? es_weak_kind(ctx, 0) : 0;
    if (t == NULL && cursor == NULL && !weak) return 0;
    duk_push_object(ctx);
    duk_push_string(ctx, t != NULL        ? kind_names[kind_of(t)]
                         : cursor != NULL ? "Iterator"
                         : weak == 1      ? "WeakMap"
                                          : "WeakSet");
    duk_put_prop_literal(ctx, -2, "kind");
    if (t != NULL)
        push_rest(ctx, t, 0, 1, kind_of(t) == MAP);
    else if (cursor != NULL)
        push_iterator_details(ctx, cursor);
    else
        duk_push_null(ctx);
    duk_put_prop_literal(ctx, -2, "details");
    return 1;
}
