/* loop.h -- o laço: quem decide quando dormir, por quanto tempo e o que vem depois.
 *
 * Por trás está a libev, que não aparece aqui: quem inclui este arquivo não sabe dela. É
 * o que permite que o capítulo 04 ligue, no lugar deste laço, um feito à mão com poll.
 *
 * Salvo loop_wake e loop_instant, só a thread do loop chama estas funções. */
#ifndef NOZINHO_LOOP_H
#define NOZINHO_LOOP_H

#include "queue.h"

/* ---- o relógio ---- */

/* Milissegundos, com fração, desde a partida; parado no início da volta até alguém
 * chamar loop_update_now. */
double loop_now(void);

/* Acerta o relógio e devolve a hora certa. Quem arma um timer acerta antes: depois de
 * 300 ms ocupado, um prazo contado do relógio parado venceria no ato. */
double loop_update_now(void);

/* Agora mesmo, na escala de loop_now(), sem mexer nele. Qualquer thread. */
double loop_instant(void);

/* De onde vêm as horas. O relógio virtual troca as duas funções; o resto do runtime não
 * percebe. */
struct loop_clock {
    double (*now)(void); /* um instante em ms, de origem qualquer; nunca volta atrás */
    /* Perguntada antes de dormir até `deadline`, no relógio de loop_now (negativo: sem
     * prazo). Devolve 1 se fez o tempo pular e não há por que dormir; NULL: dorme. */
    int (*skip)(double deadline);
};
extern struct loop_clock loop_clock;

/* ---- o despertador ---- */

/* Um só para todos os timers: quando loop_now() passar de `deadline`, `event` entra na
 * fila da fase de timers. Um prazo negativo desliga. */
void loop_alarm(struct event *event, double deadline);

/* ---- quem está vivo ---- */

/* O programa continua enquanto houver quem segure. Toda espera que deve manter o
 * processo de pé segura ao começar e solta ao terminar. */
void loop_hold(void);
void loop_release(void);
int loop_held(void); /* quantos seguram agora */

/* ---- descritores ---- */

enum { LOOP_READ = 1, LOOP_WRITE = 2 };

/* Espera que um descritor fique pronto. Quando fica, `event` entra na fila da fase poll
 * com `ready` dizendo para quê. O dono preenche event.run e event.kind e mantém o struct
 * vivo até loop_unwatch. Não segura o loop: isso é com loop_hold. */
struct watcher {
    struct event event;
    int fd;
    int ready;          /* LOOP_READ | LOOP_WRITE; quem trata zera */
    int last;           /* 1: fica para depois dos outros que ficaram prontos na mesma volta */
    void *hidden[6];    /* o ev_io da libev, que loop.c conhece */
};

void loop_watch(struct watcher *watcher, int fd, int events);

/* Troca o que se espera de um watcher já ativo; 0 para de esperar sem esquecer o fd. */
void loop_rewatch(struct watcher *watcher, int events);

/* Para de vigiar e tira o evento da fila. Antes de fechar o descritor. */
void loop_unwatch(struct watcher *watcher);

/* Quantos descritores estão sendo vigiados. */
int loop_watching(void);

/* ---- outras threads ---- */

/* Qualquer thread: acorda o loop, que chama a função dada a loop_on_wake (sem
 * JavaScript: ela só põe eventos na fila). Vários avisos podem virar um só. */
void loop_wake(void);
void loop_on_wake(void (*collect)(void));

/* ---- escolhas ---- */

/* Onde o Node deixa a ordem em aberto, pergunta-se aqui: um número de 0 a n - 1. Sem
 * ninguém em loop_chooser, é sempre 0. */
enum choice {
    CHOICE_START, /* antes da primeira volta: os timers primeiro (0), ou a espera (1) */
    CHOICE_READY, /* um descritor pronto: antes dos outros (0), depois (1), ou noutra volta (2) */
    CHOICE_READ,  /* quantos bytes a menos uma leitura de socket ou de cano pede */
    CHOICE_WRITE, /* uma escrita: agora (0), ou como se o kernel não a quisesse já (1) */
};
extern int (*loop_chooser)(enum choice what, int n);
int loop_choose(enum choice what, int n);

/* ---- girar ---- */

/* Gira enquanto alguém segura, ou enquanto um erro tratado deixou o que esvaziar (queue_owes). */
void loop_run(duk_context *ctx);

/* O número da volta atual (para o rastro). */
unsigned loop_turn(void);

/* A fase em execução, ou PHASE_COUNT fora do laço (para o rastro). */
enum phase loop_phase(void);

/* Gira até um dos descritores (dois, no máximo) ter algo a ler: o REPL espera assim pela
 * próxima tecla. */
void loop_run_until_readable(duk_context *ctx, const int *fds, int count);

extern const struct layer loop_layer;

#endif
