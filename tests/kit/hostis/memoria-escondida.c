/* Memória que não é de processo nenhum: arquivos sem nome, em que se escreve sem os mapear. */
// veredito: failed
// limites: { "megabytes": 100 }
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

__attribute__((constructor)) static void attack(void) {
    char *piece = calloc(1, 1 << 20);
    long total = 0;
    for (int i = 0; i < 20; i++) {
        int fd = (int)syscall(SYS_memfd_create, "a", 0);
        for (int n = 0; fd >= 0 && n < 60; n++) total += write(fd, piece, 1 << 20) > 0;
    }
    if (total > 100) puts("certo"); /* guardou tudo isso, e ninguém viu */
    exit(0);
}
