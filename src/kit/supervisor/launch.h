/* launch.h -- o programa do aluno, do fork ao exec, com a cerca em volta. */
#ifndef NOZINHO_LAUNCH_H
#define NOZINHO_LAUNCH_H

#include "fence.h"

#include <signal.h>

struct launch {
    char **command;
    const struct limits *limits;
    int live;           /* a entrada e as saídas são as nossas; sem isto, canos, e nada a ler */
    int takes_terminal; /* ao vivo: passa a ser dele o terminal */
    const char *reach;  /* a pasta em que ele pode escrever; NULL: onde o usuário puder */
    int proof;          /* um descritor que ele herda, com este mesmo número; -1: nenhum */
    sigset_t mask;      /* os sinais que ele recebe bloqueados */
};

struct launched {
    pid_t pid;
    int out, err; /* de onde se lê o que ele escreve; -1 ao vivo */
    int gate;     /* onde quem nasce pede licença (gate.h), ou -1 */
    int filtered; /* ele não pode nos mandar sinais */
    int confined; /* ele só escreve em `reach` */
    int missing;  /* o exec falhou: o programa não existe */
};

/* Volta quando o programa já começou, ou não pôde. -1 e errno se nem isso se sabe. */
int launch(const struct launch *what, struct launched *program);

#endif
