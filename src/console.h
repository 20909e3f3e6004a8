/* console.h -- console.log e companhia, sobre uma única função em C: escrever. */
#ifndef NOZINHO_CONSOLE_H
#define NOZINHO_CONSOLE_H

#include "modern.h"

/* Escreve tudo em `fd`, esperando se o descritor não estiver pronto. Devolve 0, ou -1 com
 * errno (EPIPE se ninguém lê do outro lado). */
int console_write(int fd, const char *bytes, size_t length);

/* Quem quer saber o que o programa escreve (o rastro); NULL se ninguém. */
extern void (*console_observer)(int fd, const char *bytes, size_t length);

extern const struct layer console_layer;

#endif
