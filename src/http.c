/* http.c -- o que a metade em JavaScript do servidor enxerga.
 *
 * Dois grupos de funções: as que recebem um Server e as que recebem req ou res; as que recebem o
 * socket estão em http_socket.c. Um objeto que já não leva a uma conexão não é erro: a resposta é
 * undefined, ou nada acontece, como num socket fechado do Node. */
#include "http.h"

#include <limits.h>
#include <math.h>
#include <stdio.h>

#define SERVER DUK_HIDDEN_SYMBOL("server")

/* ---- o Server ---- */

/* open(server) */
static duk_ret_t open_server(duk_context *ctx) {
    struct server *server = duk_push_fixed_buffer(ctx, sizeof *server);
    duk_put_prop_literal(ctx, 0, SERVER);
    server->object = duk_get_heapptr(ctx, 0);
    return 0;
}

static struct server *get_server(duk_context *ctx) {
    duk_get_prop_literal(ctx, 0, SERVER);
    struct server *server = duk_require_buffer(ctx, -1, NULL);
    duk_pop(ctx);
    return server;
}

/* adopt(server, fd, maxHeaderSize, maxHeaders, lenient) -> socket, se o sexto é true */
static duk_ret_t adopt(duk_context *ctx) {
    struct server *server = get_server(ctx);
    int fd = duk_require_int(ctx, 1);
    server->limits.bytes = duk_require_uint(ctx, 2);
    server->limits.pairs = duk_require_uint(ctx, 3);
    struct conn *conn = conn_open(ctx, server, NULL, fd, duk_to_boolean(ctx, 4));
    if (!duk_to_boolean(ctx, 5)) return 0;
    conn_push_socket(ctx, conn);
    return 1;
}

/* adoptStream(server, Duplex, maxHeaderSize, maxHeaders, lenient) */
static duk_ret_t adopt_stream(duk_context *ctx) {
    struct server *server = get_server(ctx);
    server->limits.bytes = duk_require_uint(ctx, 2);
    server->limits.pairs = duk_require_uint(ctx, 3);
    wire_open(ctx, 1, server, duk_to_boolean(ctx, 4));
    return 0;
}

/* O que serve de prazo: finito e positivo; o resto é "nunca". */
static double deadline_of(double ms) { return isfinite(ms) && ms > 0 ? ms : 0; }

static void set_keep_alive(struct server *server, double ms) {
    server->keep_alive = deadline_of(ms);
    server->keep_alive_line[0] = '\0';
    if (server->keep_alive > 0)
        snprintf(server->keep_alive_line, sizeof server->keep_alive_line,
                 "Keep-Alive: timeout=%.0f\r\n", floor(server->keep_alive / 1000));
}

/* limit(server, qual, valor): ver enum limit. */
static duk_ret_t limit(duk_context *ctx) {
    struct server *server = get_server(ctx);
    double number = duk_get_number_default(ctx, 2, 0);
    switch ((enum limit)duk_require_int(ctx, 1)) {
    case LIMIT_REQUESTS:
        server->max_requests = number > 0 ? (unsigned)fmin(number, UINT_MAX) : 0;
        break;
    case LIMIT_KEEP_ALIVE: set_keep_alive(server, number); break;
    case LIMIT_TIMEOUT: server->timeout = deadline_of(number); break;
    case LIMIT_HOST: server->needs_host = duk_to_boolean(ctx, 2); break;
    case LIMIT_HALF_OPEN: server->half_open = duk_to_boolean(ctx, 2); break;
    }
    return 0;
}

/* customize(server): req e res são construídos pelo JavaScript (HOOK_MAKE). */
static duk_ret_t customize(duk_context *ctx) {
    get_server(ctx)->custom = 1;
    return 0;
}

/* count(server) -> quantas conexões são nossas: as de um Duplex são de quem o fez. */
static duk_ret_t count(duk_context *ctx) {
    const struct server *server = get_server(ctx);
    duk_push_int(ctx, server->count - server->wires);
    return 1;
}

/* closeAll(server); com magic 1, só as que não têm pedido em andamento. */
static duk_ret_t close_all(duk_context *ctx) {
    int only_idle = duk_get_current_magic(ctx);
    for (struct conn *conn = get_server(ctx)->first; conn != NULL; conn = conn->next) {
        int idle = conn->started == 0 && (conn->first == NULL || conn->last->ended);
        if (only_idle && !idle) continue;
        conn_send_last(ctx, conn);
        conn_close(ctx, conn);
    }
    return 0;
}

/* [ array ] -> [ array ]: acrescenta o socket da conexão. */
static void add_socket(duk_context *ctx, struct conn *conn) {
    conn_push_socket(ctx, conn);
    duk_put_prop_index(ctx, -2, (duk_uarridx_t)duk_get_length(ctx, -2));
}

/* sweep(server, alguém escuta): fecha as paradas cujo prazo venceu e devolve os sockets das
 * outras que venceram, para que o JavaScript avise quem pediu. */
static duk_ret_t sweep(duk_context *ctx) {
    struct server *server = get_server(ctx);
    int heard = duk_to_boolean(ctx, 1);
    double now = loop_update_now();
    server->alarm = 0;
    duk_push_array(ctx);
    for (struct conn *conn = server->first; conn != NULL; conn = conn->next) {
        if (conn->deadline == 0 || conn->deadline > now) continue;
        conn->deadline = 0; /* um aviso só, até haver atividade de novo */
        if (conn->resting && conn->socket == 0 && !heard)
            conn_close(ctx, conn);
        else
            add_socket(ctx, conn);
    }
    return 1;
}

/* nextDeadline(server) -> ms até o próximo prazo, ou -1. */
static duk_ret_t next_deadline(duk_context *ctx) {
    struct server *server = get_server(ctx);
    server->alarm = 0;
    for (struct conn *conn = server->first; conn != NULL; conn = conn->next)
        if (conn->deadline > 0 && (server->alarm == 0 || conn->deadline < server->alarm))
            server->alarm = conn->deadline;
    duk_push_number(ctx, server->alarm == 0 ? -1 : server->alarm - loop_now());
    return 1;
}

/* late(server, headersTimeout, requestTimeout) -> os sockets cujo pedido demora demais. */
static duk_ret_t late(duk_context *ctx) {
    struct server *server = get_server(ctx);
    double head = duk_to_number(ctx, 1), whole = duk_to_number(ctx, 2), now = loop_update_now();
    duk_push_array(ctx);
    for (struct conn *conn = server->first; conn != NULL; conn = conn->next) {
        if (conn->started == 0 || conn->closed || conn->broken) continue;
        double age = now - conn->started;
        int has_head = conn->parser.where == 2;
        if ((head > 0 && !has_head && age > head) || (whole > 0 && age > whole))
            add_socket(ctx, conn);
    }
    return 1;
}

/* ---- req e res ---- */

/* touch(res) -> o que o C sabe da resposta, em bits; -1 se ela já acabou. Daqui em diante o
 * JavaScript guarda estado sobre ela. */
enum { KEEP_ALIVE = 1, IS_HEAD = 2, IS_OLD = 4, AT_LIMIT = 8 };

static duk_ret_t touch(duk_context *ctx) {
    struct exchange *x = exchange_find(ctx, 0);
    int bits = -1;
    if (x != NULL) {
        unsigned limit = x->conn->server->max_requests;
        bits = (x->keep_alive ? KEEP_ALIVE : 0) | (x->is_head ? IS_HEAD : 0) |
               (x->is_old ? IS_OLD : 0) | (limit > 0 && x->conn->requests >= limit ? AT_LIMIT : 0);
        x->touched = 1;
        duk_push_heapptr(ctx, x->req);
        duk_put_prop_literal(ctx, 0, HTTP_REQUEST_OF);
    }
    duk_push_int(ctx, bits);
    return 1;
}

/* requestOf(res) -> req */
static duk_ret_t request_of(duk_context *ctx) {
    struct exchange *x = exchange_find(ctx, 0);
    if (x != NULL && x->req != NULL)
        duk_push_heapptr(ctx, x->req);
    else
        duk_get_prop_literal(ctx, 0, HTTP_REQUEST_OF);
    return 1;
}

/* serverOf(mensagem) -> Server */
static duk_ret_t server_of(duk_context *ctx) {
    struct exchange *x = exchange_find(ctx, 0);
    if (x == NULL) return 0;
    duk_push_heapptr(ctx, x->conn->server->object);
    return 1;
}

/* socketOf(mensagem) -> socket */
static duk_ret_t socket_of(duk_context *ctx) {
    struct exchange *x = exchange_find(ctx, 0);
    if (x == NULL || x->conn->closed) return 0;
    conn_push_socket(ctx, x->conn);
    return 1;
}

const void *http_get_data(duk_context *ctx, size_t *length) {
    enum encoding encoding = duk_is_string(ctx, 1) ? buffer_encoding(ctx, 2) : ENCODING_UTF8;
    return buffer_data(ctx, 1, encoding, length);
}

/* send(res, dados, codificação, avisa) -> bytes que ainda não foram; -1: não há para quem. */
static duk_ret_t send_data(duk_context *ctx) {
    struct exchange *x = exchange_find(ctx, 0);
    size_t length;
    const void *bytes = http_get_data(ctx, &length);
    if (bytes == NULL) return duk_type_error(ctx, "chunk");
    if (x == NULL || x->conn->closed || x->ended) {
        duk_push_int(ctx, -1);
        return 1;
    }
    exchange_write(x, bytes, length);
    if (duk_to_boolean(ctx, 3)) x->waiting = 1;
    conn_mark(ctx, x->conn);
    duk_push_number(ctx, (double)exchange_pending(x->conn));
    return 1;
}

/* finish(res, fecha a conexão): a resposta acabou, e quer saber quando tiver ido. A uma conexão que
 * já fechou não vai: a resposta fica pelo meio. */
static duk_ret_t finish(duk_context *ctx) {
    struct exchange *x = exchange_find(ctx, 0);
    if (x == NULL || x->ended || x->conn->closed) return 0;
    x->last |= duk_to_boolean(ctx, 1) != 0;
    x->waiting = 1;
    exchange_finish(x);
    conn_mark(ctx, x->conn);
    conn_hand_over(ctx, x->conn);
    return 0;
}

/* pending(res) -> bytes que ainda não foram para o kernel. Depois do fim só conta o que ele
 * recusou: o Node, que não espera o fim da leitura para escrever, já teria escrito. */
static duk_ret_t pending(duk_context *ctx) {
    struct exchange *x = exchange_find(ctx, 0);
    int counts = x != NULL && (!x->ended || x->conn->blocked || outbox_length(&x->early) > 0);
    duk_push_number(ctx, counts ? (double)exchange_pending(x->conn) : 0);
    return 1;
}

/* reading(req): o programa quer o corpo. Devolve se ainda há o que esperar. */
static duk_ret_t start_reading(duk_context *ctx) {
    struct exchange *x = exchange_find(ctx, 0);
    int more = x != NULL && !x->received && !x->dumped;
    if (more) x->reading = 1;
    duk_push_boolean(ctx, more);
    return 1;
}

/* dump(req): ninguém quer o resto do corpo. */
static duk_ret_t dump(duk_context *ctx) {
    struct exchange *x = exchange_find(ctx, 0);
    if (x != NULL) x->dumped = 1;
    return 0;
}

/* received(req) -> o pedido já chegou inteiro? */
static duk_ret_t received(duk_context *ctx) {
    struct exchange *x = exchange_find(ctx, 0);
    duk_push_boolean(ctx, x == NULL || x->received);
    return 1;
}

/* flow(req, sim): lê do socket, ou para de ler. */
static duk_ret_t flow(duk_context *ctx) {
    struct exchange *x = exchange_find(ctx, 0);
    if (x != NULL) conn_pause(ctx, x->conn, !duk_to_boolean(ctx, 1));
    return 0;
}

/* ---- a camada ---- */

static void *keep(duk_context *ctx, duk_idx_t index) {
    duk_dup(ctx, index);
    void *pointer = duk_require_heapptr(ctx, -1);
    engine_keep(ctx);
    return pointer;
}

/* start([função de cada enum hook…], req, res e socket.prototype, nextTick) */
static duk_ret_t start(duk_context *ctx) {
    for (int i = 0; i < HOOK_COUNT; i++) {
        duk_get_prop_index(ctx, 0, (duk_uarridx_t)i);
        http_script.hooks[i] = keep(ctx, -1);
    }
    http_script.request_prototype = keep(ctx, 1);
    http_script.response_prototype = keep(ctx, 2);
    http_script.socket_prototype = keep(ctx, 3);
    http_script.next_tick = keep(ctx, 4);
    conn_setup(ctx);
    return 0;
}

/* part(qual) -> { funções }: as de http_client.c (0), http_text.c (1), http_fast.c (2),
 * http_wire.c (3) ou http_socket.c (4). */
static duk_ret_t part(duk_context *ctx) {
    static const struct binding *const parts[] = { http_client_bindings, http_text_bindings,
                                                   http_fast_bindings, http_wire_bindings,
                                                   http_socket_bindings };
    duk_push_object(ctx);
    engine_put_bindings(ctx, parts[duk_require_int(ctx, 0)]);
    return 1;
}

static void close_http(duk_context *ctx) {
    wire_cleanup(ctx);
    exchange_cleanup();
    http_parser_cleanup();
}

static const struct binding bindings[] = {
    { "start", start, 5, 0 },
    { "part", part, 1, 0 },
    { "open", open_server, 1, 0 },
    { "adopt", adopt, 6, 0 },
    { "adoptStream", adopt_stream, 5, 0 },
    { "limit", limit, 3, 0 },
    { "customize", customize, 1, 0 },
    { "count", count, 1, 0 },
    { "closeAll", close_all, 1, 0 },
    { "closeIdle", close_all, 1, 1 },
    { "sweep", sweep, 2, 0 },
    { "nextDeadline", next_deadline, 1, 0 },
    { "late", late, 3, 0 },
    { "touch", touch, 1, 0 },
    { "requestOf", request_of, 1, 0 },
    { "serverOf", server_of, 1, 0 },
    { "socketOf", socket_of, 1, 0 },
    { "send", send_data, 4, 0 },
    { "finish", finish, 2, 0 },
    { "pending", pending, 1, 0 },
    { "reading", start_reading, 1, 0 },
    { "dump", dump, 1, 0 },
    { "received", received, 1, 0 },
    { "flow", flow, 2, 0 },
    { 0 },
};

extern const struct embedded http_modules[];
const struct layer http_layer = { "http", bindings, http_modules, NULL, NULL, close_http };
