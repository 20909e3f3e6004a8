/* os_self.c -- perguntas sobre este processo: memória, tempo de CPU, donos, nome. */
#include "os.h"
#include "program.h"
#include "syserr.h"
#include "text.h"

#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef __linux__
#include <sys/prctl.h>
#endif

/* ---- memória ---- */

/* Bytes da memória física que são nossos agora; sem /proc, o máximo que já foram. */
static double resident(void) {
    FILE *statm = fopen("/proc/self/statm", "re");
    double pages;
    if (statm != NULL) {
        int read = fscanf(statm, "%*s %lf", &pages);
        fclose(statm);
        if (read == 1) return pages * (double)sysconf(_SC_PAGESIZE);
    }
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)usage.ru_maxrss * 1024;
}

duk_ret_t os_rss(duk_context *ctx) {
    duk_push_number(ctx, resident());
    return 1;
}

static void put_number(duk_context *ctx, const char *name, double value) {
    duk_push_number(ctx, value);
    duk_put_prop_string(ctx, -2, name);
}

/* O Duktape não tem um heap à parte, como o V8: cada objeto é um malloc. Então o heap é o
 * que o malloc administra, e "fora do heap" são os blocos grandes (de buffers, quase
 * sempre) que ele pede direto ao sistema. */
duk_ret_t os_memory(duk_context *ctx) {
    double total = resident(), used = total, large = 0;
#if defined(__GLIBC__) && (__GLIBC__ > 2 || __GLIBC_MINOR__ >= 33)
    struct mallinfo2 info = mallinfo2();
    if (info.uordblks > 0) { /* tudo zero: o malloc é outro (o do AddressSanitizer) */
        total = (double)info.arena;
        used = (double)info.uordblks;
        large = (double)info.hblkhd;
    }
#endif
    duk_push_object(ctx);
    put_number(ctx, "rss", resident());
    put_number(ctx, "heapTotal", total);
    put_number(ctx, "heapUsed", used);
    put_number(ctx, "external", large);
    put_number(ctx, "arrayBuffers", large);
    return 1;
}

/* ---- tempo e trabalho ---- */

static double microseconds(struct timeval t) { return (double)t.tv_sec * 1e6 + (double)t.tv_usec; }

/* Na ordem em que process.resourceUsage os mostra. */
duk_ret_t os_usage(duk_context *ctx) {
    struct rusage u;
    getrusage(RUSAGE_SELF, &u);
    const double numbers[] = {
        microseconds(u.ru_utime), microseconds(u.ru_stime), (double)u.ru_maxrss,
        (double)u.ru_ixrss,       (double)u.ru_idrss,       (double)u.ru_isrss,
        (double)u.ru_minflt,      (double)u.ru_majflt,      (double)u.ru_nswap,
        (double)u.ru_inblock,     (double)u.ru_oublock,     (double)u.ru_msgsnd,
        (double)u.ru_msgrcv,      (double)u.ru_nsignals,    (double)u.ru_nvcsw,
        (double)u.ru_nivcsw,
    };
    duk_push_array(ctx);
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        duk_push_number(ctx, numbers[i]);
        duk_put_prop_index(ctx, -2, (duk_uarridx_t)i);
    }
    return 1;
}

/* ---- donos ---- */

duk_ret_t os_id(duk_context *ctx) {
    double id = 0;
    switch ((enum os_id)duk_get_current_magic(ctx)) {
    case OS_PID: id = getpid(); break;
    case OS_PPID: id = getppid(); break;
    case OS_UID: id = getuid(); break;
    case OS_EUID: id = geteuid(); break;
    case OS_GID: id = getgid(); break;
    case OS_EGID: id = getegid(); break;
    }
    duk_push_number(ctx, id);
    return 1;
}

/* Os grupos suplementares mais o efetivo, como o Node. */
duk_ret_t os_groups(duk_context *ctx) {
    gid_t groups[NGROUPS_MAX];
    int count = getgroups(NGROUPS_MAX, groups), has_effective = 0;
    if (count < 0) syserr_throw(ctx, errno, "getgroups", NULL, NULL);
    duk_push_array(ctx);
    for (int i = 0; i < count; i++) {
        has_effective |= groups[i] == getegid();
        duk_push_uint(ctx, groups[i]);
        duk_put_prop_index(ctx, -2, (duk_uarridx_t)i);
    }
    if (!has_effective) {
        duk_push_uint(ctx, getegid());
        duk_put_prop_index(ctx, -2, (duk_uarridx_t)count);
    }
    return 1;
}

/* ---- sinais e nome ---- */

duk_ret_t os_kill(duk_context *ctx) {
    if (kill((pid_t)duk_require_int(ctx, 0), duk_require_int(ctx, 1)) == 0) return 0;
    syserr_push_plain(ctx, errno, "kill");
    return duk_throw(ctx);
}

/* O nome que `ps` mostra é a própria memória de argv: um bloco só, do começo de argv[0] ao
 * fim do último argumento. Os textos de lá mudam de casa antes da primeira escrita. */
duk_ret_t os_set_title(duk_context *ctx) {
    static char *room;
    static size_t size;
    if (room == NULL) {
        char *last = program.argv[program.argc - 1];
        room = program.argv[0];
        size = (size_t)(last + strlen(last) + 1 - room);
        for (int i = 0; i < program.argc; i++) {
            char *copy = strdup(program.argv[i]);
            if (copy == NULL) abort();
            if (program.file == program.argv[i]) program.file = copy;
            program.argv[i] = copy;
        }
    }
    size_t length;
    const char *title = text_get(ctx, 0, &length);
    memset(room, 0, size);
    memcpy(room, title, length < size ? length : size - 1);
#ifdef __linux__
    prctl(PR_SET_NAME, title);
#endif
    return 0;
}
