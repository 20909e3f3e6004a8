/* http_exchange.c -- um pedido e a sua resposta: do primeiro passo do parser ao último byte enviado.
 *
 * Os structs vêm de um estoque e vivem na lista da conexão até que o pedido tenha chegado
 * inteiro e a resposta tenha saído. Os objetos req e res ficam na pilha enquanto o handler
 * roda; se a resposta continua aberta quando ele volta, `anchor` os segura, e cada um guarda
 * escondido o endereço do struct. Quem já acabou não tem endereço: exchange_find dá NULL. */
#include "http.h"
#include "peek.h"

#include <stdlib.h>

enum { SPARE_LIMIT = 256, CHOKE = 16 * 1024 };

struct http_script http_script;

static struct {
    struct exchange *first;
    int count;
} spare;

static struct exchange *current; /* aquele cujo handler está rodando */

/* ---- entrar em JavaScript ---- */

void http_call(duk_context *ctx, enum hook hook, duk_idx_t nargs) {
    duk_push_heapptr(ctx, http_script.hooks[hook]);
    duk_insert(ctx, -2 - nargs); /* [ f this args... ] */
    if (!http_script.ticking) {
        queue_call_value(ctx, nargs);
    } else if (engine_call(ctx, nargs) != 0) {
        engine_uncaught(ctx);
        duk_push_undefined(ctx);
    }
}

void http_try(duk_context *ctx, duk_safe_call_function function, void *data) {
    if (engine_try(ctx, function, data) != 0) engine_uncaught(ctx);
}

void http_call_in(duk_context *ctx, const struct origin *origin, enum hook hook, duk_idx_t nargs) {
    struct origin previous = queue_begin("http", origin);
    http_call(ctx, hook, nargs);
    queue_end(ctx, "http", previous);
}

/* ---- nascer e acabar ---- */

static struct exchange *take(struct conn *conn) {
    struct exchange *x = spare.first;
    if (x != NULL) {
        spare.first = x->next;
        spare.count--;
    } else if ((x = malloc(sizeof *x)) == NULL) {
        abort();
    }
    *x = (struct exchange){ .conn = conn, .origin = queue_schedule("http") };
    if (conn->last != NULL)
        conn->last->next = x;
    else
        conn->first = x;
    conn->last = x;
    return x;
}

/* [ ] -> [ ]: o objeto já não leva a este par. */
static void forget_object(duk_context *ctx, void *object) {
    duk_push_heapptr(ctx, object);
    duk_del_prop_literal(ctx, -1, HTTP_EXCHANGE);
    duk_pop(ctx);
}

/* O primeiro da fila acabou: solta os objetos e volta para o estoque. */
static void release_first(duk_context *ctx, struct conn *conn) {
    struct exchange *x = conn->first;
    conn->first = x->next;
    if (conn->first == NULL) conn->last = NULL;
    conn->over |= x->last;
    outbox_free(&x->early);
    http_head_release(x->text);
    outbox_free(&x->set);
    outbox_free(&x->head);
    queue_context_release(ctx, x->origin.context);
    if (x->anchor != 0) {
        forget_object(ctx, x->req);
        if (x->res != NULL) forget_object(ctx, x->res);
        engine_excuse(&x->excused, 0);
        engine_unref(ctx, x->anchor);
    }
    if (spare.count == SPARE_LIMIT) {
        free(x);
        return;
    }
    x->next = spare.first;
    spare.first = x;
    spare.count++;
}

void exchange_drop_all(duk_context *ctx, struct conn *conn) {
    while (conn->first != NULL) release_first(ctx, conn);
}

void exchange_cleanup(void) {
    while (spare.first != NULL) {
        struct exchange *x = spare.first;
        spare.first = x->next;
        free(x);
    }
}

static void release_finished(duk_context *ctx, struct conn *conn) {
    struct exchange *x;
    while ((x = conn->first) != NULL && x->ended && x->received && !x->waiting)
        release_first(ctx, conn);
    if (conn->first == NULL && !conn->resting && conn->started == 0) conn_rest(ctx, conn);
}

struct exchange *exchange_find(duk_context *ctx, duk_idx_t index) {
    void *object = duk_get_heapptr(ctx, index);
    if (object == NULL) return NULL;
    if (current != NULL && (object == current->res || object == current->req)) return current;
    duk_get_prop_literal(ctx, index, HTTP_EXCHANGE);
    struct exchange *x = duk_get_pointer(ctx, -1);
    duk_pop(ctx);
    return x;
}

size_t exchange_pending(const struct conn *conn) {
    size_t total = outbox_length(&conn->out);
    for (const struct exchange *x = conn->first; x != NULL; x = x->next)
        total += outbox_length(&x->early);
    return total;
}

/* ---- segurar os objetos ---- */

/* [ res ] -> [ ]: quem segura o programa é a conexão; sobre um Duplex, ela pode sobrar no fim. */
static void hold(duk_context *ctx, struct exchange *x) {
    x->anchor = engine_ref(ctx);
    engine_excuse(&x->excused, x->conn->wire != NULL);
}

/* [ req res ] -> [ req res ]: o programa ainda vai usar os dois depois que o handler voltar. */
static void anchor(duk_context *ctx, struct exchange *x) {
    for (duk_idx_t i = -2; i <= -1; i++) {
        duk_push_pointer(ctx, x);
        duk_put_prop_literal(ctx, i - 1, HTTP_EXCHANGE);
    }
    duk_dup(ctx, -2);
    duk_put_prop_literal(ctx, -2, HTTP_REQUEST_OF);
    duk_dup_top(ctx);
    hold(ctx, x);
}

/* Quem passou a escutar depois do end (res.end(); res.on('finish', f)) também é avisado. */
static void note_late_listeners(duk_context *ctx, struct exchange *x) {
    if (!x->quiet || x->req == NULL) return;
    if (!http_is_heard(ctx, x->res) && (x->reading || !http_is_heard(ctx, x->req))) return;
    x->quiet = 0;
    x->waiting = 1;
}

/* ---- os passos de um pedido ---- */

/* Por que esse pedido precisa de uma resposta pronta ou de um evento diferente. */
static int special_reason(struct exchange *x, const struct http_parser *parser) {
    int usual = x->conn->server->custom ? SPECIAL_CLASSES : 0;
    if (x->is_old) return usual;
    if (parser->hosts != 1 && x->conn->server->needs_host) return SPECIAL_HOST;
    unsigned limit = x->conn->server->max_requests;
    x->conn->requests++;
    if (limit > 0 && x->conn->requests > limit) return SPECIAL_LIMIT;
    return parser->expects ? SPECIAL_EXPECT : usual;
}

/* [ req ] -> [ req ]: o pedido quer trocar de protocolo, e o programa aceita? */
static int accepts_upgrade(duk_context *ctx, struct conn *conn) {
    if (conn->parser.llhttp.method == HTTP_CONNECT) return 1;
    duk_push_heapptr(ctx, conn->server->object);
    http_call(ctx, HOOK_WANTS_UPGRADE, 0);
    int accepts = duk_to_boolean(ctx, -1);
    duk_pop(ctx);
    return accepts;
}

/* O pedido de troca não tem resposta: req espera por exchange_upgrade. */
static void begin_upgrade(duk_context *ctx, struct exchange *x) {
    x->upgrade = 1;
    http_set_upgrade(&x->conn->parser, 1);
    http_push_request(ctx, x);
    http_settle_text(ctx, x, 1);
    hold(ctx, x);
}

/* O caso comum: o evento vai do C direto ao handler, sem passar por server.js. */
static duk_ret_t emit_request(duk_context *ctx, void *data) {
    const struct exchange *x = data;
    duk_push_heapptr(ctx, x->conn->server->object);
    duk_push_literal(ctx, "request");
    duk_push_heapptr(ctx, x->req);
    duk_push_heapptr(ctx, x->res);
    events_emit(ctx, 2);
    return 0;
}

/* [ req res ] -> [ req res ]: o pedido que não é comum. */
static void call_special(duk_context *ctx, struct exchange *x, int special) {
    duk_push_heapptr(ctx, x->conn->server->object);
    duk_dup(ctx, -3);
    duk_dup(ctx, -3);
    duk_push_int(ctx, special);
    http_call(ctx, HOOK_SPECIAL, 3);
    duk_pop(ctx);
}

/* [ req res ] -> [ req res ]: chama o handler. */
static void run_handler(duk_context *ctx, struct exchange *x, int special) {
    struct exchange *outer = current;
    struct origin previous = queue_begin("http", &x->origin);
    current = x;
    if (special != 0)
        call_special(ctx, x, special);
    else
        http_try(ctx, emit_request, x);
    current = outer;
    queue_end(ctx, "http", previous);
}

void exchange_begin(duk_context *ctx, struct conn *conn) {
    const llhttp_t *llhttp = &conn->parser.llhttp;
    int upgrades = llhttp->upgrade && accepts_upgrade(ctx, conn);
    if (conn->closed) return;
    struct exchange *x = take(conn);
    if (upgrades) {
        begin_upgrade(ctx, x);
        return;
    }
    http_set_upgrade(&conn->parser, 0);
    x->keep_alive = llhttp_should_keep_alive(llhttp) != 0;
    x->is_head = llhttp->method == HTTP_HEAD;
    x->is_old = llhttp->http_major < 1 || llhttp->http_minor < 1;
    int special = special_reason(x, &conn->parser);
    http_push_pair(ctx, x);
    run_handler(ctx, x, special);
    note_late_listeners(ctx, x);
    int open = !x->ended || x->waiting || x->reading;
    if (open) {
        anchor(ctx, x);
    } else {
        x->req = x->res = NULL; /* respondido: o corpo, se vier, não interessa a ninguém */
        x->dumped = 1;
    }
    duk_pop(ctx);
    /* Copiado só se alguém ficou com req. */
    http_settle_text(ctx, x, open || peek_is_shared(ctx, -1));
    duk_pop(ctx);
    if (exchange_pending(conn) >= CHOKE) conn->choked = 1;
}

void exchange_body(duk_context *ctx, struct conn *conn, const struct http_piece *piece) {
    struct exchange *x = conn->last;
    conn->answered = 0;
    if (x == NULL || x->dumped || x->upgrade || x->req == NULL) return;
    duk_push_undefined(ctx);
    duk_push_heapptr(ctx, x->req);
    buffer_push(ctx, piece->bytes, piece->length);
    http_script.ticking = conn->wire != NULL; /* aí quem nos chamou é JavaScript, e esvaziará */
    http_call_in(ctx, &x->origin, HOOK_BODY, 2);
    http_script.ticking = 1;
    duk_pop(ctx);
}

void exchange_received(duk_context *ctx, struct conn *conn) {
    struct exchange *x = conn->last;
    conn->started = 0;
    if (conn->parser.head != NULL && x != NULL && x->req != NULL && !x->upgrade) {
        duk_push_heapptr(ctx, x->req);
        http_keep_text(ctx, conn->parser.head, HTTP_TRAILERS);
        duk_pop(ctx);
    }
    http_head_drop(&conn->parser);
    if (x == NULL || x->upgrade) return;
    x->received = 1;
    if (x->reading) {
        duk_push_undefined(ctx);
        duk_push_heapptr(ctx, x->req);
        http_call_in(ctx, &x->origin, HOOK_END, 1);
        duk_pop(ctx);
    }
    if (!conn->closed) release_finished(ctx, conn);
}

/* [ ] -> [ fd ou Duplex ]: deixa de ser desta conexão. */
static void push_transport(duk_context *ctx, struct conn *conn) {
    if (conn->wire != NULL) {
        wire_detach(ctx, conn);
        return;
    }
    duk_push_int(ctx, conn->watcher.fd);
    loop_unwatch(&conn->watcher);
    conn->watcher.fd = -1;
}

/* A conexão deixa de ser nossa: o descritor (ou o Duplex) vai para quem escuta 'upgrade' ou 'connect', com
 * os bytes que já chegaram do outro protocolo e os nossos que ainda não foram. */
void exchange_upgrade(duk_context *ctx, struct conn *conn, const char *rest, size_t length) {
    struct exchange *x = conn->last;
    duk_push_heapptr(ctx, conn->server->object);
    duk_push_heapptr(ctx, x->req);
    push_transport(ctx, conn);
    buffer_push(ctx, rest, length);
    buffer_push(ctx, conn->out.bytes + conn->out.start, outbox_length(&conn->out));
    http_call_in(ctx, &x->origin, HOOK_UPGRADE, 4);
    duk_pop(ctx);
    conn_close(ctx, conn);
}

/* ---- a resposta anda ---- */

/* O primeiro que espera e já pôs tudo em `out`. */
static struct exchange *find_waiting(const struct conn *conn) {
    struct exchange *x = conn->first;
    while (x != NULL && (!x->waiting || outbox_length(&x->early) > 0)) x = x->next;
    return x;
}

static void tell_flushed(duk_context *ctx, struct exchange *x) {
    x->waiting = 0;
    duk_push_undefined(ctx);
    duk_push_heapptr(ctx, x->res);
    struct origin origin = x->origin;
    http_call_in(ctx, &origin, HOOK_FLUSHED, 1);
    duk_pop(ctx);
}

/* Cada aviso pode escrever mais, acabar com o par ou fechar a conexão: por isso a procura
 * recomeça do início. */
void exchange_flushed(duk_context *ctx, struct conn *conn) {
    struct exchange *x;
    conn->choked = 0;
    for (x = conn->first; x != NULL; x = x->next) note_late_listeners(ctx, x);
    while (!conn->closed && outbox_length(&conn->out) == 0 && (x = find_waiting(conn)) != NULL)
        tell_flushed(ctx, x);
    if (!conn->closed) release_finished(ctx, conn);
}

/* Quem fecha a conexão logo depois de responder (destroy) manda antes o que havia: se foi tudo, as
 * respostas acabadas chegaram ao fim como as outras. */
static void flush_last(duk_context *ctx, struct conn *conn) {
    if (conn->over || outbox_length(&conn->out) > 0) return;
    for (struct exchange *x = conn->first; x != NULL && x->ended; x = x->next) {
        if (x->waiting) tell_flushed(ctx, x);
        if (x->last) return;
    }
}

/* Primeiro os pedidos, depois a resposta que estava na vez. (As outras nunca tiveram o
 * socket, e no Node também não ficam sabendo.) */
void exchange_abort_all(duk_context *ctx, struct conn *conn) {
    struct exchange *turn = conn->over ? NULL : conn->first;
    flush_last(ctx, conn);
    while (turn != NULL && turn->ended) turn = turn->last ? NULL : turn->next;
    for (struct exchange *x = conn->first; x != NULL; x = x->next) {
        if (x->req == NULL || x->upgrade) continue;
        duk_push_undefined(ctx);
        duk_push_heapptr(ctx, x->req);
        duk_push_heapptr(ctx, x->res);
        http_call_in(ctx, &x->origin, HOOK_ABORTED, 2);
        duk_pop(ctx);
    }
    if (turn != NULL && turn->res != NULL) {
        duk_push_undefined(ctx);
        duk_push_heapptr(ctx, turn->res);
        http_call_in(ctx, &turn->origin, HOOK_LOST, 1);
        duk_pop(ctx);
    }
    exchange_drop_all(ctx, conn);
}
