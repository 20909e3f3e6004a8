/* trace.c -- ouve o runtime e conta o que ouviu, uma linha por acontecimento.
 *
 * Só observa: põe-se em queue_observer, em console_observer e em volta de dois ganchos do motor, para
 * saber quando o programa principal começa e acaba. Sem --rastro não faz nada. */
#include "trace.h"
#include "console.h"
#include "options.h"
#include "peek.h"
#include "program.h"
#include "shuffle.h"
#include "text.h"
#include "version.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Onde o JavaScript está: as fases do loop e, além delas, estas. */
enum { IN_TICK = PHASE_COUNT, IN_MICRO, IN_SCRIPT, IN_EXIT, PLACES };
static const char *const places[] = { "timers", "pending", "poll",   "check", "close",
                                      "tick",   "micro",   "script", "exit" };

/* Um callback dentro de outro: mais fundo do que isto, vale o último que coube. */
enum { DEPTH = 64 };

static struct {
    duk_context *ctx;
    struct running { /* os callbacks em execução, do de fora ao de dentro */
        const char *kind;
        unsigned id;
        int place;    /* IN_TICK, IN_MICRO, ou 0: o que o loop disser */
        int returned; /* o JavaScript dele já voltou */
    } running[DEPTH];
    int depth;
    int looped;          /* o programa principal já acabou */
    int pool;            /* o tamanho da equipe que já se contou */
    double now, flushed; /* ms: o da última linha, e quando se entregou o buffer pela última vez */
    void (*run_main)(duk_context *ctx, const char *path, const char *name);
    void (*settle)(duk_context *ctx);
    void (*run_loop)(duk_context *ctx);
} trace;

static struct running *innermost(void) {
    if (trace.depth == 0) return NULL;
    return &trace.running[trace.depth < DEPTH ? trace.depth - 1 : DEPTH - 1];
}

/* Entre um callback e outro, o que chega vem da espera. */
static int current_place(void) {
    const struct running *top = innermost();
    if (top != NULL && top->place != 0) return top->place;
    if (loop_phase() == PHASE_COUNT) return trace.looped ? IN_EXIT : IN_SCRIPT;
    return top != NULL ? (int)loop_phase() : PHASE_POLL;
}

/* ---- em que fila ---- */

/* IN_TICK ou IN_MICRO, se a espécie é a de uma dessas filas; 0 se não. */
static int line_of(const char *kind) {
    return strcmp(kind, "tick") == 0 ? IN_TICK : strcmp(kind, "micro") == 0 ? IN_MICRO : 0;
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

static int queue_of(const char *kind, const struct origin *origin) {
    if (line_of(kind) != 0) return line_of(kind);
    const struct event *event =
        (const struct event *)((const char *)origin - offsetof(struct event, origin));
    for (int phase = 0; phase < PHASE_COUNT; phase++)
        if (event->next == sentinels[phase] || event->previous == sentinels[phase]) return phase;
    return PHASE_POLL; /* um evento está sempre ao lado de uma sentinela, quando acaba de chegar */
}

/* ---- uma linha ---- */

enum notice {
    SCHEDULE,
    DUE,
    CANCEL,
    WATCH,
    UNWATCH,
    READY,
    BEGIN,
    END,
    SLEEP,
    WAKE,
    RETURN,
    POOL,
    WRITE
};

#define HEAD(name) TRACE_PIECE(",\"ev\":\"" name "\",\"t_us\":")
static const struct trace_piece heads[] = {
    HEAD("schedule"), HEAD("due"),   HEAD("cancel"), HEAD("watch"), HEAD("unwatch"),
    HEAD("ready"),    HEAD("begin"), HEAD("end"),    HEAD("sleep"), HEAD("wake"),
    HEAD("return"),   HEAD("pool"),  HEAD("write"),
};

static void put_number(const char *name, unsigned long value) {
    struct trace_piece piece;
    trace_piece(&piece, ",\"%s\":%lu", name, value);
    trace_put(&piece);
}

static void put_word(const char *name, const char *value) {
    struct trace_piece piece;
    trace_piece(&piece, ",\"%s\":\"%s\"", name, value);
    trace_put(&piece);
}

/* `,"turn":7,"phase":"poll"`: um pedaço por lugar, refeito quando a volta muda. */
static void put_place(void) {
    static struct {
        struct trace_piece piece;
        unsigned turn;
    } ready[PLACES];
    int place = current_place();
    unsigned turn = loop_turn();
    if (ready[place].turn != turn || ready[place].piece.length == 0) {
        trace_piece(&ready[place].piece, ",\"turn\":%u,\"phase\":\"%s\"", turn, places[place]);
        ready[place].turn = turn;
    }
    trace_put(&ready[place].piece);
}

/* `,"kind":"http"`: as espécies são textos fixos do runtime, e o endereço basta para reconhecê-las. */
static void put_kind(const char *kind) {
    enum { SLOTS = 64 };
    static struct {
        struct trace_piece piece;
        const char *kind;
    } ready[SLOTS];
    unsigned slot = ((size_t)kind >> 1 ^ (size_t)kind >> 7) % SLOTS;
    if (ready[slot].kind != kind) {
        trace_piece(&ready[slot].piece, ",\"kind\":\"%s\"", kind);
        ready[slot].kind = kind;
    }
    trace_put(&ready[slot].piece);
}

#define QUEUE(name) TRACE_PIECE(",\"queue\":\"" name "\"")
static const struct trace_piece queues[] = {
    QUEUE("timers"), QUEUE("pending"), QUEUE("poll"),  QUEUE("check"),
    QUEUE("close"),  QUEUE("tick"),    QUEUE("micro"),
};

static void put_id(unsigned id) {
    static const struct trace_piece name = TRACE_PIECE(",\"id\":");
    trace_put(&name);
    trace_digits(id);
}

/* O instante `at`, em ms; negativo: agora. */
static void start_line(enum notice notice, const char *kind, double at) {
    trace.now = loop_instant();
    trace_start();
    trace_put(&heads[notice]);
    trace_digits((unsigned long)((at < 0 ? trace.now : at) * 1e3));
    put_place();
    put_kind(kind);
}

static void flush(void) {
    trace.flushed = trace.now;
    trace_flush();
}

/* Escrever pouco de cada vez sai caro. Num arquivo, as linhas esperam até 20 ms; se o loop vai dormir,
 * até 5. */
static void end_line(void) {
    trace_end();
    if (trace.now - trace.flushed > 20) flush();
}

/* Quem lê por um cano vê um callback começar antes de ele acabar, e o loop parado quando está parado. */
static void flush_at(enum notice notice) {
    if (trace_is_watched() && (notice == BEGIN || notice == SLEEP || notice == WRITE)) flush();
    if (notice == SLEEP && trace.now - trace.flushed > 5) flush();
}

/* ---- o que cada aviso tem de seu ---- */

static void put_thread(int thread) {
    static const struct trace_piece js = TRACE_PIECE(",\"thread\":\"js\"");
    struct trace_piece pool;
    if (thread > 0) trace_piece(&pool, ",\"thread\":\"pool-%d\"", thread);
    trace_put(thread > 0 ? &pool : &js);
}

static void put_descriptor(const struct origin *origin) {
    const struct watcher *watcher =
        (const struct watcher *)((const char *)origin - offsetof(struct watcher, event.origin));
    put_number("fd", (unsigned long)watcher->fd);
}

/* O loop não tem número, e o despertador dos timers também não; o programa principal é o 0. */
static int has_id(const char *kind, unsigned id) {
    return id != 0 ? strcmp(kind, "loop") != 0 : strcmp(kind, "script") == 0;
}

/* A equipe nasce no primeiro pedido. */
static void note_pool(void) {
    if (pool_size() == trace.pool) return;
    trace.pool = pool_size();
    start_line(POOL, "loop", -1);
    put_number("size", (unsigned long)trace.pool);
    end_line();
}

static void put_schedule(const struct origin *origin, const struct trace_site *site) {
    static const struct trace_piece parent = TRACE_PIECE(",\"parent\":");
    trace_put(&parent);
    trace_digits(origin->parent);
    trace_write_site(site, 1);
}

/* Um callback começa dentro de outro, mas com a pilha vazia: o JavaScript do de fora já voltou, e o
 * runtime esvazia as filas antes de dá-lo por acabado. */
static void note_return(void) {
    struct running *outer = innermost();
    if (outer == NULL || outer->returned || !peek_is_idle(trace.ctx)) return;
    outer->returned = 1;
    start_line(RETURN, outer->kind, -1);
    if (has_id(outer->kind, outer->id)) put_id(outer->id);
    end_line();
}

static void note_begin(const char *kind, unsigned id) {
    note_return();
    if (trace.depth < DEPTH)
        trace.running[trace.depth] = (struct running){ kind, id, line_of(kind), 0 };
    trace.depth++;
}

static void note_end(void) {
    if (trace.depth > 0) trace.depth--;
}

/* ---- o que o runtime avisa ---- */

static enum notice notice_of(const char *what) {
    switch (what[0]) {
    case 'b': return BEGIN;
    case 'c': return CANCEL;
    case 'd': return DUE;
    case 'e': return END;
    case 'r': return READY;
    case 's': return what[1] == 'c' ? SCHEDULE : SLEEP;
    case 'u': return UNWATCH;
    default: return what[2] == 't' ? WATCH : WAKE;
    }
}

static void on_event(const char *what, const char *kind, const struct origin *origin, int thread,
                     double at) {
    enum notice notice = notice_of(what);
    const struct trace_site *site = NULL;
    if (notice == SCHEDULE) {
        note_pool();
        site = trace_find_site(trace.ctx, kind); /* pode pôr no rastro um arquivo: antes da linha */
    }
    if (notice == BEGIN && thread == 0) note_begin(kind, origin->id);
    start_line(notice, kind, notice == DUE ? -1 : at);
    if (has_id(kind, origin->id)) put_id(origin->id);
    switch (notice) {
    case SCHEDULE: put_schedule(origin, site); break;
    case DUE: put_number("due_us", (unsigned long)(at * 1e3)); break;
    case READY: trace_put(&queues[queue_of(kind, origin)]); break;
    case UNWATCH: put_descriptor(origin); break;
    case WATCH:
        put_descriptor(origin);
        put_word("want", what + strlen("watch "));
        break;
    case BEGIN:
    case END: put_thread(thread); break;
    default: break;
    }
    end_line();
    if (notice == END && thread == 0) note_end();
    flush_at(notice);
}

static void on_write(int fd, const char *bytes, size_t length) {
    const struct trace_site *site = trace_find_site(trace.ctx, "output");
    start_line(WRITE, "output", -1);
    put_id(queue_current.id);
    put_number("fd", (unsigned long)fd);
    trace_text("text", bytes, length);
    trace_write_site(site, 0);
    end_line();
    flush_at(WRITE);
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
    static const struct trace_piece head = TRACE_PIECE(",\"ev\":\"open\",\"v\":1");
    static const char runtime[] = "nozinho " NOZINHO_VERSION;
    trace_start();
    trace_put(&head);
    trace_text("runtime", runtime, strlen(runtime));
    const char *name = program.file != NULL   ? program.file
                       : options.text != NULL ? "[eval]"
                                              : "[stdin]";
    trace_text("program", name, strlen(name));
    put_number("seed", shuffle_seed());
    put_word("clock", loop_clock.skip != NULL ? "virtual" : "real");
    trace_end();
}

/* exit() passa por aqui, venha de onde vier. */
static void on_program_exit(int code, void *unused) {
    static const struct trace_piece head = TRACE_PIECE(",\"ev\":\"close\"");
    (void)unused;
    queue_observer = NULL;
    console_observer = errors_observer = NULL;
    trace_flush(); /* depois disto se sabe quantas o sistema recusou */
    trace_start();
    trace_put(&head);
    put_number("t_us", (unsigned long)(loop_instant() * 1e3));
    put_number("events", trace_count());
    put_number("lost", trace_lost());
    put_number("code", (unsigned long)(code & 0xff)); /* como o sistema o vê */
    trace_end();
    trace_flush();
    if (trace_lost() > 0 && trace_error() != EPIPE) /* EPIPE: quem lia o cano não quis o resto */
        fprintf(stderr, "nozinho: o rastro em %s está incompleto: %s\n", options.trace,
                trace_reason(trace_error()));
}

static void open_trace(duk_context *ctx) {
    if (options.trace == NULL) return;
    if (trace_open(options.trace) != 0) {
        fprintf(stderr, "nozinho: não consigo escrever o rastro em %s: %s\n", options.trace,
                trace_reason(errno));
        exit(1);
    }
    trace.ctx = ctx;
    learn_sentinels();
    write_open();
    on_exit(on_program_exit, NULL);
    surround_main();
    queue_observer = on_event;
    console_observer = errors_observer = on_write;
}

/* unseen() -> as opções que o programa não vê, e o Raio-X precisa ver */
static duk_ret_t unseen(duk_context *ctx) {
    duk_push_array(ctx);
    for (int i = 0; i < options.nunseen; i++) {
        text_push(ctx, options.unseen[i], strlen(options.unseen[i]));
        duk_put_prop_index(ctx, -2, (duk_uarridx_t)i);
    }
    return 1;
}

static const struct binding bindings[] = {
    { "unseen", unseen, 0, 0 },
    { 0 },
};

extern const struct embedded trace_modules[];
const struct layer trace_layer = { "trace", bindings, trace_modules, NULL, open_trace, NULL };
