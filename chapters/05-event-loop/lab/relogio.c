/* relogio.c -- o relógio guardado da libev: um prazo contado de uma hora velha.
 *
 *   make -f chapters/05-event-loop/lab/Makefile build/05-relogio
 *   build/05-relogio
 *
 * Calcula durante 300 ms e então arma um timer de 100 ms; mede quanto ele demora a disparar.
 * Duas vezes: sem acertar o relógio da libev e acertando-o antes (ev_now_update). */
#include <ev.h>
#include <stdio.h>

static ev_tstamp armed;

static void on_timer(struct ev_loop *ev, ev_timer *timer, int revents) {
    (void)timer, (void)revents;
    printf("%.0f ms\n", (ev_time() - armed) * 1e3);
    ev_break(ev, EVBREAK_ALL);
}

static void work(double seconds) {
    for (ev_tstamp start = ev_time(); ev_time() - start < seconds;) continue;
}

static void measure(const char *name, int update) {
    struct ev_loop *ev = ev_loop_new(EVFLAG_AUTO);
    ev_timer timer;
    ev_timer_init(&timer, on_timer, 0.100, 0);
    work(0.300);
    if (update) ev_now_update(ev);
    armed = ev_time();
    printf("%s = ", name);
    ev_timer_start(ev, &timer);
    ev_run(ev, 0);
    ev_loop_destroy(ev);
}

int main(void) {
    measure("sem acertar", 0);
    measure("acertando", 1);
    return 0;
}
