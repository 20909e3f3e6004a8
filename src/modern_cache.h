/* modern_cache.h -- as traduções já feitas, na pasta de cache do usuário.
 *
 * Uma tradução depende só do texto e da versão de Nozinho: o nome do arquivo é o hash deles. Um
 * arquivo estragado, ou de outra versão, é como se não existisse; falhar ao ler ou ao escrever
 * nunca é um erro. NOZINHO_CACHE=nao desliga tudo. */
#ifndef NOZINHO_MODERN_CACHE_H
#define NOZINHO_MODERN_CACHE_H

#include <duktape.h>
#include <stdint.h>

struct cache_key {
    uint64_t hash[2];
};

/* [ texto ] -> [ texto ]: a chave de um texto e do modo de traduzi-lo. */
void cache_key(duk_context *ctx, struct cache_key *key, const char *kind, const char *parameters);

/* [ texto ] -> [ tradução ] e 1, ou [ texto ] e 0. */
int cache_get(duk_context *ctx, const struct cache_key *key);

/* [ tradução ] -> [ tradução ]: guarda. */
void cache_put(duk_context *ctx, const struct cache_key *key);

#endif
