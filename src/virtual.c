/* virtual.c -- um relógio que ninguém espera: quando o loop dormiria até um prazo, o tempo pula.
 *
 * Enquanto o programa trabalha, o tempo fica parado. Se andasse com o de verdade, dois timers armados
 * de um lado e do outro de um trecho lento venceriam numa ordem na máquina parada e em outra na
 * ocupada; parado, a ordem é a mesma em todas. (Medido: as contas de tests/sh/relogio.sh, sessenta
 * vezes, dão cinquenta ordens com o relógio de verdade e uma só com este.) Há três exceções, sem as
 * quais alguém esperaria para sempre:
 *
 *   - perguntar as horas custa um microssegundo, e uma volta do loop sem dormir custa dez: quem
 *     espera com `while (Date.now() < fim)`, ou girando em setImmediate, chega lá;
 *   - se há um descritor vigiado (um socket, um filho, o teclado), quem acorda o loop está lá fora,
 *     no tempo de verdade: não se pula, dorme-se, e o relógio anda o que se dormiu;
 *   - se a equipe tem trabalho, o relógio espera parado por ela, e ler um arquivo não custa tempo;
 *     mas a paciência acaba: depois de cinco segundos de verdade sem um pulo, o virtual anda com ele.
 *
 * As threads da equipe também perguntam as horas (loop_instant): elas só leem. */
#include "virtual.h"
#include "clock.h"

#include <limits.h>
#include <math.h>

typedef long long micros;

enum { READING = 1, TURN = 10, PATIENCE = 5000000 }; /* em microssegundos */

static struct {
    double origin;        /* o zero do loop, na escala de loop_clock.now, em ms */
    struct timespec wall; /* a hora do mundo e a do relógio que só anda para a frente, na partida */
    struct timespec steady;
    _Atomic micros now; /* quanto faz desde a partida */
    micros since;       /* o instante real em que a paciência começou a contar */
    unsigned turn;      /* a última volta que já foi cobrada */
    int asleep;         /* o loop foi dormir de verdade: */
    micros slept_at;    /* desde este instante real, */
    micros limit;       /* até este prazo virtual */
} v;

static _Thread_local int in_loop; /* 1 na thread do loop */

static micros to_micros(const struct timespec *t) {
    return (micros)t->tv_sec * 1000000 + t->tv_nsec / 1000;
}

static micros real_now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return to_micros(&t);
}

/* ---- o tempo de verdade que passa também aqui ---- */

static void lose_patience(void) {
    micros late = real_now() - v.since - PATIENCE;
    if (late <= 0) return;
    v.now += late;
    v.since += late;
}

/* O que se dormiu não gasta a paciência. Quem acorda atrasado (a máquina estava ocupada) acorda no
 * prazo. */
static void count_sleep(void) {
    micros real = real_now(), slept = real - v.slept_at, left = v.limit - v.now;
    v.slept_at = real;
    v.since += slept;
    if (left > 0) v.now += slept < left ? slept : left;
}

/* O loop pergunta as horas antes de dormir e ao acordar, quando a fase ainda é a anterior. */
static void catch_up(void) {
    if (v.asleep && loop_phase() == PHASE_PENDING) {
        count_sleep();
        return;
    }
    v.asleep = 0;
    lose_patience();
    if (loop_turn() == v.turn) return;
    v.turn = loop_turn();
    v.now += TURN;
}

/* ---- as horas ---- */

static double now(void) {
    if (in_loop) catch_up();
    return v.origin + (double)v.now / 1e3;
}

static int read_clock(clockid_t clock, struct timespec *time) {
    lose_patience();
    v.now += READING;
    *time = clock == CLOCK_REALTIME ? v.wall : v.steady;
    micros nanos = time->tv_nsec + v.now % 1000000 * 1000;
    time->tv_sec += v.now / 1000000 + nanos / 1000000000;
    time->tv_nsec = nanos % 1000000000;
    return 0;
}

/* ---- pular ---- */

/* `deadline` é do relógio do loop, e a conta de volta pode arredondar para um nada antes dele. */
static void jump(double deadline) {
    micros target = llround(deadline * 1e3);
    if (target > v.now) v.now = target;
    v.since = real_now();
    while (loop_instant() < deadline) v.now++;
}

static void sleep_for_real(double deadline) {
    v.asleep = loop_watching() > 0;
    v.slept_at = real_now();
    v.limit = deadline < 0 ? LLONG_MAX : llround(deadline * 1e3);
}

static int skip(double deadline) {
    v.turn = loop_turn(); /* quem dorme não gira à toa */
    if (deadline < 0 || loop_watching() > 0 || pool_outstanding() > 0) {
        sleep_for_real(deadline);
        return 0;
    }
    queue_observe("sleep", "loop", &queue_current);
    jump(deadline);
    queue_observe("wake", "loop", &queue_current);
    return 1;
}

void virtual_pass(double ms) { v.now += llround(ms * 1e3); }

/* ---- abrir ---- */

static double zero(void) { return 0; }

/* O zero do loop já está marcado quando chegamos; perguntando as horas a um relógio que diz sempre
 * zero, vê-se onde. A hora do mundo começa num milissegundo inteiro: assim a diferença entre dois
 * Date.now() não depende de quando se partiu. */
void virtual_open(void) {
    loop_clock.now = zero;
    v.origin = -loop_instant();
    loop_clock.now = now;
    loop_clock.skip = skip;
    clock_gettime(CLOCK_REALTIME, &v.wall);
    clock_gettime(CLOCK_MONOTONIC, &v.steady);
    v.wall.tv_nsec -= v.wall.tv_nsec % 1000000;
    v.now = 0;
    v.since = real_now();
    in_loop = 1;
    clock_read = read_clock;
}
