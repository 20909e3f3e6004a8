/* http_fast.c -- os atalhos da resposta comum: writeHead e end sem passar pelo JavaScript.
 *
 * O caminho completo (response.js, outgoing.js) cobre tudo o que uma resposta pode querer, e é
 * JavaScript. A resposta que quase todo programa dá (um status conhecido, alguns headers de
 * texto, um corpo de uma vez, ninguém ouvindo 'finish') é montada aqui, com os mesmos bytes: num
 * olá-mundo com writeHead e end, de 18 mil para 36 mil pedidos por segundo. Qualquer coisa fora
 * disso vai para o caminho completo, que começa de onde este parou (`resume`, lá no fim). */
#include "http.h"

#include <stdio.h>
#include <string.h>

enum { SLOW_WRITE_HEAD, SLOW_END, SLOW_COUNT };
static void *slow[SLOW_COUNT];  /* os métodos em JavaScript */
static void *write_head_method; /* o nosso writeHead, para ver se o programa o trocou */

/* O status de uma resposta que já acabou, no próprio objeto; ausente, 200. */
#define STATUS DUK_HIDDEN_SYMBOL("status")

/* ---- a cabeça ---- */

static const char *status_text(int status) {
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 303: return "See Other";
    case 307: return "Temporary Redirect";
    case 308: return "Permanent Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 500: return "Internal Server Error";
    case 503: return "Service Unavailable";
    default: return NULL;
    }
}

static void put(struct outbox *out, const char *text) { outbox_append(out, text, strlen(text)); }

static int is_ascii(const char *text, size_t length) {
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)text[i] >= 0x80) return 0;
    return 1;
}

static int same_word(const char *name, const char *word) {
    for (; *word != '\0'; name++, word++)
        if ((*name | 0x20) != *word && *name != *word) return 0;
    return *name == '\0';
}

/* Headers que mudam o resto da cabeça são com o caminho completo. */
static int is_special(const char *name) {
    static const char *const words[] = {
        "connection", "transfer-encoding", "content-length",      "date", "expect",
        "trailer",    "keep-alive",        "content-disposition", NULL
    };
    for (const char *const *word = words; *word != NULL; word++)
        if (same_word(name, *word)) return 1;
    return 0;
}

/* [ ... nome valor ]: acrescenta a linha; 0 se não é da forma comum. */
static int put_header(duk_context *ctx, struct outbox *out) {
    duk_size_t name_length, value_length;
    const char *name = duk_get_lstring(ctx, -2, &name_length);
    if (duk_is_number(ctx, -1)) duk_to_string(ctx, -1);
    const char *value = duk_get_lstring(ctx, -1, &value_length);
    if (name == NULL || value == NULL || !is_ascii(value, value_length)) return 0;
    if (!http_is_token(name, name_length) || !http_is_field_text(value, value_length)) return 0;
    if (is_special(name)) return 0;
    outbox_append(out, name, name_length);
    put(out, ": ");
    outbox_append(out, value, value_length);
    put(out, "\r\n");
    return 1;
}

/* Os headers do objeto em `index` (ou nenhum); 0 se algum não é da forma comum. */
static int put_headers(duk_context *ctx, duk_idx_t index, struct outbox *out) {
    if (duk_is_null_or_undefined(ctx, index)) return 1;
    if (!duk_is_object(ctx, index) || duk_is_array(ctx, index) || duk_is_function(ctx, index))
        return 0;
    int common = 1;
    duk_enum(ctx, index, DUK_ENUM_OWN_PROPERTIES_ONLY);
    while (common && duk_next(ctx, -1, 1)) {
        common = put_header(ctx, out);
        duk_pop_2(ctx);
    }
    duk_pop(ctx);
    return common;
}

/* Date, Connection, Keep-Alive, na ordem do Node. */
static void put_common(struct exchange *x) {
    put(&x->head, "Date: ");
    put(&x->head, http_date());
    if (!x->keep_alive) {
        x->last = 1;
        put(&x->head, "\r\nConnection: close\r\n");
        return;
    }
    put(&x->head, "\r\nConnection: keep-alive\r\n");
    put(&x->head, x->conn->server->keep_alive_line);
}

static void put_status(struct exchange *x, int status) {
    char line[64];
    x->status = (unsigned)status & 0x3FF;
    snprintf(line, sizeof line, "HTTP/1.1 %d %s\r\n", status, status_text(status));
    put(&x->head, line);
}

/* ---- dá para atalhar? ---- */

/* O par de `this`, se a resposta está intocada e o pedido não tem nada de especial. */
static struct exchange *plain_exchange(duk_context *ctx) {
    duk_push_this(ctx);
    struct exchange *x = exchange_find(ctx, -1);
    duk_pop(ctx);
    if (x == NULL || x->touched || x->begun || x->ended || x->upgrade) return NULL;
    if (x->is_head || x->is_old || x->conn->closed) return NULL;
    const struct server *server = x->conn->server;
    return server->custom || server->max_requests > 0 ? NULL : x;
}

/* [ args... ] -> [ resultado ] */
static duk_ret_t call_slow(duk_context *ctx, int which) {
    duk_idx_t nargs = duk_get_top(ctx);
    duk_push_heapptr(ctx, slow[which]);
    duk_insert(ctx, 0);
    duk_push_this(ctx);
    duk_insert(ctx, 1);
    duk_call_method(ctx, nargs);
    return 1;
}

/* ---- res.writeHead(status, headers) ---- */

static int fast_write_head(duk_context *ctx, struct exchange *x) {
    int status = duk_get_int_default(ctx, 0, 0);
    if (duk_get_top(ctx) > 2 || x->head.bytes != NULL || status_text(status) == NULL) return 0;
    if (duk_get_number(ctx, 0) != status) return 0;
    put_status(x, status);
    if (duk_get_top(ctx) == 2 && !put_headers(ctx, 1, &x->head)) {
        outbox_free(&x->head);
        x->status = 0; /* como se nada tivesse começado */
        return 0;
    }
    put_common(x);
    put(&x->head, "Transfer-Encoding: chunked\r\n\r\n");
    return 1;
}

static duk_ret_t write_head(duk_context *ctx) {
    struct exchange *x = plain_exchange(ctx);
    if (x == NULL || !fast_write_head(ctx, x)) return call_slow(ctx, SLOW_WRITE_HEAD);
    duk_push_this(ctx);
    return 1;
}

/* ---- res.end(corpo) ---- */

/* Quem escuta 'finish' ou 'close' precisa do caminho completo. */
static int has_listeners(duk_context *ctx) {
    duk_push_this(ctx);
    duk_get_prop_literal(ctx, -1, "_events");
    int has = duk_is_object(ctx, -1);
    duk_pop_2(ctx);
    return has;
}

/* Sem writeHead, quem o chama é end: um programa que o trocou (on-headers) conta com isso. */
static int writes_own_head(duk_context *ctx) {
    duk_push_this(ctx);
    duk_get_prop_literal(ctx, -1, "writeHead");
    int own = duk_get_heapptr(ctx, -1) != write_head_method;
    duk_pop_2(ctx);
    return own;
}

/* O corpo em bytes (NULL se não é da forma comum: texto sem codificação, ou bytes). */
static const void *get_body(duk_context *ctx, size_t *length) {
    *length = 0;
    duk_idx_t nargs = duk_get_top(ctx);
    if (nargs == 0 || (nargs == 1 && duk_is_undefined(ctx, 0))) return "";
    if (nargs > 1 || (!duk_is_string(ctx, 0) && !buffer_is(ctx, 0))) return NULL;
    return buffer_data(ctx, 0, ENCODING_UTF8, length);
}

/* Depois de writeHead o tamanho do corpo já não cabe na cabeça: vai em pedaços, como no Node. */
static void write_chunked(struct exchange *x, const void *bytes, size_t length) {
    char size[32];
    if (length > 0) {
        exchange_write(x, size, (size_t)snprintf(size, sizeof size, "%zx\r\n", length));
        exchange_write(x, bytes, length);
        exchange_write(x, "\r\n", 2);
    }
    exchange_write(x, "0\r\n\r\n", 5);
}

static void write_head_and_body(struct exchange *x, const void *bytes, size_t length) {
    int chunked = x->head.bytes != NULL;
    if (!chunked) {
        char line[64];
        put_status(x, 200);
        put_common(x);
        snprintf(line, sizeof line, "Content-Length: %zu\r\n\r\n", length);
        put(&x->head, line);
    }
    exchange_write(x, x->head.bytes, x->head.end);
    outbox_free(&x->head);
    if (chunked)
        write_chunked(x, bytes, length);
    else
        exchange_write(x, bytes, length);
}

static duk_ret_t end(duk_context *ctx) {
    struct exchange *x = plain_exchange(ctx);
    size_t length;
    if (x == NULL || has_listeners(ctx) || (x->head.bytes == NULL && writes_own_head(ctx)))
        return call_slow(ctx, SLOW_END);
    const void *bytes = get_body(ctx, &length);
    if (bytes == NULL) return call_slow(ctx, SLOW_END);
    write_head_and_body(x, bytes, length);
    exchange_finish(x);
    if (!x->conn->corked) conn_mark(ctx, x->conn); /* numa leitura, o envio vem no fim dela */
    duk_push_this(ctx);
    if (x->status == 200) return 1;
    duk_push_uint(ctx, x->status);
    duk_put_prop_literal(ctx, -2, STATUS);
    return 1;
}

/* ---- de volta ao caminho completo ---- */

/* resume(res) -> undefined, ou [cabeça, status, acabou, fecha]: até onde o atalho levou uma
 * resposta que agora o JavaScript vai tocar. De uma que já se foi, só o status, se não era 200. */
static duk_ret_t resume(duk_context *ctx) {
    struct exchange *x = exchange_find(ctx, 0);
    if (x == NULL) {
        duk_push_array(ctx);
        duk_get_prop_literal(ctx, 0, STATUS);
        duk_put_prop_index(ctx, -2, 1);
        return 1;
    }
    if (x->status == 0) return 0;
    duk_push_array(ctx);
    duk_push_lstring(ctx, x->head.bytes != NULL ? x->head.bytes : "", x->head.end);
    duk_put_prop_index(ctx, -2, 0);
    duk_push_uint(ctx, x->status);
    duk_put_prop_index(ctx, -2, 1);
    duk_push_boolean(ctx, x->ended);
    duk_put_prop_index(ctx, -2, 2);
    duk_push_boolean(ctx, x->last);
    duk_put_prop_index(ctx, -2, 3);
    outbox_free(&x->head);
    return 1;
}

/* install(ServerResponse.prototype): põe os atalhos na frente dos métodos de lá. */
static duk_ret_t install(duk_context *ctx) {
    static const struct binding methods[] = {
        { "writeHead", write_head, DUK_VARARGS, 0 },
        { "end", end, DUK_VARARGS, 0 },
        { 0 },
    };
    duk_get_prop_literal(ctx, 0, "writeHead");
    slow[SLOW_WRITE_HEAD] = duk_require_heapptr(ctx, -1);
    engine_keep(ctx);
    duk_get_prop_literal(ctx, 0, "end");
    slow[SLOW_END] = duk_require_heapptr(ctx, -1);
    engine_keep(ctx);
    duk_dup(ctx, 0);
    engine_put_bindings(ctx, methods);
    duk_get_prop_literal(ctx, -1, "writeHead");
    write_head_method = duk_get_heapptr(ctx, -1);
    return 0;
}

const struct binding http_fast_bindings[] = {
    { "install", install, 1, 0 },
    { "resume", resume, 1, 0 },
    { 0 },
};
