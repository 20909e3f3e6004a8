/* http_client.c -- o parser emprestado ao JavaScript, que faz o papel de http_conn.c no
 * cliente: lê do socket, dá os bytes, recebe passos (http/parser.js).
 *
 * O struct mora num buffer escondido no objeto. O texto da cabeça é de malloc: closeParser o
 * devolve, e o finalizador também, se o programa esquecer. */
#include "http.h"

#include <string.h>

#define PARSER DUK_HIDDEN_SYMBOL("parser")

struct parser {
    struct http_parser http;
    struct http_limits limits;
    size_t position;            /* até onde leu do último Buffer */
    size_t piece, piece_length; /* o pedaço de corpo, dentro dele */
};

static struct parser *get_parser(duk_context *ctx) {
    duk_get_prop_literal(ctx, 0, PARSER);
    struct parser *p = duk_require_buffer(ctx, -1, NULL);
    duk_pop(ctx);
    return p;
}

static duk_ret_t close_parser(duk_context *ctx) {
    http_parser_close(&get_parser(ctx)->http);
    return 0;
}

/* parser(maxHeaderSize, maxHeaders, lenient) */
static duk_ret_t new_parser(duk_context *ctx) {
    struct http_limits limits = { duk_require_uint(ctx, 0), duk_require_uint(ctx, 1) };
    duk_push_object(ctx);
    struct parser *p = duk_push_fixed_buffer(ctx, sizeof *p);
    duk_put_prop_literal(ctx, -2, PARSER);
    p->limits = limits;
    http_parser_open(&p->http, HTTP_RESPONSE, &p->limits, duk_to_boolean(ctx, 2));
    duk_push_c_function(ctx, close_parser, 1);
    duk_set_finalizer(ctx, -2);
    return 1;
}

/* next(parser, Buffer, posição) -> enum http_step */
static duk_ret_t next(duk_context *ctx) {
    struct parser *p = get_parser(ctx);
    size_t length, start = duk_require_uint(ctx, 2);
    const char *bytes = (const char *)buffer_bytes(ctx, 1, &length);
    if (bytes == NULL || start > length) return duk_type_error(ctx, "Buffer");
    const char *at = bytes + start;
    struct http_piece piece = { at, 0 };
    enum http_step step = http_next(&p->http, &at, bytes + length, &piece);
    p->position = (size_t)(at - bytes);
    if (step == STEP_BODY) {
        p->piece = (size_t)(piece.bytes - bytes);
        p->piece_length = piece.length;
    }
    duk_push_int(ctx, step);
    return 1;
}

static duk_ret_t position(duk_context *ctx) {
    duk_push_uint(ctx, (duk_uint_t)get_parser(ctx)->position);
    return 1;
}

/* piece(parser, Buffer) -> uma cópia do pedaço de corpo. */
static duk_ret_t piece(duk_context *ctx) {
    const struct parser *p = get_parser(ctx);
    size_t length;
    const unsigned char *bytes = buffer_bytes(ctx, 1, &length);
    buffer_push(ctx, bytes + p->piece, p->piece_length);
    return 1;
}

/* [ ] -> [ array ]: os textos da cabeça, menos o primeiro. */
static void push_raw(duk_context *ctx, const struct http_head *head) {
    const char *text = head != NULL ? head->text : NULL;
    if (text != NULL)
        http_push_texts(ctx, text + strlen(text) + 1, text + head->used);
    else
        duk_push_array(ctx);
}

/* head(parser) -> { version, statusCode, statusMessage, rawHeaders, keepAlive, upgrade } */
static duk_ret_t head(duk_context *ctx) {
    struct http_parser *p = &get_parser(ctx)->http;
    const char *reason = p->head != NULL ? p->head->text : "";
    duk_push_object(ctx);
    duk_push_int(ctx, p->llhttp.http_major * 10 + p->llhttp.http_minor);
    duk_put_prop_literal(ctx, -2, "version");
    duk_push_int(ctx, p->llhttp.status_code);
    duk_put_prop_literal(ctx, -2, "statusCode");
    buffer_push_text(ctx, reason, strlen(reason), ENCODING_LATIN1);
    duk_put_prop_literal(ctx, -2, "statusMessage");
    push_raw(ctx, p->head);
    duk_put_prop_literal(ctx, -2, "rawHeaders");
    duk_push_boolean(ctx, llhttp_should_keep_alive(&p->llhttp));
    duk_put_prop_literal(ctx, -2, "keepAlive");
    duk_push_boolean(ctx, p->llhttp.upgrade);
    duk_put_prop_literal(ctx, -2, "upgrade");
    http_head_drop(p);
    return 1;
}

/* trailers(parser) -> [nome, valor…] */
static duk_ret_t trailers(duk_context *ctx) {
    struct http_parser *p = &get_parser(ctx)->http;
    push_raw(ctx, p->head);
    http_head_drop(p);
    return 1;
}

static duk_ret_t skip_body(duk_context *ctx) {
    http_skip_body(&get_parser(ctx)->http);
    return 0;
}

static duk_ret_t set_upgrade(duk_context *ctx) {
    http_set_upgrade(&get_parser(ctx)->http, duk_to_boolean(ctx, 1));
    return 0;
}

static duk_ret_t finish(duk_context *ctx) {
    duk_push_int(ctx, http_finish(&get_parser(ctx)->http));
    return 1;
}

/* parserError(parser) -> { code, reason } */
static duk_ret_t error(duk_context *ctx) {
    const char *code, *reason;
    size_t length;
    http_error(&get_parser(ctx)->http, &code, &length, &reason);
    duk_push_object(ctx);
    duk_push_lstring(ctx, code, length);
    duk_put_prop_literal(ctx, -2, "code");
    duk_push_string(ctx, reason);
    duk_put_prop_literal(ctx, -2, "reason");
    return 1;
}

const struct binding http_client_bindings[] = {
    { "parser", new_parser, 3, 0 },
    { "closeParser", close_parser, 1, 0 },
    { "next", next, 3, 0 },
    { "position", position, 1, 0 },
    { "piece", piece, 2, 0 },
    { "head", head, 1, 0 },
    { "trailers", trailers, 1, 0 },
    { "skipBody", skip_body, 1, 0 },
    { "setUpgrade", set_upgrade, 2, 0 },
    { "finishParser", finish, 1, 0 },
    { "parserError", error, 1, 0 },
    { 0 },
};
