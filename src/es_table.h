/* es_table.h -- a tabela de Map e Set: busca por espalhamento, visita em ordem de entrada.
 *
 * As chaves e os valores moram num array escondido do Duktape (é o que os mantém vivos); a
 * struct, num buffer escondido ao lado, guarda só números: onde cada chave está. Nenhuma das
 * funções guarda o `ctx`. */
#ifndef NOZINHO_ES_TABLE_H
#define NOZINHO_ES_TABLE_H

#include <stdint.h>
#include <duktape.h>

struct table_entry {
    uint32_t hash;  /* TABLE_DELETED: foi apagada */
    uint32_t next;  /* a próxima entrada do mesmo balde + 1, ou 0 */
    uint64_t order; /* quando entrou; é o que um iterador guarda */
};

#define TABLE_DELETED UINT32_MAX

struct table {
    int stride;        /* 1 num Set, 2 num Map: posições do array por entrada */
    uint32_t live;     /* quantas valem */
    uint32_t used;     /* quantas há, com as apagadas */
    uint32_t size;     /* quantas cabem; os baldes são outros tantos */
    uint64_t order;    /* a próxima ordem de entrada */
    void *values;      /* o array escondido */
    uint32_t *buckets; /* ... cada um: uma entrada + 1, ou 0 (logo depois das entradas) */
    struct table_entry *entries;
};

/* [ objeto ] -> [ objeto ]: dá ao objeto uma tabela vazia. */
void table_create(duk_context *ctx, int stride);

/* A tabela do objeto em `index`, ou NULL. Vale até a próxima table_put. */
struct table *table_of(duk_context *ctx, duk_idx_t index);

/* A entrada da chave em `key` (um índice da pilha), ou -1. */
int64_t table_find(duk_context *ctx, const struct table *t, duk_idx_t key);

/* Põe (ou troca) a entrada; `owner` é o objeto, `value` não conta num Set. */
void table_put(duk_context *ctx, duk_idx_t owner, duk_idx_t key, duk_idx_t value);

/* 1 se a chave estava lá. */
int table_delete(duk_context *ctx, struct table *t, duk_idx_t key);
void table_clear(duk_context *ctx, duk_idx_t owner);

/* A primeira entrada viva que entrou na ordem `order` ou depois, ou -1. */
int64_t table_from(const struct table *t, uint64_t order);

/* [ ] -> [ chave ou valor ] */
void table_push_key(duk_context *ctx, const struct table *t, int64_t entry);
void table_push_value(duk_context *ctx, const struct table *t, int64_t entry);

#endif
