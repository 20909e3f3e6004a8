/* dns.c -- getaddrinfo e getnameinfo na equipe de threads.
 *
 * O pedido é um bloco de malloc: a thread só olha para ele, nunca para o Duktape. Quem o
 * libera é a volta, na thread do loop, depois de chamar o callback. */
#include "dns.h"
#include "address.h"
#include "syserr.h"
#include "text.h"

#include <errno.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST_NAME = 255 }; /* o que cabe numa pergunta de DNS */

struct lookup {
    struct job job;
    int callback;           /* referência */
    int error;              /* 0 ou um número de syserr.h */
    struct address address; /* getnameinfo: a pergunta */
    char host[NI_MAXHOST];  /* a pergunta de um, a resposta do outro */
    char service[NI_MAXSERV];
    struct addrinfo hints, *found;
};

static struct lookup *lookup_of(struct event *event) {
    return (struct lookup *)((char *)event - offsetof(struct lookup, job.event));
}

/* ---- na thread da equipe ---- */

static void find_addresses(struct job *job) {
    struct lookup *l = (struct lookup *)job;
    int result = getaddrinfo(l->host, NULL, &l->hints, &l->found);
    l->error = result != 0 ? syserr_from_getaddrinfo(result) : 0;
}

static void find_name(struct job *job) {
    struct lookup *l = (struct lookup *)job;
    int result = getnameinfo((struct sockaddr *)&l->address.storage, l->address.length, l->host,
                             sizeof l->host, l->service, sizeof l->service, NI_NAMEREQD);
    l->error = result != 0 ? syserr_from_getaddrinfo(result) : 0;
}

/* ---- na thread do loop ---- */

/* [ ] -> [ array ]: os IPs. */
static void push_addresses(duk_context *ctx, const struct addrinfo *found) {
    duk_uarridx_t count = 0;
    duk_push_array(ctx);
    for (; found != NULL; found = found->ai_next) {
        struct address a;
        char text[ADDRESS_TEXT];
        memcpy(&a.storage, found->ai_addr, found->ai_addrlen);
        a.length = found->ai_addrlen;
        address_text(&a, text);
        duk_push_string(ctx, text);
        duk_put_prop_index(ctx, -2, count++);
    }
}

/* [ ] -> [ callback this erro ]: tudo o que o pedido segurava é solto aqui. */
static void begin_answer(duk_context *ctx, struct lookup *l) {
    engine_push_ref(ctx, l->callback);
    engine_unref(ctx, l->callback);
    queue_context_release(ctx, l->job.event.origin.context);
    duk_push_undefined(ctx);
    duk_push_int(ctx, -l->error);
}

static void on_addresses(duk_context *ctx, struct event *event) {
    struct lookup *l = lookup_of(event);
    begin_answer(ctx, l);
    push_addresses(ctx, l->found);
    if (l->found != NULL) freeaddrinfo(l->found);
    free(l);
    queue_call(ctx, 2);
}

static void on_name(duk_context *ctx, struct event *event) {
    struct lookup *l = lookup_of(event);
    begin_answer(ctx, l);
    text_push(ctx, l->host, strlen(l->host));
    text_push(ctx, l->service, strlen(l->service));
    free(l);
    queue_call(ctx, 3);
}

/* [ ... callback ] -> [ ... ] */
static void submit(duk_context *ctx, struct lookup *l, void (*work)(struct job *),
                   void (*back)(duk_context *, struct event *)) {
    l->callback = engine_ref(ctx);
    l->job.work = work;
    l->job.event.run = back;
    l->job.event.kind = "dns";
    pool_submit(&l->job);
}

static struct lookup *new_lookup(void) {
    struct lookup *l = calloc(1, sizeof *l);
    if (l == NULL) abort();
    return l;
}

duk_ret_t dns_getaddrinfo(duk_context *ctx) {
    const char *host = text_require(ctx, 0);
    int family = duk_require_int(ctx, 1), flags = duk_require_int(ctx, 2);
    duk_require_function(ctx, 3);
    if (strlen(host) > LONGEST_NAME) {
        duk_push_int(ctx, -EINVAL);
        return 1;
    }
    struct lookup *l = new_lookup();
    strcpy(l->host, host);
    l->hints.ai_family = family == 4 ? AF_INET : family == 6 ? AF_INET6 : AF_UNSPEC;
    l->hints.ai_socktype = SOCK_STREAM; /* senão cada IP viria uma vez por tipo de socket */
    l->hints.ai_flags = flags;
    submit(ctx, l, find_addresses, on_addresses);
    duk_push_int(ctx, 0);
    return 1;
}

duk_ret_t dns_getnameinfo(duk_context *ctx) {
    const char *ip = text_require(ctx, 0);
    int port = duk_require_int(ctx, 1);
    duk_require_function(ctx, 2);
    struct address address;
    if (address_ip(&address, ip, port) != 0) return duk_type_error(ctx, "Invalid address");
    struct lookup *l = new_lookup();
    l->address = address;
    submit(ctx, l, find_name, on_name);
    duk_push_int(ctx, 0);
    return 1;
}
