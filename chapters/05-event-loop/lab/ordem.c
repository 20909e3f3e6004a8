/* ordem.c -- a ordem em que a libev avisa, sem nada nosso no meio.
 *
 *   make -f chapters/05-event-loop/lab/Makefile build/05-ordem
 *   build/05-ordem          cada aviso já é o trabalho: a ordem da libev
 *   build/05-ordem filas    cada aviso só anota numa fila; o trabalho vem depois, na nossa ordem
 *
 * Uma volta só, com tudo pronto ao mesmo tempo: um timer vencido, três portas (canos) que tocaram
 * na ordem 1, 2, 3, e um watcher de check, que a libev chama depois de esperar. */
#include <ev.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum phase { POLL, CHECK, TIMERS, PHASES }; /* na ordem em que as esvaziamos */
enum { DOORS = 3, ROOM = 8 };

static struct {
    const char *names[ROOM];
    int count;
} queues[PHASES];
static int use_queues;

static void work(const char *name) { printf("  %s\n", name); }

static void push_front(enum phase phase, const char *name) {
    memmove(queues[phase].names + 1, queues[phase].names, sizeof(char *) * (ROOM - 1));
    queues[phase].names[0] = name;
    queues[phase].count++;
}

static void told(enum phase phase, const char *name) {
    if (use_queues)
        push_front(phase, name);
    else
        work(name);
}

static void on_timer(struct ev_loop *ev, ev_timer *timer, int revents) {
    (void)ev, (void)revents;
    told(TIMERS, timer->data);
}

static void on_door(struct ev_loop *ev, ev_io *io, int revents) {
    (void)ev, (void)revents;
    told(POLL, io->data);
}

static void on_check(struct ev_loop *ev, ev_check *check, int revents) {
    (void)ev, (void)revents;
    told(CHECK, check->data);
}

static void drain(enum phase phase) {
    for (int i = 0; i < queues[phase].count; i++) work(queues[phase].names[i]);
}

/* Uma porta que já tocou: um cano com um byte dentro. */
static void open_door(struct ev_loop *ev, ev_io *io, char *name) {
    int ends[2];
    if (pipe(ends) != 0 || write(ends[1], "!", 1) != 1) _exit(1);
    ev_io_init(io, on_door, ends[0], EV_READ);
    io->data = name;
    ev_io_start(ev, io);
}

int main(int argc, char **argv) {
    (void)argv;
    use_queues = argc > 1;
    struct ev_loop *ev = ev_loop_new(EVFLAG_AUTO);

    ev_timer timer;
    ev_timer_init(&timer, on_timer, 0, 0); /* zero segundos: já venceu */
    timer.data = "timer";
    ev_timer_start(ev, &timer);

    ev_io doors[DOORS];
    char *names[DOORS] = { "porta 1", "porta 2", "porta 3" };
    for (int i = 0; i < DOORS; i++) open_door(ev, &doors[i], names[i]);

    ev_check check;
    ev_check_init(&check, on_check);
    check.data = "check";
    ev_check_start(ev, &check);

    puts(use_queues ? "avisos anotados, trabalho na nossa ordem:" : "a ordem da libev:");
    ev_run(ev, EVRUN_ONCE);
    for (int phase = 0; phase < PHASES; phase++) drain((enum phase)phase);
    ev_loop_destroy(ev);
    return 0;
}
