/* program.h -- a linha de comando: o main de todos os runtimes, do capítulo 01 ao último. */
#ifndef NOZINHO_PROGRAM_H
#define NOZINHO_PROGRAM_H

#include "engine.h"

/* O que um módulo recebe; o programa principal também é um. */
#define MODULE_PARAMETERS "exports, require, module, __filename, __dirname"

/* Abre as camadas, executa o que a linha de comando pede e devolve o código de saída. */
int program_main(const struct layer *const *layers, int argc, char **argv);

/* A linha de comando, já repartida; options.h tem o que as opções pediram. Tudo é emprestado:
 * vive até o fim do processo. */
extern struct program {
    char **argv;      /* o argv original inteiro */
    int argc;
    char **args;      /* os argumentos do programa: o que vem depois do nome dele */
    int nargs;
    int named;        /* o nome, args[-1], foi dado: um arquivo, ou "-" */
    const char *file; /* o arquivo principal, ou NULL */
} program;

#endif
