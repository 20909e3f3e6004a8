/* signals.c -- do tratador de sinal ao loop, por um cano que vai de nós para nós mesmos.
 *
 * Um tratador de sinal roda em qualquer instante, no meio de qualquer coisa: não pode tocar
 * no JavaScript. Ele só escreve o número do sinal num cano; a outra ponta é um descritor
 * como os outros, e o loop avisa quando há o que ler. O cano não segura o programa vivo. */
#include "signals.h"
#include "syserr.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { SIGNAL_COUNT = 65 };

static struct {
    int ends[2];  /* o cano: ler, escrever */
    int open;     /* o cano já existe? */
    pid_t owner;  /* quem o criou: um filho recém-nascido o herda */
    int listener; /* referência à função que recebe os números */
    struct watcher watcher;
    int watched[SIGNAL_COUNT];             /* há quem escute? */
    struct sigaction before[SIGNAL_COUNT]; /* o que o sinal fazia antes de nós */
} signals;

/* Só o que se pode chamar de um tratador: write e getpid. Se o cano encher (65 mil sinais
 * que ninguém leu), o sinal se perde, como se perdem sinais iguais pendentes no kernel. */
static void on_signal(int number) {
    int saved = errno;
    unsigned char byte = (unsigned char)number;
    if (getpid() == signals.owner && write(signals.ends[1], &byte, 1) < 0) byte = 0;
    errno = saved;
}

static void deliver(duk_context *ctx, int number) {
    if (!signals.watched[number]) return; /* deixaram de escutar depois que ele chegou */
    engine_push_ref(ctx, signals.listener);
    duk_push_undefined(ctx);
    duk_push_int(ctx, number);
    queue_call(ctx, 1);
}

static void on_readable(duk_context *ctx, struct event *event) {
    (void)event;
    unsigned char numbers[64];
    signals.watcher.ready = 0;
    ssize_t count = read(signals.ends[0], numbers, sizeof numbers);
    for (ssize_t i = 0; i < count; i++) deliver(ctx, numbers[i]);
}

/* Devolve 0, ou -1 com errno. */
static int open_pipe(void) {
    if (signals.open) return 0;
    if (pipe2(signals.ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
    signals.open = 1;
    signals.owner = getpid();
    signals.watcher.event.run = on_readable;
    signals.watcher.event.kind = "signal";
    loop_watch(&signals.watcher, signals.ends[0], LOOP_READ);
    return 0;
}

static int require_signal(duk_context *ctx) {
    int number = duk_require_int(ctx, 0);
    if (number <= 0 || number >= SIGNAL_COUNT)
        (void)duk_range_error(ctx, "signal %d out of range", number);
    return number;
}

/* start(número): o sinal passa a vir para cá, em vez de fazer o que costuma. */
static duk_ret_t start(duk_context *ctx) {
    int number = require_signal(ctx);
    if (signals.watched[number]) return 0;
    struct sigaction action = { .sa_handler = on_signal, .sa_flags = SA_RESTART };
    sigfillset(&action.sa_mask);
    if (open_pipe() == 0 && sigaction(number, &action, &signals.before[number]) == 0) {
        signals.watched[number] = 1;
        return 0;
    }
    syserr_push_plain(ctx, errno, "uv_signal_start");
    return duk_throw(ctx);
}

/* stop(número): volta o efeito de antes. */
static duk_ret_t stop(duk_context *ctx) {
    int number = require_signal(ctx);
    if (!signals.watched[number]) return 0;
    sigaction(number, &signals.before[number], NULL);
    signals.watched[number] = 0;
    return 0;
}

/* listen(função): quem recebe os números. */
static duk_ret_t set_listener(duk_context *ctx) {
    duk_require_function(ctx, 0);
    signals.listener = engine_keep(ctx);
    return 0;
}

static void close_signals(duk_context *ctx) {
    (void)ctx;
    if (!signals.open) return;
    for (int number = 1; number < SIGNAL_COUNT; number++)
        if (signals.watched[number]) sigaction(number, &signals.before[number], NULL);
    loop_unwatch(&signals.watcher);
    close(signals.ends[0]);
    close(signals.ends[1]);
    memset(&signals, 0, sizeof signals);
}

static const struct binding bindings[] = {
    { "start", start, 1, 0 },
    { "stop", stop, 1, 0 },
    { "listen", set_listener, 1, 0 },
    { 0 },
};

extern const struct embedded signals_modules[];
const struct layer signals_layer = {
    "signals", bindings, signals_modules, NULL, NULL, close_signals
};
