/* http_objects.c -- req e res, como o C os monta, e o texto cru dos headers, que só se copia se for preciso.
 *
 * O programa pode ter classes suas (server->custom): aí quem constrói é o JavaScript. Os nossos nascem
 * quase vazios, com o protótipo certo: o resto são acessores. */
#include "http.h"

#include <string.h>

/* [ ] -> [ objeto ]: com esse protótipo, e nada mais. */
static void *push_instance(duk_context *ctx, void *prototype) {
    duk_push_bare_object(ctx);
    duk_push_heapptr(ctx, prototype);
    duk_set_prototype(ctx, -2);
    return duk_get_heapptr(ctx, -1);
}

/* [ args... ] -> [ objeto ]: o que a classe do programa constrói; o nosso, se ela falhar. */
static void *push_custom(duk_context *ctx, struct server *server, void *prototype,
                         duk_idx_t nargs) {
    duk_push_heapptr(ctx, server->object);
    duk_insert(ctx, -1 - nargs);
    http_call(ctx, HOOK_MAKE, nargs);
    if (duk_is_object(ctx, -1)) return duk_get_heapptr(ctx, -1);
    duk_pop(ctx);
    return push_instance(ctx, prototype);
}

void http_keep_text(duk_context *ctx, const struct http_head *head, const char *key) {
    size_t first = strlen(head->text) + 1; /* a url, ou o texto vazio dos trailers */
    char *copy = duk_push_fixed_buffer(ctx, head->used - first);
    memcpy(copy, head->text + first, head->used - first);
    duk_put_prop_string(ctx, -2, key);
}

void http_settle_text(duk_context *ctx, struct exchange *x, int copy) {
    if (x->text == NULL) return;
    if (copy) http_keep_text(ctx, x->text, HTTP_HEAD_TEXT);
    http_head_release(x->text);
    x->text = NULL;
}

const char *exchange_text(duk_context *ctx, duk_idx_t index, size_t *length) {
    const struct exchange *x = exchange_find(ctx, index);
    if (x != NULL && x->text != NULL) {
        size_t first = strlen(x->text->text) + 1;
        *length = x->text->used - first;
        return x->text->text + first;
    }
    duk_get_prop_literal(ctx, index, HTTP_HEAD_TEXT);
    const char *text = duk_get_buffer(ctx, -1, length);
    duk_pop(ctx); /* o req ainda segura o buffer */
    return text;
}

/* A url é dele; o que é comum (GET, HTTP/1.1) está no protótipo. */
void http_push_request(duk_context *ctx, struct exchange *x) {
    struct http_parser *parser = &x->conn->parser;
    const llhttp_t *llhttp = &parser->llhttp;
    x->text = http_head_take(parser);
    int custom = x->conn->server->custom;
    x->req = custom ? push_custom(ctx, x->conn->server, http_script.request_prototype, 0)
                    : push_instance(ctx, http_script.request_prototype);
    buffer_push_text(ctx, x->text->text, strlen(x->text->text), ENCODING_LATIN1);
    duk_put_prop_literal(ctx, -2, "url");
    if (llhttp->method != HTTP_GET || custom) {
        duk_push_string(ctx, llhttp_method_name((llhttp_method_t)llhttp->method));
        duk_put_prop_literal(ctx, -2, "method");
    }
    if (llhttp->http_major != 1 || llhttp->http_minor != 1 || custom) {
        duk_push_int(ctx, llhttp->http_major * 10 + llhttp->http_minor);
        duk_put_prop_literal(ctx, -2, "_version"); /* o JavaScript faz dele os três nomes */
    }
    if (x->upgrade) {
        duk_push_true(ctx);
        duk_put_prop_literal(ctx, -2, "upgrade");
    }
}

void http_push_pair(duk_context *ctx, struct exchange *x) {
    http_push_request(ctx, x);
    if (x->conn->server->custom) {
        http_settle_text(ctx, x, 1);
        x->reading = 1; /* o construtor já fez dele um stream */
        duk_dup_top(ctx);
        x->res = push_custom(ctx, x->conn->server, http_script.response_prototype, 1);
    } else {
        x->res = push_instance(ctx, http_script.response_prototype);
    }
}
