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
    int processes;  /* ao mesmo tempo */
    int sanitizer;  /* o programa tem um vigia de memória do compilador (ASan, TSan) */
};

/* 0 se este kernel, ou esta arquitetura, não tem como proibir sinais. */
int fence_can_stop_signals(void);

/* Chamadas no filho, antes do exec. `supervisor` é o pai; o kit, o pai dele. */
void fence_limit(const struct limits *limits);
void fence_stop_signals(pid_t supervisor);

#endif
