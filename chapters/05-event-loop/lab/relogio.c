/* relogio.c -- o relógio guardado da libev: um prazo contado de uma hora velha.
 *
 *   make -f chapters/05-event-loop/lab/Makefile build/05-relogio
 *   build/05-relogio
 *
 * Calcula durante 300 ms e então arma um timer de 100 ms; mede quanto ele demora a disparar, sem
 * acertar o relógio da libev e acertando-o antes (ev_now_update). Numa máquina ocupada o programa
 * perde a vez de vez em quando: vale a menor de três medidas. */
#include <ev.h>
#include <stdio.h>

static ev_tstamp fired;

static void on_timer(struct ev_loop *ev, ev_timer *timer, int revents) {
    (void)ev, (void)timer, (void)revents;
    fired = ev_time();
}

static void work(double seconds) {
    for (ev_tstamp start = ev_time(); ev_time() - start < seconds;) continue;
}

/* Quanto demora um timer de 100 ms, em segundos. */
static double delay(int update) {
    struct ev_loop *ev = ev_loop_new(EVFLAG_AUTO);
    ev_timer timer;
    ev_timer_init(&timer, on_timer, 0.100, 0);
    work(0.300);
    if (update) ev_now_update(ev);
    ev_tstamp armed = ev_time();
    ev_timer_start(ev, &timer);
    ev_run(ev, 0);
    ev_loop_destroy(ev);
    return fired - armed;
}

static void measure(const char *name, int update) {
    double best = delay(update);
    for (int i = 1; i < 3; i++) {
        double again = delay(update);
        if (again < best) best = again;
    }
    printf("%s = %.0f ms\n", name, best * 1e3);
}

int main(void) {
    measure("sem acertar", 0);
    measure("acertando", 1);
    return 0;
}
