/* shuffle.c -- sortear, com uma semente, a ordem que o Node não promete. docs/embaralhar.md diz o
 * que se sorteia e por que cada sorteio é legal.
 *
 * A mesma semente tem de dar a mesma ordem, e o disco leva cada vez um tempo. Por isso os jobs não
 * vão direto à equipe: ficam aqui, e rodam um por vez, numa ordem em que poderiam ter acabado se cada
 * thread levasse o tempo que quisesse. (A ideia é do Node.fz: Davis e outros, EuroSys 2017.)
 *
 * Tudo na thread do loop. Os jobs guardados são emprestados: o dono os libera na volta deles. */
#include "shuffle.h"
#include "heap.h"
#include "options.h"
#include "program.h"
#include "text.h"

#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* Quantas vezes se olha se um job acabou antes de deixá-lo para trás, mais ou menos um segundo: quem
 * abre um FIFO espera por outro job. */
enum { PATIENCE = 15000 };

static struct {
    unsigned long seed;
    uint64_t states[4]; /* um sorteio para cada pergunta, e outro para a equipe */
    struct job *kept;   /* pedidos que ainda não rodaram, na ordem em que chegaram */
    int count;          /* quantos são */
    int running;        /* entregues à equipe, que ainda não voltaram */
    int stuck;          /* desses, por quantos já não se espera */
    int passed;         /* quanto já se esperou de propósito, em ms */
} shuffle;

enum { POOL, START, SOCKETS, LENGTHS };

/* ---- sortear ---- */

/* splitmix64: uma soma e três misturas. É pouco código, qualquer semente serve (a 1 e a 2 não se
 * parecem) e dá o mesmo em toda máquina; rand() depende da biblioteca. Cada pergunta tem a sua
 * sequência: quantas vezes o kernel avisou de um socket não muda o que se sorteia para os arquivos. */
static unsigned draw(int which, unsigned n) {
    uint64_t x = shuffle.states[which] += 0x9e3779b97f4a7c15u;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
    x ^= x >> 31;
    return (unsigned)(x % n);
}

/* O que se adia chega mais tarde, e um timer pode vencer antes. Num programa comprido isso custaria
 * segundos: depois de meio segundo ao todo, adia-se de volta em volta, sem esperar. */
static void pass(int ms) {
    if (shuffle.passed >= 500) return;
    shuffle.passed += ms;
    if (options.virtual_clock) {
        virtual_pass(ms);
        return;
    }
    struct timespec time = { 0, ms * 1000000L };
    nanosleep(&time, NULL);
}

/* ---- a equipe ---- */

/* No lugar da fila de entrada: o pedido espera aqui até a próxima vez que o loop espera por novidades. */
static void keep(struct job *job) {
    job->next = NULL;
    struct job **link = &shuffle.kept;
    while (*link != NULL) link = &(*link)->next;
    *link = job;
    shuffle.count++;
    loop_wake();
}

static void deliver_done(void) {
    for (struct job *next, *job = pool_take_done(); job != NULL; job = next) {
        next = job->next;
        shuffle.running--;
        pool_come_back(job);
    }
}

/* Quem roda agora é um dos que estariam em execução: os primeiros da fila, um por thread. */
static struct job *take_one(void) {
    int running = pool_size() - shuffle.stuck;
    if (running < 1) running = 1;
    if (running > shuffle.count) running = shuffle.count;
    struct job **link = &shuffle.kept;
    for (unsigned n = draw(POOL, (unsigned)running); n > 0; n--) link = &(*link)->next;
    struct job *job = *link;
    *link = job->next;
    shuffle.count--;
    return job;
}

/* Um job por vez: nem o disco, visto por dois ao mesmo tempo, escapa ao sorteio. Espera-se de pouco
 * em pouco, porque um aviso de verdade pediria outra condição na equipe. */
static void run_one(void) {
    struct timespec moment = { 0, 20000 };
    shuffle.running++;
    pool_start(take_one());
    for (int i = 0; shuffle.running > shuffle.stuck && i < PATIENCE; i++) {
        nanosleep(&moment, NULL);
        deliver_done();
    }
    shuffle.stuck = shuffle.running;
}

/* No lugar do collect da equipe. Alguns rodam e chegam nesta volta; os outros, noutra, mais tarde. */
static void collect(void) {
    deliver_done();
    if (shuffle.stuck > shuffle.running) shuffle.stuck = shuffle.running;
    while (shuffle.count > 0 && draw(POOL, 4) > 0) run_one();
    if (shuffle.count == 0) return;
    pass(1 << draw(POOL, 4));
    loop_wake();
}

/* ---- as perguntas do loop ---- */

/* Um timer que o programa principal deixou vencer há muito não tem o que sortear: antes da primeira
 * volta os vencidos têm a vez. Há muito é mais do que a máquina atrasa quem só arma e acaba. */
static int is_overdue(void) {
    return heap_first() != NULL && loop_instant() - heap_first_due() > 5;
}

/* Para que os timers de 1 ms passem na frente, é preciso que já tenham vencido. */
static int choose_start(void) {
    if (is_overdue()) return 0;
    int waits_first = (int)draw(START, 2);
    if (!waits_first) pass(1);
    return waits_first;
}

static int choose_ready(void) {
    static const int places[] = { 0, 0, 0, 1, 1, 1, 2, 2 };
    int place = places[draw(SOCKETS, 8)];
    if (place == 2) pass(1);
    return place;
}

/* Quantos bytes cortar de uma leitura de `n`: metade das vezes, nenhum; nas outras deixam-se de 1 a
 * 1, 2, 4, 8… Os pedaços pequenos são os que partem uma mensagem. */
static int choose_read(int n) {
    if (draw(LENGTHS, 2) == 0) return 0;
    int left = 1 + (int)draw(LENGTHS, 1u << draw(LENGTHS, 16));
    return left < n ? n - left : 0;
}

static int choose(enum choice what, int n) {
    switch (what) {
    case CHOICE_START: return choose_start();
    case CHOICE_READY: return choose_ready();
    case CHOICE_READ: return choose_read(n);
    case CHOICE_WRITE: return draw(LENGTHS, 4) == 0;
    }
    return 0;
}

void shuffle_start(unsigned long seed) {
    memset(&shuffle, 0, sizeof shuffle);
    shuffle.seed = seed;
    for (unsigned i = 0; i < 4; i++) shuffle.states[i] = seed * 4 + i;
    loop_chooser = choose;
    loop_on_wake(collect);
    pool_keeper = keep;
}

unsigned long shuffle_seed(void) { return shuffle.seed; }

/* ---- a linha de comando ---- */

#define LAST_SEED 4294967295u

/* Lê uma semente e avança `*text`; 0 se não há. */
static unsigned long read_seed(const char **text) {
    char *end;
    if (**text < '1' || **text > '9') return 0;
    errno = 0;
    unsigned long seed = strtoul(*text, &end, 10);
    *text = end;
    return errno == 0 && seed <= LAST_SEED ? seed : 0;
}

static void complain(void) {
    fprintf(stderr,
            "%s: --embaralhar=%s: espero uma semente, de 1 a %u, ou um intervalo, como 1..200\n",
            program.argv[0], options.shuffle, LAST_SEED);
    exit(9); /* o código do Node para argumento inválido */
}

static void complain_of_trace(void) {
    fprintf(stderr, "%s: --embaralhar=%s: com --rastro, só uma semente de cada vez\n",
            program.argv[0], options.shuffle);
    exit(9);
}

static unsigned long range[2];

/* [ ] -> [ array ]: o programa, como foi escrito, e os argumentos dele. */
static void push_command(duk_context *ctx) {
    char **word = program.args - program.named;
    duk_push_array(ctx);
    for (duk_uarridx_t i = 0; *word != NULL; i++, word++) {
        text_push(ctx, *word, strlen(*word));
        duk_put_prop_index(ctx, -2, i);
    }
}

/* [ texto? ] -> [ resultado ]: no lugar do programa, quem o roda com cada semente. */
static void run_seeds(duk_context *ctx, const char *path, const char *name) {
    (void)name;
    if (path == NULL && options.text == NULL) {
        fprintf(stderr, "%s: --embaralhar=%s: preciso de um arquivo, ou de -e, para repetir\n",
                program.argv[0], options.shuffle);
        exit(9);
    }
    engine_need(ctx, "shuffle/main");
    duk_push_number(ctx, (double)range[0]);
    duk_push_number(ctx, (double)range[1]);
    push_command(ctx);
    duk_push_boolean(ctx, options.virtual_clock);
    duk_push_string(ctx, path); /* null, se não há arquivo */
    duk_call(ctx, 5);
}

static void read_option(void) {
    const char *text = options.shuffle;
    range[0] = read_seed(&text);
    int many = strncmp(text, "..", 2) == 0;
    if (many) text += 2;
    range[1] = many ? read_seed(&text) : range[0];
    if (*text != '\0' || range[0] == 0 || range[1] < range[0]) complain();
    if (!many) {
        shuffle_start(range[0]);
        return;
    }
    if (options.trace != NULL) complain_of_trace();
    engine_hooks.run_main = run_seeds;
    options.print = 0; /* quem mostra o resultado é cada um dos outros */
}

static void open_shuffle(duk_context *ctx) {
    (void)ctx;
    if (options.xray) return; /* quem se embaralha é o programa, e não o Raio-X */
    if (options.shuffle != NULL) read_option();
    if (options.virtual_clock && engine_hooks.run_main != run_seeds) virtual_open();
}

extern const struct embedded shuffle_modules[];
const struct layer shuffle_layer = { "shuffle", NULL, shuffle_modules, NULL, open_shuffle, NULL };
