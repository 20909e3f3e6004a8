/* loop_manual.c -- o laço feito à mão, com poll e mais nada.
 *
 * Cumpre a parte de loop.h de que os timers precisam: relógio, despertador e "quem está
 * vivo". No capítulo 05 a libev entra no lugar dele, com o mesmo loop.h. */
#include "loop.h"

#include <poll.h>
#include <time.h>

static double now, deadline = -1;
static int held;
static struct event *alarm_event;

double loop_now(void) { return now; }

double loop_update_now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return now = (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

void loop_alarm(struct event *event, double when) {
    alarm_event = event;
    deadline = when;
}

void loop_hold(void) { held = 1; }
void loop_release(void) { held = 0; }
static int is_alive(void) { return held > 0; }

/* Dorme até o despertador; com um immediate na fila, não dorme. */
static void sleep_until_alarm(void) {
    double wait = deadline < 0 ? 0 : deadline - loop_update_now();
    if (queue_is_empty(PHASE_CHECK) && wait > 0) poll(NULL, 0, (int)wait + 1);
}

static void run_timers(duk_context *ctx) {
    if (deadline < 0 || deadline > loop_update_now()) return;
    deadline = -1;
    queue_push(PHASE_TIMERS, alarm_event);
    queue_drain(ctx, PHASE_TIMERS);
}

void loop_run(duk_context *ctx) {
    while (held > 0 || queue_owes()) {
        run_timers(ctx);
        queue_drain(ctx, PHASE_CHECK);
        if (queue_owes()) queue_settle(ctx);
        if (held > 0) sleep_until_alarm();
    }
}

/* Quem conversa no terminal espera assim pela próxima tecla: os prazos continuam vencendo. */
static void wait_readable(duk_context *ctx, const int *fds, int count) {
    struct pollfd polled[2];
    int ready = 0;
    for (int i = 0; i < count; i++) polled[i] = (struct pollfd){ .fd = fds[i], .events = POLLIN };
    while (ready <= 0) {
        run_timers(ctx);
        queue_drain(ctx, PHASE_CHECK);
        int wait = deadline < 0 ? -1 : (int)(deadline - loop_update_now()) + 1;
        if (!queue_is_empty(PHASE_CHECK) || wait < -1) wait = 0;
        ready = poll(polled, (nfds_t)count, wait);
    }
}

static void open_loop(duk_context *ctx) {
    (void)ctx;
    loop_update_now();
    engine_hooks.run_loop = loop_run;
    engine_hooks.wait_readable = wait_readable;
    engine_hooks.is_alive = is_alive;
}

const struct layer loop_layer = { "loop_manual", NULL, NULL, NULL, open_loop, NULL };
