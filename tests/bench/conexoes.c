/* conexoes.c -- abre muitas conexões, faz um pedido em cada uma e as deixa ociosas.
 *
 *     conexoes PORTA QUANTAS
 *
 * Escreve "pronto" quando todas foram respondidas e espera o fim da entrada padrão. */
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

static const char request[] = "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static void open_one(const struct sockaddr_in *address) {
    char answer[4096];
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    if (fd < 0 || connect(fd, (const struct sockaddr *)address, sizeof *address) != 0)
        fail("conexoes");
    if (write(fd, request, sizeof request - 1) < 0 || read(fd, answer, sizeof answer) <= 0)
        fail("conexoes");
}

int main(int argc, char **argv) {
    if (argc != 3) return 2;
    struct rlimit limit;
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);

    struct sockaddr_in address = { .sin_family = AF_INET,
                                   .sin_port = htons((uint16_t)atoi(argv[1])) };
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    for (int i = atoi(argv[2]); i > 0; i--) open_one(&address);
    puts("pronto");
    fflush(stdout);
    while (getchar() != EOF) {
    }
    return 0;
}
