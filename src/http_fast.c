/* http_fast.c -- os atalhos da resposta comum: writeHead, write e end sem passar pelo JavaScript.
 *
 * O caminho completo (response.js, outgoing.js) cobre tudo o que uma resposta pode querer, e é
 * JavaScript: umas 250 mil instruções por pedido. A resposta que quase todo programa dá (um status
 * conhecido, headers de texto, um corpo de texto ou bytes, ninguém ouvindo 'finish') é montada
 * aqui, com os mesmos bytes, em menos de um décimo disso. Qualquer coisa fora dessa forma vai para
 * o caminho completo, que continua de onde este parou (`resume`, lá no fim). */
#include "http.h"
#include "peek.h"

#include <string.h>

enum { SLOW_WRITE_HEAD, SLOW_WRITE, SLOW_END, SLOW_COUNT };
static void *slow[SLOW_COUNT];  /* os métodos em JavaScript */
static void *events_key;        /* o texto "_events" */
static void *write_head_method; /* o nosso writeHead, para ver se o programa o trocou */

enum { HIGH_WATER_MARK = 16 * 1024 };

/* ---- a cabeça ---- */

static const char *status_line(int status) {
    switch (status) {
    case 200: return "HTTP/1.1 200 OK\r\n";
    case 201: return "HTTP/1.1 201 Created\r\n";
    case 202: return "HTTP/1.1 202 Accepted\r\n";
    case 301: return "HTTP/1.1 301 Moved Permanently\r\n";
    case 302: return "HTTP/1.1 302 Found\r\n";
    case 303: return "HTTP/1.1 303 See Other\r\n";
    case 307: return "HTTP/1.1 307 Temporary Redirect\r\n";
    case 308: return "HTTP/1.1 308 Permanent Redirect\r\n";
    case 400: return "HTTP/1.1 400 Bad Request\r\n";
    case 401: return "HTTP/1.1 401 Unauthorized\r\n";
    case 403: return "HTTP/1.1 403 Forbidden\r\n";
    case 404: return "HTTP/1.1 404 Not Found\r\n";
    case 405: return "HTTP/1.1 405 Method Not Allowed\r\n";
    case 500: return "HTTP/1.1 500 Internal Server Error\r\n";
    case 503: return "HTTP/1.1 503 Service Unavailable\r\n";
    default: return NULL;
    }
}

static void put(struct outbox *out, const char *text) { outbox_append(out, text, strlen(text)); }

/* Um número na base 10 ou 16 (snprintf custaria mais que o resto da cabeça). */
static void put_number(struct outbox *out, size_t number, unsigned base) {
    char digits[24], *at = digits + sizeof digits;
    do *--at = "0123456789abcdef"[number % base];
    while ((number /= base) > 0);
    outbox_append(out, at, (size_t)(digits + sizeof digits - at));
}

/* Os headers do objeto em `index` (ou nenhum); 0 se algum não é da forma comum. Os acessores, as
 * chaves que são índices e os Proxy são com o caminho completo. (Com duk_enum este laço custaria
 * metade do pedido inteiro: 8,5 mil instruções por dois headers.) */
static int put_object(duk_context *ctx, duk_idx_t index, struct exchange *x) {
    if (duk_is_null_or_undefined(ctx, index)) return 1;
    if (!peek_is_plain(ctx, index)) return 0;
    int there, common = 1;
    for (unsigned i = 0; common && (there = peek_entry(ctx, index, i)) >= 0; i++) {
        struct http_field field;
        if (there == 0) continue;
        common = http_get_field(ctx, -2, &field);
        if (common) http_put_field(x, &field);
        duk_pop_2(ctx);
    }
    return common;
}

/* Date, Connection, Keep-Alive, na ordem do Node. */
static void put_common(struct exchange *x) {
    put(&x->head, "Date: ");
    put(&x->head, http_date());
    if (x->keep_alive) {
        put(&x->head, "\r\nConnection: keep-alive\r\n");
        put(&x->head, x->conn->server->keep_alive_line);
    } else {
        x->last = 1;
        put(&x->head, "\r\nConnection: close\r\n");
    }
}

/* O fim da cabeça de uma mensagem cujo tamanho não se sabe, ou o programa disse. */
static void put_framing(struct exchange *x) {
    x->has_head = 1;
    if (x->has_length) {
        put(&x->head, "\r\n");
    } else {
        x->chunked = 1;
        put(&x->head, "Transfer-Encoding: chunked\r\n\r\n");
    }
}

/* A primeira linha e os headers de setHeader; 0 se o status não é dos comuns. (Uma tentativa de
 * antes pode ter deixado uma cabeça pela metade.) */
static int begin_head(struct exchange *x) {
    outbox_free(&x->head);
    x->has_length = 0;
    const char *line = status_line(x->status == 0 ? 200 : (int)x->status);
    if (line == NULL) return 0;
    put(&x->head, line);
    http_put_set(x);
    return 1;
}

/* ---- dá para atalhar? ---- */

struct exchange *http_untouched(duk_context *ctx) {
    duk_push_this(ctx);
    struct exchange *x = exchange_find(ctx, -1);
    duk_pop(ctx);
    if (x == NULL || x->touched || x->ended || x->upgrade) return NULL;
    if (x->is_head || x->is_old || x->conn->closed) return NULL;
    const struct server *server = x->conn->server;
    return server->custom || server->max_requests > 0 ? NULL : x;
}

duk_ret_t http_call_slow(duk_context *ctx, void *method) {
    duk_idx_t nargs = duk_get_top(ctx);
    duk_push_heapptr(ctx, method);
    duk_insert(ctx, 0);
    duk_push_this(ctx);
    duk_insert(ctx, 1);
    duk_call_method(ctx, nargs);
    return 1;
}

/* Sem writeHead, quem o chama é write ou end: um programa que o trocou (on-headers) conta com
 * isso. */
static int writes_own_head(duk_context *ctx) {
    duk_push_this(ctx);
    duk_get_prop_literal(ctx, -1, "writeHead");
    int own = duk_get_heapptr(ctx, -1) != write_head_method;
    duk_pop_2(ctx);
    return own;
}

/* O pedaço de corpo em bytes; NULL se não é da forma comum: texto em utf8, ou bytes. */
static const void *get_chunk(duk_context *ctx, size_t *length) {
    duk_idx_t nargs = duk_get_top(ctx);
    if (nargs > 1 && !duk_is_null_or_undefined(ctx, 1)) {
        const char *encoding = duk_get_string(ctx, 1);
        if (nargs > 2 || encoding == NULL || strcmp(encoding, "utf8") != 0) return NULL;
    }
    if (!duk_is_string(ctx, 0) && !buffer_is(ctx, 0)) return NULL;
    return buffer_data(ctx, 0, ENCODING_UTF8, length);
}

/* ---- res.writeHead(status, headers) ---- */

static int fast_write_head(duk_context *ctx, struct exchange *x) {
    unsigned before = x->status;
    duk_idx_t nargs = duk_get_top(ctx);
    int status = duk_get_int_default(ctx, 0, 0);
    if (nargs > 2 || x->has_head || duk_get_number(ctx, 0) != status) return 0;
    if (x->set.bytes != NULL && nargs == 2 && !duk_is_null_or_undefined(ctx, 1)) return 0;
    x->status = (unsigned)status & 0x3FF;
    if (status_line(status) != NULL && begin_head(x) && (nargs < 2 || put_object(ctx, 1, x))) {
        put_common(x);
        put_framing(x);
        return 1;
    }
    x->status = before & 0x3FF; /* como se nada tivesse começado */
    return 0;
}

static duk_ret_t write_head(duk_context *ctx) {
    struct exchange *x = http_untouched(ctx);
    if (x == NULL || !fast_write_head(ctx, x)) return http_call_slow(ctx, slow[SLOW_WRITE_HEAD]);
    duk_push_this(ctx);
    return 1;
}

/* ---- res.write(pedaço) ---- */

static void send_head(struct exchange *x) {
    if (x->head.bytes == NULL) return;
    exchange_write(x, x->head.bytes, x->head.end);
    outbox_free(&x->head);
}

static void send_chunk(struct exchange *x, const void *bytes, size_t length) {
    if (length == 0) return;
    if (!x->chunked) {
        exchange_write(x, bytes, length);
        return;
    }
    struct outbox *line = &x->head; /* vazia, a esta altura */
    put_number(line, length, 16);
    put(line, "\r\n");
    send_head(x);
    exchange_write(x, bytes, length);
    exchange_write(x, "\r\n", 2);
}

/* Sem writeHead antes, a cabeça é feita agora; 0 se não dá. */
static int make_open_head(duk_context *ctx, struct exchange *x) {
    if (x->has_head) return 1;
    if (writes_own_head(ctx) || !begin_head(x)) return 0;
    put_common(x);
    put_framing(x);
    return 1;
}

/* Uma leitura em curso envia tudo no fim dela; fora disso, é preciso pedir. */
static void mark(duk_context *ctx, struct exchange *x) {
    if (x->conn->corked) return;
    if (x->waiting)
        conn_mark(ctx, x->conn);
    else
        conn_mark_quiet(x->conn);
}

static duk_ret_t write_chunk(duk_context *ctx) {
    struct exchange *x = http_untouched(ctx);
    size_t length = 0;
    const void *bytes = x != NULL && duk_get_top(ctx) > 0 ? get_chunk(ctx, &length) : NULL;
    if (bytes == NULL || length == 0 || !make_open_head(ctx, x))
        return http_call_slow(ctx, slow[SLOW_WRITE]);
    send_head(x);
    send_chunk(x, bytes, length);
    int room = exchange_pending(x->conn) < HIGH_WATER_MARK;
    if (!room) x->need_drain = x->waiting = 1; /* 'drain' virá */
    mark(ctx, x);
    duk_push_boolean(ctx, room);
    return 1;
}

/* ---- res.end(pedaço) ---- */

int http_is_heard(duk_context *ctx, void *object) {
    duk_push_heapptr(ctx, object);
    int heard = 0; /* ouvir cria `_events` no próprio objeto: quase sempre, basta ver que não há */
    if (peek_owns(ctx, -1, events_key)) {
        duk_get_prop_literal(ctx, -1, "_events");
        heard = duk_is_object(ctx, -1);
        duk_pop(ctx);
    }
    duk_pop(ctx);
    return heard;
}

/* Quem escuta algum evento da resposta ou do pedido precisa do caminho completo, que os emite. A
 * exceção: um corpo que já foi lido inteiro, cujos eventos vêm da leitura, e não de end. */
static int is_heard(duk_context *ctx, struct exchange *x) {
    if (http_is_heard(ctx, x->res)) return 1;
    if (!x->reading) return http_is_heard(ctx, x->req);
    if (!x->received) return 1;
    duk_push_heapptr(ctx, x->req);
    duk_get_prop_literal(ctx, -1, "_consuming");
    int consuming = duk_to_boolean(ctx, -1);
    duk_pop_2(ctx);
    return !consuming;
}

/* A cabeça de uma resposta que cabe inteira em end: o tamanho se sabe. */
static int make_whole_head(duk_context *ctx, struct exchange *x, size_t length) {
    if (writes_own_head(ctx) || !begin_head(x)) return 0;
    put_common(x);
    if (!x->has_length) {
        put(&x->head, "Content-Length: ");
        put_number(&x->head, length, 10);
        put(&x->head, "\r\n");
    }
    put(&x->head, "\r\n");
    x->has_head = 1;
    return 1;
}

static int fast_end(duk_context *ctx, struct exchange *x) {
    size_t length = 0;
    const void *bytes = "";
    duk_idx_t nargs = duk_get_top(ctx);
    if (nargs > 1 || (nargs == 1 && !duk_is_undefined(ctx, 0))) bytes = get_chunk(ctx, &length);
    if (bytes == NULL || is_heard(ctx, x)) return 0;
    if (!x->has_head && !make_whole_head(ctx, x, length)) return 0;
    send_head(x);
    send_chunk(x, bytes, length);
    if (x->chunked) exchange_write(x, "0\r\n\r\n", 5);
    x->quiet = 1;
    if (!x->reading) x->dumped = 1; /* o resto do corpo, se vier, não interessa a ninguém */
    exchange_finish(x);
    return 1;
}

/* O que ainda se pode perguntar à resposta depois que o C a esquecer. */
#define STATUS DUK_HIDDEN_SYMBOL("status") /* ausente: 200 */
#define SET DUK_HIDDEN_SYMBOL("set")       /* ausente: nenhum setHeader */

/* [ res ] -> [ res ] */
static void keep_answers(duk_context *ctx, const struct exchange *x) {
    if (x->status != 0 && x->status != 200) {
        duk_push_uint(ctx, x->status);
        duk_put_prop_literal(ctx, -2, STATUS);
    }
    if (x->set.bytes != NULL) {
        memcpy(duk_push_fixed_buffer(ctx, x->set.end), x->set.bytes, x->set.end);
        duk_put_prop_literal(ctx, -2, SET);
    }
}

static duk_ret_t end(duk_context *ctx) {
    struct exchange *x = http_untouched(ctx);
    if (x == NULL || !fast_end(ctx, x)) return http_call_slow(ctx, slow[SLOW_END]);
    mark(ctx, x);
    duk_push_this(ctx);
    keep_answers(ctx, x);
    conn_hand_over(ctx, x->conn);
    return 1;
}

/* ---- de volta ao caminho completo ---- */

static void put_flag(duk_context *ctx, const char *name, unsigned value) {
    duk_push_boolean(ctx, value);
    duk_put_prop_string(ctx, -2, name);
}

/* [ objeto ] -> [ objeto ]: até onde o atalho levou a cabeça e o corpo. */
static void put_progress(duk_context *ctx, struct exchange *x) {
    if (x->has_head && !x->begun) {
        duk_push_lstring(ctx, x->head.bytes, x->head.end);
        duk_put_prop_literal(ctx, -2, "head");
        outbox_free(&x->head);
    }
    put_flag(ctx, "begun", x->begun);
    put_flag(ctx, "ended", x->ended);
    put_flag(ctx, "last", x->last);
    put_flag(ctx, "chunked", x->chunked);
    put_flag(ctx, "needDrain", x->need_drain);
}

/* resume(res) -> { status, headers: [nome, valor…], …}: o que o atalho já fez de uma resposta que
 * agora o JavaScript vai tocar; de uma que já se foi, o que ela deixou anotado. */
static duk_ret_t resume(duk_context *ctx) {
    struct exchange *x = exchange_find(ctx, 0);
    duk_push_object(ctx);
    if (x == NULL) {
        size_t length;
        duk_get_prop_literal(ctx, 0, STATUS);
        duk_put_prop_literal(ctx, -2, "status");
        duk_get_prop_literal(ctx, 0, SET);
        const char *set = duk_get_buffer(ctx, -1, &length);
        http_push_fields(ctx, set, length);
        duk_put_prop_literal(ctx, -3, "headers");
        duk_pop(ctx);
        return 1;
    }
    if (x->status != 0) {
        duk_push_uint(ctx, x->status);
        duk_put_prop_literal(ctx, -2, "status");
    }
    http_push_fields(ctx, x->set.bytes, x->set.end);
    duk_put_prop_literal(ctx, -2, "headers");
    put_progress(ctx, x);
    return 1;
}

static void *keep_method(duk_context *ctx, duk_idx_t index, const char *name) {
    duk_get_prop_string(ctx, index, name);
    void *method = duk_require_heapptr(ctx, -1);
    engine_keep(ctx);
    return method;
}

/* install(OutgoingMessage.prototype, ServerResponse.prototype): põe os atalhos no lugar dos
 * métodos de lá. (O pedido do cliente herda do primeiro, e não tem par: vai direto ao caminho
 * completo.) */
static duk_ret_t install(duk_context *ctx) {
    static const struct binding of_any[] = {
        { "write", write_chunk, DUK_VARARGS, 0 },
        { "end", end, DUK_VARARGS, 0 },
        { 0 },
    };
    static const struct binding of_response[] = {
        { "writeHead", write_head, DUK_VARARGS, 0 },
        { 0 },
    };
    duk_push_literal(ctx, "_events");
    events_key = duk_get_heapptr(ctx, -1);
    engine_keep(ctx);
    slow[SLOW_WRITE] = keep_method(ctx, 0, "write");
    slow[SLOW_END] = keep_method(ctx, 0, "end");
    slow[SLOW_WRITE_HEAD] = keep_method(ctx, 1, "writeHead");
    http_install_headers(ctx);
    engine_put_bindings(ctx, of_response);
    write_head_method = keep_method(ctx, 1, "writeHead");
    duk_pop(ctx);
    engine_put_bindings(ctx, of_any);
    return 0;
}

const struct binding http_fast_bindings[] = {
    { "install", install, 2, 0 },
    { "resume", resume, 1, 0 },
    { 0 },
};
