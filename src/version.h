/* version.h -- o nosso número, o do Node que tomamos por medida, e o das bibliotecas. */
#ifndef NOZINHO_VERSION_H
#define NOZINHO_VERSION_H

#define NOZINHO_VERSION "v0.1.0"
#define NODE_VERSION "v20.20.2"

/* O que process.versions mostra. Cada camada anota, no seu `open`, a biblioteca com que
 * entra: assim a lista conta o que está ligado de verdade. Só a thread do loop. */
struct version {
    const char *library;
    char number[24];
};

/* `library` precisa ser estático; `number` é copiado. */
void version_add(const char *library, const char *number);

/* Em ordem de chegada; termina em { 0 }. */
const struct version *version_list(void);

#endif
