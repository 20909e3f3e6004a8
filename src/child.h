/* child.h -- processos: iniciar programas, falar com eles e saber como terminaram. */
#ifndef NOZINHO_CHILD_H
#define NOZINHO_CHILD_H

#include "net.h"
#include "spawn.h"

/* [ ... opções ... ] -> [ ... opções ... valores... ]: lê de `index` o que iniciar (file,
 * args, envPairs, cwd, stdio, detached, uid, gid). Os textos e tabelas são dos valores
 * deixados no topo da pilha. Devolve também onde caberão as nossas pontas dos canos. */
int *child_read_options(duk_context *ctx, duk_idx_t index, struct spawn *s);

/* spawnSync(opções, timeout, maxBuffer, sinal): ver syncspawn.c. */
duk_ret_t child_spawn_sync(duk_context *ctx);

/* [ ] -> [ "SIGTERM" ], ou undefined se o número não é de um sinal. */
void child_push_signal(duk_context *ctx, int number);

extern const struct layer child_layer;

#endif
