/* program.h -- a linha de comando: o main de todos os runtimes, do capítulo 01 ao último. */
#ifndef NOZINHO_PROGRAM_H
#define NOZINHO_PROGRAM_H

#include "engine.h"

/* O que um módulo recebe; o programa principal também é um. */
#define MODULE_PARAMETERS "exports, require, module, __filename, __dirname"

/* Abre as camadas, executa o que a linha de comando pede e devolve o código de saída. */
int program_main(const struct layer *const *layers, int argc, char **argv);

/* Os argumentos do programa (process.argv, sem o executável), prontos depois que
 * program_main leu as opções. Emprestados: vivem até o fim do processo. */
extern struct program {
    char **argv;            /* o argv original inteiro */
    int argc;
    char **args;            /* os argumentos depois do arquivo (ou de -e) */
    int nargs;
    const char *file;       /* o arquivo principal, ou NULL */
    char *const *preloads;  /* módulos de -r */
    int npreloads;
    const char **flags;     /* propriedades de process que as opções ligaram */
    int nflags;
} program;

#endif
