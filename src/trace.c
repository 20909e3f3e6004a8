/* trace.c -- ouve o runtime e conta o que ouviu, uma linha por acontecimento.
 *
 * Só observa: põe-se em queue_observer, em console_observer e em volta de dois ganchos do motor, para
 * saber quando o programa principal começa e acaba. Sem --rastro não faz nada. */
#include "trace.h"
#include "console.h"
#include "options.h"
#include "peek.h"
#include "program.h"
#include "version.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const phase_names[] = { "timers", "pending", "poll", "check", "close" };

enum { DEPTH = 64 }; /* um callback dentro de outro: mais fundo, a fase é a do último que coube */

static struct {
    duk_context *ctx;
    struct running { /* os callbacks em execução, do de fora ao de dentro */
        const char *kind;
        struct origin origin;
        int returned; /* o JavaScript dele já voltou */
    } running[DEPTH];
    int depth;
    int looped;     /* o programa principal já acabou */
    int pool;       /* o tamanho da equipe que já se contou */
    double flushed; /* quando se entregou o buffer pela última vez, em ms */
    void (*run_main)(duk_context *ctx, const char *path, const char *name);
    void (*settle)(duk_context *ctx);
    void (*run_loop)(duk_context *ctx);
} trace;

/* ---- em que fase ---- */

static int is_line(const char *kind) {
    return strcmp(kind, "tick") == 0 || strcmp(kind, "micro") == 0;
}

/* Cada fase é uma lista com uma sentinela, que é o vizinho de um evento recém-chegado: no fim da fila,
 * o próximo; no começo dela, o anterior. Quais são elas se aprende com um evento de mentira. */
static const struct event *sentinels[PHASE_COUNT];

static void learn_sentinels(void) {
    struct event probe = { .kind = "" };
    for (int phase = 0; phase < PHASE_COUNT; phase++) {
        queue_push((enum phase)phase, &probe);
        sentinels[phase] = probe.next;
        queue_remove(&probe);
    }
}

static const char *queue_of(const char *kind, const struct origin *origin) {
    if (is_line(kind)) return kind;
    const struct event *event =
        (const struct event *)((const char *)origin - offsetof(struct event, origin));
    for (int phase = 0; phase < PHASE_COUNT; phase++)
        if (event->next == sentinels[phase] || event->previous == sentinels[phase])
            return phase_names[phase];
    return "?";
}

static struct running *innermost(void) {
    if (trace.depth == 0) return NULL;
    return &trace.running[trace.depth < DEPTH ? trace.depth - 1 : DEPTH - 1];
}

/* Entre um callback e outro, o que chega vem da espera. */
static const char *current_phase(void) {
    const struct running *top = innermost();
    if (top != NULL && is_line(top->kind)) return top->kind;
    if (loop_phase() == PHASE_COUNT) return trace.looped ? "exit" : "script";
    return trace.depth > 0 ? phase_names[loop_phase()] : "poll";
}

/* O loop não tem número, e o despertador dos timers também não; o programa principal é o 0. */
static int has_id(const char *kind, const struct origin *origin) {
    if (origin->id == 0) return strcmp(kind, "script") == 0;
    return strcmp(kind, "loop") != 0;
}

/* ---- uma linha ---- */

static void start_line(const char *what, const char *kind, double at) {
    trace_line(what);
    trace_number("t_us", (at < 0 ? loop_instant() : at) * 1e3);
    trace_number("turn", loop_turn());
    trace_word("phase", current_phase());
    trace_word("kind", kind);
}

/* Quem olha enquanto o programa roda não espera o buffer encher. */
static void end_line(void) {
    trace_end();
    double now = loop_instant();
    if (now - trace.flushed < 20) return;
    trace.flushed = now;
    trace_flush();
}

static void write_thread(int thread) {
    char name[24] = "js";
    if (thread > 0) snprintf(name, sizeof name, "pool-%d", thread);
    trace_word("thread", name);
}

static void write_pool(void) {
    if (pool_size() == trace.pool) return;
    trace.pool = pool_size();
    start_line("pool", "loop", -1);
    trace_number("size", trace.pool);
    end_line();
}

static void write_watch(const char *want, const struct origin *origin) {
    const struct watcher *watcher =
        (const struct watcher *)((const char *)origin - offsetof(struct watcher, event.origin));
    trace_number("fd", watcher->fd);
    if (want != NULL) trace_word("want", want);
}

/* ---- o que o runtime avisa ---- */

static void on_schedule(const char *kind, const struct origin *origin) {
    write_pool();
    const struct trace_site *site = trace_find_site(trace.ctx, kind);
    start_line("schedule", kind, -1);
    trace_number("id", origin->id);
    trace_number("parent", origin->parent);
    trace_write_site(site, 1);
    end_line();
}

/* Um callback começa dentro de outro, mas com a pilha vazia: o JavaScript do de fora já voltou, e o
 * runtime esvazia as filas antes de dá-lo por acabado. */
static void write_return(void) {
    struct running *outer = innermost();
    if (outer == NULL || outer->returned || !peek_is_idle(trace.ctx)) return;
    outer->returned = 1;
    start_line("return", outer->kind, -1);
    if (has_id(outer->kind, &outer->origin)) trace_number("id", outer->origin.id);
    end_line();
}

static void note_begin(const char *kind, const struct origin *origin) {
    write_return();
    if (trace.depth < DEPTH) trace.running[trace.depth] = (struct running){ kind, *origin, 0 };
    trace.depth++;
}

static void note_end(void) {
    if (trace.depth > 0) trace.depth--;
}

/* O que há de próprio em cada aviso. */
enum { SCHEDULE, BEGIN, END, READY, DUE, WATCH, UNWATCH, SLEEP, OTHER };

static int meaning_of(const char *what) {
    static const char *const names[] = { "schedule", "begin",  "end",     "ready",
                                         "due",      "watch ", "unwatch", "sleep" };
    int meaning = 0;
    while (meaning < OTHER && strncmp(what, names[meaning], strlen(names[meaning])) != 0) meaning++;
    return meaning;
}

static void write_own(int meaning, const char *what, const char *kind, const struct origin *origin,
                      int thread, double at) {
    switch (meaning) {
    case BEGIN:
    case END: write_thread(thread); break;
    case READY: trace_word("queue", queue_of(kind, origin)); break;
    case DUE: trace_number("due_us", at * 1e3); break;
    case WATCH: write_watch(what + strlen("watch "), origin); break;
    case UNWATCH: write_watch(NULL, origin); break;
    default: break;
    }
}

static void on_event(const char *what, const char *kind, const struct origin *origin, int thread,
                     double at) {
    int meaning = meaning_of(what);
    if (meaning == SCHEDULE) {
        on_schedule(kind, origin);
        return;
    }
    if (meaning == BEGIN && thread == 0) note_begin(kind, origin);
    start_line(meaning == WATCH ? "watch" : what, kind, meaning == DUE ? -1 : at);
    if (has_id(kind, origin)) trace_number("id", origin->id);
    write_own(meaning, what, kind, origin, thread, at);
    end_line();
    if (meaning == END && thread == 0) note_end();
    if (meaning == SLEEP) trace_flush();
}

static void on_write(int fd, const char *bytes, size_t length) {
    const struct trace_site *site = trace_find_site(trace.ctx, "output");
    start_line("write", "output", -1);
    trace_number("id", queue_current.id);
    trace_number("fd", fd);
    trace_text("text", bytes, length);
    trace_write_site(site, 0);
    end_line();
}

/* ---- o programa principal ---- */

static const struct origin nobody;

static void run_main(duk_context *ctx, const char *path, const char *name) {
    queue_observe("begin", "script", &nobody);
    trace.run_main(ctx, path, name);
}

/* Chamado quando o programa principal acabou, bem ou mal. */
static void settle(duk_context *ctx) {
    if (trace.depth > 0) queue_observe("end", "script", &nobody);
    trace.settle(ctx);
}

static void run_loop(duk_context *ctx) {
    trace.run_loop(ctx);
    trace.looped = 1;
}

static void surround_main(void) {
    trace.run_main = engine_hooks.run_main;
    trace.settle = engine_hooks.settle;
    trace.run_loop = engine_hooks.run_loop;
    engine_hooks.run_main = run_main;
    engine_hooks.settle = settle;
    engine_hooks.run_loop = run_loop;
}

/* ---- abrir e fechar ---- */

static void write_open(void) {
    trace_line("open");
    trace_number("v", 1);
    trace_text("runtime", "nozinho " NOZINHO_VERSION, strlen("nozinho " NOZINHO_VERSION));
    const char *name = program.file != NULL   ? program.file
                       : options.text != NULL ? "[eval]"
                                              : "[stdin]";
    trace_text("program", name, strlen(name));
    trace_word("clock", loop_clock.skip != NULL ? "virtual" : "real");
    trace_end();
}

/* exit() passa por aqui, venha de onde vier. */
static void on_program_exit(int code, void *unused) {
    (void)unused;
    unsigned long events = trace_count();
    trace_flush();
    trace_line("close");
    trace_number("t_us", loop_instant() * 1e3);
    trace_number("events", (double)events);
    trace_number("lost", (double)trace_lost());
    trace_number("code", code);
    trace_end();
    trace_flush();
    queue_observer = NULL;
    console_observer = NULL;
}

static void open_trace(duk_context *ctx) {
    if (options.trace == NULL) return;
    if (trace_open(options.trace) != 0) {
        fprintf(stderr, "nozinho: não consigo escrever o rastro em %s: %s\n", options.trace,
                strerror(errno));
        exit(1);
    }
    trace.ctx = ctx;
    learn_sentinels();
    write_open();
    on_exit(on_program_exit, NULL);
    surround_main();
    queue_observer = on_event;
    console_observer = on_write;
}

const struct layer trace_layer = { "trace", NULL, NULL, NULL, open_trace, NULL };
