/* syncspawn.c -- spawnSync: iniciar um programa e esperar por ele, com o loop parado.
 *
 * Um poll próprio cuida dos canos, do prazo e do fim do processo; nenhum JavaScript roda
 * enquanto isso. Tudo o que é adquirido aqui é solto antes de empurrar o resultado. */
#include "child.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { READ_SIZE = 64 * 1024 };

struct conduit {                /* a nossa ponta de um cano */
    int fd;                     /* -1: fechada, ou nunca houve */
    const unsigned char *input; /* o que falta mandar (do JavaScript, que espera) */
    size_t left;
    int reads; /* recolhe o que vier */
    unsigned char *bytes;
    size_t length, room;
};

struct run {
    struct spawn spawn;
    int *ours;
    struct conduit *conduits;
    struct pollfd *waits; /* um por cano, mais o do fim do processo */
    pid_t pid;
    int exit_fd, exited, status;
    double deadline; /* em ms de loop_instant(); negativo: sem prazo */
    double max_buffer;
    size_t total; /* bytes recolhidos, de todos os canos */
    int kill_signal, error;
};

/* ---- os canos ---- */

static void shut(struct conduit *c) {
    if (c->fd >= 0) close(c->fd);
    c->fd = -1;
}

/* Tempo esgotado ou saída demais: mata e não ouve mais nada. */
static void stop_child(struct run *r, int error) {
    if (r->error == 0) r->error = error;
    if (!r->exited && kill(r->pid, r->kill_signal) != 0 && errno != ESRCH) kill(r->pid, SIGKILL);
    for (int i = 0; i < r->spawn.count; i++) shut(&r->conduits[i]);
    r->deadline = -1;
}

static void make_room(struct conduit *c) {
    if (c->room - c->length >= READ_SIZE) return;
    c->room = c->room == 0 ? READ_SIZE : c->room * 2 + READ_SIZE;
    c->bytes = realloc(c->bytes, c->room);
    if (c->bytes == NULL) abort();
}

static void collect(struct run *r, struct conduit *c) {
    make_room(c);
    ssize_t n = read(c->fd, c->bytes + c->length, READ_SIZE);
    if (n < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (n <= 0) {
        c->reads = 0;
        if (c->left == 0) shut(c);
        return;
    }
    c->length += (size_t)n;
    r->total += (size_t)n;
    if (r->max_buffer > 0 && (double)r->total > r->max_buffer) stop_child(r, ENOBUFS);
}

static void feed(struct conduit *c) {
    ssize_t n = write(c->fd, c->input, c->left);
    if (n < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (n > 0) {
        c->input += n;
        c->left -= (size_t)n;
    }
    if (n > 0 && c->left > 0) return;
    c->left = 0; /* acabou, ou o filho não quer ler (EPIPE), o que é direito dele */
    if (c->reads)
        shutdown(c->fd, SHUT_WR);
    else
        shut(c);
}

/* ---- esperar ---- */

static int open_conduits(const struct run *r) {
    int count = 0;
    for (int i = 0; i < r->spawn.count; i++) count += r->conduits[i].fd >= 0;
    return count;
}

static int remaining_ms(const struct run *r) {
    if (r->deadline < 0) return -1;
    double left = r->deadline - loop_instant();
    return left <= 0 ? 0 : left > 1e6 ? 1000000 : (int)left + 1;
}

static void wait_for_news(struct run *r) {
    int count = r->spawn.count;
    for (int i = 0; i < count; i++) {
        const struct conduit *c = &r->conduits[i];
        int events = (c->reads ? POLLIN : 0) | (c->left > 0 ? POLLOUT : 0);
        r->waits[i] = (struct pollfd){ .fd = c->fd, .events = (short)events };
    }
    r->waits[count] = (struct pollfd){ .fd = r->exited ? -1 : r->exit_fd, .events = POLLIN };
    if (poll(r->waits, (nfds_t)count + 1, remaining_ms(r)) < 0)
        for (int i = 0; i <= count; i++) r->waits[i].revents = 0;
}

/* Até o processo terminar *e* fecharem os canos (um neto pode tê-los herdado). */
static void attend(struct run *r) {
    while (!r->exited || open_conduits(r) > 0) {
        wait_for_news(r);
        if (r->deadline >= 0 && loop_instant() >= r->deadline) stop_child(r, ETIMEDOUT);
        for (int i = 0; i < r->spawn.count; i++) {
            struct conduit *c = &r->conduits[i];
            if (c->fd >= 0 && c->left > 0 && r->waits[i].revents & (POLLOUT | POLLERR | POLLHUP))
                feed(c);
            if (c->fd >= 0 && c->reads && r->waits[i].revents & (POLLIN | POLLERR | POLLHUP))
                collect(r, c);
        }
        if (r->waits[r->spawn.count].revents) r->exited = spawn_reap(r->pid, &r->status, 0);
    }
}

/* ---- o começo e o fim ---- */

static int start(struct run *r) {
    if (spawn_open_pipes(r->spawn.stdio, r->ours, r->spawn.count) != 0) return -1;
    r->pid = spawn_start(&r->spawn);
    int error = errno;
    spawn_close_pipes(r->spawn.stdio, r->ours, r->spawn.count);
    for (int i = 0; i < r->spawn.count; i++) r->conduits[i].fd = r->ours[i];
    if (r->pid > 0 && (r->exit_fd = spawn_exit_fd(r->pid)) < 0) {
        error = errno;
        kill(r->pid, SIGKILL);
        spawn_reap(r->pid, &r->status, 1);
        r->pid = -1;
    }
    if (r->pid > 0) return 0;
    for (int i = 0; i < r->spawn.count; i++) shut(&r->conduits[i]);
    errno = error;
    return -1;
}

/* O cano de entrada só fala; os outros ouvem, e falam se houver o que mandar. */
static void prepare(duk_context *ctx, struct run *r) {
    duk_get_prop_literal(ctx, 0, "inputs");
    for (int i = 0; i < r->spawn.count; i++) {
        struct conduit *c = &r->conduits[i];
        c->fd = -1;
        c->reads = i != 0;
        duk_get_prop_index(ctx, -1, (duk_uarridx_t)i);
        c->input = buffer_bytes(ctx, -1, &c->left);
        if (c->input == NULL) c->left = 0;
        duk_pop(ctx); /* quem mantém os bytes vivos é o array */
    }
}

/* Sem nada a mandar, a entrada do filho já está no fim. */
static void close_silent_inputs(struct run *r) {
    for (int i = 0; i < r->spawn.count; i++) {
        struct conduit *c = &r->conduits[i];
        if (c->fd >= 0 && !c->reads && c->left == 0) shut(c);
    }
}

/* [ ... ] -> [ ... array ]: o que cada cano trouxe; null onde não havia. */
static void push_output(duk_context *ctx, struct run *r) {
    duk_push_array(ctx);
    for (int i = 0; i < r->spawn.count; i++) {
        struct conduit *c = &r->conduits[i];
        if (i != 0 && r->ours[i] >= 0)
            buffer_push(ctx, c->bytes, c->length);
        else
            duk_push_null(ctx);
        free(c->bytes);
        duk_put_prop_index(ctx, -2, (duk_uarridx_t)i);
    }
}

/* [ ... ] -> [ ... { pid, status, signal, output, error } ] */
static void push_result(duk_context *ctx, struct run *r, int started) {
    duk_push_object(ctx);
    duk_push_int(ctx, started ? r->pid : 0);
    duk_put_prop_literal(ctx, -2, "pid");
    if (started)
        push_output(ctx, r);
    else
        duk_push_null(ctx);
    duk_put_prop_literal(ctx, -2, "output");
    if (started && WIFEXITED(r->status))
        duk_push_int(ctx, WEXITSTATUS(r->status));
    else
        duk_push_null(ctx);
    duk_put_prop_literal(ctx, -2, "status");
    if (started && WIFSIGNALED(r->status))
        child_push_signal(ctx, WTERMSIG(r->status));
    else
        duk_push_null(ctx);
    duk_put_prop_literal(ctx, -2, "signal");
    duk_push_int(ctx, -r->error);
    duk_put_prop_literal(ctx, -2, "error");
}

/* spawnSync(opções, timeout em ms, maxBuffer em bytes, sinal); 0: sem limite. */
duk_ret_t child_spawn_sync(duk_context *ctx) {
    struct run r = { .exit_fd = -1 };
    double timeout = duk_require_number(ctx, 1);
    r.max_buffer = duk_require_number(ctx, 2);
    r.kill_signal = duk_require_int(ctx, 3);
    r.ours = child_read_options(ctx, 0, &r.spawn);
    duk_require_stack(ctx, 16);
    size_t count = (size_t)r.spawn.count;
    r.conduits = duk_push_fixed_buffer(ctx, sizeof *r.conduits * (count + 1));
    r.waits = duk_push_fixed_buffer(ctx, sizeof *r.waits * (count + 1));
    prepare(ctx, &r);
    r.deadline = timeout > 0 ? loop_instant() + timeout : -1;

    int started = start(&r) == 0;
    if (started) {
        close_silent_inputs(&r);
        attend(&r);
        close(r.exit_fd);
    } else {
        r.error = errno;
    }
    push_result(ctx, &r, started);
    return 1;
}
