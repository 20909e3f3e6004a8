/* servidor.c -- o servidor HTTP mais direto que libev e llhttp permitem: a régua do make bench.
 *
 *     servidor PORTA
 *
 * Responde "oi\n" a qualquer pedido, com keep-alive e pedidos em fila (pipelining), sem
 * JavaScript nenhum: o que Nozinho gastar a mais por pedido é o preço da linguagem. Uma conexão
 * é um struct, alocado no accept e liberado no close; uma thread só. */
#include <ev.h>
#include <llhttp.h>

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

struct conn {
    ev_io io;
    llhttp_t parser;
    int pending; /* pedidos completos ainda sem resposta */
    int last;    /* o cliente pediu Connection: close */
};

static llhttp_settings_t settings;
static char input[64 * 1024]; /* um só, emprestado a cada leitura */
static char answer[256];
static size_t answer_length;

/* A data muda uma vez por segundo; o resto da resposta, nunca. */
static void refresh_answer(void) {
    time_t now = time(NULL);
    struct tm utc;
    char date[64];
    strftime(date, sizeof date, "%a, %d %b %Y %H:%M:%S GMT", gmtime_r(&now, &utc));
    answer_length = (size_t)snprintf(answer, sizeof answer,
                                     "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nDate: %s\r\n"
                                     "Connection: keep-alive\r\nKeep-Alive: timeout=5\r\n"
                                     "Content-Length: 3\r\n\r\noi\n",
                                     date);
}

static void on_second(struct ev_loop *loop, ev_timer *timer, int events) {
    (void)loop, (void)timer, (void)events;
    refresh_answer();
}

static int on_request(llhttp_t *parser) {
    struct conn *c = parser->data;
    c->pending++;
    c->last = !llhttp_should_keep_alive(parser);
    return 0;
}

static void conn_close(struct ev_loop *loop, struct conn *c) {
    ev_io_stop(loop, &c->io);
    close(c->io.fd);
    free(c);
}

/* Todas as respostas devidas numa escrita só. As do cliente que não lê não cabem no socket: ele
 * perde a conexão, e a régua continua simples. Devolve -1 se a conexão acabou. */
static int respond(struct conn *c) {
    char output[64 * 1024];
    while (c->pending > 0) {
        size_t length = 0;
        for (; c->pending > 0 && length + answer_length <= sizeof output; c->pending--) {
            memcpy(output + length, answer, answer_length);
            length += answer_length;
        }
        if (write(c->io.fd, output, length) != (ssize_t)length) return -1;
    }
    return c->last ? -1 : 0;
}

static void on_readable(struct ev_loop *loop, ev_io *io, int events) {
    (void)events;
    struct conn *c = (struct conn *)io;
    ssize_t n = read(io->fd, input, sizeof input);
    if (n < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (n <= 0 || llhttp_execute(&c->parser, input, (size_t)n) != HPE_OK || respond(c) < 0)
        conn_close(loop, c);
}

static void on_connection(struct ev_loop *loop, ev_io *io, int events) {
    (void)events;
    int fd, yes = 1;
    while ((fd = accept4(io->fd, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0) {
        struct conn *c = calloc(1, sizeof *c);
        if (c == NULL) abort();
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        llhttp_init(&c->parser, HTTP_REQUEST, &settings);
        c->parser.data = c;
        ev_io_init(&c->io, on_readable, fd, EV_READ);
        ev_io_start(loop, &c->io);
    }
}

static int listen_on(int port) {
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_port = htons((uint16_t)port) };
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), yes = 1;
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (bind(fd, (struct sockaddr *)&address, sizeof address) != 0 || listen(fd, 511) != 0) {
        perror("servidor");
        exit(1);
    }
    return fd;
}

/* Dez mil conexões não cabem no limite de descritores com que o programa nasce. */
static void raise_descriptor_limit(void) {
    struct rlimit limit;
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

int main(int argc, char **argv) {
    signal(SIGPIPE, SIG_IGN);
    raise_descriptor_limit();
    llhttp_settings_init(&settings);
    settings.on_message_complete = on_request;
    refresh_answer();

    struct ev_loop *loop = ev_default_loop(0);
    ev_io listener;
    ev_io_init(&listener, on_connection, listen_on(argc > 1 ? atoi(argv[1]) : 8000), EV_READ);
    ev_io_start(loop, &listener);
    ev_timer second;
    ev_timer_init(&second, on_second, 1, 1);
    ev_timer_start(loop, &second);
    puts("pronto");
    fflush(stdout);
    ev_run(loop, 0);
    return 0;
}
