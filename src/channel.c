/* channel.c -- o canal de fork: um par de sockets Unix por onde passam linhas de texto.
 *
 * Um socket Unix sabe levar mais do que bytes: um descritor aberto (SCM_RIGHTS), que do outro lado
 * ganha outro número e é o mesmo socket. É assim que uma conexão aceita num processo é atendida
 * noutro. Só uma escrita espera por vez; quem enfileira as outras é child/channel.js.
 *
 * O struct mora num buffer escondido no objeto, que se segura até close(). Thread do loop. */
#include "channel.h"
#include "buffer.h"
#include "syserr.h"
#include "text.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define CHANNEL DUK_HIDDEN_SYMBOL("channel")
#define PARTIAL DUK_HIDDEN_SYMBOL("partial") /* o começo de uma linha que ainda não terminou */

enum { READ_SIZE = 64 * 1024 };

struct channel {
    struct watcher watcher;
    int self;                  /* referência ao objeto; 0: fechado */
    unsigned unreferenced : 1; /* unref(): não segura o programa */
    int holds, excused;
    int sending;        /* referência ao Buffer que espera, ou 0 */
    size_t offset;      /* quanto dele o kernel já levou */
    int passing;        /* o descritor que vai com o primeiro byte dele; -1: nenhum */
    duk_size_t partial; /* quantos bytes há em PARTIAL */
};

/* Uma mensagem com lugar para um descritor, e só um: se vierem mais, o kernel os fecha. (CMSG_SPACE
 * conta o que o alinhamento sobra, onde caberia outro, que ninguém fecharia: vale CMSG_LEN.) */
struct envelope {
    struct msghdr header;
    struct iovec bytes;
    union {
        char room[CMSG_SPACE(sizeof(int))];
        struct cmsghdr align; /* o kernel quer o espaço alinhado como este struct */
    } control;
};

static struct channel *channel_of(struct event *event) {
    return (struct channel *)((char *)event - offsetof(struct channel, watcher.event));
}

static struct channel *channel_this(duk_context *ctx) {
    duk_push_this(ctx);
    duk_get_prop_literal(ctx, -1, CHANNEL);
    struct channel *c = duk_get_buffer(ctx, -1, NULL);
    duk_pop_2(ctx);
    if (c == NULL) (void)duk_type_error(ctx, "Illegal invocation");
    return c;
}

/* O que espera ser enviado segura o programa mesmo depois de unref. */
static void update(struct channel *c) {
    int wanted = c->self != 0 && (!c->unreferenced || c->sending != 0);
    if (c->self != 0) loop_rewatch(&c->watcher, LOOP_READ | (c->sending != 0 ? LOOP_WRITE : 0));
    engine_excuse(&c->excused, c->self != 0 && !wanted);
    if (c->holds == wanted) return;
    c->holds = wanted;
    if (wanted)
        loop_hold();
    else
        loop_release();
}

/* [ args... ] -> [ ]: chama o método `name`, que é do JavaScript. */
static void notify(duk_context *ctx, struct channel *c, const char *name, duk_idx_t nargs) {
    engine_push_ref(ctx, c->self);
    duk_get_prop_string(ctx, -1, name);
    duk_insert(ctx, -2 - nargs);
    duk_insert(ctx, -1 - nargs); /* [ método objeto args... ] */
    queue_call(ctx, nargs);
}

/* ---- ler ---- */

static void prepare(struct envelope *e, void *bytes, size_t length) {
    memset(e, 0, sizeof *e);
    e->bytes = (struct iovec){ bytes, length };
    e->header.msg_iov = &e->bytes;
    e->header.msg_iovlen = 1;
    e->header.msg_control = &e->control;
    e->header.msg_controllen = CMSG_LEN(sizeof(int));
}

/* O descritor que veio junto, ou -1. */
static int open_envelope(struct envelope *e) {
    int fd = -1;
    struct cmsghdr *part = CMSG_FIRSTHDR(&e->header);
    if (part != NULL && part->cmsg_level == SOL_SOCKET && part->cmsg_type == SCM_RIGHTS)
        memcpy(&fd, CMSG_DATA(part), sizeof fd);
    return fd;
}

/* [ canal ] -> [ canal ]: acrescenta os bytes a PARTIAL, que cresce em dobro. Devolve o começo. */
static char *keep(duk_context *ctx, struct channel *c, const char *bytes, size_t length) {
    duk_size_t room;
    duk_get_prop_literal(ctx, -1, PARTIAL);
    char *partial = duk_require_buffer(ctx, -1, &room);
    if (room < c->partial + length) partial = duk_resize_buffer(ctx, -1, (c->partial + length) * 2);
    duk_pop(ctx); /* quem o segura é o canal */
    memcpy(partial + c->partial, bytes, length);
    c->partial += length;
    return partial;
}

/* [ canal ] -> [ canal array ]: as linhas que terminaram; o resto fica para a próxima leitura. */
static void push_lines(duk_context *ctx, struct channel *c, const char *bytes, size_t length) {
    const char *line = keep(ctx, c, bytes, length), *rest = line, *end;
    size_t seen = c->partial - length; /* o que já estava lá não tem fim de linha */
    duk_uarridx_t count = 0;
    duk_push_array(ctx);
    while ((end = memchr(line + seen, '\n', c->partial - seen)) != NULL) {
        text_push(ctx, rest, (size_t)(end - rest));
        duk_put_prop_index(ctx, -2, count++);
        rest = end + 1;
        seen = (size_t)(rest - line);
    }
    c->partial -= (size_t)(rest - line);
    duk_get_prop_literal(ctx, -2, PARTIAL);
    char *partial = duk_get_buffer(ctx, -1, NULL);
    memmove(partial, partial + (rest - line), c->partial);
    duk_pop(ctx);
}

/* onread(linhas, descritor, falta terminar uma linha); ou onread(), sem nada: o outro lado fechou.
 * Devolve 1 se leu tudo o que havia, e pode ter acabado. */
static int receive(duk_context *ctx, struct channel *c) {
    static char bytes[READ_SIZE];
    struct envelope e;
    ssize_t n;
    do {
        prepare(&e, bytes, sizeof bytes);
        n = recvmsg(c->watcher.fd, &e.header, MSG_CMSG_CLOEXEC);
    } while (n < 0 && errno == EINTR);
    if (n < 0 && errno == EAGAIN) return 0;
    if (n <= 0) {
        notify(ctx, c, "onread", 0);
        return 0;
    }
    engine_push_ref(ctx, c->self);
    push_lines(ctx, c, bytes, (size_t)n);
    duk_remove(ctx, -2);
    duk_push_int(ctx, open_envelope(&e));
    duk_push_boolean(ctx, c->partial > 0);
    notify(ctx, c, "onread", 3);
    return n < READ_SIZE;
}

/* ---- escrever ---- */

/* Manda o que couber do que começa em `offset`: 1 se foi tudo, 0 se o resto espera, ou -1. */
static int send_some(struct channel *c, const char *bytes, size_t length) {
    while (c->offset < length) {
        struct envelope e;
        prepare(&e, (char *)bytes + c->offset, length - c->offset);
        if (c->passing < 0) {
            e.header.msg_controllen = 0;
        } else {
            struct cmsghdr *part = CMSG_FIRSTHDR(&e.header);
            part->cmsg_level = SOL_SOCKET;
            part->cmsg_type = SCM_RIGHTS;
            part->cmsg_len = CMSG_LEN(sizeof(int));
            memcpy(CMSG_DATA(part), &c->passing, sizeof(int));
        }
        ssize_t n = sendmsg(c->watcher.fd, &e.header, MSG_NOSIGNAL);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return errno == EAGAIN ? 0 : -1;
        c->offset += (size_t)n;
        c->passing = -1;
    }
    return 1;
}

/* write(Buffer, descritor ou -1): 0 se foi tudo, 1 se o resto espera (onwritten avisa), ou o
 * errno, negativo. O descritor não pode fechar enquanto espera. */
static duk_ret_t write_channel(duk_context *ctx) {
    struct channel *c = channel_this(ctx);
    size_t length;
    const char *bytes = (const char *)buffer_bytes(ctx, 0, &length);
    if (bytes == NULL || c->sending != 0) return duk_type_error(ctx, "Illegal invocation");
    c->offset = 0;
    c->passing = duk_require_int(ctx, 1);
    int done = c->self == 0 ? (errno = EBADF, -1) : send_some(c, bytes, length);
    if (done == 0) {
        duk_dup(ctx, 0);
        c->sending = engine_ref(ctx);
        update(c);
    }
    duk_push_int(ctx, done < 0 ? -errno : !done);
    return 1;
}

static void stop_sending(duk_context *ctx, struct channel *c) {
    engine_unref(ctx, c->sending);
    c->sending = 0;
    update(c);
}

/* onwritten(): foi tudo; ou o outro lado já não lê, o que a leitura contará. */
static void send_more(duk_context *ctx, struct channel *c) {
    size_t length;
    engine_push_ref(ctx, c->sending);
    const char *bytes = (const char *)buffer_bytes(ctx, -1, &length);
    int done = send_some(c, bytes, length);
    duk_pop(ctx);
    if (done == 0) return;
    stop_sending(ctx, c);
    notify(ctx, c, "onwritten", 0);
}

static void on_ready(duk_context *ctx, struct event *event) {
    struct channel *c = channel_of(event);
    int ready = c->watcher.ready;
    c->watcher.ready = 0;
    engine_push_ref(ctx, c->self); /* `c` vale até o fim, mesmo que o programa o feche */
    /* As últimas palavras e o fim costumam chegar juntos; contam-se na mesma volta, como na libuv. */
    if (ready & LOOP_READ && receive(ctx, c) && c->self != 0) receive(ctx, c);
    if (ready & LOOP_WRITE && c->self != 0 && c->sending != 0) send_more(ctx, c);
    duk_pop(ctx);
}

/* ---- a vida ---- */

/* close(): fecha já; nada mais será avisado. */
static duk_ret_t close_channel(duk_context *ctx) {
    struct channel *c = channel_this(ctx);
    int fd = c->watcher.fd, self = c->self;
    if (self == 0) return 0;
    loop_unwatch(&c->watcher);
    close(fd);
    c->watcher.fd = -1;
    c->self = 0;
    stop_sending(ctx, c);
    queue_context_release(ctx, c->watcher.event.origin.context);
    engine_unref(ctx, self); /* `this`, na pilha, ainda segura o objeto */
    return 0;
}

/* ref() e unref() */
static duk_ret_t reference(duk_context *ctx) {
    struct channel *c = channel_this(ctx);
    c->unreferenced = duk_get_current_magic(ctx) == 0;
    update(c);
    return 0;
}

static const struct binding methods[] = {
    { "write", write_channel, 2, 0 },
    { "close", close_channel, 0, 0 },
    { "ref", reference, 0, 1 },
    { "unref", reference, 0, 0 },
    { 0 },
};

duk_ret_t channel_open(duk_context *ctx) {
    int fd = duk_require_int(ctx, 0), flags = fcntl(fd, F_GETFL);
    if (flags < 0 || fcntl(fd, F_SETFL, flags | O_NONBLOCK) != 0)
        syserr_throw(ctx, errno, "fcntl", NULL, NULL);
    fcntl(fd, F_SETFD, FD_CLOEXEC);
    duk_push_object(ctx);
    struct channel *c = duk_push_fixed_buffer(ctx, sizeof *c);
    duk_put_prop_literal(ctx, -2, CHANNEL);
    duk_push_dynamic_buffer(ctx, READ_SIZE);
    duk_put_prop_literal(ctx, -2, PARTIAL);
    engine_put_bindings(ctx, methods);
    duk_push_int(ctx, fd);
    duk_put_prop_literal(ctx, -2, "fd");
    c->watcher.event.kind = "ipc";
    c->watcher.event.run = on_ready;
    c->watcher.event.origin = queue_schedule("ipc");
    duk_dup_top(ctx);
    c->self = engine_ref(ctx);
    loop_watch(&c->watcher, fd, LOOP_READ);
    update(c);
    return 1;
}
