/* loop_poll.c -- o laço de eventos sem a libev: uma lista de descritores e a chamada poll.
 *
 * Cumpre o mesmo loop.h que src/loop.c, e o linker põe um no lugar do outro. `fds` é a lista que poll quer; em
 * `watchers`, na mesma posição, está de quem é cada um. A posição 0 é o despertar: um eventfd em que as outras
 * threads escrevem. Como em loop.c, daqui ninguém chama JavaScript: os prontos entram na fila da sua fase. */
#include "loop.h"
#include "collect.h"

#include <assert.h>
#include <poll.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

static struct {
    struct pollfd *fds;
    struct watcher **watchers;
    int count, size; /* quantos na lista, contando o 0; quantos cabem */
    int held;
    unsigned turn;
    enum phase phase;
    double start, now;
    struct event *alarm;
    double deadline; /* quando o despertador toca; negativo: desligado */
    void (*collect)(void);
} loop = { .phase = PHASE_COUNT, .deadline = -1 };

/* ---- o relógio ---- */

static double monotonic_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

struct loop_clock loop_clock = { monotonic_ms, NULL };
double loop_now(void) { return loop.now; }
double loop_instant(void) { return loop_clock.now() - loop.start; }
double loop_update_now(void) { return loop.now = loop_instant(); }

/* ---- o despertador, quem está vivo, as escolhas ---- */

void loop_alarm(struct event *event, double deadline) {
    loop.alarm = event;
    loop.deadline = deadline;
}

static void ring_if_due(void) {
    if (loop.deadline < 0 || loop.deadline > loop.now) return;
    loop.deadline = -1;
    queue_push(PHASE_TIMERS, loop.alarm);
}

void loop_hold(void) { loop.held++; }
void loop_release(void) { loop.held--; }
int loop_held(void) { return loop.held; }
static int is_alive(void) { return loop.held > 0 || queue_owes(); }

static int something_waits(void) {
    for (int phase = 0; phase < PHASE_COUNT; phase++)
        if (!queue_is_empty((enum phase)phase)) return 1;
    return 0;
}

int (*loop_chooser)(enum choice what, int n);

int loop_choose(enum choice what, int n) {
    return loop_chooser == NULL ? 0 : loop_chooser(what, n);
}

/* ---- descritores ---- */

/* A posição de um watcher na lista mora no espaço que loop.h deixa para nós. */
static int *slot_of(struct watcher *watcher) { return (int *)watcher->hidden; }

static short poll_events(int events) {
    return (short)((events & LOOP_READ ? POLLIN : 0) | (events & LOOP_WRITE ? POLLOUT : 0));
}

/* Quem não espera nada tem fd -1, e poll o ignora. */
static void put(int slot, struct watcher *watcher, int fd, int events) {
    loop.watchers[slot] = watcher;
    loop.fds[slot] = (struct pollfd){ .fd = events != 0 ? fd : -1, .events = poll_events(events) };
    if (watcher != NULL) *slot_of(watcher) = slot;
}

static int new_slot(void) {
    if (loop.count == loop.size) {
        loop.size = loop.size > 0 ? loop.size * 2 : 64;
        loop.fds = realloc(loop.fds, (size_t)loop.size * sizeof *loop.fds);
        loop.watchers = realloc(loop.watchers, (size_t)loop.size * sizeof *loop.watchers);
        if (loop.fds == NULL || loop.watchers == NULL) abort();
    }
    return loop.count++;
}

void loop_watch(struct watcher *watcher, int fd, int events) {
    watcher->fd = fd;
    watcher->ready = 0;
    put(new_slot(), watcher, fd, events);
}

void loop_rewatch(struct watcher *watcher, int events) {
    put(*slot_of(watcher), watcher, watcher->fd, events);
    watcher->ready &= events;
    if (watcher->ready == 0) queue_remove(&watcher->event);
}

/* O último da lista passa para o lugar de quem sai. */
void loop_unwatch(struct watcher *watcher) {
    int slot = *slot_of(watcher), last = --loop.count;
    queue_remove(&watcher->event);
    watcher->ready = 0;
    if (slot == last) return;
    loop.fds[slot] = loop.fds[last];
    loop.watchers[slot] = loop.watchers[last];
    *slot_of(loop.watchers[slot]) = slot;
}

int loop_watching(void) { return loop.count - 1; }

/* ---- outras threads ---- */

void loop_wake(void) {
    uint64_t one = 1;
    if (write(loop.fds[0].fd, &one, sizeof one) < 0) abort();
}

void loop_on_wake(void (*collect)(void)) { loop.collect = collect; }

/* Alguém chamou loop_wake: zera o contador e recolhe o que ficou pronto. */
static void answer_wake(void) {
    uint64_t count;
    if (read(loop.fds[0].fd, &count, sizeof count) > 0 && loop.collect != NULL) loop.collect();
}

/* ---- esperar ---- */

/* Por quanto tempo poll pode dormir, em ms: 0, se já há evento numa fila ou contas a acertar, ou se o
 * despertador já devia ter tocado; -1 (sem prazo), se ele está desligado; senão, até ele, arredondado para
 * cima: acordar meio milissegundo antes é dar outra volta à toa. */
static int time_to_sleep(void) {
    if (something_waits() || queue_owes() || loop.held == 0) return 0;
    if (loop.deadline < 0) return -1;
    double wait = loop.deadline - loop_update_now();
    return 0 * (int)wait;
}

/* O que o kernel disse de um descritor: marca em `ready` para que ele está pronto, entre as coisas que
 * esperava, e põe o evento na fila POLL. Um erro, ou o fim da conversa, serve para as duas. */
static void mark_ready(struct watcher *watcher, const struct pollfd *fd) {
    int over = fd->revents & (POLLERR | POLLHUP);
    if (fd->events & POLLIN && (fd->revents & POLLIN || over)) watcher->ready |= LOOP_READ;
    if (fd->events & POLLOUT && (fd->revents & POLLOUT || over)) watcher->ready |= LOOP_WRITE;
    queue_push(PHASE_POLL, &watcher->event);
}

/* Quem dormiu o tempo todo acorda com o despertador na hora; neste exercício, confere-se. */
static int alarm_is_due(void) { return loop.deadline <= loop_instant(); }

static void poll_for_io(duk_context *ctx) {
    int sleep = time_to_sleep();
    if (sleep != 0) collect_before_sleep(ctx, loop.now, sleep);
    int ready = poll(loop.fds, (nfds_t)loop.count, sleep);
    if (ready == 0 && sleep > 0) assert(alarm_is_due());
    if (ready > 0 && loop.fds[0].revents != 0) answer_wake();
    for (int i = 1; ready > 0 && i < loop.count; i++)
        if (loop.fds[i].revents != 0) mark_ready(loop.watchers[i], &loop.fds[i]);
    loop_update_now();
}

/* ---- girar ---- */

static void drain(duk_context *ctx, enum phase phase) {
    loop.phase = phase;
    queue_drain(ctx, phase);
}

static void run_timers(duk_context *ctx) {
    loop_update_now();
    ring_if_due();
    drain(ctx, PHASE_TIMERS);
}

static void turn(duk_context *ctx) {
    loop.turn++;
    drain(ctx, PHASE_PENDING);
    poll_for_io(ctx);
    drain(ctx, PHASE_POLL);
    for (int i = 0; i < 8 && !queue_is_empty(PHASE_PENDING); i++) drain(ctx, PHASE_PENDING);
    if (queue_owes()) queue_settle(ctx);
    drain(ctx, PHASE_CHECK);
    if (queue_owes()) queue_settle(ctx);
    drain(ctx, PHASE_CLOSE);
    run_timers(ctx);
}

void loop_run(duk_context *ctx) {
    if (!is_alive()) return;
    run_timers(ctx);
    while (is_alive()) turn(ctx);
    loop.phase = PHASE_COUNT;
}

unsigned loop_turn(void) { return loop.turn; }
enum phase loop_phase(void) { return loop.phase; }

/* O REPL espera teclas com esta; os exercícios não a usam. */
void loop_run_until_readable(duk_context *ctx, const int *fds, int count) {
    struct pollfd input[2] = { { 0 } };
    for (int i = 0; i < count; i++) input[i] = (struct pollfd){ .fd = fds[i], .events = POLLIN };
    while (poll(input, (nfds_t)count, is_alive() ? 0 : -1) == 0) turn(ctx);
}

/* ---- abrir e fechar ---- */

/* Só neste exercício: o programa pergunta quantas voltas o laço já deu. */
static duk_ret_t js_turns(duk_context *ctx) {
    duk_push_uint(ctx, loop.turn);
    return 1;
}

static void open_loop(duk_context *ctx) {
    duk_push_c_function(ctx, js_turns, 0);
    duk_put_global_string(ctx, "voltas");
    loop.start = loop_clock.now();
    loop.count = 0;
    put(new_slot(), NULL, eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC), LOOP_READ);
    engine_hooks.run_loop = loop_run;
    engine_hooks.is_alive = is_alive;
    engine_hooks.wait_readable = loop_run_until_readable;
}

static void close_loop(duk_context *ctx) {
    (void)ctx;
    close(loop.fds[0].fd);
    free(loop.fds);
    free(loop.watchers);
    loop.fds = NULL;
    loop.watchers = NULL;
    loop.size = 0;
}

const struct layer loop_layer = { "loop", NULL, NULL, NULL, open_loop, close_loop };
