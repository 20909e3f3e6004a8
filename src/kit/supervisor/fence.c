/* fence.c -- os limites que o próprio kernel faz valer, processo por processo. */
#include "fence.h"

#include <sys/resource.h>
#include <unistd.h>

#define MEGABYTE (1024L * 1024)

static void limit(int resource, rlim_t value) {
    struct rlimit now;
    getrlimit(resource, &now);
    if (value > now.rlim_max) value = now.rlim_max;
    now = (struct rlimit){ value, value };
    setrlimit(resource, &now);
}

void fence_limit(const struct limits *l) {
    /* Sem um core de centenas de megabytes a cada SIGSEGV. */
    limit(RLIMIT_CORE, 0);
    /* Um arquivo só não enche o disco; quem passa daí recebe SIGXFSZ, ou EFBIG se o ignora. */
    limit(RLIMIT_FSIZE, 64 * MEGABYTE);
    /* É por processo: o supervisor, que soma os de todos, chega antes; este vale se o matarem. */
    limit(RLIMIT_CPU, (rlim_t)l->cpu + 2);
    /* Endereços reservados não são memória usada (cada thread reserva 64 MB e usa quase nada), então
     * a folga é grande: quem mede é o supervisor, e isto segura o gole entre dois olhares dele. O ASan
     * reserva terabytes para a sombra dele, e morreria ao começar. */
    if (!l->sanitizer) limit(RLIMIT_AS, (rlim_t)(2 * l->megabytes + 1024) * MEGABYTE);
    /* Conta todos os processos do usuário, também o navegador e o editor: só serve com muita folga.
     * E não vale para o root. */
    if (geteuid() != 0) limit(RLIMIT_NPROC, 8192);
}
