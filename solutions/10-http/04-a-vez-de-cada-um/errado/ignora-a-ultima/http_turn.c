/* http_turn.c -- a vez de cada resposta.
 *
 * Um cliente pode mandar vários pedidos sem esperar (pipelining), e as respostas têm de sair na
 * ordem deles. A resposta da vez vai direto para a saída da conexão; as outras escrevem num
 * caderno à parte (x->early), que é passado a limpo quando a vez delas chega. */
#include "http.h"

/* É a vez desta resposta: todas as anteriores já acabaram, e nenhuma foi a última. */
static int has_turn(const struct exchange *x) {
    const struct exchange *e = x->conn->first;
    while (e != x && e->ended) e = e->next;
    return e == x;
}

void exchange_write(struct exchange *x, const void *bytes, size_t length) {
    x->begun = 1;
    outbox_append(has_turn(x) ? &x->conn->out : &x->early, bytes, length);
}

/* Acabou a resposta da vez: o que as seguintes já tinham pronto passa a ser enviado. */
void exchange_finish(struct exchange *x) {
    struct conn *conn = x->conn;
    x->ended = 1;
    conn->answered = conn->corked;
    while (x != NULL && x->ended && has_turn(x)) {
        if (x->last) {
            conn->closing = 1;
            return;
        }
        x = x->next;
        if (x == NULL) return;
        outbox_append(&conn->out, x->early.bytes + x->early.start, outbox_length(&x->early));
        outbox_free(&x->early);
    }
}
