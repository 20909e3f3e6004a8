/* pool.h -- a equipe de threads: quem espera pelo que o kernel não sabe avisar.
 *
 * Um job diz o que fazer longe do loop (`work`, em C puro, sem tocar no Duktape) e o que
 * fazer na volta (`event.run`, na thread do loop). O dono do struct o mantém vivo até
 * event.run, onde pode liberá-lo. */
#ifndef NOZINHO_POOL_H
#define NOZINHO_POOL_H

#include "loop.h"

struct job {
    struct event event;            /* event.run e event.kind: preenchidos por quem submete */
    void (*work)(struct job *job); /* roda numa thread da equipe */
    struct job *next;
    int thread;            /* quem fez: 1, 2, 3… */
    double started, ended; /* quando, em ms de loop_now() */
};

/* Entrega o job à equipe, que nasce no primeiro pedido (4 threads, ou UV_THREADPOOL_SIZE),
 * e segura o loop até event.run. Só a thread do loop chama. */
void pool_submit(struct job *job);

/* Os dois lados da equipe, para quem quer decidir a ordem (shuffle.c). Com alguém em pool_keeper, o
 * job fica com ele, que o entrega à equipe com pool_start. Na volta, pool_take_done tira os prontos,
 * ligados por `next` na ordem em que acabaram, e pool_come_back põe o evento de um deles na fila. */
extern void (*pool_keeper)(struct job *job);
void pool_start(struct job *job);
struct job *pool_take_done(void);
void pool_come_back(struct job *job);

/* Quantas threads a equipe tem agora: 0 antes do primeiro pedido. */
int pool_size(void);

/* Quantos jobs foram submetidos e ainda não voltaram. */
int pool_outstanding(void);

extern const struct layer pool_layer;

#endif
