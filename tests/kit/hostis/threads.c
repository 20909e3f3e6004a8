/* Uma thread atrás da outra: não são processos, e nenhuma gasta memória que se veja. */
// veredito: failed threads
#include <pthread.h>
#include <unistd.h>

static void *idle(void *unused) {
    for (;;) pause();
    return unused;
}

__attribute__((constructor)) static void attack(void) {
    pthread_attr_t small;
    pthread_t thread;
    pthread_attr_init(&small);
    pthread_attr_setstacksize(&small, 16384);
    alarm(20);
    for (int i = 0; i < 20000; i++) pthread_create(&thread, &small, idle, NULL);
    for (;;) pause();
}
