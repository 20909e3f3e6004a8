/* queue.h -- a fila de eventos: o único lugar por onde se entra em JavaScript.
 *
 * Um evento é um struct que já mora dentro de quem espera (uma conexão, um pedido, um
 * alarme): entrar na fila não aloca nada, e sair dela antes da hora é só desatar dois
 * ponteiros. Quem possui o struct garante que ele vive enquanto estiver na fila.
 *
 * Só a thread do loop toca na fila. */
#ifndef NOZINHO_QUEUE_H
#define NOZINHO_QUEUE_H

#include "engine.h"

/* As filas, na ordem em que o loop as esvazia. */
enum phase { PHASE_TIMERS, PHASE_PENDING, PHASE_POLL, PHASE_CHECK, PHASE_CLOSE, PHASE_COUNT };

/* De onde veio um callback: o número dele, o de quem o agendou e o contexto que ele
 * herda (uma referência contada por queue_context_hold; 0 é "nenhum"). */
struct origin {
    unsigned id;
    unsigned parent;
    int context;
};

struct event {
    struct event *next, *previous;                      /* NULL fora da fila */
    void (*run)(duk_context *ctx, struct event *event); /* o que fazer na sua vez */
    const char *kind;                                   /* "timer", "fs", "tcp"… */
    struct origin origin;
};

/* ---- agendar e esvaziar ---- */

/* Põe o evento no fim da fila da fase. Se já estiver em alguma fila, nada muda. */
void queue_push(enum phase phase, struct event *event);

/* Põe no começo: o loop usa para desfazer a ordem inversa em que a libev avisa. */
void queue_push_front(enum phase phase, struct event *event);

/* Tira o evento da fila em que estiver, se estiver. */
void queue_remove(struct event *event);

int queue_is_waiting(const struct event *event);
int queue_is_empty(enum phase phase);

/* Executa os eventos que estão na fila agora; os que chegarem durante ficam para a
 * próxima vez. */
void queue_drain(duk_context *ctx, enum phase phase);

/* ---- entrar em JavaScript ---- */

/* [ função this args... ] -> [ ]: chama; um erro vai para uncaughtException (ou encerra
 * o programa). Depois esvazia nextTick e promessas. É por aqui, e só por aqui, que um
 * evento chama JavaScript. */
void queue_call(duk_context *ctx, duk_idx_t nargs);

/* Como queue_call, mas deixa o resultado (undefined, se houve erro): [ ... ] -> [ valor ]. */
void queue_call_value(duk_context *ctx, duk_idx_t nargs);

/* Lança o TypeError do Node (ERR_INVALID_ARG_TYPE) se o argumento 0 não é uma função: a conferência
 * de setTimeout, setImmediate, nextTick e queueMicrotask. */
void queue_require_callback(duk_context *ctx);

/* Esvazia nextTick, depois promessas, até não sobrar nada (ou até um erro). */
void queue_settle(duk_context *ctx);

/* 1 se um erro deixou ticks ou promessas por esvaziar; o loop não dorme sem queue_settle. */
int queue_owes(void);

/* ---- filas de funções: nextTick e promessas ---- */

/* Uma fila de funções de JavaScript com seus argumentos. Preparar com line_open. */
struct line {
    void *slots; /* array do stash: três posições por entrada (f, a, b) */
    struct line_entry *entries;
    const char *kind;
    unsigned head, count, size; /* anel; size é potência de dois */
};

void line_open(duk_context *ctx, struct line *line, const char *kind);
void line_close(struct line *line);

/* [ função args... ] -> [ ]: põe no fim, como agendada pelo callback em execução. */
void line_push(duk_context *ctx, struct line *line, duk_idx_t nargs);

/* O mesmo, com a origem dada (uma promessa guarda quem chamou then). */
void line_push_from(duk_context *ctx, struct line *line, duk_idx_t nargs, struct origin origin);

/* Executa até esvaziar, inclusive o que entrar durante. Um erro vai para engine_uncaught;
 * se o programa o tratou, para ali e devolve -1. */
int line_drain(duk_context *ctx, struct line *line);

/* A camada micro põe aqui quem esvazia as promessas, e quem reclama das rejeições que
 * ninguém tratou (devolve 1 se pode ter gerado mais trabalho). */
extern void (*queue_jobs)(duk_context *ctx);
extern int (*queue_rejections)(duk_context *ctx);

/* ---- de onde veio ---- */

/* O callback em execução agora (id 0: o programa principal). */
extern struct origin queue_current;

/* Dá número a algo que se agenda agora: o pai e o contexto são os do callback em
 * execução. Avisa o observador ("schedule"). */
struct origin queue_schedule(const char *kind);

/* O mesmo, com pai e contexto dados; fica dono dessa posse do contexto. */
struct origin queue_schedule_from(const char *kind, unsigned parent, int context);

/* Começa e termina um callback dessa origem; devolve a anterior, para queue_end. O callback é um dos
 * donos do seu contexto: quem o agendou pode acabar antes dele. */
struct origin queue_begin(const char *kind, const struct origin *origin);
void queue_end(duk_context *ctx, const char *kind, struct origin previous);

/* O callback em execução passa a ter este número, este pai e este contexto: [ valor ] -> [ ]. */
void queue_become(duk_context *ctx, unsigned id, unsigned parent);

/* Um número que ninguém tem. */
unsigned queue_new_id(void);

/* O contexto de AsyncLocalStorage: um valor de JavaScript com contagem de donos.
 * queue_context_new: [ valor ] -> [ ], um contexto com um dono; 0 se o valor é undefined. */
int queue_context_new(duk_context *ctx);
int queue_context_hold(int context);
void queue_context_release(duk_context *ctx, int context);

/* Quem observa o rastro; NULL por padrão, e então cada aviso custa um desvio previsível.
 * `what` é "schedule", "due", "cancel", "watch r", "watch w", "watch rw", "unwatch", "ready", "begin",
 * "end", "sleep" ou "wake" (docs/rastro.md diz o que cada um conta); thread 0 é a do loop; `at` é um
 * instante de loop (ms), ou negativo para "agora". */
typedef void queue_observe_fn(const char *what, const char *kind, const struct origin *origin,
                              int thread, double at);
extern queue_observe_fn *queue_observer;

static inline void queue_observe(const char *what, const char *kind, const struct origin *origin) {
    if (queue_observer != NULL) queue_observer(what, kind, origin, 0, -1);
}

extern const struct layer queue_layer;

#endif
