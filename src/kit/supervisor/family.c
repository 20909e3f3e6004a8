/* family.c -- a família, lida de /proc e morta até o último.
 *
 * Uma thread só. O que se lê pode já não ser verdade quando se usa: processos nascem e morrem
 * durante a leitura. Para medir, não faz mal; para matar, repete-se até o kernel dizer que não há
 * mais filhos. */
#include "family.h"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int family_visible(void) { return access("/proc/thread-self/children", R_OK) == 0; }

/* ---- achar ---- */

static void add_children_of_thread(struct family *f, pid_t pid, const char *thread) {
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/task/%.16s/children", pid, thread);
    FILE *file = fopen(path, "re");
    if (file == NULL) return;
    pid_t child;
    while (f->count < FAMILY_MAX && fscanf(file, "%d", &child) == 1) f->pids[f->count++] = child;
    fclose(file);
}

/* Cada thread tem a lista dos filhos que ela criou. */
static void add_children(struct family *f, pid_t pid) {
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/task", pid);
    DIR *threads = opendir(path);
    if (threads == NULL) return;
    for (struct dirent *entry; (entry = readdir(threads)) != NULL;)
        if (entry->d_name[0] != '.') add_children_of_thread(f, pid, entry->d_name);
    closedir(threads);
}

/* A lista cresce enquanto é percorrida: primeiro os filhos, depois os netos… */
void family_look(struct family *f) {
    f->count = 0;
    add_children(f, getpid());
    for (int i = 0; i < f->count; i++) add_children(f, f->pids[i]);
}

/* ---- medir ---- */

/* Lê /proc/PID/FILE inteiro; "" se o processo já se foi. */
static void read_about(pid_t pid, const char *file, char *text, size_t size) {
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/%s", pid, file);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t n = fd < 0 ? 0 : read(fd, text, size - 1);
    if (fd >= 0) close(fd);
    text[n > 0 ? n : 0] = '\0';
}

struct facts {
    char name[16];
    char state; /* 'R' roda, 'S' dorme, 'D' espera o disco, 'Z' zumbi */
    long ticks; /* de CPU, com os filhos já recolhidos por ele */
    int threads;
};

/* "42 (nome) R 1 42 42 …": o nome pode ter espaços e parênteses, e acaba no último ')'. */
static int read_facts(pid_t pid, struct facts *facts) {
    char text[1024];
    read_about(pid, "stat", text, sizeof text);
    char *open = strchr(text, '('), *close = strrchr(text, ')');
    if (open == NULL || close == NULL) return -1;
    snprintf(facts->name, sizeof facts->name, "%.*s", (int)(close - open - 1), open + 1);
    long user, system, children_user, children_system;
    const char *format = " %c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %ld %ld %ld %ld %*d %*d %d";
    if (sscanf(close + 1, format, &facts->state, &user, &system, &children_user, &children_system,
               &facts->threads) != 6)
        return -1;
    facts->ticks = user + system + children_user + children_system;
    return 0;
}

static long number_after(const char *text, const char *label) {
    const char *at = strstr(text, label);
    long number = 0;
    if (at != NULL) sscanf(at + strlen(label), "%ld", &number);
    return number;
}

/* A memória residente sem o que vem de arquivos: o código do runtime é o mesmo para todos, e somá-lo
 * a cada processo acusaria quem só abriu vários. */
static long kb_of(pid_t pid) {
    char text[4096];
    read_about(pid, "status", text, sizeof text);
    return number_after(text, "\nRssAnon:") + number_after(text, "\nRssShmem:");
}

/* De quem já foi recolhido só se sabe pela conta que o kernel guarda em nós. */
static long collected_cpu_ms(void) {
    struct rusage usage;
    getrusage(RUSAGE_CHILDREN, &usage);
    return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000 +
           (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000;
}

void family_measure(struct family *f) {
    long ticks = 0;
    f->computing = f->threads = 0;
    f->kb = 0;
    for (int i = 0; i < f->count; i++) {
        struct facts facts;
        if (read_facts(f->pids[i], &facts) != 0) continue;
        ticks += facts.ticks;
        if (facts.state == 'Z' || facts.state == 'X') continue;
        if (facts.state == 'R' || facts.state == 'D') f->computing = 1;
        f->threads += facts.threads;
        f->kb += kb_of(f->pids[i]);
    }
    f->cpu_ms = ticks * 1000 / sysconf(_SC_CLK_TCK) + collected_cpu_ms();
}

/* ---- o fim ---- */

static int known(const struct names *names, const char *name) {
    for (int i = 0; i < names->count; i++)
        if (strcmp(names->text[i], name) == 0) return 1;
    return 0;
}

static void note_names(const struct family *f, pid_t program, struct names *left) {
    for (int i = 0; i < f->count && left->count < FAMILY_NAMES; i++) {
        struct facts facts;
        if (f->pids[i] == program || read_facts(f->pids[i], &facts) != 0) continue;
        if (facts.state == 'Z' || facts.state == 'X' || known(left, facts.name)) continue;
        memcpy(left->text[left->count++], facts.name, sizeof facts.name);
    }
}

/* Recolhe quem já morreu; 0 quando não há mais filho nenhum, nem vivo. */
static int collect(pid_t program, int *status) {
    int ended;
    pid_t pid;
    while ((pid = waitpid(-1, &ended, WNOHANG)) > 0)
        if (pid == program) *status = ended;
    return pid == 0;
}

/* O kernel mata um grupo de uma vez, sem que um fork() escape no meio: a bomba comum acaba aqui.
 * Quem saiu do grupo morre um por um, em voltas: cada volta é mais rápida do que a família cresce,
 * porque quem já recebeu o SIGKILL não faz mais fork(). SIGCHLD está bloqueado: espera-se por ele. */
void family_end(struct family *f, pid_t program, int *status, struct names *left) {
    const struct timespec moment = { 0, 2000000 };
    sigset_t child;
    sigemptyset(&child);
    sigaddset(&child, SIGCHLD);
    family_look(f);
    note_names(f, program, left);
    kill(-program, SIGKILL);
    while (collect(program, status)) {
        family_look(f);
        for (int i = 0; i < f->count; i++) kill(f->pids[i], SIGKILL);
        sigtimedwait(&child, NULL, &moment);
    }
    f->count = 0;
}
