/* address.c -- endereços e os sockets neles: a parte da rede que não espera por ninguém. */
#include "address.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/un.h>
#include <unistd.h>

/* Aberto à toa, para ter o que fechar quando não houver mais nenhum: ver turn_away. */
static int spare = -1;

void address_open(void) { spare = open("/dev/null", O_RDONLY | O_CLOEXEC); }

void address_close(void) {
    if (spare >= 0) close(spare);
    spare = -1;
}

/* ---- do texto ao sockaddr ---- */

static struct sockaddr_in *as_ipv4(const struct address *a) {
    return (struct sockaddr_in *)&a->storage;
}
static struct sockaddr_in6 *as_ipv6(const struct address *a) {
    return (struct sockaddr_in6 *)&a->storage;
}
static struct sockaddr_un *as_unix(const struct address *a) {
    return (struct sockaddr_un *)&a->storage;
}

static int start(struct address *out, int family, socklen_t length) {
    memset(out, 0, sizeof *out);
    out->storage.ss_family = (sa_family_t)family;
    out->length = length;
    return 0;
}

/* "fe80::1%eth0": a zona diz por qual placa de rede; pode ser nome ou número. */
static int parse_ipv6(struct in6_addr *ip, unsigned *zone, const char *host) {
    char text[ADDRESS_TEXT];
    if (strlen(host) >= sizeof text) return 0;
    strcpy(text, host);
    char *percent = strchr(text, '%');
    *zone = 0;
    if (percent != NULL) {
        *percent = '\0';
        if (percent[1] == '\0') return 0;
        *zone = if_nametoindex(percent + 1);
        if (*zone == 0) *zone = (unsigned)strtoul(percent + 1, NULL, 10);
    }
    return inet_pton(AF_INET6, text, ip) == 1;
}

int address_family(const char *host) {
    struct in_addr ipv4;
    struct in6_addr ipv6;
    unsigned zone;
    if (inet_pton(AF_INET, host, &ipv4) == 1) return 4;
    return parse_ipv6(&ipv6, &zone, host) ? 6 : 0;
}

int address_ip(struct address *out, const char *host, int port) {
    struct sockaddr_in *ipv4 = as_ipv4(out);
    start(out, AF_INET, sizeof *ipv4);
    ipv4->sin_port = htons((unsigned short)port);
    if (inet_pton(AF_INET, host, &ipv4->sin_addr) == 1) return 0;

    struct sockaddr_in6 *ipv6 = as_ipv6(out);
    start(out, AF_INET6, sizeof *ipv6);
    ipv6->sin6_port = htons((unsigned short)port);
    unsigned zone;
    if (parse_ipv6(&ipv6->sin6_addr, &zone, host)) {
        ipv6->sin6_scope_id = zone;
        return 0;
    }
    errno = EINVAL;
    return -1;
}

void address_any(struct address *out, int family, int port) {
    address_ip(out, family == 4 ? "0.0.0.0" : "::", port);
}

int address_unix(struct address *out, const char *path, size_t length) {
    struct sockaddr_un *local = as_unix(out);
    if (length == 0 || length >= sizeof local->sun_path) {
        errno = EINVAL;
        return -1;
    }
    start(out, AF_UNIX, (socklen_t)(offsetof(struct sockaddr_un, sun_path) + length));
    memcpy(local->sun_path, path, length);
    if (path[0] != '\0') out->length++; /* no disco o nome vai com o zero final */
    return 0;
}

/* ---- e de volta ---- */

int address_kind(const struct address *a) {
    return a->storage.ss_family == AF_INET ? 4 : a->storage.ss_family == AF_INET6 ? 6 : 0;
}

int address_port(const struct address *a) {
    int kind = address_kind(a);
    if (kind == 0) return 0;
    return ntohs(kind == 4 ? as_ipv4(a)->sin_port : as_ipv6(a)->sin6_port);
}

static void ipv6_text(const struct sockaddr_in6 *ipv6, char text[ADDRESS_TEXT]) {
    inet_ntop(AF_INET6, &ipv6->sin6_addr, text, ADDRESS_TEXT);
    if (ipv6->sin6_scope_id == 0) return;
    char name[IF_NAMESIZE];
    size_t used = strlen(text);
    if (if_indextoname(ipv6->sin6_scope_id, name) != NULL)
        snprintf(text + used, ADDRESS_TEXT - used, "%%%s", name);
    else
        snprintf(text + used, ADDRESS_TEXT - used, "%%%u", ipv6->sin6_scope_id);
}

void address_text(const struct address *a, char text[ADDRESS_TEXT]) {
    int kind = address_kind(a);
    if (kind == 4)
        inet_ntop(AF_INET, &as_ipv4(a)->sin_addr, text, ADDRESS_TEXT);
    else if (kind == 6)
        ipv6_text(as_ipv6(a), text);
    else if (a->length > offsetof(struct sockaddr_un, sun_path))
        snprintf(text, ADDRESS_TEXT, "%s", as_unix(a)->sun_path);
    else
        text[0] = '\0'; /* o lado de lá de um socket Unix costuma não ter nome */
}

void address_push(duk_context *ctx, const struct address *a) {
    duk_push_object(ctx);
    if (address_kind(a) == 0) return;
    char text[ADDRESS_TEXT];
    address_text(a, text);
    duk_push_string(ctx, text);
    duk_put_prop_literal(ctx, -2, "address");
    duk_push_string(ctx, address_kind(a) == 4 ? "IPv4" : "IPv6");
    duk_put_prop_literal(ctx, -2, "family");
    duk_push_int(ctx, address_port(a));
    duk_put_prop_literal(ctx, -2, "port");
}

int address_local(int fd, struct address *out) {
    start(out, AF_UNSPEC, sizeof out->storage);
    return getsockname(fd, (struct sockaddr *)&out->storage, &out->length);
}

int address_peer(int fd, struct address *out) {
    start(out, AF_UNSPEC, sizeof out->storage);
    return getpeername(fd, (struct sockaddr *)&out->storage, &out->length);
}

/* ---- sockets ---- */

int address_socket(const struct address *a) {
    return socket(a->storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
}

int address_bind(int fd, const struct address *a, int only_ipv6) {
    int on = 1;
    if (address_kind(a) != 0) setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (address_kind(a) == 6)
        setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &only_ipv6, sizeof only_ipv6);
    return bind(fd, (const struct sockaddr *)&a->storage, a->length);
}

/* Fecha sem perder o errno de quem falhou antes. */
static int give_up(int fd) {
    int error = errno;
    close(fd);
    errno = error;
    return -1;
}

int address_listen(const struct address *a, int backlog, int only_ipv6) {
    int fd = address_socket(a);
    if (fd < 0) return -1;
    if (address_bind(fd, a, only_ipv6) != 0 || listen(fd, backlog) != 0) return give_up(fd);
    return fd;
}

int address_listen_on(const char *host, int port, int backlog) {
    struct address a;
    if (host != NULL) return address_ip(&a, host, port) == 0 ? address_listen(&a, backlog, 0) : -1;
    address_any(&a, 6, port);
    int fd = address_listen(&a, backlog, 0);
    if (fd >= 0 || (errno != EAFNOSUPPORT && errno != EADDRNOTAVAIL && errno != EINVAL)) return fd;
    address_any(&a, 4, port);
    return address_listen(&a, backlog, 0);
}

int address_connect_error(int fd) {
    int error = 0;
    socklen_t length = sizeof error;
    if (getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &length) != 0) return errno;
    return error;
}

/* ---- accept ---- */

static int accept_one(int listener) {
    int fd;
    do {
        fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
    } while (fd < 0 && (errno == EINTR || errno == ECONNABORTED));
    return fd;
}

/* Acabaram os descritores, mas a fila do kernel ainda tem gente: sem accept, o loop
 * acordaria sem parar por causa dela; e o accept precisa de um descritor livre. Fechar o
 * de reserva dá um, o bastante para aceitar cada cliente e desligar na cara dele, que é
 * mais gentil que deixá-lo esperando. (O truque vem da documentação da libev.) */
static void turn_away(int listener) {
    if (spare < 0) return;
    close(spare);
    for (int fd; (fd = accept_one(listener)) >= 0;) close(fd);
    address_open();
}

int address_accept(int listener) {
    /* Uma thread da equipe pode ter aberto um arquivo bem na hora e ficado com o de reserva. */
    if (spare < 0) address_open();
    int fd = accept_one(listener);
    if (fd < 0 && (errno == EMFILE || errno == ENFILE)) {
        turn_away(listener);
        errno = EMFILE;
    }
    return fd;
}
