/* collect.h -- recolher o lixo quando não há mais nada para fazer.
 *
 * O Duktape recolhe sozinho quando aloca muito; um servidor que acabou de atender mil pedidos e
 * ficou parado carregaria o lixo deles até o próximo. Antes de dormir, o laço passa aqui. */
#ifndef NOZINHO_COLLECT_H
#define NOZINHO_COLLECT_H

#include <duktape.h>

/* Antes de criar o heap: a memória de que todo programa precisa, pedida de uma vez. */
void collect_warm_up(void);

/* As funções de memória do heap: as do sistema, com um contador ao lado. */
void *collect_alloc(void *udata, duk_size_t size);
void *collect_realloc(void *udata, void *pointer, duk_size_t size);
void collect_free(void *udata, void *pointer);

/* Um módulo embutido acaba de ser lido. */
void collect_embedded_read(void);

/* O que soltar antes de recolher; NULL se nada. */
extern void (*collect_forget)(duk_context *ctx);

/* O laço vai dormir por `idle` ms (negativo: até alguém o acordar); `now` é a hora dele. Recolhe
 * se vale a pena: bastante memória pedida desde a última vez, mais de um segundo atrás, e
 * ninguém com hora marcada para já. O bytecode dos módulos já lidos também sai da memória. */
void collect_before_sleep(duk_context *ctx, double now, double idle);

#endif
