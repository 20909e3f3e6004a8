/* flow.c -- os bytes que entram e saem por um handle.
 *
 * Ler: um só pedaço de 64 KB serve a todas as conexões, porque nenhuma lê enquanto outra
 * está no meio; o JavaScript recebe uma cópia do tamanho certo. Escrever: tenta-se na hora;
 * o que o kernel não quis (EAGAIN: o outro lado está lento) espera o descritor aceitar mais.
 * Só uma escrita espera por vez: quem enfileira as outras é o stream, em JavaScript. */
#include "handle.h"
#include "buffer.h"

#include <errno.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

enum { READ_SIZE = 64 * 1024, MAX_PIECES = 64 };

static duk_ret_t reply(duk_context *ctx, int result) {
    duk_push_int(ctx, result);
    return 1;
}

/* ---- ler ---- */

/* readStart() e readStop() */
duk_ret_t flow_read(duk_context *ctx) {
    struct handle *h = handle_this(ctx);
    if (!handle_is_open(h)) return reply(ctx, -EBADF);
    h->reading = duk_get_current_magic(ctx) != 0;
    handle_update(h);
    return reply(ctx, 0);
}

/* onread(undefined, erro): 0 é o fim, o outro lado não manda mais nada. */
static void stop_reading(duk_context *ctx, struct handle *h, int error) {
    h->reading = 0;
    handle_update(h);
    duk_push_undefined(ctx);
    duk_push_int(ctx, -error);
    handle_notify(ctx, h, "onread", 2);
}

/* Um pacote não se lê aos pedaços. */
static size_t read_size(const struct handle *h) {
    if (h->kind == HANDLE_UDP) return READ_SIZE;
    return READ_SIZE - (size_t)loop_choose(CHOICE_READ, READ_SIZE);
}

/* Uma leitura. Devolve quantos bytes entregou. */
static size_t receive_once(duk_context *ctx, struct handle *h) {
    static unsigned char bytes[READ_SIZE];
    ssize_t n;
    do {
        n = read(h->watcher.fd, bytes, read_size(h));
    } while (n < 0 && errno == EINTR);
    if (n < 0 && errno == EAGAIN) return 0;
    if (n <= 0) {
        stop_reading(ctx, h, n == 0 ? 0 : errno);
        return 0;
    }
    h->received += (double)n;
    buffer_push(ctx, bytes, (size_t)n);
    duk_push_int(ctx, 0);
    handle_notify(ctx, h, "onread", 2);
    return (size_t)n;
}

/* Os últimos bytes e o fim costumam chegar juntos num cano, ou quando o nosso lado já
 * terminou. A libuv (que vê POLLHUP) conta as duas coisas na mesma volta; nós também. */
void flow_receive(duk_context *ctx, struct handle *h) {
    size_t n = receive_once(ctx, h);
    int may_have_ended = n > 0 && n < READ_SIZE && (h->ended || h->kind != HANDLE_TCP);
    if (may_have_ended && handle_is_open(h) && h->reading) receive_once(ctx, h);
}

/* ---- escrever ---- */

/* [ dados ] -> [ dados ]: os próximos pedaços a enviar, a partir de onde o envio parou. */
static int gather(duk_context *ctx, const struct handle *h, struct iovec *pieces) {
    int count = 0;
    if (!duk_is_array(ctx, -1)) {
        pieces[0].iov_base = buffer_bytes(ctx, -1, &pieces[0].iov_len);
        count = 1;
    } else {
        unsigned length = (unsigned)duk_get_length(ctx, -1);
        for (unsigned i = h->at; i < length && count < MAX_PIECES; i++, count++) {
            duk_get_prop_index(ctx, -1, i);
            pieces[count].iov_base = buffer_bytes(ctx, -1, &pieces[count].iov_len);
            duk_pop(ctx); /* quem o mantém vivo é o array */
        }
    }
    if (count > 0) {
        pieces[0].iov_base = (char *)pieces[0].iov_base + h->offset;
        pieces[0].iov_len -= h->offset;
    }
    return count;
}

/* O kernel levou `n` bytes: avança por cima dos pedaços que foram inteiros. */
static void advance(struct handle *h, const struct iovec *pieces, int count, size_t n) {
    h->left -= n;
    for (int i = 0; i < count; i++) {
        if (n < pieces[i].iov_len) {
            h->offset += n;
            return;
        }
        n -= pieces[i].iov_len;
        h->at++;
        h->offset = 0;
    }
}

/* Quantos bytes o kernel levou (0: agora não quer mais nenhum), ou -1. */
static ssize_t write_pieces(const struct handle *h, const struct iovec *pieces, int count) {
    ssize_t n;
    if (h->kind != HANDLE_UDP && loop_choose(CHOICE_WRITE, 2) == 1) return 0;
    do {
        n = writev(h->watcher.fd, pieces, count);
    } while (n < 0 && errno == EINTR);
    return n < 0 && errno == EAGAIN ? 0 : n;
}

/* [ dados ] -> [ dados ]: envia até acabar ou o kernel não querer mais. */
static int push_out(duk_context *ctx, struct handle *h) {
    struct iovec pieces[MAX_PIECES];
    int count = gather(ctx, h, pieces);
    while (h->left > 0) {
        ssize_t n = write_pieces(h, pieces, count);
        if (n < 0) return -1;
        if (n == 0) return 0;
        advance(h, pieces, count, (size_t)n);
    }
    return 0;
}

/* [ dados ] -> [ ]: o resto espera o descritor aceitar mais. */
static void wait_to_send(duk_context *ctx, struct handle *h) {
    h->sending = engine_ref(ctx);
    handle_update(h);
}

/* Por que não dá para escrever agora (um errno negativo); 0 se dá. */
static int refusal(const struct handle *h) {
    if (!handle_is_open(h)) return -EBADF;
    return h->sending != 0 ? -EALREADY : 0;
}

static void begin_sending(struct handle *h, size_t length) {
    h->sent += (double)length;
    h->left = length;
    h->at = 0;
    h->offset = 0;
}

/* write(dados, codificação): um Buffer, ou um texto nessa codificação. Devolve 0 se já foi
 * tudo, 1 se o resto espera (onwritten avisa), ou o errno, negativo. Do texto que não couber
 * guarda-se uma cópia: os bytes emprestados dele só valem durante esta chamada. */
duk_ret_t flow_write(duk_context *ctx) {
    struct handle *h = handle_this(ctx);
    int is_text = duk_is_string(ctx, 0);
    size_t length;
    enum encoding encoding = is_text ? buffer_encoding(ctx, 1) : ENCODING_UTF8;
    const unsigned char *bytes = buffer_data(ctx, 0, encoding, &length);
    if (bytes == NULL) return duk_type_error(ctx, "Invalid argument");
    if (refusal(h) != 0) return reply(ctx, refusal(h));

    struct iovec piece = { (void *)bytes, length };
    ssize_t n = length > 0 ? write_pieces(h, &piece, 1) : 0;
    if (n < 0) return reply(ctx, -errno);
    begin_sending(h, length);
    h->left -= (size_t)n;
    if (h->left == 0) return reply(ctx, 0);
    if (is_text) {
        buffer_push(ctx, bytes + n, h->left);
    } else {
        h->offset = (size_t)n;
        duk_dup(ctx, 0);
    }
    wait_to_send(ctx, h);
    return reply(ctx, 1);
}

/* writev(array de Buffers): vários pedaços numa só chamada ao sistema. */
duk_ret_t flow_writev(duk_context *ctx) {
    struct handle *h = handle_this(ctx);
    size_t length, total = 0;
    for (duk_size_t i = 0, count = duk_get_length(ctx, 0); i < count; i++) {
        duk_get_prop_index(ctx, 0, (duk_uarridx_t)i);
        if (buffer_bytes(ctx, -1, &length) == NULL) return duk_type_error(ctx, "Invalid argument");
        total += length;
        duk_pop(ctx);
    }
    if (refusal(h) != 0) return reply(ctx, refusal(h));
    begin_sending(h, total);
    if (push_out(ctx, h) != 0) return reply(ctx, -errno);
    if (h->left == 0) return reply(ctx, 0);
    wait_to_send(ctx, h);
    return reply(ctx, 1);
}

static void finish_sending(duk_context *ctx, struct handle *h, int error) {
    engine_unref(ctx, h->sending);
    h->sending = 0;
    if (handle_is_open(h)) handle_update(h);
    duk_push_int(ctx, -error);
    handle_notify(ctx, h, "onwritten", 1);
}

void flow_send_more(duk_context *ctx, struct handle *h) {
    engine_push_ref(ctx, h->sending); /* [ dados ] */
    int error = push_out(ctx, h) != 0 ? errno : 0;
    duk_pop(ctx);
    if (error != 0 || h->left == 0) finish_sending(ctx, h, error);
}

void flow_cancel(duk_context *ctx, struct handle *h) {
    if (h->sending != 0) finish_sending(ctx, h, ECANCELED);
}

/* ---- terminar ---- */

/* shutdown(): nosso lado não manda mais nada. O aviso ao outro lado, e onshutdown, ficam
 * para a próxima volta. */
duk_ret_t flow_shutdown(duk_context *ctx) {
    struct handle *h = handle_this(ctx);
    if (!handle_is_open(h)) return reply(ctx, -ENOTCONN);
    h->shutting = h->due = 1;
    handle_update(h);
    return reply(ctx, 0);
}

void flow_finish(duk_context *ctx, struct handle *h) {
    int error = shutdown(h->watcher.fd, SHUT_WR) != 0 ? errno : 0;
    h->shutting = h->due = 0;
    h->ended = 1;
    handle_update(h);
    duk_push_int(ctx, -error);
    handle_notify(ctx, h, "onshutdown", 1);
}
