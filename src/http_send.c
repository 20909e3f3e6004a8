/* http_send.c -- o que se escreve espera a hora de sair.
 *
 * Os bytes de uma resposta vão primeiro para uma outbox; a conexão entra numa lista, e o envio das que
 * estão na lista sai de uma vez só, num tick ou no fim da volta. Só a thread do loop. */
#include "http.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* ---- bytes à espera do kernel ---- */

void outbox_append(struct outbox *o, const void *bytes, size_t length) {
    if (length == 0) return;
    if (o->end + length > o->size) {
        size_t size = o->size ? o->size : 512;
        while (size < o->end + length) size *= 2;
        o->bytes = realloc(o->bytes, size);
        if (o->bytes == NULL) abort();
        o->size = size;
    }
    memcpy(o->bytes + o->end, bytes, length);
    o->end += length;
}

void outbox_free(struct outbox *o) {
    free(o->bytes);
    *o = (struct outbox){ 0 };
}

int outbox_send(struct outbox *o, int fd) {
    while (outbox_length(o) > 0) {
        ssize_t n = write(fd, o->bytes + o->start, outbox_length(o));
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return errno == EAGAIN ? 0 : -1;
        o->start += (size_t)n;
    }
    outbox_free(o);
    return 0;
}

/* ---- as conexões que têm o que enviar ---- */

static struct conn *dirty, **dirty_end = &dirty;
struct conn *conn_reading;

static void put_in_dirty(struct conn *conn) {
    if (conn->dirty || conn->closed) return;
    *dirty_end = conn; /* quem acabou antes envia antes */
    dirty_end = &conn->next_dirty;
    conn->next_dirty = NULL;
    conn->dirty = 1;
}

void conn_unmark(struct conn *conn) {
    struct conn **link = &dirty;
    if (!conn->dirty) return;
    while (*link != conn) link = &(*link)->next_dirty;
    *link = conn->next_dirty;
    if (*link == NULL) dirty_end = link;
    conn->dirty = 0;
}

/* As conexões marcadas enviam o que têm. */
static void flush_dirty(duk_context *ctx) {
    int before = http_script.ticking;
    http_script.ticking = 1;
    while (dirty != NULL) {
        struct conn *conn = dirty;
        conn_unmark(conn);
        if (!conn->blocked) conn_flush(ctx, conn);
    }
    http_script.ticking = before;
}

/* Quando alguém espera um aviso do envio, ele sai num tick, como no Node. */
static int tick_is_due;

static duk_ret_t on_tick(duk_context *ctx) {
    tick_is_due = 0;
    flush_dirty(ctx);
    return 0;
}

void conn_mark(duk_context *ctx, struct conn *conn) {
    put_in_dirty(conn);
    if (tick_is_due) return;
    tick_is_due = 1;
    duk_push_heapptr(ctx, http_script.next_tick);
    duk_push_heapptr(ctx, http_script.flush);
    duk_call(ctx, 1);
    duk_pop(ctx);
}

/* Quando ninguém espera, basta um evento para todas, depois dos callbacks que estão na vez: uma
 * resposta atrasada custa 5 mil instruções a menos que com um tick. */
static void on_quiet(duk_context *ctx, struct event *event) {
    (void)event;
    loop_release();
    flush_dirty(ctx);
    queue_settle(ctx);
}

static struct event quiet_event = { .run = on_quiet, .kind = "http" };

void conn_mark_quiet(struct conn *conn) {
    put_in_dirty(conn);
    if (queue_is_waiting(&quiet_event)) return;
    loop_hold(); /* uma conexão sobre um Duplex não segura o programa até lá */
    queue_push(PHASE_PENDING, &quiet_event);
}

/* process.exit logo depois de end não perde a resposta: o Node já a teria escrito. (A que vai por um
 * stream já foi entregue: ver conn_hand_over.) */
static void send_now(struct conn *conn) {
    if (!conn->closed && conn->wire == NULL) outbox_send(&conn->out, conn->watcher.fd);
}

static void send_at_exit(void) {
    if (conn_reading != NULL) send_now(conn_reading);
    for (struct conn *conn = dirty; conn != NULL; conn = conn->next_dirty) send_now(conn);
}

/* [ ] -> [ ]: prepara uma vez só o tick e a saída. */
void conn_setup(duk_context *ctx) {
    duk_push_c_function(ctx, on_tick, 0);
    http_script.flush = duk_get_heapptr(ctx, -1);
    engine_keep(ctx);
    atexit(send_at_exit);
}
