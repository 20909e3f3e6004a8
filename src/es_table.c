/* es_table.c -- a tabela de Map e Set.
 *
 * Apagar deixa um buraco: quem está no meio de uma visita não se perde. Os buracos somem
 * quando a tabela é refeita, e por isso um iterador não guarda uma posição, e sim a ordem de
 * entrada do que já viu: as entradas estão sempre nessa ordem, e uma busca binária o recoloca. */
#include "es_table.h"

#include <math.h>
#include <string.h>

#define TABLE DUK_HIDDEN_SYMBOL("table")
#define VALUES DUK_HIDDEN_SYMBOL("values")

enum { SMALLEST = 8 };

/* ---- espalhar ---- */

static uint32_t mix(uint64_t x) {
    x ^= x >> 33;
    x *= 0xff51afd7ed558ccdULL;
    x ^= x >> 33;
    return (uint32_t)x & 0x7fffffff; /* nunca TABLE_DELETED */
}

/* O mesmo texto tem sempre o mesmo endereço no Duktape: o endereço identifica textos,
 * símbolos e objetos. NaN é igual a NaN, e -0 já virou 0 (normalize). */
static uint32_t hash_of(duk_context *ctx, duk_idx_t key) {
    if (duk_is_number(ctx, key)) {
        double number = duk_get_number(ctx, key);
        uint64_t bits;
        if (isnan(number)) return 1;
        memcpy(&bits, &number, sizeof bits);
        return mix(bits);
    }
    void *address = duk_get_heapptr(ctx, key);
    if (address != NULL) return mix((uint64_t)(uintptr_t)address >> 3);
    return (uint32_t)duk_get_type(ctx, key) * 2 + (uint32_t)duk_get_boolean(ctx, key);
}

static void normalize(duk_context *ctx, duk_idx_t key) {
    if (!duk_is_number(ctx, key) || duk_get_number(ctx, key) != 0) return;
    duk_push_int(ctx, 0);
    duk_replace(ctx, key);
}

/* ---- a struct e o array ---- */

static size_t bytes_for(uint32_t size) {
    return sizeof(struct table) + size * (sizeof(struct table_entry) + sizeof(uint32_t));
}

/* [ ] -> [ buffer ]: uma tabela vazia com lugar para `size` entradas. */
static struct table *push_table(duk_context *ctx, uint32_t size, int stride) {
    struct table *t = duk_push_fixed_buffer(ctx, bytes_for(size));
    t->stride = stride;
    t->size = size;
    t->entries = (struct table_entry *)(t + 1);
    t->buckets = (uint32_t *)(t->entries + size);
    return t;
}

/* [ buffer ] -> [ ]: a tabela `t` e um array vazio passam a ser os do objeto. */
static void adopt(duk_context *ctx, duk_idx_t owner, struct table *t) {
    t->values = duk_get_heapptr(ctx, (duk_push_bare_array(ctx), -1));
    duk_put_prop_literal(ctx, owner, VALUES);
    duk_put_prop_literal(ctx, owner, TABLE);
}

void table_create(duk_context *ctx, int stride) {
    duk_idx_t owner = duk_get_top_index(ctx);
    adopt(ctx, owner, push_table(ctx, SMALLEST, stride));
}

struct table *table_of(duk_context *ctx, duk_idx_t index) {
    if (!duk_is_object(ctx, index)) return NULL;
    duk_get_prop_literal(ctx, index, TABLE);
    struct table *t = duk_get_buffer(ctx, -1, NULL);
    duk_pop(ctx);
    return t;
}

static void push_slot(duk_context *ctx, const struct table *t, duk_uarridx_t slot) {
    duk_push_heapptr(ctx, t->values);
    duk_get_prop_index(ctx, -1, slot);
    duk_remove(ctx, -2);
}

static void set_slot(duk_context *ctx, const struct table *t, duk_uarridx_t slot, duk_idx_t value) {
    value = duk_normalize_index(ctx, value);
    duk_push_heapptr(ctx, t->values);
    duk_dup(ctx, value);
    duk_put_prop_index(ctx, -2, slot);
    duk_pop(ctx);
}

void table_push_key(duk_context *ctx, const struct table *t, int64_t entry) {
    push_slot(ctx, t, (duk_uarridx_t)(entry * t->stride));
}

void table_push_value(duk_context *ctx, const struct table *t, int64_t entry) {
    push_slot(ctx, t, (duk_uarridx_t)(entry * t->stride + t->stride - 1));
}

/* ---- achar ---- */

static uint32_t *bucket_of(const struct table *t, uint32_t hash) {
    return &t->buckets[hash & (t->size - 1)]; /* size é potência de 2 */
}

int64_t table_find(duk_context *ctx, const struct table *t, duk_idx_t key) {
    key = duk_normalize_index(ctx, key);
    normalize(ctx, key);
    uint32_t hash = hash_of(ctx, key);
    for (uint32_t i = *bucket_of(t, hash); i != 0; i = t->entries[i - 1].next) {
        if (t->entries[i - 1].hash != hash) continue;
        table_push_key(ctx, t, i - 1);
        int same = duk_samevalue(ctx, -1, key);
        duk_pop(ctx);
        if (same) return i - 1;
    }
    return -1;
}

int64_t table_from(const struct table *t, uint64_t order) {
    uint32_t low = 0, high = t->used;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (t->entries[middle].order < order)
            low = middle + 1;
        else
            high = middle;
    }
    while (low < t->used && t->entries[low].hash == TABLE_DELETED) low++;
    return low < t->used ? (int64_t)low : -1;
}

/* ---- mudar ---- */

static void link_entry(struct table *t, uint32_t entry) {
    uint32_t *bucket = bucket_of(t, t->entries[entry].hash);
    t->entries[entry].next = *bucket;
    *bucket = entry + 1;
}

/* Refaz a tabela, sem os buracos e com o dobro do que está vivo. */
static struct table *rebuild(duk_context *ctx, duk_idx_t owner, const struct table *old) {
    uint32_t size = SMALLEST;
    while (size < old->live * 2) size *= 2;
    struct table *t = push_table(ctx, size, old->stride);
    t->order = old->order;
    duk_push_bare_array(ctx); /* [ buffer valores ] */
    for (uint32_t i = 0; i < old->used; i++) {
        if (old->entries[i].hash == TABLE_DELETED) continue;
        for (int k = 0; k < t->stride; k++) {
            push_slot(ctx, old, (duk_uarridx_t)(i * (uint32_t)t->stride + (uint32_t)k));
            duk_put_prop_index(ctx, -2,
                               (duk_uarridx_t)(t->used * (uint32_t)t->stride + (uint32_t)k));
        }
        t->entries[t->used] = old->entries[i];
        link_entry(t, t->used++);
    }
    t->live = t->used;
    t->values = duk_get_heapptr(ctx, -1);
    duk_put_prop_literal(ctx, owner, VALUES);
    duk_put_prop_literal(ctx, owner, TABLE);
    return t;
}

void table_put(duk_context *ctx, duk_idx_t owner, duk_idx_t key, duk_idx_t value) {
    owner = duk_normalize_index(ctx, owner);
    key = duk_normalize_index(ctx, key);
    value = duk_normalize_index(ctx, value);
    struct table *t = table_of(ctx, owner);
    int64_t found = table_find(ctx, t, key);
    if (found < 0) {
        if (t->used == t->size) t = rebuild(ctx, owner, t);
        found = t->used;
        set_slot(ctx, t, (duk_uarridx_t)(found * t->stride), key);
        t->entries[found] = (struct table_entry){ hash_of(ctx, key), 0, t->order++ };
        link_entry(t, t->used++);
        t->live++;
    }
    if (t->stride == 2) set_slot(ctx, t, (duk_uarridx_t)(found * 2 + 1), value);
}

static void unlink_entry(struct table *t, uint32_t entry) {
    uint32_t *link = bucket_of(t, t->entries[entry].hash);
    while (*link != entry + 1) link = &t->entries[*link - 1].next;
    *link = t->entries[entry].next;
}

int table_delete(duk_context *ctx, struct table *t, duk_idx_t key) {
    int64_t found = table_find(ctx, t, key);
    if (found < 0) return 0;
    unlink_entry(t, (uint32_t)found);
    t->entries[found].hash = TABLE_DELETED;
    t->live--;
    duk_push_undefined(ctx); /* o que saiu não fica preso */
    for (int k = 0; k < t->stride; k++)
        set_slot(ctx, t, (duk_uarridx_t)(found * t->stride + k), -1);
    duk_pop(ctx);
    return 1;
}

void table_clear(duk_context *ctx, duk_idx_t owner) {
    owner = duk_normalize_index(ctx, owner);
    struct table *old = table_of(ctx, owner);
    struct table *t = push_table(ctx, SMALLEST, old->stride);
    t->order = old->order;
    adopt(ctx, owner, t);
}
