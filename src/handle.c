/* handle.c -- a vida de um descritor que o JavaScript segura: nascer, esperar, fechar.
 *
 * O evento do handle muda de função conforme o que ele espera: on_ready enquanto troca
 * bytes, on_connected e on_connection (net.c) antes disso, on_closed depois. Tudo na
 * thread do loop. */
#include "handle.h"
#include "address.h"

#include <unistd.h>

#define HANDLE DUK_HIDDEN_SYMBOL("handle")

static const char *const kinds[] = { "tcp", "pipe", "udp" };
void *handle_prototype;

struct handle *handle_of(struct event *event) {
    return (struct handle *)((char *)event - offsetof(struct handle, watcher.event));
}

struct handle *handle_this(duk_context *ctx) {
    struct handle *h = NULL;
    duk_push_this(ctx);
    if (duk_is_object(ctx, -1)) {
        duk_get_prop_literal(ctx, -1, HANDLE);
        h = duk_get_buffer(ctx, -1, NULL);
        duk_pop(ctx);
    }
    duk_pop(ctx);
    if (h == NULL) (void)duk_type_error(ctx, "Illegal invocation");
    return h;
}

int handle_is_open(const struct handle *h) { return h->watcher.fd >= 0; }

void handle_notify(duk_context *ctx, struct handle *h, const char *name, duk_idx_t nargs) {
    engine_push_ref(ctx, h->self);
    duk_get_prop_string(ctx, -1, name);
    duk_insert(ctx, -2 - nargs);
    duk_insert(ctx, -1 - nargs); /* [ método handle args... ] */
    if (duk_is_callable(ctx, -2 - nargs))
        queue_call(ctx, nargs);
    else
        duk_pop_n(ctx, nargs + 2);
}

/* ---- nascer ---- */

struct handle *handle_push(duk_context *ctx, enum handle_kind kind) {
    duk_push_object(ctx);
    duk_push_heapptr(ctx, handle_prototype);
    duk_set_prototype(ctx, -2);
    struct handle *h = duk_push_fixed_buffer(ctx, sizeof *h);
    duk_put_prop_literal(ctx, -2, HANDLE);
    h->kind = kind;
    h->watcher.fd = -1;
    h->watcher.event.kind = kinds[kind];
    h->watcher.event.run = handle_on_ready;
    return h;
}

void handle_adopt(duk_context *ctx, struct handle *h, int fd) {
    h->watcher.event.origin = queue_schedule(h->watcher.event.kind);
    duk_dup_top(ctx);
    h->self = engine_ref(ctx);
    loop_watch(&h->watcher, fd, 0);
    engine_excuse(&h->excused, 1);
}

/* ---- esperar ---- */

/* Uma leitura ou uma escuta mantêm o programa de pé enquanto não houver unref; um pedido
 * em andamento (connect, envio, fechamento), sempre. */
static void update_hold(struct handle *h) {
    int wanted = h->closing || h->connecting || h->shutting || h->sending != 0 ||
                 (!h->unreferenced && (h->reading || h->listening));
    engine_excuse(&h->excused, h->self != 0 && !wanted);
    if ((int)h->holds == wanted) return;
    h->holds = wanted != 0;
    if (wanted)
        loop_hold();
    else
        loop_release();
}

void handle_update(struct handle *h) {
    int events = 0;
    if (h->listening || (h->reading && !h->connecting)) events |= LOOP_READ;
    if (h->sending != 0 || h->connecting) events |= LOOP_WRITE;
    loop_rewatch(&h->watcher, events);
    if (h->due) queue_push(PHASE_PENDING, &h->watcher.event);
    update_hold(h);
}

void handle_on_ready(duk_context *ctx, struct event *event) {
    struct handle *h = handle_of(event);
    int ready = h->watcher.ready;
    h->watcher.ready = 0;
    engine_push_ref(ctx, h->self); /* `h` vale até o fim, mesmo que o programa o feche */
    if (ready & LOOP_READ && h->reading) flow_receive(ctx, h);
    if (ready & LOOP_WRITE && handle_is_open(h) && h->sending != 0) flow_send_more(ctx, h);
    if (handle_is_open(h) && h->shutting) flow_finish(ctx, h);
    duk_pop(ctx);
}

/* ref() e unref() */
duk_ret_t handle_reference(duk_context *ctx) {
    struct handle *h = handle_this(ctx);
    h->unreferenced = duk_get_current_magic(ctx) == 0;
    update_hold(h);
    return 0;
}

duk_ret_t handle_has_reference(duk_context *ctx) {
    duk_push_boolean(ctx, !handle_this(ctx)->unreferenced);
    return 1;
}

duk_ret_t handle_number(duk_context *ctx) {
    const struct handle *h = handle_this(ctx);
    switch (duk_get_current_magic(ctx)) {
    case HANDLE_FD: duk_push_int(ctx, h->watcher.fd); break;
    case HANDLE_KIND: duk_push_string(ctx, kinds[h->kind]); break;
    case HANDLE_RECEIVED: duk_push_number(ctx, h->received); break;
    case HANDLE_SENT: duk_push_number(ctx, h->sent); break;
    case HANDLE_LEFT: duk_push_number(ctx, h->sending != 0 ? (double)h->left : 0); break;
    }
    return 1;
}

/* ---- fechar ---- */

static void on_closed(duk_context *ctx, struct event *event) {
    struct handle *h = handle_of(event);
    flow_cancel(ctx, h);
    handle_notify(ctx, h, "onclose", 0);
    h->closing = 0;
    update_hold(h);
    queue_context_release(ctx, event->origin.context);
    engine_excuse(&h->excused, 0);
    engine_unref(ctx, h->self); /* daqui em diante `h` pode não existir */
}

static void remove_name(const struct handle *h) {
    struct address a;
    char path[ADDRESS_TEXT];
    if (address_local(h->watcher.fd, &a) != 0) return;
    address_text(&a, path);
    if (path[0] != '\0') unlink(path);
}

static void close_descriptor(struct handle *h, int abort_now) {
    struct linger no_farewell = { 1, 0 };
    if (abort_now)
        setsockopt(h->watcher.fd, SOL_SOCKET, SO_LINGER, &no_farewell, sizeof no_farewell);
    if (h->named) remove_name(h);
    loop_unwatch(&h->watcher);
    close(h->watcher.fd);
    h->watcher.fd = -1;
}

/* close(): fecha já, e avisa por onclose na fase close. reset(): em vez de se despedir,
 * manda RST. */
duk_ret_t handle_close(duk_context *ctx) {
    struct handle *h = handle_this(ctx);
    if (h->closed) return 0;
    if (handle_is_open(h)) close_descriptor(h, duk_get_current_magic(ctx));
    if (h->self == 0) { /* nem chegou a abrir; o aviso é devido assim mesmo */
        duk_push_this(ctx);
        h->self = engine_ref(ctx);
    }
    h->reading = h->listening = h->connecting = h->shutting = h->due = 0;
    h->closing = h->closed = 1;
    update_hold(h);
    h->watcher.event.run = on_closed;
    /* Quem fecha por último avisa primeiro, como na libuv. */
    queue_push_front(PHASE_CLOSE, &h->watcher.event);
    return 0;
}

duk_ret_t handle_detach(duk_context *ctx) {
    struct handle *h = handle_this(ctx);
    int fd = h->watcher.fd, self = h->self;
    if (!handle_is_open(h)) return 0;
    loop_unwatch(&h->watcher);
    h->watcher.fd = -1;
    h->self = 0;
    h->reading = h->listening = h->connecting = h->shutting = h->due = 0;
    h->closed = 1;
    update_hold(h);
    queue_context_release(ctx, h->watcher.event.origin.context);
    engine_unref(ctx, self); /* `this`, na pilha, ainda segura o objeto */
    duk_push_int(ctx, fd);
    return 1;
}
