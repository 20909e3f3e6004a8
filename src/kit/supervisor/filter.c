/* filter.c -- o filtro de chamadas ao sistema (seccomp).
 *
 * É um programinha que o kernel roda a cada chamada do processo: lê o número dela e os argumentos, e
 * responde "pode", "EPERM", "morra" ou "pergunte ao supervisor". Não se desfaz, e passa aos filhos. */
#include "fence.h"

#include <dirent.h>
#include <endian.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <linux/sockios.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <unistd.h>

/* Só o que se testou: cada arquitetura tem os seus números de chamada e a sua ordem de argumentos. */
#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__) && __BYTE_ORDER == __LITTLE_ENDIAN
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#ifndef ARCHITECTURE

int filter_install(pid_t supervisor, int *signals) {
    (void)supervisor;
    *signals = 0;
    return -1;
}

#else

/* ---- em quem não se mexe ---- */

/* Os alvos proibidos, como kill() os chama: um processo, ou um grupo (negativo). */
struct targets {
    int ids[512];
    int count;
};

static void forbid(struct targets *t, int id) {
    if (t->count < (int)(sizeof t->ids / sizeof *t->ids)) t->ids[t->count++] = id;
}

/* kill() aceita o número de uma thread e atinge o processo dela. */
static void forbid_threads(struct targets *t, pid_t pid) {
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/task", pid);
    DIR *threads = opendir(path);
    if (threads == NULL) return;
    for (struct dirent *entry; (entry = readdir(threads)) != NULL;)
        if (atoi(entry->d_name) > 0) forbid(t, atoi(entry->d_name));
    closedir(threads);
}

static pid_t parent_of(pid_t pid) {
    char line[256];
    int parent = 0;
    snprintf(line, sizeof line, "/proc/%d/status", pid);
    FILE *file = fopen(line, "re");
    if (file == NULL) return 0;
    while (fgets(line, sizeof line, file) != NULL)
        if (sscanf(line, "PPid: %d", &parent) == 1) break;
    fclose(file);
    return parent;
}

/* O supervisor, o kit e quem está acima deles: o shell e o terminal do aluno também. -1 é "todos os
 * que eu posso", e os alcançaria. */
static void forbid_ancestors(struct targets *t, pid_t pid) {
    forbid(t, -1);
    for (; pid > 0; pid = parent_of(pid)) {
        forbid(t, pid);
        forbid_threads(t, pid);
        pid_t group = getpgid(pid);
        if (group <= 0) continue;
        forbid(t, -group);
        forbid(t, group); /* é assim que setpgid() o chama: quem entrasse nele usaria kill(0) */
    }
}

/* ---- o programinha ---- */

#define ANSWER(value) BPF_STMT(BPF_RET | BPF_K, (value))
#define ALLOW ANSWER(SECCOMP_RET_ALLOW)
#define DENY(error) ANSWER(SECCOMP_RET_ERRNO | (error))
#define ASK ANSWER(SECCOMP_RET_USER_NOTIF)
#define KILL ANSWER(SECCOMP_RET_KILL_PROCESS)
#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
/* Se o que se leu é `value`, pula tantas linhas; ou pula se não é. */
#define SKIP_IF(value, count) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (unsigned)(value), (count), 0)
#define SKIP_UNLESS(value, count) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (unsigned)(value), 0, (count))

struct code {
    struct sock_filter lines[1200];
    unsigned short count;
};

static void add(struct code *c, struct sock_filter line) { c->lines[c->count++] = line; }
#define ADD(c, line) add(c, (struct sock_filter)line)

/* Um programa de 32 bits (ou x32) numera as chamadas de outro modo, e driblaria o filtro. */
static void check_architecture(struct code *c) {
    ADD(c, LOAD(arch));
    ADD(c, SKIP_IF(ARCHITECTURE, 1));
    ADD(c, KILL);
    ADD(c, LOAD(nr));
#ifdef __x86_64__
    ADD(c, BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1));
    ADD(c, KILL);
#endif
}

static void answer_if(struct code *c, int call, struct sock_filter answer) {
    ADD(c, SKIP_UNLESS(call, 1));
    add(c, answer);
}

/* Quem pergunta é o processo que nasce, na primeira chamada que a glibc faz nele depois de um fork, e na partida de um
 * programa; uma thread nova a faz também. Perguntar no fork seria mais simples, e errado: quem espera ali pode ter
 * filhos, e o fim de um deles (SIGCHLD) lhe interromperia o fork, que um shell não tenta outra vez. */
static void check_newborns(struct code *c) {
    answer_if(c, SYS_set_robust_list, (struct sock_filter)ASK);
}

/* Quem pede um processo ao kernel por conta própria, sem a glibc, não pergunta ao nascer: pergunta antes. Passam o
 * fork da glibc, as threads, e quem fica parado até o filho se ir (vfork), que não se multiplica. De clone3 o filtro
 * não vê o que se pede; sem ele, a glibc usa clone. */
static void check_births(struct code *c) {
    enum { GLIBC_FORK = CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID | SIGCHLD };
    answer_if(c, SYS_clone3, (struct sock_filter)DENY(ENOSYS));
#ifdef SYS_fork
    answer_if(c, SYS_fork, (struct sock_filter)ASK);
#endif
    ADD(c, SKIP_UNLESS(SYS_clone, 5));
    ADD(c, LOAD(args[0]));
    ADD(c, BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD | CLONE_VFORK, 2, 0));
    ADD(c, SKIP_IF(GLIBC_FORK, 1));
    ADD(c, ASK);
    ADD(c, ALLOW);
}

/* O que não se faz, seja com quem for. As duas primeiras mandam sinais a um alvo que o filtro não vê: um
 * descritor, ou uma thread de qualquer processo (a glibc não as usa). As outras guardam memória que não é
 * de processo nenhum: o supervisor não a contaria, e a do System V fica quando todos morrem. */
static void check_calls(struct code *c) {
    static const int calls[] = {
        SYS_pidfd_send_signal, SYS_tkill, SYS_memfd_create, SYS_shmget, SYS_msgget, SYS_semget
    };
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
        answer_if(c, calls[i], (struct sock_filter)DENY(EPERM));
}

/* O mesmo, de chamadas que fazem muitas coisas: o segundo argumento diz qual. Um descritor manda sinais ao
 * dono que lhe derem, e TIOCSTI digita no terminal do aluno, para quem o ler depois. */
static void check_requests(struct code *c) {
    static const struct {
        int call;
        unsigned request;
    } denied[] = { { SYS_fcntl, F_SETOWN },  { SYS_fcntl, F_SETOWN_EX }, { SYS_ioctl, FIOSETOWN },
                   { SYS_ioctl, SIOCSPGRP }, { SYS_ioctl, TIOCSTI },     { SYS_ioctl, TIOCLINUX } };
    for (size_t i = 0; i < sizeof denied / sizeof *denied; i++) {
        ADD(c, SKIP_UNLESS(denied[i].call, 4));
        ADD(c, LOAD(args[1]));
        ADD(c, SKIP_UNLESS(denied[i].request, 1));
        ADD(c, DENY(EPERM));
        ADD(c, LOAD(nr));
    }
}

/* Sinais, limites de CPU (que também matam), memória, grupo: o alvo é o primeiro ou o segundo argumento, um
 * int, os 32 bits de baixo. */
static void check_targets(struct code *c, const struct targets *t) {
    static const int first[] = {
        SYS_kill,      SYS_tgkill,     SYS_rt_sigqueueinfo,  SYS_rt_tgsigqueueinfo,
        SYS_prlimit64, SYS_pidfd_open, SYS_process_vm_readv, SYS_process_vm_writev
    };
    static const int second[] = { SYS_ptrace, SYS_setpgid };
    enum { FIRST = sizeof first / sizeof *first, SECOND = sizeof second / sizeof *second };
    for (int i = 0; i < FIRST; i++) ADD(c, SKIP_IF(first[i], FIRST - i + SECOND));
    for (int i = 0; i < SECOND; i++) ADD(c, SKIP_IF(second[i], SECOND - i + 2));
    ADD(c, ALLOW);
    ADD(c, LOAD(args[0]));
    ADD(c, BPF_STMT(BPF_JMP | BPF_JA, 1));
    ADD(c, LOAD(args[1]));
    for (int i = 0; i < t->count; i++) answer_if(c, t->ids[i], (struct sock_filter)DENY(EPERM));
    ADD(c, ALLOW);
}

/* Com NEW_LISTENER devolve o descritor das perguntas; sem, 0. Ou -1 e errno. */
static int install(const struct targets *t, unsigned listener) {
    static struct code code;
    code.count = 0;
    check_architecture(&code);
    if (listener) {
        check_newborns(&code);
        check_births(&code);
    }
    check_calls(&code);
    check_requests(&code);
    check_targets(&code, t);
    struct sock_fprog program = { code.count, code.lines };
    return (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, listener, &program);
}

/* Responder "pode" a uma pergunta existe desde o Linux 5.5; perguntar, desde o 5.0. */
static int can_answer(void) {
    struct utsname system;
    int major = 0, minor = 0;
    uname(&system);
    sscanf(system.release, "%d.%d", &major, &minor);
    return major > 5 || (major == 5 && minor >= 5);
}

int filter_install(pid_t supervisor, int *signals) {
    static struct targets targets;
    forbid_ancestors(&targets, supervisor);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); /* sem isto o kernel não aceita o filtro */
    int gate = can_answer() ? install(&targets, SECCOMP_FILTER_FLAG_NEW_LISTENER) : -1;
    *signals = gate >= 0 || install(&targets, 0) == 0;
    return gate;
}

#endif
