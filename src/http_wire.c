/* http_wire.c -- uma conexão cujos bytes não vêm de um descritor, e sim de um Duplex do JavaScript:
 * a de https, ou a que o programa entrega com server.emit('connection', stream).
 *
 * O struct conn é o mesmo, com conn->wire no lugar do descritor: quem lê é o JavaScript, que traz os
 * bytes (feed); o que se escreve vai para stream.write, um pedaço por vez, e fica em `out` até o
 * stream dizer que foi. O JavaScript que nos chama esvaziará nextTick e promessas: por isso
 * `ticking`. */
#include "http.h"

#include <stdlib.h>

struct wire {
    struct conn *conn;
    struct wire *next, *previous; /* na lista das abertas */
    int stream;                   /* referência ao Duplex */
    int excused;                  /* ela não segura o programa, e pode sobrar no fim */
    size_t handed;                /* bytes de `out` que o stream está levando */
    int flowing;                  /* o stream está a trazer bytes */
};

/* As abertas: as que sobram no fim, wire_cleanup libera. */
static struct wire *open_wires;

void wire_open(duk_context *ctx, duk_idx_t index, struct server *server, int lenient) {
    struct wire *wire = calloc(1, sizeof *wire);
    if (wire == NULL) abort();
    struct conn *conn = conn_open(ctx, server, wire, -1, lenient);
    wire->conn = conn;
    wire->next = open_wires;
    if (open_wires != NULL) open_wires->previous = wire;
    open_wires = wire;
    wire->flowing = 1;
    duk_dup(ctx, index);
    duk_push_pointer(ctx, conn);
    duk_put_prop_literal(ctx, -2, HTTP_CONN);
    wire->stream = engine_ref(ctx);
    engine_excuse(&wire->excused, 1);
}

/* [ ] -> [ stream ] */
void wire_push(duk_context *ctx, const struct wire *wire) { engine_push_ref(ctx, wire->stream); }

/* Até leave(o que enter devolveu), ninguém esvazia nextTick: quem nos chamou o fará. */
static int enter(void) {
    int before = http_script.ticking;
    http_script.ticking = 1;
    return before;
}

static void leave(int before) { http_script.ticking = before; }

/* [ undefined stream args... ] -> [ ] */
static void call(duk_context *ctx, enum hook hook, duk_idx_t nargs) {
    int before = enter();
    http_call(ctx, hook, nargs);
    leave(before);
    duk_pop(ctx);
}

void wire_send(duk_context *ctx, struct conn *conn) {
    struct wire *wire = conn->wire;
    if (wire->handed > 0 || outbox_length(&conn->out) == 0) return;
    wire->handed = outbox_length(&conn->out);
    duk_push_undefined(ctx);
    wire_push(ctx, wire);
    buffer_push(ctx, conn->out.bytes + conn->out.start, wire->handed);
    call(ctx, HOOK_WIRE_WRITE, 2);
}

void wire_update(duk_context *ctx, struct conn *conn, int wanted) {
    struct wire *wire = conn->wire;
    if (wire->stream == 0 || wire->flowing == wanted) return;
    wire->flowing = wanted;
    duk_push_undefined(ctx);
    wire_push(ctx, wire);
    duk_push_boolean(ctx, wanted);
    call(ctx, HOOK_WIRE_FLOW, 2);
}

void wire_detach(duk_context *ctx, struct conn *conn) {
    int stream = conn->wire->stream;
    engine_push_ref(ctx, stream);
    duk_push_pointer(ctx, NULL);
    duk_put_prop_literal(ctx, -2, HTTP_CONN); /* o stream já não leva a esta conexão */
    conn->out.start += conn->wire->handed;
    conn->wire->stream = 0;
    engine_excuse(&conn->wire->excused, 0);
    engine_unref(ctx, stream);
}

/* Uma conexão que acabou de responder espera que tudo vá; as outras fecham já. */
void wire_close(duk_context *ctx, struct conn *conn) {
    if (conn->wire->stream == 0) return;
    duk_push_undefined(ctx);
    wire_detach(ctx, conn);
    duk_push_boolean(ctx, conn->had_error || !conn->closing);
    call(ctx, HOOK_WIRE_CLOSE, 2);
}

void wire_free(struct wire *wire) {
    if (wire == NULL) return;
    if (wire->previous != NULL)
        wire->previous->next = wire->next;
    else
        open_wires = wire->next;
    if (wire->next != NULL) wire->next->previous = wire->previous;
    free(wire);
}

void wire_cleanup(duk_context *ctx) {
    while (open_wires != NULL) conn_free(ctx, open_wires->conn);
}

/* ---- o que o JavaScript conta (lib/http/wire.js) ---- */

/* feed(stream, bytes): chegaram. */
static duk_ret_t feed(duk_context *ctx) {
    struct conn *conn = conn_find(ctx, 0);
    size_t length;
    const char *bytes = (const char *)buffer_bytes(ctx, 1, &length);
    if (bytes == NULL) return duk_type_error(ctx, "Invalid argument");
    int before = enter();
    if (conn != NULL) conn_receive(ctx, conn, bytes, length);
    leave(before);
    return 0;
}

/* ended(stream): não vem mais nada. */
static duk_ret_t ended(duk_context *ctx) {
    struct conn *conn = conn_find(ctx, 0);
    int before = enter();
    if (conn != NULL) conn_end_of_input(ctx, conn);
    leave(before);
    return 0;
}

/* written(stream): o pedaço que ele levava foi. */
static duk_ret_t written(duk_context *ctx) {
    struct conn *conn = conn_find(ctx, 0);
    if (conn == NULL) return 0;
    struct wire *wire = conn->wire;
    conn->out.start += wire->handed;
    conn->sent += (double)wire->handed;
    wire->handed = 0;
    if (outbox_length(&conn->out) == 0) outbox_free(&conn->out);
    int before = enter();
    conn_flush(ctx, conn);
    leave(before);
    return 0;
}

/* closed(stream): já não existe. */
static duk_ret_t closed(duk_context *ctx) {
    struct conn *conn = conn_find(ctx, 0);
    if (conn != NULL) conn_close(ctx, conn);
    return 0;
}

const struct binding http_wire_bindings[] = {
    { "feed", feed, 2, 0 },
    { "ended", ended, 1, 0 },
    { "written", written, 1, 0 },
    { "closed", closed, 1, 0 },
    { 0 },
};
