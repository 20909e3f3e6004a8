/* threads.c -- um servidor que faz uma thread nova para cada conexão.
 *
 * Quem o compila e o mede é o laboratório: ./nozinho chapters/03-uma-thread/lab/quinhentos.js */
#include "conversa.h"

#include <pthread.h>
#include <stdint.h>

static void *attend(void *client) {
    converse((int)(intptr_t)client);
    return NULL;
}

int main(void) {
    int server = open_port();
    /* Uma pilha de 8 MiB, o normal, não gasta o que não usa; mas 500 são 4 GiB de endereços. */
    pthread_attr_t small;
    pthread_attr_init(&small);
    pthread_attr_setstacksize(&small, 256 * 1024);
    for (;;) {
        int client = accept(server, NULL, NULL);
        pthread_t thread;
        if (client < 0) continue;
        if (pthread_create(&thread, &small, attend, (void *)(intptr_t)client) == 0)
            pthread_detach(thread); /* ninguém vai esperar por ela */
        else
            close(client);
    }
}
