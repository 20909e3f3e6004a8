/* proof_channel.c -- o descritor por onde a prova fala com o kit.
 *
 * O kit passa ao processo a ponta de um par de sockets, e o número dela em NOZINHO_PROVA. Antes que
 * rode uma linha do programa, lê-se ali um recado, {"token": senha, "watch": [...]}, e apagam-se os
 * rastros: a variável some do ambiente e de /proc/self/environ, e o descritor muda para um número
 * alto, que os filhos não herdam. Quem adivinhar o número ainda pode escrever nele, mas não a senha,
 * que só existe aqui e no kit. (Quem lê a própria memória, em C ou por /proc/self/mem, acha tudo:
 * disso o sistema não nos guarda.) */
#include "proof.h"
#include "text.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

enum { HIGH = 900, LONGEST = 16000 }; /* LONGEST: de um texto, o que cabe num aviso */

static struct {
    int fd;
    char token[80];
} channel = { -1, "" };

int proof_is_heard(void) { return channel.fd >= 0; }

/* ---- o começo ---- */

/* O descritor que a variável diz, se é mesmo um socket; -1 se não há. Apaga a variável, e os bytes
 * dela: são os que /proc/self/environ mostra. */
static int take_descriptor(void) {
    char *value = getenv("NOZINHO_PROVA");
    if (value == NULL) return -1;
    struct stat facts;
    int fd = atoi(value);
    char *name = value - strlen("NOZINHO_PROVA=");
    unsetenv("NOZINHO_PROVA");
    memset(name, 0, strlen(name));
    return fd > 2 && fstat(fd, &facts) == 0 && S_ISSOCK(facts.st_mode) ? fd : -1;
}

static int hide_descriptor(int fd) {
    int high = fcntl(fd, F_DUPFD_CLOEXEC, HIGH);
    if (high < 0) { /* o limite de descritores é baixo: fica onde está */
        fcntl(fd, F_SETFD, FD_CLOEXEC);
        return fd;
    }
    close(fd);
    return high;
}

/* Lê até o fim da linha. O kit fecha o lado dele depois do recado: um segundo processo que receba o
 * mesmo descritor lê o fim, e não espera. Devolve o tamanho, 0 se não há recado. */
static size_t read_line(int fd, char *line, size_t size) {
    size_t length = 0;
    while (length < size) {
        ssize_t n = read(fd, line + length, size - length);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return 0;
        length += (size_t)n;
        if (line[length - 1] == '\n') return length;
    }
    return 0;
}

/* [ ] -> [ recado ] */
static duk_ret_t decode(duk_context *ctx, void *line) {
    text_push(ctx, line, strlen(line));
    duk_json_decode(ctx, -1);
    duk_get_prop_literal(ctx, -1, "token");
    snprintf(channel.token, sizeof channel.token, "%s", duk_require_string(ctx, -1));
    duk_pop(ctx);
    duk_del_prop_literal(ctx, -1, "token");
    return 1;
}

void proof_receive(duk_context *ctx) {
    static char line[LONGEST];
    int fd = take_descriptor();
    size_t length = fd >= 0 ? read_line(fd, line, sizeof line - 1) : 0;
    if (length > 0 && duk_safe_call(ctx, decode, line, 0, 1) == 0) {
        channel.fd = hide_descriptor(fd);
    } else {
        if (length > 0) duk_pop(ctx);
        if (fd >= 0) close(fd);
        duk_push_undefined(ctx);
    }
    memset(line, 0, sizeof line);
}

/* ---- mandar ---- */

/* O programa pode ter posto o descritor em modo de não esperar, ou tê-lo fechado. Se o kit não está
 * mais lá, não há a quem avisar. */
static void send_all(const char *bytes, size_t length) {
    while (length > 0) {
        ssize_t n = send(channel.fd, bytes, length, MSG_NOSIGNAL);
        struct pollfd writable = { channel.fd, POLLOUT, 0 };
        if (n < 0 && errno == EAGAIN) poll(&writable, 1, -1);
        if (n < 0 && errno != EAGAIN && errno != EINTR) return;
        if (n > 0) bytes += n, length -= (size_t)n;
    }
}

/* [ objeto ] -> [ objeto ]: um texto comprido demais acaba em reticências. */
static void shorten(duk_context *ctx) {
    duk_enum(ctx, -1, DUK_ENUM_OWN_PROPERTIES_ONLY);
    while (duk_next(ctx, -1, 1)) { /* [ objeto enum chave valor ] */
        if (duk_is_string(ctx, -1) && duk_get_length(ctx, -1) > LONGEST) {
            duk_substring(ctx, -1, 0, LONGEST);
            duk_push_literal(ctx, "\xe2\x80\xa6");
            duk_concat(ctx, 2);
            duk_put_prop(ctx, -4);
        } else {
            duk_pop_2(ctx);
        }
    }
    duk_pop(ctx);
}

void proof_send(duk_context *ctx) {
    size_t length;
    if (proof_is_heard()) {
        shorten(ctx);
        duk_push_string(ctx, channel.token);
        duk_put_prop_literal(ctx, -2, "token");
        duk_json_encode(ctx, -1);
        duk_push_literal(ctx, "\n");
        duk_concat(ctx, 2);
        const char *line = text_get(ctx, -1, &length);
        send_all(line, length);
    }
    duk_pop(ctx);
}

void proof_send_sum(unsigned sum) {
    char line[160];
    int length = snprintf(line, sizeof line, "{\"event\":\"trace\",\"sum\":%u,\"token\":\"%s\"}\n",
                          sum, channel.token);
    if (proof_is_heard()) send_all(line, (size_t)length);
}

/* ---- o que ficou aberto ---- */

/* O laço tem os seus: epoll, eventfd, timerfd. */
static int is_ours(int fd, const char *target) {
    return fd == channel.fd || strncmp(target, "anon_inode:[event", 17) == 0 ||
           strcmp(target, "anon_inode:[timerfd]") == 0;
}

/* [ ] -> [ lista ]: "número alvo" de cada descritor da pasta que não é nosso. */
static duk_ret_t list(duk_context *ctx, void *folder) {
    duk_push_array(ctx);
    duk_uarridx_t count = 0;
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        char target[512];
        int fd = atoi(entry->d_name);
        ssize_t length = readlinkat(dirfd(folder), entry->d_name, target, sizeof target - 1);
        if (length < 0 || fd == dirfd(folder)) continue;
        target[length] = '\0';
        if (is_ours(fd, target)) continue;
        duk_push_sprintf(ctx, "%d ", fd);
        text_push(ctx, target, (size_t)length);
        duk_concat(ctx, 2);
        duk_put_prop_index(ctx, -2, count++);
    }
    return 1;
}

/* Sem memória, list() lança: a pasta se fecha antes de o erro seguir. */
duk_ret_t proof_descriptors(duk_context *ctx) {
    DIR *folder = opendir("/proc/self/fd");
    if (folder == NULL) {
        duk_push_array(ctx);
        return 1;
    }
    int failed = duk_safe_call(ctx, list, folder, 0, 1);
    closedir(folder);
    return failed ? duk_throw(ctx) : 1;
}
