/* A bomba por outras portas: clone e clone3, direto ao kernel, sem a glibc no meio. */
// veredito: failed processes
#define _GNU_SOURCE
#include <sched.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

__attribute__((constructor)) static void attack(void) {
    unsigned long long how[11] = { 0, 0, 0, 0, SIGCHLD };
    alarm(20);
    for (int generation = 0; generation < 10; generation++) {
        syscall(SYS_clone3, how, sizeof how);
        syscall(SYS_clone, CLONE_PARENT | SIGCHLD, 0, 0, 0, 0);
        syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0);
        alarm(20);
    }
    for (;;) pause();
}
