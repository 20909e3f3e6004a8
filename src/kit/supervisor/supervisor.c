/* supervisor.c -- roda um programa com limites, e não deixa nada vivo quando ele acaba.
 *
 *   supervisor --seconds=10 --cpu=10 --megabytes=512 --output=262144 --processes=64
 *              [--reach=PASTA] [--sanitizer] [--live] [--proof] -- programa argumentos…
 *
 * É um processo entre o kit e o programa do aluno, com uma thread e um laço:
 *
 *   kit ── descritor 3 ── supervisor ── canos ── programa ── tudo o que ele iniciar
 *
 * O que o programa escreve passa por aqui, contado. Com --live, não: o terminal é do programa. No fim,
 * sai pelo descritor 3, que o programa não tem, uma linha de JSON com o que aconteceu. Esse descritor é
 * também o fio da vida: se o kit morre, ele se fecha, e o programa é encerrado. Com --proof, o
 * descritor 4 é do programa (NOZINHO_PROVA diz o número).
 *
 * launch.c inicia o programa; stream.c leva o que ele escreve; family.c acha, mede e mata os descendentes;
 * fence.c, filter.c e reach.c são a cerca que o kernel mantém em volta deles; por gate.c passa quem nasce. Aqui ficam o
 * laço e as decisões. */
#include "family.h"
#include "gate.h"
#include "launch.h"
#include "stream.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

enum { REPORT = 3, PROOF = 4, LOOK_EVERY = 10 /* ms */ };

/* Uma equipe de threads tem até 1024. Cada uma custa memória do kernel, que não é de processo nenhum. */
enum { THREADS_MAX = 2000 };

static struct {
    struct limits limits;
    int live, proof;
    const char *reach; /* --reach: onde o programa escreve; NULL se não se pediu */
    char **command;

    pid_t kit;
    int signals;   /* um descritor de onde se leem SIGCHLD e quem nos manda parar */
    sigset_t mask; /* o que era bloqueado antes de nós: o programa recebe o mesmo */
    struct launched program;
    int asks; /* quem nasce pede licença */
    struct stream out, err;
    struct allowance allowance;

    const char *end; /* como acabou; NULL enquanto roda */
    int status;      /* do programa, como em waitpid */
    double started, next_look;
    struct family family;
    uint64_t recent; /* um bit por olhar: alguém estava computando? */
    int looks;       /* quantos desses bits já valem; numa máquina ocupada olha-se menos */
    long peak_kb, cpu_ms;
    int processes;
    struct names left;
} run = { .limits = { 10, 0, 512, 262144, 64, 0 } };

static double now_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* Vale o primeiro motivo. */
static void end(const char *why) {
    if (run.end == NULL) run.end = why;
}

static void fail(const char *what) {
    fprintf(stderr, "supervisor: %s: %s\n", what, strerror(errno));
    exit(2);
}

/* ---- o que foi pedido ---- */

static const struct option options[] = {
    { "seconds", 1, 0, 's' }, { "cpu", 1, 0, 'c' },       { "megabytes", 1, 0, 'm' },
    { "output", 1, 0, 'o' },  { "processes", 1, 0, 'p' }, { "sanitizer", 0, 0, 'S' },
    { "live", 0, 0, 'l' },    { "proof", 0, 0, 'P' },     { "reach", 1, 0, 'r' },
    { 0 },
};

static void read_options(int argc, char **argv) {
    struct limits *l = &run.limits;
    int option;
    while ((option = getopt_long(argc, argv, "+", options, NULL)) >= 0) switch (option) {
        case 's': l->seconds = atof(optarg); break;
        case 'c': l->cpu = atof(optarg); break;
        case 'm': l->megabytes = atol(optarg); break;
        case 'o': l->output = atol(optarg); break;
        case 'p': l->processes = atoi(optarg); break;
        case 'S': l->sanitizer = 1; break;
        case 'l': run.live = 1; break;
        case 'P': run.proof = 1; break;
        case 'r': run.reach = optarg; break;
        default: exit(2);
        }
    run.command = argv + optind;
    if (*run.command == NULL) exit(2);
    if (l->cpu <= 0) l->cpu = l->seconds;
}

/* ---- o terminal, no modo ao vivo ---- */

static struct {
    int ours;   /* o kit tinha o terminal, e o emprestou */
    pid_t kits; /* o grupo do kit */
    struct termios modes;
} terminal;

static void borrow_terminal(void) {
    terminal.kits = getpgid(run.kit);
    terminal.ours = tcgetattr(0, &terminal.modes) == 0 && tcgetpgrp(0) == terminal.kits;
}

/* Um programa que pôs o terminal em modo cru pode ter morrido sem desfazer. */
static void return_terminal(void) {
    if (!terminal.ours) return;
    tcsetpgrp(0, terminal.kits);
    tcsetattr(0, TCSADRAIN, &terminal.modes);
}

/* ---- o começo ---- */

/* Os sinais não interrompem nada: viram leituras de um descritor. SIGTTOU é o que o kernel mandaria a
 * quem mexe no terminal sem estar no grupo que o tem. */
static void watch_signals(void) {
    const int numbers[] = { SIGCHLD, SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGTTOU };
    sigset_t set;
    sigemptyset(&set);
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) sigaddset(&set, numbers[i]);
    sigprocmask(SIG_BLOCK, &set, &run.mask);
    run.signals = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    if (run.signals < 0) fail("signalfd");
    signal(SIGPIPE, SIG_IGN);
}

/* Num grupo só dele: um Ctrl-C no kit, ou a morte do grupo do kit, não leva o supervisor junto, e ele
 * tem tempo de encerrar o programa. Não pode ser lido por outro processo (PR_SET_DUMPABLE): o
 * descritor 3 fica fora do alcance de ptrace(). */
static void prepare(void) {
    if (fcntl(REPORT, F_SETFD, FD_CLOEXEC) != 0) dup3(2, REPORT, O_CLOEXEC); /* à mão, no shell */
    if (run.proof) fcntl(PROOF, F_SETFD, FD_CLOEXEC);
    run.kit = getppid();
    if (run.live) borrow_terminal();
    setpgid(0, 0);
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    prctl(PR_SET_DUMPABLE, 0);
    watch_signals();
}

static void start(void) {
    struct launch what = {
        run.command, &run.limits, run.live, terminal.ours, run.reach, run.proof ? PROOF : -1, run.mask
    };
    run.started = now_ms();
    run.next_look = run.started + LOOK_EVERY;
    if (launch(&what, &run.program) != 0) fail("fork");
    if (run.program.missing) end("missing");
    run.asks = run.program.gate >= 0;
    run.allowance.bytes = run.limits.output;
    run.out = (struct stream){ .from = run.program.out, .to = 1 };
    run.err = (struct stream){ .from = run.program.err, .to = 2 };
}

/* ---- o meio ---- */

/* Ao vivo, um programa parado (SIGSTOP a si mesmo) não receberia o Ctrl-C, e o kit esperaria por ele: aqui
 * não há quem o continue, senão nós. */
static void collect_children(void) {
    int status;
    pid_t pid;
    while ((pid = waitpid(-1, &status, WNOHANG | WUNTRACED)) > 0) {
        if (WIFSTOPPED(status) && run.live) kill(pid, SIGCONT);
        if (pid != run.program.pid || WIFSTOPPED(status)) continue;
        run.status = status;
        if (WIFSIGNALED(status))
            end("crash");
        else
            end(WEXITSTATUS(status) == 0 ? "ok" : "failed");
    }
}

static void read_signals(void) {
    struct signalfd_siginfo info;
    while (read(run.signals, &info, sizeof info) == sizeof info) {
        if (info.ssi_signo == SIGCHLD)
            collect_children();
        else if (info.ssi_signo != SIGTTOU)
            end("interrupted");
    }
}

static const char *broken_limit(void) {
    const struct limits *l = &run.limits;
    int mostly_computing = 2 * __builtin_popcountll(run.recent) > run.looks;
    if ((double)run.cpu_ms > l->cpu * 1e3) return "cpu";
    if (now_ms() - run.started > l->seconds * 1e3) return mostly_computing ? "cpu" : "time";
    if (run.family.threads > THREADS_MAX) return "threads";
    if (run.family.kb > l->megabytes * 1024) return "memory";
    return NULL;
}

static void note_processes(int count) {
    if (count > run.processes) run.processes = count;
}

/* Um processo (ou uma thread) nasceu, e pede licença. Depois do limite ninguém mais tem resposta: os recém-nascidos
 * estão parados no portão quando o fim chega. */
static void answer_newborn(short events) {
    if (!(events & POLLIN)) { /* não há mais quem peça */
        close(run.program.gate);
        run.program.gate = -1;
        return;
    }
    family_look(&run.family);
    note_processes(run.family.count);
    if (run.family.count > run.limits.processes)
        end("processes");
    else
        gate_answer(run.program.gate);
}

/* Olhar uma família grande leva tempo: os olhares nunca tomam mais do que um quarto dele. */
static void look(void) {
    struct family *f = &run.family;
    double start = now_ms();
    family_look(f);
    note_processes(f->count);
    if (f->count > run.limits.processes) {
        end("processes"); /* sem medir: a cada olhar eles seriam mais */
        return;
    }
    family_measure(f);
    run.recent = run.recent << 1 | (uint64_t)f->computing;
    if (run.looks < 64) run.looks++;
    run.cpu_ms = f->cpu_ms;
    if (f->kb > run.peak_kb) run.peak_kb = f->kb;
    end(broken_limit());
    double finish = now_ms(), rest = 3 * (finish - start);
    run.next_look = finish + (rest > LOOK_EVERY ? rest : LOOK_EVERY);
}

/* Dorme até haver o que fazer: um sinal, algo escrito, a morte do kit, ou a hora de olhar. */
static void turn(void) {
    struct pollfd fds[] = { { run.signals, POLLIN, 0 },
                            { REPORT, 0, 0 },
                            stream_watch(&run.out),
                            stream_watch(&run.err),
                            { run.program.gate, POLLIN, 0 } };
    double left = run.next_look - now_ms();
    poll(fds, 5, left > 0 ? (int)left + 1 : 0);
    if (fds[2].revents) stream_carry(&run.out, &run.allowance);
    if (fds[3].revents) stream_carry(&run.err, &run.allowance);
    if (run.allowance.exceeded) end("output");
    if (fds[1].revents) end("interrupted");
    if (fds[0].revents) read_signals();
    if (run.end == NULL && fds[4].revents) answer_newborn(fds[4].revents);
    if (run.end == NULL && now_ms() >= run.next_look) look();
}

/* ---- o fim ---- */

/* O que só se sabe depois: o excesso que ainda estava no cano; o limite que o kernel fez valer antes de
 * nós; e que Ctrl-C, ao vivo, é o aluno que quis parar. */
static void judge(void) {
    int signal = WIFSIGNALED(run.status) ? WTERMSIG(run.status) : 0;
    if (run.allowance.exceeded && signal == 0) run.end = "output";
    if (signal == SIGXCPU) run.end = "cpu";
    if (run.live && (signal == SIGINT || signal == SIGQUIT)) run.end = "interrupted";
}

/* De quem durou menos que um olhar, e de quem morreu entre dois, o kernel sabe. */
static void settle(void) {
    struct rusage usage;
    getrusage(RUSAGE_CHILDREN, &usage);
    family_measure(&run.family);
    if (run.family.cpu_ms > run.cpu_ms) run.cpu_ms = run.family.cpu_ms;
    if (usage.ru_maxrss > run.peak_kb) run.peak_kb = usage.ru_maxrss;
    if (run.processes == 0) run.processes = 1;
}

static void write_names(FILE *file) {
    for (int i = 0; i < run.left.count; i++) {
        fputs(i > 0 ? ",\"" : "\"", file);
        for (const char *c = run.left.text[i]; *c != '\0'; c++)
            fputc(*c < ' ' || *c > '~' || *c == '"' || *c == '\\' ? '?' : *c, file);
        fputc('"', file);
    }
}

/* O que este sistema não garante. */
static void write_missing(FILE *file) {
    const char *names[] = { run.program.filtered ? NULL : "signals", run.asks ? NULL : "forks",
                            family_visible() ? NULL : "family",
                            run.program.confined || run.reach == NULL ? NULL : "reach" };
    const char *separator = "";
    for (int i = 0; i < 4; i++) {
        if (names[i] == NULL) continue;
        fprintf(file, "%s\"%s\"", separator, names[i]);
        separator = ",";
    }
}

static void write_ending(FILE *file) {
    int signal = WIFSIGNALED(run.status) ? WTERMSIG(run.status) : 0;
    if (signal == 0)
        fprintf(file, "\"code\":%d,\"signal\":null", WEXITSTATUS(run.status));
    else if (sigabbrev_np(signal) != NULL)
        fprintf(file, "\"code\":null,\"signal\":\"SIG%s\"", sigabbrev_np(signal));
    else
        fprintf(file, "\"code\":null,\"signal\":\"%d\"", signal); /* um de tempo real */
}

static void report(double wall) {
    FILE *file = fdopen(REPORT, "w");
    if (file == NULL) return;
    fprintf(file, "{\"end\":\"%s\",", run.end);
    write_ending(file);
    fprintf(file, ",\"wall_ms\":%.1f,\"cpu_ms\":%ld,\"peak_kb\":%ld,\"processes\":%d,\"left\":[",
            wall, run.cpu_ms, run.peak_kb, run.processes);
    write_names(file);
    fprintf(file, "],\"missing\":[");
    write_missing(file);
    fprintf(file, "]}\n");
    fclose(file);
}

int main(int argc, char **argv) {
    read_options(argc, argv);
    prepare();
    start();
    while (run.end == NULL) turn();
    double wall = now_ms() - run.started;
    family_end(&run.family, run.program.pid, &run.status, &run.left);
    stream_drain(&run.out, &run.allowance);
    stream_drain(&run.err, &run.allowance);
    judge();
    settle();
    return_terminal();
    report(wall);
    return 0;
}
