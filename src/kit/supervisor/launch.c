/* launch.c -- o programa do aluno, do fork ao exec.
 *
 * Entre o fork e o exec o filho se põe no lugar (sessão, terminal, canos), aceita os limites, o alcance e, por
 * último, o filtro. Um socket o liga ao pai: por ele vai o descritor dos pedidos de fork e, se o exec
 * falha, o erro; se dá certo, o socket se fecha sozinho. */
#include "launch.h"
#include "gate.h"
#include "reach.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

/* ---- no filho ---- */

/* Numa sessão só dele o programa não tem terminal. Ao vivo, tem: fica sozinho no grupo que o tem, Ctrl-C
 * é com ele, e Ctrl-Z, que deixaria o kit esperando por um programa parado, não faz nada. */
static void take_place(const struct launch *l, int out, int err) {
    if (l->live) {
        setpgid(0, 0);
        if (l->takes_terminal) tcsetpgrp(0, getpid());
        signal(SIGTSTP, SIG_IGN);
        return;
    }
    setsid();
    dup2(open("/dev/null", O_RDONLY | O_CLOEXEC), 0);
    dup2(out, 1);
    dup2(err, 2);
}

static void take_proof(int fd) {
    char number[16];
    snprintf(number, sizeof number, "%d", fd);
    setenv("NOZINHO_PROVA", number, 1);
    fcntl(fd, F_SETFD, 0);
}

static void accept_fence(const struct launch *l, pid_t supervisor, int parent) {
    int signals;
    fence_limit(l->limits);
    int confined = l->reach != NULL && reach_only(l->reach);
    int gate = filter_install(supervisor, &signals);
    gate_send(parent, (char)(signals | confined << 1), gate);
    if (gate >= 0) close(gate);
}

/* Só volta se o exec falhou. */
static void become(const struct launch *l, pid_t supervisor, int parent) {
    if (l->proof >= 0) take_proof(l->proof);
    if (l->limits->sanitizer) personality(ADDR_NO_RANDOMIZE); /* o TSan conta com isso */
    signal(SIGPIPE, SIG_DFL);
    sigprocmask(SIG_SETMASK, &l->mask, NULL);
    accept_fence(l, supervisor, parent);
    execvp(l->command[0], l->command);
    int error = errno;
    if (write(parent, &error, sizeof error) < 0) _exit(126);
    _exit(127);
}

/* ---- no pai ---- */

static void wait_for_exec(int child, struct launched *p) {
    char held;
    int error;
    p->gate = gate_receive(child, &held);
    p->filtered = held & 1;
    p->confined = held >> 1 & 1;
    p->missing = read(child, &error, sizeof error) == sizeof error;
    close(child);
}

static int open_pipe(int *read_end, int *write_end) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return -1;
    *read_end = ends[0];
    *write_end = ends[1];
    return 0;
}

/* Um erro aqui encerra o supervisor, que não tem mais o que fazer: nada se fecha. */
int launch(const struct launch *l, struct launched *p) {
    int out = -1, err = -1, pair[2];
    pid_t supervisor = getpid();
    p->out = p->err = -1;
    if (!l->live && (open_pipe(&p->out, &out) != 0 || open_pipe(&p->err, &err) != 0)) return -1;
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0) return -1;
    p->pid = fork();
    if (p->pid < 0) return -1;
    if (p->pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (getppid() != supervisor) _exit(0); /* morreu antes da linha acima */
        take_place(l, out, err);
        become(l, supervisor, pair[1]);
    }
    close(pair[1]);
    close(out);
    close(err);
    wait_for_exec(pair[0], p);
    return 0;
}
