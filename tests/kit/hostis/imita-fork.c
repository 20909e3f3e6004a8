/* A bomba que pede processos como a glibc pede, e depois não faz nada do que a glibc faz. */
// veredito: failed processes
#define _GNU_SOURCE
#include <sched.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

__attribute__((constructor)) static void attack(void) {
    static int child;
    alarm(20);
    for (int generation = 0; generation < 12; generation++) {
        syscall(SYS_clone, CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID | SIGCHLD, 0, 0, &child, 0);
        alarm(20);
    }
    for (;;) pause();
}
