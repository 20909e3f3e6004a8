/* fork.c -- um servidor que faz um processo novo para cada conexão.
 *
 * Quem o compila e o mede é o laboratório: ./nozinho chapters/03-uma-thread/lab/quinhentos.js */
#include "conversa.h"

int main(void) {
    signal(SIGCHLD, SIG_IGN); /* o kernel enterra os filhos; sem isto, virariam zumbis */
    int server = open_port();
    for (;;) {
        int client = accept(server, NULL, NULL);
        if (client < 0) continue;
        if (fork() == 0) { /* daqui em diante há dois processos, e este é o filho */
            close(server);
            converse(client);
            _exit(0);
        }
        close(client); /* o pai não conversa: volta a esperar quem chega */
    }
}
