/* conversa.h -- o que fork.c e threads.c têm em comum: abrir a porta e conversar com um cliente.
 *
 * Em cada servidor, `converse` roda tantas vezes ao mesmo tempo quantos são os clientes. A diferença
 * entre eles está só em quem a chama: um processo novo, ou uma thread nova. */
#include <arpa/inet.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

/* Abre uma porta que o sistema escolhe, em 127.0.0.1, e diz qual é. */
static int open_port(void) {
    struct sockaddr_in a = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t size = sizeof a;
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    if (fd < 0 || bind(fd, (struct sockaddr *)&a, size) != 0 || listen(fd, 511) != 0 ||
        getsockname(fd, (struct sockaddr *)&a, &size) != 0) {
        perror("porta");
        exit(1);
    }
    signal(SIGPIPE, SIG_IGN); /* escrever a quem já foi embora não mata o servidor */
    printf("porta %d\n", ntohs(a.sin_port));
    fflush(stdout);
    return fd;
}

/* O processador que esta thread já gastou, em milissegundos: o relógio da parede andaria também
 * enquanto outros programas rodam. */
static double spent(void) {
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

/* GET /calcula gasta 300 ms de processador; GET /espera dorme meio segundo. */
static void serve(const char *path) {
    double end = spent() + 300;
    if (strncmp(path, "/calcula", 8) == 0)
        while (spent() < end)
            ;
    if (strncmp(path, "/espera", 7) == 0) usleep(500000);
}

/* Atende um pedido depois do outro, até o cliente desligar. Entre dois pedidos fica parada no read:
 * quem a chamou (o processo, ou a thread) não serve para mais nada enquanto isso. */
static void converse(int client) {
    static const char answer[] = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nol\xc3\xa1\n";
    char request[4096];
    size_t length = 0;
    for (ssize_t n; (n = read(client, request + length, sizeof request - 1 - length)) > 0;) {
        length += (size_t)n;
        request[length] = '\0';
        if (strstr(request, "\r\n\r\n") == NULL) continue; /* o pedido ainda não chegou inteiro */
        const char *path = strchr(request, ' ');
        if (path == NULL) break;
        serve(path + 1);
        if (write(client, answer, sizeof answer - 1) < 0) break;
        length = 0;
    }
    close(client);
}
