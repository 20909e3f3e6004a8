/* spawn.c -- iniciar outro programa: fork, arrumar a casa e exec. */
#include "spawn.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

#ifndef CLOSE_RANGE_CLOEXEC
#define CLOSE_RANGE_CLOEXEC 4
#endif

/* ---- do lado do filho: até o exec, nada de malloc, stdio ou locks ---- */

/* Conta ao pai por que não deu e some. */
static void give_up(int report) {
    int error = errno;
    ssize_t n;
    do {
        n = write(report, &error, sizeof error);
    } while (n < 0 && errno == EINTR);
    _exit(127);
}

/* Sinais que ignoramos ou tratamos voltam ao que um programa novo espera. */
static void reset_signals(void) {
    struct sigaction standard = { .sa_handler = SIG_DFL };
    for (int number = 1; number < NSIG; number++) sigaction(number, &standard, NULL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

/* Nenhum descritor nosso passa para o filho, além dos pedidos. */
static void keep_private(int first) {
#ifdef SYS_close_range
    if (syscall(SYS_close_range, first, ~0U, CLOSE_RANGE_CLOEXEC) == 0) return;
#endif
    for (int fd = first; fd < 1024; fd++) fcntl(fd, F_SETFD, FD_CLOEXEC);
}

static int open_nothing(int fd) {
    int nothing = open("/dev/null", fd == 0 ? O_RDONLY : O_RDWR);
    return nothing == fd || (nothing >= 0 && dup2(nothing, fd) == fd && close(nothing) == 0) ? 0
                                                                                             : -1;
}

/* Põe cada descritor no seu número. Primeiro saem do caminho os que estão num número que
 * outro vai ocupar; dup2 cuida de tirar o CLOEXEC. */
static int arrange(const struct spawn *s) {
    for (int i = 0; i < s->count; i++) {
        if (s->stdio[i] < 0 || s->stdio[i] >= s->count) continue;
        s->stdio[i] = fcntl(s->stdio[i], F_DUPFD_CLOEXEC, s->count);
        if (s->stdio[i] < 0) return -1;
    }
    for (int i = 0; i < s->count; i++) {
        if (s->stdio[i] >= 0) {
            if (dup2(s->stdio[i], i) < 0) return -1;
        } else if (i > 2) {
            fcntl(i, F_SETFD, FD_CLOEXEC);
        } else if (open_nothing(i) != 0) {
            return -1;
        }
        if (i <= 2) fcntl(i, F_SETFL, fcntl(i, F_GETFL) & ~O_NONBLOCK);
    }
    return 0;
}

static int change_owner(const struct spawn *s) {
    if (s->uid < 0 && s->gid < 0) return 0;
    if (geteuid() == 0) setgroups(0, NULL);
    if (s->gid >= 0 && setgid((gid_t)s->gid) != 0) return -1;
    return s->uid >= 0 ? setuid((uid_t)s->uid) : 0;
}

static void become(const struct spawn *s, int report) {
    report = fcntl(report, F_DUPFD_CLOEXEC, s->count);
    if (s->detached) setsid();
    if (arrange(s) != 0) give_up(report);
    keep_private(s->count);
    if (s->cwd != NULL && chdir(s->cwd) != 0) give_up(report);
    if (change_owner(s) != 0) give_up(report);
    reset_signals();
    environ = s->env;
    execvp(s->file, s->args);
    give_up(report);
}

/* ---- do nosso lado ---- */

/* O pai espera o exec: o cano fecha sozinho se deu certo, ou traz o errno. */
static pid_t hear_from(pid_t pid, int report) {
    int error = 0;
    ssize_t n;
    do {
        n = read(report, &error, sizeof error);
    } while (n < 0 && errno == EINTR);
    close(report);
    if (n != sizeof error) return pid;
    int status;
    spawn_reap(pid, &status, 1);
    errno = error;
    return -1;
}

pid_t spawn_start(const struct spawn *s) {
    int report[2];
    if (pipe2(report, O_CLOEXEC) != 0) return -1;
    sigset_t all, before; /* sem isto um tratador nosso poderia rodar dentro do filho */
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    pid_t pid = fork();
    if (pid == 0) become(s, report[1]);
    int error = errno;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    close(report[1]);
    if (pid > 0) return hear_from(pid, report[0]);
    close(report[0]);
    errno = error;
    return -1;
}

int spawn_reap(pid_t pid, int *status, int wait) {
    pid_t result;
    do {
        result = waitpid(pid, status, wait ? 0 : WNOHANG);
    } while (result < 0 && errno == EINTR);
    if (result < 0) *status = 0; /* alguém o recolheu antes: não há como saber mais */
    return result != 0;
}

/* Onde o kernel não tem pidfd (antes do 5.3), uma thread espera e fecha a ponta dela. */
struct waiting {
    pid_t pid;
    int end;
};

static void *wait_for_exit(void *argument) {
    struct waiting *w = argument;
    siginfo_t info;
    while (waitid(P_PID, (id_t)w->pid, &info, WEXITED | WNOWAIT) != 0 && errno == EINTR) continue;
    close(w->end);
    free(w);
    return NULL;
}

static int exit_fd_by_thread(pid_t pid) {
    int ends[2];
    pthread_t thread;
    struct waiting *w = malloc(sizeof *w);
    if (w == NULL) abort();
    if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) {
        free(w);
        return -1;
    }
    *w = (struct waiting){ pid, ends[1] };
    errno = pthread_create(&thread, NULL, wait_for_exit, w);
    if (errno == 0) {
        pthread_detach(thread);
        return ends[0];
    }
    close(ends[0]);
    close(ends[1]);
    free(w);
    return -1;
}

int spawn_exit_fd(pid_t pid) {
#ifdef SYS_pidfd_open
    int fd = (int)syscall(SYS_pidfd_open, pid, 0);
    if (fd >= 0) return fd;
#endif
    return exit_fd_by_thread(pid);
}

/* ---- os canos: pares de sockets, que servem nos dois sentidos ---- */

void spawn_close_pipes(const int *fds, const int *ours, int count) {
    for (int i = 0; i < count; i++)
        if (ours[i] >= 0) close(fds[i]);
}

int spawn_open_pipes(int *stdio, int *ours, int count) {
    for (int i = 0; i < count; i++) {
        int pair[2];
        ours[i] = -1;
        if (stdio[i] != SPAWN_PIPE) continue;
        if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0) {
            int error = errno;
            spawn_close_pipes(ours, ours, i);
            spawn_close_pipes(stdio, ours, i);
            errno = error;
            return -1;
        }
        ours[i] = pair[0];
        stdio[i] = pair[1];
        fcntl(pair[0], F_SETFL, O_NONBLOCK);
    }
    return 0;
}
