/* http_socket.c -- o que a metade em JavaScript faz com o socket de uma conexão (http/socket.js).
 *
 * Todas as funções recebem o socket; se ele já fechou, a resposta é undefined, ou nada acontece. */
#include "http.h"

#include <netinet/in.h>
#include <netinet/tcp.h>

/* A resposta da vez, ou NULL. */
static struct exchange *in_turn(const struct conn *conn) {
    struct exchange *x = conn->first;
    while (x != NULL && x->ended) x = x->next;
    return x;
}

/* messages(socket) -> [req, res]: o pedido que está chegando e a resposta da vez. */
static duk_ret_t messages(duk_context *ctx) {
    struct conn *conn = conn_find(ctx, 0);
    duk_push_array(ctx);
    if (conn == NULL) return 1;
    struct exchange *turn = in_turn(conn);
    if (conn->last != NULL && conn->last->req != NULL) {
        duk_push_heapptr(ctx, conn->last->req);
        duk_put_prop_index(ctx, -2, 0);
    }
    if (turn != NULL && turn->res != NULL) {
        duk_push_heapptr(ctx, turn->res);
        duk_put_prop_index(ctx, -2, 1);
    }
    return 1;
}

/* hasStarted(socket): a resposta da vez já começou a sair? (Ou saiu agora mesmo: como no Node,
 * a um pedido mau que vem colado num bom só se responde fechando.) */
static duk_ret_t has_started(duk_context *ctx) {
    struct conn *conn = conn_find(ctx, 0);
    struct exchange *turn = conn != NULL ? in_turn(conn) : NULL;
    duk_push_boolean(ctx, (turn != NULL && turn->begun) || (conn != NULL && conn->answered));
    return 1;
}

static duk_ret_t is_open(duk_context *ctx) {
    duk_push_boolean(ctx, conn_find(ctx, 0) != NULL);
    return 1;
}

/* place(socket): onde está; magic 1: quem está do outro lado. */
static duk_ret_t place(duk_context *ctx) {
    struct conn *conn = conn_find(ctx, 0);
    struct address a;
    if (conn == NULL) return 0;
    int fd = conn->watcher.fd;
    if ((duk_get_current_magic(ctx) ? address_peer(fd, &a) : address_local(fd, &a)) != 0) return 0;
    address_push(ctx, &a);
    return 1;
}

static duk_ret_t destroy(duk_context *ctx) {
    struct conn *conn = conn_find(ctx, 0);
    if (conn == NULL) return 0;
    conn->had_error |= duk_to_boolean(ctx, 1) != 0;
    conn_send_last(ctx, conn); /* o que já se escreveu ainda vai, se couber */
    conn_close(ctx, conn);
    return 0;
}

/* writeRaw(socket, dados, codificação): por fora de qualquer resposta. */
static duk_ret_t write_raw(duk_context *ctx) {
    struct conn *conn = conn_find(ctx, 0);
    size_t length;
    const void *bytes = http_get_data(ctx, &length);
    if (conn == NULL || bytes == NULL) return 0;
    outbox_append(&conn->out, bytes, length);
    conn_mark(ctx, conn);
    duk_push_number(ctx, (double)exchange_pending(conn));
    return 1;
}

/* end(socket): fecha quando tudo tiver ido. */
static duk_ret_t end_socket(duk_context *ctx) {
    struct conn *conn = conn_find(ctx, 0);
    if (conn == NULL) return 0;
    conn->closing = 1;
    conn_mark(ctx, conn);
    return 0;
}

/* setTimeout(socket, ms) */
static duk_ret_t set_timeout(duk_context *ctx) {
    struct conn *conn = conn_find(ctx, 0);
    if (conn != NULL) conn_set_timeout(ctx, conn, duk_to_number(ctx, 1));
    return 0;
}

static duk_ret_t flow_socket(duk_context *ctx) {
    struct conn *conn = conn_find(ctx, 0);
    if (conn != NULL) conn_pause(ctx, conn, !duk_to_boolean(ctx, 1));
    return 0;
}

/* setOption(socket, sim); magic: TCP_NODELAY ou SO_KEEPALIVE. */
static duk_ret_t set_option(duk_context *ctx) {
    struct conn *conn = conn_find(ctx, 0);
    int option = duk_get_current_magic(ctx), on = duk_to_boolean(ctx, 1);
    if (conn == NULL) return 0;
    setsockopt(conn->watcher.fd, option == TCP_NODELAY ? IPPROTO_TCP : SOL_SOCKET, option, &on,
               sizeof on);
    return 0;
}

/* isStream(socket): é o Duplex de quem o entregou, e não um dos nossos. */
static duk_ret_t is_stream(duk_context *ctx) {
    const struct conn *conn = conn_find(ctx, 0);
    duk_push_boolean(ctx, conn != NULL && conn->wire != NULL);
    return 1;
}

/* bytes(socket): recebidos; magic 1: enviados; magic 2: por enviar. */
static duk_ret_t bytes(duk_context *ctx) {
    const struct conn *conn = conn_find(ctx, 0);
    if (conn == NULL) return 0;
    int which = duk_get_current_magic(ctx);
    duk_push_number(ctx, which == 0   ? conn->received
                         : which == 1 ? conn->sent + (double)outbox_length(&conn->out)
                                      : (double)exchange_pending(conn));
    return 1;
}

const struct binding http_socket_bindings[] = {
    { "messages", messages, 1, 0 },
    { "hasStarted", has_started, 1, 0 },
    { "isOpen", is_open, 1, 0 },
    { "isStream", is_stream, 1, 0 },
    { "local", place, 1, 0 },
    { "peer", place, 1, 1 },
    { "destroy", destroy, 2, 0 },
    { "writeRaw", write_raw, 3, 0 },
    { "end", end_socket, 1, 0 },
    { "setTimeout", set_timeout, 2, 0 },
    { "flowSocket", flow_socket, 2, 0 },
    { "setNoDelay", set_option, 2, TCP_NODELAY },
    { "setKeepAlive", set_option, 2, SO_KEEPALIVE },
    { "bytesReceived", bytes, 1, 0 },
    { "bytesSent", bytes, 1, 1 },
    { "bytesLeft", bytes, 1, 2 },
    { 0 },
};
