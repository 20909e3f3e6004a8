/* fence.c -- limites do kernel (setrlimit) e um filtro de chamadas ao sistema (seccomp).
 *
 * O filtro é um programinha que o kernel roda a cada chamada do processo: lê o número dela e os
 * argumentos, e responde "pode", "EPERM" ou "morra". Não se desfaz, e passa aos filhos. */
#include "fence.h"

#include <dirent.h>
#include <endian.h>
#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

/* ---- limites ---- */

#define MEGABYTE (1024L * 1024)

static void limit(int resource, rlim_t value) {
    struct rlimit now;
    getrlimit(resource, &now);
    if (value > now.rlim_max) value = now.rlim_max;
    now = (struct rlimit){ value, value };
    setrlimit(resource, &now);
}

void fence_limit(const struct limits *l) {
    /* Sem um core de centenas de megabytes a cada SIGSEGV. */
    limit(RLIMIT_CORE, 0);
    /* Um arquivo só não enche o disco; quem passa daí recebe SIGXFSZ, ou EFBIG se o ignora. */
    limit(RLIMIT_FSIZE, 64 * MEGABYTE);
    /* É por processo: o supervisor, que soma os de todos, chega antes; este vale se o matarem. */
    limit(RLIMIT_CPU, (rlim_t)l->cpu + 2);
    /* Endereços reservados não são memória usada (cada thread reserva 64 MB e usa quase nada), então
     * a folga é grande: quem mede é o supervisor, e isto segura o gole entre dois olhares dele. O ASan
     * reserva terabytes para a sombra dele, e morreria ao começar. */
    if (!l->sanitizer) limit(RLIMIT_AS, (rlim_t)(2 * l->megabytes + 1024) * MEGABYTE);
    /* O vigia das threads do gcc não conhece os endereços que os núcleos recentes sorteiam. */
    if (l->sanitizer) personality(ADDR_NO_RANDOMIZE);
    /* Conta todos os processos do usuário, também o navegador e o editor: só serve com muita folga.
     * E não vale para o root. */
    if (geteuid() != 0) limit(RLIMIT_NPROC, 8192);
}

/* ---- sinais ---- */

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__) && __BYTE_ORDER == __LITTLE_ENDIAN
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#ifndef ARCHITECTURE

int fence_can_stop_signals(void) { return 0; }
void fence_stop_signals(pid_t supervisor) { (void)supervisor; }

#else

int fence_can_stop_signals(void) {
    unsigned action = SECCOMP_RET_ERRNO;
    return syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0;
}

/* Os alvos proibidos, no primeiro argumento de kill(): um processo, ou um grupo (negativo). */
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
        if (group > 0) forbid(t, -group);
    }
}

#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define ANSWER(value) BPF_STMT(BPF_RET | BPF_K, (value))
#define SKIP_UNLESS(value, count) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (unsigned)(value), 0, (count))
#define SKIP_IF(value, count) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (unsigned)(value), (count), 0)
#define DENY ANSWER(SECCOMP_RET_ERRNO | EPERM)
#define ALLOW ANSWER(SECCOMP_RET_ALLOW)
#define KILL ANSWER(SECCOMP_RET_KILL_PROCESS)

struct code {
    struct sock_filter lines[1200];
    unsigned short count;
};

static void add(struct code *c, struct sock_filter line) { c->lines[c->count++] = line; }

/* O alvo destas é o primeiro argumento. */
static const int with_target[] = { SYS_kill, SYS_tgkill, SYS_rt_sigqueueinfo,
                                   SYS_rt_tgsigqueueinfo };
/* O alvo destas o filtro não vê: um descritor, ou uma thread de qualquer processo. A glibc não as usa. */
static const int without_target[] = { SYS_pidfd_send_signal, SYS_tkill };
enum { WITH = 4, WITHOUT = 2 };

/* Cada arquitetura numera as chamadas a seu modo; um programa de 32 bits driblaria os números. */
static void write_start(struct code *c) {
    add(c, (struct sock_filter)LOAD(arch));
    add(c, (struct sock_filter)SKIP_IF(ARCHITECTURE, 1));
    add(c, (struct sock_filter)KILL);
    add(c, (struct sock_filter)LOAD(nr));
#ifdef __x86_64__
    add(c, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1)); /* x32 */
    add(c, (struct sock_filter)KILL);
#endif
}

static void write_code(struct code *c, const struct targets *t) {
    write_start(c);
    for (int i = 0; i < WITHOUT; i++) {
        add(c, (struct sock_filter)SKIP_UNLESS(without_target[i], 1));
        add(c, (struct sock_filter)DENY);
    }
    for (int i = 0; i < WITH; i++) add(c, (struct sock_filter)SKIP_IF(with_target[i], WITH - i));
    add(c, (struct sock_filter)ALLOW);
    add(c, (struct sock_filter)LOAD(args[0])); /* os 32 bits de baixo: um pid é um int */
    for (int i = 0; i < t->count; i++) {
        add(c, (struct sock_filter)SKIP_UNLESS(t->ids[i], 1));
        add(c, (struct sock_filter)DENY);
    }
    add(c, (struct sock_filter)ALLOW);
}

void fence_stop_signals(pid_t supervisor) {
    static struct targets targets;
    static struct code code;
    forbid_ancestors(&targets, supervisor);
    write_code(&code, &targets);
    struct sock_fprog program = { code.count, code.lines };
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0,
          0); /* a condição do kernel: nenhum setuid daqui em diante */
    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}

#endif
