/* http_conn.c -- a vida de uma conexão de servidor: ler, escrever, esperar, fechar.
 *
 * O struct conn é de malloc e pertence à lista do servidor, do conn_open até a fase close da
 * volta em que fechou. Como ele só é liberado ali, um callback de JavaScript pode fechar a
 * conexão no meio de qualquer função deste arquivo: basta olhar conn->closed na volta. */
#include "http.h"
#include "syserr.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

enum { INPUT_SIZE = 64 * 1024 };

/* Um só para todas as conexões: cada leitura é consumida inteira antes da próxima. */
static char input[INPUT_SIZE];

static struct conn *conn_of(struct event *event) {
    return (struct conn *)((char *)event - offsetof(struct conn, watcher.event));
}

/* ---- prazos ---- */

static void arm(duk_context *ctx, struct conn *conn) {
    struct server *server = conn->server;
    if (server->alarm != 0 && server->alarm <= conn->deadline) return;
    server->alarm = conn->deadline;
    int before = http_script.ticking; /* podemos estar no meio de um callback do programa */
    http_script.ticking = 1;
    duk_push_heapptr(ctx, server->object);
    http_call(ctx, HOOK_ARM, 0);
    duk_pop(ctx);
    http_script.ticking = before;
}

void conn_touch(duk_context *ctx, struct conn *conn) {
    conn->deadline = conn->timeout > 0 ? loop_now() + conn->timeout : 0;
    if (conn->deadline > 0) arm(ctx, conn);
}

void conn_set_timeout(duk_context *ctx, struct conn *conn, double ms) {
    conn->timeout = ms;
    conn->resting = 0;
    conn_touch(ctx, conn);
}

/* O Node dá um segundo além do que promete no header Keep-Alive, para que o cliente não
 * mande um pedido no exato momento em que fechamos. */
void conn_rest(duk_context *ctx, struct conn *conn) {
    double keep_alive = conn->server->keep_alive;
    if (keep_alive == 0 || conn->closing) return;
    conn_set_timeout(ctx, conn, keep_alive + 1000);
    conn->resting = 1;
}

static void stop_resting(duk_context *ctx, struct conn *conn) {
    if (conn->resting) conn_set_timeout(ctx, conn, conn->server->timeout);
}

/* ---- fechar ---- */

static void unlink_conn(struct conn *conn) {
    if (conn->previous != NULL)
        conn->previous->next = conn->next;
    else
        conn->server->first = conn->next;
    if (conn->next != NULL) conn->next->previous = conn->previous;
}

static void close_socket_object(duk_context *ctx, struct conn *conn) {
    if (conn->socket == 0) return;
    engine_push_ref(ctx, conn->socket);
    duk_push_pointer(ctx, NULL);
    duk_put_prop_literal(ctx, -2, HTTP_CONN);
    duk_push_undefined(ctx);
    duk_insert(ctx, -2);
    duk_push_boolean(ctx, conn->had_error);
    http_call_in(ctx, &conn->watcher.event.origin, HOOK_CLOSED, 2);
    duk_pop(ctx);
    engine_unref(ctx, conn->socket);
}

/* As conexões sobre um Duplex não seguram o programa: se só há delas, ele pode acabar com elas
 * abertas. */
static void excuse(struct server *server) {
    engine_excuse(&server->excused, server->self != 0 && server->count == server->wires);
}

static void forget_conn(duk_context *ctx, struct server *server) {
    server->count--;
    excuse(server);
    if (server->count > 0) return;
    duk_push_heapptr(ctx, server->object);
    http_call(ctx, HOOK_EMPTY, 0);
    duk_pop(ctx);
    if (server->count > 0) return; /* o aviso pode ter trazido outra */
    int self = server->self;
    server->self = 0;
    excuse(server);
    engine_unref(ctx, self); /* daqui em diante `server` pode não existir */
}

void conn_free(duk_context *ctx, struct conn *conn) {
    exchange_drop_all(ctx, conn);
    http_parser_close(&conn->parser);
    outbox_free(&conn->out);
    queue_context_release(ctx, conn->watcher.event.origin.context);
    wire_free(conn->wire);
    free(conn);
}

static void on_closed(duk_context *ctx, struct event *event) {
    struct conn *conn = conn_of(event);
    conn_unmark(conn);       /* quem fecha já não tem o que enviar */
    http_script.ticking = 1; /* todos são avisados antes de qualquer tick */
    exchange_abort_all(ctx, conn);
    close_socket_object(ctx, conn);
    http_script.ticking = 0;
    queue_settle(ctx);
    unlink_conn(conn);
    struct server *server = conn->server;
    if (conn->wire != NULL) server->wires--;
    conn_free(ctx, conn);
    loop_release();
    forget_conn(ctx, server);
}

void conn_close(duk_context *ctx, struct conn *conn) {
    if (conn->closed) return;
    conn->closed = 1;
    conn->deadline = 0;
    if (conn->watcher.fd >= 0) {
        loop_unwatch(&conn->watcher);
        close(conn->watcher.fd);
        conn->watcher.fd = -1;
    }
    conn->watcher.event.run = on_closed;
    queue_push_front(PHASE_CLOSE, &conn->watcher.event); /* a ordem da libuv: o último primeiro */
    if (conn->wire == NULL) return;
    loop_hold(); /* até on_closed */
    wire_close(ctx, conn);
}

/* O sistema diz que a conversa acabou mal. */
static void fail(duk_context *ctx, struct conn *conn, int error, const char *syscall) {
    conn->broken = conn->had_error = 1;
    duk_push_heapptr(ctx, conn->server->object);
    conn_push_socket(ctx, conn);
    syserr_push_plain(ctx, error, syscall);
    http_call(ctx, HOOK_FAILED, 2);
    duk_pop(ctx);
    conn_close(ctx, conn);
}

/* ---- escrever ---- */

static int send_out(duk_context *ctx, struct conn *conn) {
    if (conn->wire == NULL) return outbox_send(&conn->out, conn->watcher.fd);
    wire_send(ctx, conn);
    return 0;
}

void conn_send_last(duk_context *ctx, struct conn *conn) {
    if (!conn->closed) (void)send_out(ctx, conn);
}

void conn_hand_over(duk_context *ctx, struct conn *conn) {
    if (conn->wire != NULL) conn_send_last(ctx, conn);
}

void conn_flush(duk_context *ctx, struct conn *conn) {
    if (conn->closed) return;
    size_t before = outbox_length(&conn->out);
    if (before > 0) {
        int result = send_out(ctx, conn);
        if (conn->closed) return;
        if (result != 0) {
            fail(ctx, conn, errno, "write");
            return;
        }
        conn->sent += (double)(before - outbox_length(&conn->out));
        if (before != outbox_length(&conn->out)) conn_touch(ctx, conn);
    }
    conn->blocked = outbox_length(&conn->out) > 0;
    if (!conn->blocked) exchange_flushed(ctx, conn);
    if (!conn->blocked && conn->closing) conn_close(ctx, conn);
    if (!conn->closed) conn_update(ctx, conn);
}

/* ---- ler ---- */

/* Um pedido que não se entende: o programa é avisado (clientError) e decide. */
static void refuse(duk_context *ctx, struct conn *conn, const char *bytes, const char *at,
                   size_t length) {
    const char *code, *reason;
    size_t code_length;
    conn->broken = 1;
    http_error(&conn->parser, &code, &code_length, &reason);
    duk_push_heapptr(ctx, conn->server->object);
    conn_push_socket(ctx, conn);
    duk_push_lstring(ctx, code, code_length);
    duk_push_string(ctx, reason);
    duk_push_uint(ctx, (duk_uint_t)(at - bytes));
    buffer_push(ctx, bytes, length);
    http_call_in(ctx, &conn->watcher.event.origin, HOOK_BAD, 5);
    duk_pop(ctx);
}

/* Devolve 0 quando não adianta continuar com estes bytes. Uma conexão que fechou no meio deles
 * (a resposta saiu antes do corpo) ainda acaba de receber o pedido, mas não começa outro. */
static int take_step(duk_context *ctx, struct conn *conn, enum http_step step,
                     const struct http_piece *piece) {
    switch (step) {
    case STEP_HEAD:
        if (conn->closed) return 0;
        stop_resting(ctx, conn);
        exchange_begin(ctx, conn);
        return 1;
    case STEP_BODY: exchange_body(ctx, conn, piece); return 1;
    case STEP_END: exchange_received(ctx, conn); return 1;
    default: return 0;
    }
}

/* A mensagem que está chegando começou agora, continua a mesma, ou não há nenhuma? É o que
 * headersTimeout e requestTimeout medem. */
static void note_start(struct conn *conn) {
    if (conn->parser.where == 0)
        conn->started = 0;
    else if (conn->started == 0)
        conn->started = loop_now();
}

/* Os handlers dos pedidos que chegaram juntos rodam um atrás do outro; nextTick e promessas
 * ficam para o fim da leitura, como no Node. (Um pedaço de corpo, não: ver exchange_body.) */
static void parse(duk_context *ctx, struct conn *conn, const char *bytes, size_t length) {
    const char *at = bytes, *end = bytes + length;
    struct http_piece piece;
    enum http_step step = STEP_MORE;
    int before = http_script.ticking;
    struct conn *outer = conn_reading;
    conn->corked = 1;
    conn_reading = conn;
    conn->answered = 0;
    http_script.ticking = 1;
    while ((step = http_next(&conn->parser, &at, end, &piece)) != STEP_MORE)
        if (!take_step(ctx, conn, step, &piece)) break;
    if (!conn->closed) {
        note_start(conn);
        if (step == STEP_UPGRADE) exchange_upgrade(ctx, conn, at, (size_t)(end - at));
        if (step == STEP_ERROR) refuse(ctx, conn, bytes, at, length);
    }
    conn->corked = 0;
    http_script.ticking = before;
    if (!before) queue_settle(ctx);
    conn_reading = outer;
    conn_flush(ctx, conn);
}

/* O outro lado não manda mais nada. Sem httpAllowHalfOpen, também nós encerramos, depois de
 * enviar o que já está pronto. */
void conn_end_of_input(duk_context *ctx, struct conn *conn) {
    conn_touch(ctx, conn);
    conn->broken = 1;
    if (http_finish(&conn->parser) == STEP_ERROR) {
        refuse(ctx, conn, "", "", 0);
    } else if (conn->server->half_open && conn->last != NULL) {
        conn->last->last = 1;
    } else {
        conn->closing = 1;
    }
    conn->paused = 1; /* o fim continuaria pronto para ler, para sempre */
    conn_flush(ctx, conn);
}

void conn_receive(duk_context *ctx, struct conn *conn, const char *bytes, size_t length) {
    conn->received += (double)length;
    conn_touch(ctx, conn);
    if (!conn->broken) parse(ctx, conn, bytes, length);
}

static void receive(duk_context *ctx, struct conn *conn) {
    size_t size = INPUT_SIZE - (size_t)loop_choose(CHOICE_READ, INPUT_SIZE);
    ssize_t n = read(conn->watcher.fd, input, size);
    if (n < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (n < 0) {
        fail(ctx, conn, errno, "read");
        return;
    }
    if (n > 0)
        conn_receive(ctx, conn, input, (size_t)n);
    else
        conn_end_of_input(ctx, conn);
}

static void on_ready(duk_context *ctx, struct event *event) {
    struct conn *conn = conn_of(event);
    int ready = conn->watcher.ready;
    conn->watcher.ready = 0;
    if (ready & LOOP_WRITE) conn_flush(ctx, conn);
    if (ready & LOOP_READ && !conn->closed) receive(ctx, conn);
}

void conn_update(duk_context *ctx, struct conn *conn) {
    if (conn->closed) return;
    int events = conn->paused || conn->choked ? 0 : LOOP_READ;
    if (conn->wire != NULL) {
        wire_update(ctx, conn, events != 0);
        return;
    }
    if (conn->blocked) events |= LOOP_WRITE;
    loop_rewatch(&conn->watcher, events);
}

void conn_pause(duk_context *ctx, struct conn *conn, int paused) {
    if (conn->broken) return;
    conn->paused = (unsigned)paused;
    if (!conn->corked) conn_update(ctx, conn);
}

/* ---- nascer ---- */

struct conn *conn_open(duk_context *ctx, struct server *server, struct wire *wire, int fd,
                       int lenient) {
    struct conn *conn = calloc(1, sizeof *conn);
    if (conn == NULL) abort();
    http_parser_open(&conn->parser, HTTP_REQUEST, &server->limits, lenient);
    conn->watcher.event.run = on_ready;
    conn->watcher.event.kind = "http";
    conn->watcher.event.origin = queue_schedule("http");
    conn->server = server;
    conn->wire = wire;
    conn->watcher.fd = fd;
    conn->next = server->first;
    if (conn->next != NULL) conn->next->previous = conn;
    server->first = conn;
    if (server->count++ == 0) {
        duk_push_heapptr(ctx, server->object);
        server->self = engine_ref(ctx);
    }
    conn->started = loop_now(); /* quem conecta e não diz nada também tem prazo */
    if (wire != NULL) {
        server->wires++; /* quem segura o programa é o que está por baixo do stream */
    } else {
        loop_hold();
        loop_watch(&conn->watcher, fd, LOOP_READ);
    }
    excuse(server);
    conn_set_timeout(ctx, conn, server->timeout);
    return conn;
}

void conn_push_socket(duk_context *ctx, struct conn *conn) {
    if (conn->wire != NULL) {
        wire_push(ctx, conn->wire);
        return;
    }
    if (conn->socket != 0) {
        engine_push_ref(ctx, conn->socket);
        return;
    }
    duk_push_object(ctx);
    duk_push_heapptr(ctx, http_script.socket_prototype);
    duk_set_prototype(ctx, -2);
    duk_push_pointer(ctx, conn);
    duk_put_prop_literal(ctx, -2, HTTP_CONN);
    duk_push_heapptr(ctx, conn->server->object);
    duk_put_prop_literal(ctx, -2, "server");
    duk_dup_top(ctx);
    conn->socket = engine_ref(ctx);
}

struct conn *conn_find(duk_context *ctx, duk_idx_t index) {
    duk_get_prop_literal(ctx, index, HTTP_CONN);
    struct conn *conn = duk_get_pointer(ctx, -1);
    duk_pop(ctx);
    return conn != NULL && !conn->closed ? conn : NULL;
}
