/* clock.h -- que horas são, para um programa que pergunta (Date, hrtime, performance).
 *
 * É a clock_gettime do sistema, chamada por um ponteiro: o relógio virtual (virtual.c) põe outra no
 * lugar. O que se mede por dentro, como o prazo de um timer, vem de loop_now. */
#ifndef NOZINHO_CLOCK_H
#define NOZINHO_CLOCK_H

#include <time.h>

extern int (*clock_read)(clockid_t clock, struct timespec *time);

/* Milissegundos desde 1970, inteiros: Date.now(). */
double clock_date(void);

#endif
