/* fence.h -- a cerca: o que o programa não consegue fazer, garantido pelo kernel.
 *
 * Vale para ele e para tudo o que ele iniciar. O supervisor olha de tempos em tempos e decide; a cerca
 * segura o que acontece entre dois olhares, e o que não pode acontecer nunca. */
#ifndef NOZINHO_FENCE_H
#define NOZINHO_FENCE_H

#include <sys/types.h>

struct limits {
    double seconds; /* de relógio */
    double cpu;     /* segundos de CPU, somados os de todos */
    long megabytes; /* somados os de todos */
    long output;    /* bytes em stdout e stderr, juntos */
    int processes;  /* ao mesmo tempo, com os que já morreram e ninguém recolheu */
    int sanitizer;  /* o programa tem um vigia de memória do compilador (ASan, TSan) */
};

/* fence.c: os limites que o kernel conta. No filho, antes do exec. */
void fence_limit(const struct limits *limits);

/* filter.c: põe no filho, antes do exec, o filtro de chamadas ao sistema. Ninguém manda sinais ao
 * supervisor, que é o pai, nem a quem está acima dele. E quem nasce pede licença: os pedidos se leem no
 * descritor devolvido (gate.h); -1 se este kernel não sabe perguntar. `*signals` diz se ao menos os sinais
 * estão barrados. */
int filter_install(pid_t supervisor, int *signals);

#endif
