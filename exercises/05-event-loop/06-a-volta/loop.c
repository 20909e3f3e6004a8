/* loop.c -- o laço de eventos sobre a libev, com cinco buracos.
 *
 * A libev sabe esperar, mas avisa numa ordem que não é a do Node: primeiro check, depois
 * timers, depois E/S, esta de trás para a frente. Por isso nenhum callback da libev
 * chama JavaScript: cada um só põe um evento na fila da sua fase, e quem esvazia as filas,
 * na ordem do Node, é loop_run. */
#include "loop.h"
#include "collect.h"
#include "version.h"

#include <ev.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

static struct {
    struct ev_loop *ev;
    double start, now; /* ms: quando partiu, e quanto faz (o relógio do loop) */
    int held;          /* quantos seguram o programa vivo */
    int watching;      /* descritores vigiados */
    unsigned turn;
    enum phase phase;
    struct event *alarm;
    double deadline;      /* quando o despertador toca; negativo: desligado */
    ev_timer sleep_limit; /* a libev só usa este timer: o prazo de uma espera */
    ev_async wake;
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

/* EXERCÍCIO 1: acerte loop.now com a hora de agora (loop_instant) antes de a devolver. */
double loop_update_now(void) { return loop.now; }

/* ---- o despertador ---- */

void loop_alarm(struct event *event, double deadline) {
    loop.alarm = event;
    loop.deadline = deadline;
}

/* EXERCÍCIO 2: se o despertador está ligado (loop.deadline não é negativo) e a hora dele já chegou,
 * desligue-o e ponha loop.alarm na fila da fase de timers. */
static void ring_if_due(void) {
}

/* ---- quem está vivo ---- */

void loop_hold(void) { loop.held++; }
void loop_release(void) { loop.held--; }
int loop_held(void) { return loop.held; }

static int something_waits(void) {
    for (int phase = 0; phase < PHASE_COUNT; phase++)
        if (!queue_is_empty((enum phase)phase)) return 1;
    return 0;
}

/* Um evento na fila não basta: quem o espera é que segura (um Immediate com unref não). */
static int is_alive(void) { return loop.held > 0 || queue_owes(); }

/* ---- escolhas ---- */

int (*loop_chooser)(enum choice what, int n);

int loop_choose(enum choice what, int n) {
    return loop_chooser == NULL ? 0 : loop_chooser(what, n);
}

/* ---- descritores ---- */

_Static_assert(sizeof(ev_io) <= sizeof((struct watcher *)0)->hidden, "ev_io não cabe");

static ev_io *io_of(struct watcher *watcher) { return (ev_io *)watcher->hidden; }

/* A libev avisa de trás para a frente; pôr cada um no começo da fila desfaz a inversão.
 * (Que descritor fica pronto antes é coisa do mundo lá fora: daí a escolha. O fim de um filho, que
 * pede `last`, espera atrás dos que já estão na fila.) */
static void on_ready(struct ev_loop *ev, ev_io *io, int revents) {
    (void)ev;
    struct watcher *watcher = io->data;
    int place = watcher->last ? 1 : loop_choose(CHOICE_READY, 3);
    if (place == 2) return; /* a libev avisa de novo na próxima volta */
    if (revents & EV_READ) watcher->ready |= LOOP_READ;
    if (revents & EV_WRITE) watcher->ready |= LOOP_WRITE;
    if (place == 0)
        queue_push_front(PHASE_POLL, &watcher->event);
    else
        queue_push(PHASE_POLL, &watcher->event);
}

static int ev_events(int events) {
    return (events & LOOP_READ ? EV_READ : 0) | (events & LOOP_WRITE ? EV_WRITE : 0);
}

/* O que se conta ao rastro, por LOOP_READ e LOOP_WRITE. */
static const char *const watching[] = { "unwatch", "watch r", "watch w", "watch rw" };

void loop_watch(struct watcher *watcher, int fd, int events) {
    ev_io *io = io_of(watcher);
    watcher->fd = fd;
    watcher->ready = 0;
    ev_io_init(io, on_ready, fd, ev_events(events));
    io->data = watcher;
    if (events != 0) {
        ev_io_start(loop.ev, io);
        queue_observe(watching[events], watcher->event.kind, &watcher->event.origin);
    }
    loop.watching++;
}

void loop_rewatch(struct watcher *watcher, int events) {
    ev_io *io = io_of(watcher);
    int before = ev_is_active(io) ? io->events & (EV_READ | EV_WRITE) : 0;
    if (events != 0 && before == ev_events(events)) return;
    ev_io_stop(loop.ev, io);
    ev_io_modify(io, ev_events(events));
    if (events != 0) ev_io_start(loop.ev, io);
    if (before != 0 || events != 0)
        queue_observe(watching[events], watcher->event.kind, &watcher->event.origin);
    watcher->ready &= events;
    if (watcher->ready == 0) queue_remove(&watcher->event);
}

void loop_unwatch(struct watcher *watcher) {
    if (ev_is_active(io_of(watcher)))
        queue_observe("unwatch", watcher->event.kind, &watcher->event.origin);
    ev_io_stop(loop.ev, io_of(watcher));
    queue_remove(&watcher->event);
    watcher->ready = 0;
    loop.watching--;
}

int loop_watching(void) { return loop.watching; }

/* ---- outras threads ---- */

static void on_wake(struct ev_loop *ev, ev_async *async, int revents) {
    (void)ev, (void)async, (void)revents;
    if (loop.collect != NULL) loop.collect();
}

void loop_wake(void) { ev_async_send(loop.ev, &loop.wake); }
void loop_on_wake(void (*collect)(void)) { loop.collect = collect; }

/* ---- girar ---- */

/* Só interrompe a espera; quem vê se o prazo venceu é ring_if_due. */
static void on_sleep_limit(struct ev_loop *ev, ev_timer *timer, int revents) {
    (void)ev, (void)timer, (void)revents;
}

/* Até o despertador; 0 se ele já devia ter tocado, negativo se está desligado. */
static double idle_time(void) {
    if (loop.deadline < 0) return -1;
    return loop.deadline > loop.now ? loop.deadline - loop.now : 0;
}

/* A espera dura até o despertador, se ele está ligado; sem ele, só um descritor ou outra
 * thread acorda o loop. */
static void sleep_until_news(duk_context *ctx) {
    if (loop_clock.skip != NULL && loop_clock.skip(loop.deadline)) return;
    collect_before_sleep(ctx, loop.now, idle_time());
    if (loop.deadline >= 0) {
        /* EXERCÍCIO 3: arme loop.sleep_limit, o ev_timer que interrompe a espera, para daqui até
         * o despertador. O relógio da libev também ficou parado (ev_now_update), e ela conta em
         * segundos: ev_timer_set(&loop.sleep_limit, segundos, 0), depois ev_timer_start. */
    }
    queue_observe("sleep", "loop", &queue_current);
    ev_run(loop.ev, EVRUN_ONCE);
    queue_observe("wake", "loop", &queue_current);
    ev_timer_stop(loop.ev, &loop.sleep_limit);
}

static void poll_for_io(duk_context *ctx) {
    if (something_waits() || queue_owes() || loop.held == 0)
        ev_run(loop.ev, EVRUN_NOWAIT);
    else
        sleep_until_news(ctx);
    loop_update_now();
}

static void drain(duk_context *ctx, enum phase phase) {
    loop.phase = phase;
    queue_drain(ctx, phase);
}

/* EXERCÍCIO 4: veja que horas são, toque o despertador se é hora, esvazie a fila dos timers. */
static void run_timers(duk_context *ctx) {
    (void)ring_if_due;
    drain(ctx, PHASE_TIMERS);
}

/* O que a E/S deixou pendente não espera outra volta (um fim de envio sai antes de check),
 * mas com limite: pendências que criam pendências não podem prender a volta. */
static void finish_pending(duk_context *ctx) {
    for (int i = 0; i < 8 && !queue_is_empty(PHASE_PENDING); i++) drain(ctx, PHASE_PENDING);
}

static void turn(duk_context *ctx) {
    loop.turn++;
    /* EXERCÍCIO 5: as paradas estão todas aqui, na ordem da libev. Ponha-as na do Node. (Espera-se
     * por novidades entre as pendências e a fase poll; finish_pending vem logo depois dela.) */
    poll_for_io(ctx);
    drain(ctx, PHASE_CHECK);
    if (queue_owes()) queue_settle(ctx);
    run_timers(ctx);
    drain(ctx, PHASE_POLL);
    finish_pending(ctx);
    if (queue_owes()) queue_settle(ctx);
    drain(ctx, PHASE_CLOSE);
    drain(ctx, PHASE_PENDING);
}

/* Antes da primeira volta os timers passam na frente da espera. Se já passou 1 ms desde
 * o setTimeout do programa principal, depende da máquina: daí a escolha. */
void loop_run(duk_context *ctx) {
    if (!is_alive()) return;
    if (loop_choose(CHOICE_START, 2) == 0) run_timers(ctx);
    while (is_alive()) turn(ctx);
    loop.phase = PHASE_COUNT;
}

static void on_input(duk_context *ctx, struct event *event) {
    (void)ctx, (void)event; /* basta `ready`, que já está marcado */
}

static int any_ready(const struct watcher *inputs, int count) {
    int ready = 0;
    for (int i = 0; i < count; i++) ready |= inputs[i].ready;
    return ready;
}

void loop_run_until_readable(duk_context *ctx, const int *fds, int count) {
    struct watcher inputs[2] = {
        { .event = { .run = on_input, .kind = "input" } },
        { .event = { .run = on_input, .kind = "input" } },
    };
    for (int i = 0; i < count; i++) loop_watch(&inputs[i], fds[i], LOOP_READ);
    loop_hold();
    while (!any_ready(inputs, count)) turn(ctx);
    loop_release();
    for (int i = 0; i < count; i++) loop_unwatch(&inputs[i]);
    loop.phase = PHASE_COUNT;
}

unsigned loop_turn(void) { return loop.turn; }
enum phase loop_phase(void) { return loop.phase; }

/* ---- só neste exercício ---- */

/* O programa vê voltas(), quantas o laço já deu; e pendente(f) e aoFechar(f), que põem f na fila dessa
 * fase: neste runtime mais ninguém usa as duas (quem avisa que fechou é um socket, no capítulo 09). */
struct note {
    struct event event;
    int function;
};

static void on_note(duk_context *ctx, struct event *event) {
    int function = ((struct note *)event)->function;
    free(event);
    loop_release();
    engine_push_ref(ctx, function);
    engine_unref(ctx, function);
    duk_push_undefined(ctx);
    queue_call(ctx, 0);
}

static duk_ret_t js_note(duk_context *ctx) {
    queue_require_callback(ctx);
    struct note *note = calloc(1, sizeof *note);
    if (note == NULL) abort();
    note->event = (struct event){ .run = on_note, .kind = "note" };
    note->event.origin = queue_schedule("note");
    note->function = engine_ref(ctx);
    loop_hold();
    queue_push((enum phase)duk_get_current_magic(ctx), &note->event);
    return 0;
}

static duk_ret_t js_turns(duk_context *ctx) {
    duk_push_uint(ctx, loop.turn);
    return 1;
}

static const struct binding notes[] = {
    { "voltas", js_turns, 0, 0 },
    { "pendente", js_note, 1, PHASE_PENDING },
    { "aoFechar", js_note, 1, PHASE_CLOSE },
    { 0 },
};

static void add_notes(duk_context *ctx) {
    duk_push_global_object(ctx);
    engine_put_bindings(ctx, notes);
    duk_pop(ctx);
}

/* ---- abrir e fechar ---- */

/* O Node sobe o limite de descritores abertos até onde o sistema deixa; nós também. */
static void raise_descriptor_limit(void) {
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == limit.rlim_max) return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

static void add_libev_version(void) {
    char number[24];
    snprintf(number, sizeof number, "%d.%d", ev_version_major(), ev_version_minor());
    version_add("libev", number);
}

static void open_loop(duk_context *ctx) {
    raise_descriptor_limit();
    loop.start = loop_clock.now();
    loop.ev = ev_loop_new(EVFLAG_AUTO | EVFLAG_NOSIGMASK);
    if (loop.ev == NULL) abort();
    ev_timer_init(&loop.sleep_limit, on_sleep_limit, 0, 0);
    ev_async_init(&loop.wake, on_wake);
    ev_async_start(loop.ev, &loop.wake);
    engine_hooks.run_loop = loop_run;
    engine_hooks.is_alive = is_alive;
    engine_hooks.wait_readable = loop_run_until_readable;
    add_libev_version();
    add_notes(ctx);
}

static void close_loop(duk_context *ctx) {
    (void)ctx;
    ev_async_stop(loop.ev, &loop.wake);
    ev_loop_destroy(loop.ev);
}

const struct layer loop_layer = { "loop", NULL, NULL, NULL, open_loop, close_loop };
