/* spawn.h -- iniciar outro programa: fork, arrumar a casa e exec.
 *
 * C puro: nada de Duktape nem de loop. Entre o fork e o exec o filho só chama o que é
 * seguro num processo com threads. */
#ifndef NOZINHO_SPAWN_H
#define NOZINHO_SPAWN_H

#include <sys/types.h>

enum { SPAWN_IGNORE = -1, SPAWN_PIPE = -2 };

/* O que iniciar. Tudo é emprestado de quem chama. */
struct spawn {
    const char *file; /* nome a procurar no PATH, ou caminho */
    char **args;      /* args[0] é o nome com que o filho se vê; termina em NULL */
    char **env;       /* "NOME=valor", termina em NULL; o PATH da busca é o daqui */
    const char *cwd;  /* NULL: a nossa */
    int *stdio;       /* stdio[i]: o nosso descritor que vira o i do filho; ou SPAWN_IGNORE */
    int count;
    int detached; /* numa sessão só dele: sobrevive ao nosso terminal */
    int uid, gid; /* -1: os nossos */
};

/* Inicia. O pid, ou -1 e errno: o do exec, se foi ele que falhou (ENOENT, EACCES). */
pid_t spawn_start(const struct spawn *s);

/* Um descritor que fica legível quando o processo termina; quem pediu fecha. -1 e errno. */
int spawn_exit_fd(pid_t pid);

/* Recolhe o processo que terminou: 1 e o status de waitpid; 0 se ainda não terminou.
 * Nunca recolhe outro. Com `wait`, espera. */
int spawn_reap(pid_t pid, int *status, int wait);

/* Abre os pares de sockets pedidos com SPAWN_PIPE: stdio[i] passa a ser a ponta do filho e
 * ours[i] a nossa (-1 onde não há). -1 e errno, sem deixar nada aberto. */
int spawn_open_pipes(int *stdio, int *ours, int count);

/* Fecha o que não é -1 em `fds`, onde `ours` não é -1. */
void spawn_close_pipes(const int *fds, const int *ours, int count);

#endif
