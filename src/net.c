/* net.c -- conectar, escutar e ajustar um socket, e a tabela do que o JavaScript enxerga.
 *
 * Um handle é um objeto com métodos simples, que quase só repassam chamadas ao sistema;
 * quando e por que chamá-los decide-se em net/socket.js e net/server.js. Os avisos vêm no
 * sentido contrário: o handle chama o seu próprio método onconnect, onread, onwritten,
 * onshutdown, onconnection ou onclose. Tudo na thread do loop. */
#include "net.h"
#include "dns.h"
#include "handle.h"
#include "text.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Como os métodos contam o que houve: 0, ou o errno, negativo. */
static duk_ret_t answer(duk_context *ctx, int result) {
    duk_push_int(ctx, result == 0 ? 0 : -errno);
    return 1;
}

/* ---- handles para descritores que já existem ---- */

/* [ ] -> [ handle ] */
static void push_adopted(duk_context *ctx, enum handle_kind kind, int fd) {
    handle_adopt(ctx, handle_push(ctx, kind), fd);
}

/* handle('tcp') ou handle('pipe'): um novo, sem descritor ainda. */
static duk_ret_t new_handle(duk_context *ctx) {
    handle_push(ctx, strcmp(duk_require_string(ctx, 0), "tcp") == 0 ? HANDLE_TCP : HANDLE_PIPE);
    return 1;
}

static int is_network(int fd) {
    struct address here;
    return address_local(fd, &here) == 0 && address_kind(&here) != 0;
}

/* Que tipo de coisa está aberta em `fd`, com os nomes do Node. */
static const char *guess_kind(int fd) {
    struct stat info;
    int type = 0;
    socklen_t length = sizeof type;
    if (fd < 0 || fstat(fd, &info) != 0) return "UNKNOWN";
    if (S_ISCHR(info.st_mode)) return isatty(fd) ? "TTY" : "FILE";
    if (S_ISREG(info.st_mode)) return "FILE";
    if (S_ISFIFO(info.st_mode)) return "PIPE";
    getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &length);
    if (type != SOCK_STREAM) return "UNKNOWN";
    return is_network(fd) ? "TCP" : "PIPE";
}

static duk_ret_t guess(duk_context *ctx) {
    duk_push_string(ctx, guess_kind(duk_require_int(ctx, 0)));
    return 1;
}

/* adopt(fd): um handle para esse descritor, ou o errno, negativo. */
static duk_ret_t adopt_fd(duk_context *ctx) {
    int fd = duk_require_int(ctx, 0), flags = fcntl(fd, F_GETFL);
    if (flags < 0 || fcntl(fd, F_SETFL, flags | O_NONBLOCK) != 0) return answer(ctx, -1);
    push_adopted(ctx, is_network(fd) ? HANDLE_TCP : HANDLE_PIPE, fd);
    return 1;
}

/* ---- conectar ---- */

/* O endereço nos argumentos 0 e 1: (ip, porta), ou (caminho) num socket Unix. */
static int get_address(duk_context *ctx, const struct handle *h, struct address *out) {
    if (h->kind == HANDLE_TCP)
        return address_ip(out, text_require(ctx, 0), duk_get_int_default(ctx, 1, 0));
    size_t length;
    const char *path = text_get(ctx, 0, &length);
    return address_unix(out, path, length);
}

/* Abre o socket de um handle (`this`) que ainda não tem um. */
static int ensure_socket(duk_context *ctx, struct handle *h, const struct address *a) {
    if (handle_is_open(h)) return 0;
    int fd = address_socket(a);
    if (fd < 0) return -1;
    duk_push_this(ctx);
    handle_adopt(ctx, h, fd);
    duk_pop(ctx);
    return 0;
}

/* bind(endereço, porta, só IPv6) */
static duk_ret_t bind_handle(duk_context *ctx) {
    struct handle *h = handle_this(ctx);
    struct address a;
    if (get_address(ctx, h, &a) != 0 || ensure_socket(ctx, h, &a) != 0) return answer(ctx, -1);
    int result = address_bind(h->watcher.fd, &a, duk_to_boolean(ctx, 2));
    if (result != 0 && errno == ENOENT) errno = EACCES; /* a pasta não existe: como a libuv */
    h->named = h->kind == HANDLE_PIPE && result == 0;
    return answer(ctx, result);
}

static void on_connected(duk_context *ctx, struct event *event) {
    struct handle *h = handle_of(event);
    int error = h->error != 0 ? h->error : address_connect_error(h->watcher.fd);
    h->watcher.ready = 0;
    h->connecting = h->due = 0;
    h->watcher.event.run = handle_on_ready;
    handle_update(h);
    duk_push_int(ctx, -error);
    handle_notify(ctx, h, "onconnect", 1);
}

static int start_connecting(int fd, const struct address *a) {
    int result;
    do {
        result = connect(fd, (const struct sockaddr *)&a->storage, a->length);
    } while (result != 0 && errno == EINTR);
    return result;
}

/* connect(endereço, porta): 0, e onconnect(erro) avisa; ou o errno, negativo. Uma recusa
 * imediata, e tudo em sockets Unix, também chega por onconnect, na próxima volta. */
static duk_ret_t connect_handle(duk_context *ctx) {
    struct handle *h = handle_this(ctx);
    struct address a;
    if (get_address(ctx, h, &a) != 0 || ensure_socket(ctx, h, &a) != 0) return answer(ctx, -1);
    int failed = start_connecting(h->watcher.fd, &a) != 0;
    int waits = failed && errno == EINPROGRESS;
    if (failed && !waits) {
        if (h->kind == HANDLE_TCP && errno != ECONNREFUSED) return answer(ctx, -1);
        h->error = errno;
    }
    h->connecting = 1;
    h->due = !waits;
    h->watcher.event.run = on_connected;
    handle_update(h);
    return answer(ctx, 0);
}

/* ---- escutar ---- */

/* Uma conexão por volta, como a libuv: os outros descritores também têm a sua vez. */
static void on_connection(duk_context *ctx, struct event *event) {
    struct handle *h = handle_of(event);
    h->watcher.ready = 0;
    int fd = address_accept(h->watcher.fd), error = fd < 0 ? errno : 0;
    if (error == EAGAIN || error == EMFILE) return;
    if (error == 0)
        push_adopted(ctx, h->kind, fd);
    else
        duk_push_undefined(ctx);
    duk_push_int(ctx, -error);
    handle_notify(ctx, h, "onconnection", 2);
}

/* listen(backlog) */
static duk_ret_t listen_handle(duk_context *ctx) {
    struct handle *h = handle_this(ctx);
    if (listen(h->watcher.fd, duk_require_int(ctx, 0)) != 0) return answer(ctx, -1);
    h->listening = 1;
    h->watcher.event.run = on_connection;
    handle_update(h);
    return answer(ctx, 0);
}

/* ---- perguntas e ajustes ---- */

/* address(): onde está; peer() (magic 1): quem está do outro lado. Ou o errno. */
static duk_ret_t get_place(duk_context *ctx) {
    struct address a;
    int fd = handle_this(ctx)->watcher.fd;
    int result = duk_get_current_magic(ctx) ? address_peer(fd, &a) : address_local(fd, &a);
    if (result != 0) return answer(ctx, -1);
    address_push(ctx, &a);
    return 1;
}

/* setNoDelay(sim): mandar já, sem esperar juntar mais bytes num pacote. */
static duk_ret_t set_no_delay(duk_context *ctx) {
    int fd = handle_this(ctx)->watcher.fd, on = duk_to_boolean(ctx, 0);
    return answer(ctx, setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on));
}

/* setKeepAlive(sim, segundos): o kernel pergunta de vez em quando se há alguém lá. */
static duk_ret_t set_keep_alive(duk_context *ctx) {
    int fd = handle_this(ctx)->watcher.fd, on = duk_to_boolean(ctx, 0);
    int idle = duk_to_int(ctx, 1), interval = 1, probes = 10;
    int result = setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    if (result == 0 && on && idle > 0) {
        result |= setsockopt(fd, IPPROTO_TCP, TCP_KEEPIDLE, &idle, sizeof idle);
        result |= setsockopt(fd, IPPROTO_TCP, TCP_KEEPINTVL, &interval, sizeof interval);
        result |= setsockopt(fd, IPPROTO_TCP, TCP_KEEPCNT, &probes, sizeof probes);
    }
    return answer(ctx, result);
}

/* addMode(modo): mais gente pode usar este socket Unix. */
static duk_ret_t add_mode(duk_context *ctx) {
    struct address a;
    struct stat info;
    char path[ADDRESS_TEXT];
    if (address_local(handle_this(ctx)->watcher.fd, &a) != 0) return answer(ctx, -1);
    address_text(&a, path);
    if (stat(path, &info) != 0) return answer(ctx, -1);
    return answer(ctx, chmod(path, info.st_mode | (mode_t)duk_require_int(ctx, 0)));
}

static duk_ret_t is_ip(duk_context *ctx) {
    duk_push_int(ctx, duk_is_string(ctx, 0) ? address_family(duk_get_string(ctx, 0)) : 0);
    return 1;
}

/* ipBytes(texto): os 4 ou 16 bytes do endereço, num Buffer; undefined se o texto não é um IP. */
static duk_ret_t ip_bytes(duk_context *ctx) {
    unsigned char bytes[16];
    const char *text = duk_get_string(ctx, 0);
    int family = text != NULL ? address_family(text) : 0;
    if (family == 0 || inet_pton(family == 4 ? AF_INET : AF_INET6, text, bytes) != 1) return 0;
    buffer_push(ctx, bytes, family == 4 ? 4 : 16);
    return 1;
}

/* ipText(Buffer de 4 ou 16 bytes) */
static duk_ret_t ip_text(duk_context *ctx) {
    char text[INET6_ADDRSTRLEN];
    size_t length;
    const unsigned char *bytes = buffer_bytes(ctx, 0, &length);
    if (bytes == NULL || (length != 4 && length != 16)) return 0;
    inet_ntop(length == 4 ? AF_INET : AF_INET6, bytes, text, sizeof text);
    duk_push_string(ctx, text);
    return 1;
}

/* udp(ip, porta, ip local?): um handle de pacotes que só fala com esse endereço, ou o errno, negativo.
 * É o que dns/query.js usa; cada write é um pacote, e cada onread também. */
static duk_ret_t open_udp(duk_context *ctx) {
    struct address to, from;
    if (address_ip(&to, text_require(ctx, 0), duk_require_int(ctx, 1)) != 0) return answer(ctx, -1);
    int bound = duk_is_string(ctx, 2);
    if (bound && address_ip(&from, text_require(ctx, 2), 0) != 0) return answer(ctx, -1);
    int fd = socket(to.storage.ss_family, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0) return answer(ctx, -1);
    if ((bound && bind(fd, (struct sockaddr *)&from.storage, from.length) != 0) ||
        connect(fd, (struct sockaddr *)&to.storage, to.length) != 0) {
        int error = errno;
        close(fd);
        errno = error;
        return answer(ctx, -1);
    }
    push_adopted(ctx, HANDLE_UDP, fd);
    return 1;
}

/* ---- o que o JavaScript enxerga ---- */

static const struct binding methods[] = {
    { "bind",         bind_handle,          3, 0 },
    { "connect",      connect_handle,       2, 0 },
    { "listen",       listen_handle,        1, 0 },
    { "readStart",    flow_read,            0, 1 },
    { "readStop",     flow_read,            0, 0 },
    { "write",        flow_write,           2, 0 },
    { "writev",       flow_writev,          1, 0 },
    { "shutdown",     flow_shutdown,        0, 0 },
    { "close",        handle_close,         0, 0 },
    { "reset",        handle_close,         0, 1 },
    { "detach",       handle_detach,        0, 0 },
    { "ref",          handle_reference,     0, 1 },
    { "unref",        handle_reference,     0, 0 },
    { "hasRef",       handle_has_reference, 0, 0 },
    { "setNoDelay",   set_no_delay,         1, 0 },
    { "setKeepAlive", set_keep_alive,       2, 0 },
    { "address",      get_place,            0, 0 },
    { "peer",         get_place,            0, 1 },
    { "addMode",      add_mode,             1, 0 },
    { 0 },
};

static const struct binding getters[] = {
    { "fd",             handle_number, 0, HANDLE_FD       },
    { "kind",           handle_number, 0, HANDLE_KIND     },
    { "bytesRead",      handle_number, 0, HANDLE_RECEIVED },
    { "bytesWritten",   handle_number, 0, HANDLE_SENT     },
    { "writeQueueSize", handle_number, 0, HANDLE_LEFT     },
    { 0 },
};

/* [ ... nome? ] -> [ ... nome? função ] */
static void push_function(duk_context *ctx, const struct binding *b) {
    duk_push_c_function(ctx, b->call, b->nargs);
    duk_set_magic(ctx, -1, b->magic);
}

/* start(): o protótipo dos handles, onde o JavaScript põe onread e companhia. */
static duk_ret_t start(duk_context *ctx) {
    duk_push_object(ctx);
    for (const struct binding *b = methods; b->name != NULL; b++) {
        push_function(ctx, b);
        duk_put_prop_string(ctx, -2, b->name);
    }
    for (const struct binding *b = getters; b->name != NULL; b++) {
        duk_push_string(ctx, b->name);
        push_function(ctx, b);
        duk_def_prop(ctx, -3, DUK_DEFPROP_HAVE_GETTER | DUK_DEFPROP_SET_CONFIGURABLE);
    }
    handle_prototype = duk_get_heapptr(ctx, -1);
    duk_dup_top(ctx);
    engine_keep(ctx);
    return 1;
}

static void open_net(duk_context *ctx) {
    (void)ctx;
    address_open();
}

static void close_net(duk_context *ctx) {
    (void)ctx;
    address_close();
}

static const struct binding bindings[] = {
    { "start",       start,           0, 0 },
    { "handle",      new_handle,      1, 0 },
    { "guess",       guess,           1, 0 },
    { "adopt",       adopt_fd,        1, 0 },
    { "isIP",        is_ip,           1, 0 },
    { "udp",         open_udp,        3, 0 },
    { "ipBytes",     ip_bytes,        1, 0 },
    { "ipText",      ip_text,         1, 0 },
    { "getaddrinfo", dns_getaddrinfo, 4, 0 },
    { "getnameinfo", dns_getnameinfo, 3, 0 },
    { 0 },
};

extern const struct embedded net_modules[];
const struct layer net_layer = { "net", bindings, net_modules, NULL, open_net, close_net };
