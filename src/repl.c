/* repl.c -- conversar: ouvir uma linha, executar, mostrar, de novo.
 *
 * Aqui está só o que o JavaScript não sabe fazer: esperar por uma tecla sem parar o loop,
 * executar vigiado, atender Ctrl-C, ler e gravar arquivos. O que dizer, e quando, é decidido em
 * src/lib/repl/. Tudo roda na thread do loop; o tratador de SIGINT só marca e acorda.
 *
 * Serve a todos os runtimes: no capítulo 01, que não tem loop, esperar é só poll(2). */
#include "repl.h"
#include "source.h"
#include "text.h"
#include "version.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static struct {
    duk_context *ctx;
    void (*first)(duk_context *ctx); /* o que falta rodar depois do primeiro convite */
    int main;                        /* referência ao módulo repl/main */
    int edits;                       /* 1 se a libedit edita a linha */
    int waiting;                     /* 1 enquanto se espera por uma tecla */
    int alarm[2];                    /* o cano com que SIGINT acorda quem espera */
    int signals;                     /* 1 se Ctrl-C vem para cá */
    volatile sig_atomic_t interrupted;
    char input[4096]; /* o que já foi lido e ainda não virou linha (sem a libedit) */
    size_t start, end;
} repl;

/* ---- Ctrl-C ---- */

/* Quem está executando para; quem está esperando acorda. */
static void on_interrupt(int number) {
    (void)number;
    int saved = errno;
    repl.interrupted = 1;
    engine_stop();
    if (write(repl.alarm[1], "", 1) < 0) repl.interrupted = 1; /* cano cheio: já vai acordar */
    errno = saved;
}

/* O cano também serve a quem espera por um await; Ctrl-C só vem para cá num terminal. */
static void open_interrupts(int terminal) {
    struct sigaction action = { .sa_handler = on_interrupt };
    if (pipe2(repl.alarm, O_CLOEXEC | O_NONBLOCK) != 0) return;
    repl.signals = terminal && sigaction(SIGINT, &action, NULL) == 0;
}

/* 1 se houve um Ctrl-C desde a última pergunta; o motor volta a poder executar. */
static int took_interrupt(void) {
    char bytes[64];
    if (!repl.interrupted) return 0;
    repl.interrupted = 0;
    engine_resume();
    while (read(repl.alarm[0], bytes, sizeof bytes) > 0) continue;
    return 1;
}

/* ---- esperar ---- */

static void wait_readable(const int *fds, int count) {
    struct pollfd polled[2];
    if (engine_hooks.wait_readable != NULL) {
        engine_hooks.wait_readable(repl.ctx, fds, count);
        return;
    }
    for (int i = 0; i < count; i++) polled[i] = (struct pollfd){ .fd = fds[i], .events = POLLIN };
    while (poll(polled, (nfds_t)count, -1) < 0 && errno == EINTR) continue;
}

/* Antes de dormir, o que a linha anterior deixou: o código de -e, os ticks, as promessas. */
int repl_wait(void) {
    void (*first)(duk_context * ctx) = repl.first;
    repl.first = NULL;
    repl.waiting = 1;
    if (first != NULL) first(repl.ctx);
    if (engine_hooks.settle != NULL) engine_hooks.settle(repl.ctx);
    wait_readable((int[]){ STDIN_FILENO, repl.alarm[0] }, repl.signals ? 2 : 1);
    repl.waiting = 0;
    return took_interrupt() ? -1 : 0;
}

/* ---- escrever e ler sem a libedit ---- */

/* [ texto ] -> [ ]: em stdout, na hora. */
static void print(duk_context *ctx) {
    size_t length;
    const char *text = text_get(ctx, -1, &length);
    fwrite(text, 1, length, stdout);
    fflush(stdout);
    duk_pop(ctx);
}

static void say(const char *text) {
    fputs(text, stdout);
    fflush(stdout);
}

/* [ ] -> [ texto ] e 1, se o que já foi lido contém uma linha inteira; no fim da entrada, o que
 * sobrou também é uma. [ começo ] é o que se juntou dela até aqui: [ começo ] -> [ texto ]. */
static int push_until_newline(duk_context *ctx) {
    const char *from = repl.input + repl.start;
    const char *newline = memchr(from, '\n', repl.end - repl.start);
    size_t length = newline != NULL ? (size_t)(newline - from) : repl.end - repl.start;
    text_push(ctx, from, length);
    duk_concat(ctx, 2);
    repl.start += length + (newline != NULL);
    return newline != NULL;
}

static ssize_t fill(void) {
    ssize_t count;
    do count = read(STDIN_FILENO, repl.input, sizeof repl.input);
    while (count < 0 && errno == EINTR && !repl.interrupted);
    repl.start = 0;
    repl.end = count > 0 ? (size_t)count : 0;
    return count;
}

static enum heard plain_line(duk_context *ctx, const char *prompt) {
    say(prompt);
    duk_push_literal(ctx, "");
    while (!push_until_newline(ctx)) {
        if (repl_wait() != 0) {
            duk_pop(ctx);
            return HEARD_INTERRUPT;
        }
        if (fill() > 0) continue;
        if (duk_get_length(ctx, -1) > 0) return HEARD_LINE;
        duk_pop(ctx);
        return HEARD_END;
    }
    return HEARD_LINE;
}

/* ---- o que o JavaScript pede ---- */

/* print(texto) */
static duk_ret_t js_print(duk_context *ctx) {
    print(ctx);
    return 0;
}

/* sleep() -> true se foi um Ctrl-C; wake() o acorda. É como a conversa espera por um await. */
static duk_ret_t js_sleep(duk_context *ctx) {
    char bytes[64];
    if (engine_hooks.settle != NULL) engine_hooks.settle(ctx);
    wait_readable(&repl.alarm[0], 1);
    int interrupted = took_interrupt();
    while (read(repl.alarm[0], bytes, sizeof bytes) > 0) continue;
    duk_push_boolean(ctx, interrupted);
    return 1;
}

static duk_ret_t js_wake(duk_context *ctx) {
    (void)ctx;
    if (write(repl.alarm[1], "", 1) < 0) return 0; /* cano cheio: já vai acordar */
    return 0;
}

/* [ texto nome ] -> [ função ] */
static duk_ret_t compile(duk_context *ctx, void *unused) {
    (void)unused;
    const char *name = duk_require_string(ctx, -1);
    duk_dup(ctx, -2);
    engine_compile(ctx, name);
    return 1;
}

/* [ função ] -> [ valor ] */
static duk_ret_t call(duk_context *ctx, void *unused) {
    (void)unused;
    duk_call(ctx, 0);
    return 1;
}

/* run(texto, nome) -> { value } ou { error }, e por quê: syntax (não compila) ou interrupted
 * (Ctrl-C). */
static duk_ret_t run(duk_context *ctx) {
    duk_push_object(ctx);
    duk_insert(ctx, 0); /* [ resposta texto nome ] */
    int failed = duk_safe_call(ctx, compile, NULL, 2, 1);
    if (failed) {
        duk_push_true(ctx);
        duk_put_prop_literal(ctx, 0, "syntax");
    } else {
        failed = duk_safe_call(ctx, call, NULL, 1, 1);
    }
    duk_put_prop_string(ctx, 0, failed ? "error" : "value");
    duk_push_boolean(ctx, took_interrupt() && failed);
    duk_put_prop_literal(ctx, 0, "interrupted");
    return 1;
}

/* read(caminho) -> texto, ou o número do erro */
static duk_ret_t read_file(duk_context *ctx) {
    if (source_push(ctx, text_require(ctx, 0)) != 0) duk_push_int(ctx, errno);
    return 1;
}

/* write(caminho, texto, modo), append(…) -> 0 ou o número do erro. Um arquivo novo nasce com
 * essas permissões. */
static duk_ret_t write_file(duk_context *ctx) {
    int how = duk_get_current_magic(ctx);
    const char *path = text_require(ctx, 0);
    size_t length;
    const char *text = text_get(ctx, 1, &length);
    mode_t mode = (mode_t)duk_require_uint(ctx, 2);
    int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | how, mode);
    int failure = fd < 0 ? errno : 0;
    while (failure == 0 && length > 0) {
        ssize_t count = write(fd, text, length);
        if (count < 0) {
            failure = errno == EINTR ? 0 : errno;
            continue;
        }
        text += count;
        length -= (size_t)count;
    }
    if (fd >= 0 && close(fd) != 0 && failure == 0) failure = errno;
    duk_push_int(ctx, failure);
    return 1;
}

/* rename(de, para) -> 0 ou o número do erro */
static duk_ret_t rename_file(duk_context *ctx) {
    duk_push_int(ctx, rename(text_require(ctx, 0), text_require(ctx, 1)) == 0 ? 0 : errno);
    return 1;
}

/* remember(linha): a seta para cima passa a encontrá-la. */
static duk_ret_t remember(duk_context *ctx) {
    size_t length;
    if (repl.edits) edit_remember(text_get(ctx, 0, &length));
    return 0;
}

/* environment(nome) -> texto ou undefined */
static duk_ret_t environment(duk_context *ctx) {
    const char *value = getenv(text_require(ctx, 0));
    if (value == NULL) return 0;
    text_push(ctx, value, strlen(value));
    return 1;
}

/* columns() -> a largura do terminal */
static duk_ret_t columns(duk_context *ctx) {
    duk_push_int(ctx, edit_columns());
    return 1;
}

static const struct binding tools[] = {
    { "print", js_print, 1, 0 },
    { "run", run, 2, 0 },
    { "read", read_file, 1, 0 },
    { "write", write_file, 3, O_TRUNC },
    { "append", write_file, 3, O_APPEND },
    { "rename", rename_file, 2, 0 },
    { "remember", remember, 1, 0 },
    { "environment", environment, 1, 0 },
    { "columns", columns, 0, 0 },
    { "sleep", js_sleep, 0, 0 },
    { "wake", js_wake, 0, 0 },
    { 0 },
};

/* ---- perguntar ao JavaScript ---- */

/* [ args... ] -> [ resultado ]: main[method](args...). Um erro ali é nosso: aparece e não
 * derruba a conversa. */
static void ask(duk_context *ctx, const char *method, duk_idx_t nargs) {
    engine_push_ref(ctx, repl.main);
    duk_get_prop_string(ctx, -1, method);
    duk_insert(ctx, -2 - nargs);
    duk_insert(ctx, -1 - nargs); /* [ função main args... ] */
    if (engine_call(ctx, nargs) == 0) return;
    took_interrupt();
    fprintf(stderr, "%s\n", duk_safe_to_string(ctx, -1));
    duk_pop(ctx);
    duk_push_literal(ctx, "> ");
}

/* O que um callback deixou escapar aparece como o erro de uma linha, e a conversa continua.
 * [ erro ] -> [ erro ] */
static int on_uncaught(duk_context *ctx) {
    int interrupted = took_interrupt();
    duk_dup_top(ctx);
    duk_push_boolean(ctx, interrupted);
    ask(ctx, "uncaught", 2); /* [ erro convite ] */
    if (repl.waiting && repl.edits) edit_redraw();
    if (repl.waiting && !repl.edits) say(duk_to_string(ctx, -1));
    duk_pop(ctx);
    return 1;
}

static void complete(duk_context *ctx, const char *line, size_t length) {
    text_push(ctx, line, length);
    ask(ctx, "complete", 1);
}

/* ---- conversar ---- */

/* Um módulo de -r que falha é um erro como outro qualquer: ainda não se está conversando. */
static duk_ret_t prepare(duk_context *ctx, void *unused) {
    (void)unused;
    engine_push_ref(ctx, repl.main);
    duk_push_literal(ctx, "prepare");
    duk_call_prop(ctx, -2, 0);
    return 0;
}

/* [ ] -> [ convite ] */
static void open_repl(duk_context *ctx, void (*first)(duk_context *ctx)) {
    int terminal = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
    repl.ctx = ctx;
    repl.first = first;
    engine_need(ctx, "repl/main");
    repl.main = engine_keep(ctx);
    if (duk_safe_call(ctx, prepare, NULL, 0, 1) != 0)
        engine_uncaught(ctx); /* encerra, ou o programa de -r tratou */
    else
        duk_pop(ctx);
    open_interrupts(isatty(STDIN_FILENO));
    repl.edits = terminal && edit_open(ctx, complete) == 0;
    engine_hooks.uncaught = on_uncaught;
    duk_push_object(ctx);
    engine_put_bindings(ctx, tools);
    duk_push_string(ctx, NOZINHO_VERSION);
    duk_put_prop_literal(ctx, -2, "version");
    duk_push_boolean(ctx, terminal);
    ask(ctx, "start", 2);
}

/* [ convite ] -> [ próximo convite ], ou undefined no fim. */
static void hear(duk_context *ctx) {
    const char *prompt = duk_get_string(ctx, -1);
    enum heard heard = repl.edits ? edit_line(ctx, prompt) : plain_line(ctx, prompt);
    if (heard == HEARD_LINE) {
        ask(ctx, "accept", 1);
    } else if (heard == HEARD_END) {
        ask(ctx, "end", 0);
    } else {
        duk_push_boolean(ctx, repl.edits && edit_had_text());
        ask(ctx, "interrupt", 1);
    }
    duk_remove(ctx, -2);
}

void repl_run(duk_context *ctx, void (*first)(duk_context *ctx)) {
    open_repl(ctx, first);
    while (duk_is_string(ctx, -1)) hear(ctx);
    duk_pop(ctx);
}
