/* trace_file.c -- linhas de JSON num buffer, e o buffer num arquivo.
 *
 * Nada se perde: com o buffer cheio, escreve-se e espera-se o que for preciso (do outro lado de um cano
 * pode haver quem leia devagar). Se o sistema recusa (disco cheio), contam-se as linhas perdidas.
 *
 * Um servidor ocupado escreve meio milhão de linhas por segundo, e o que se gasta aqui falta a ele. Por
 * isso uma linha se faz de pedaços que já estão prontos: copiar sempre o tamanho inteiro de um deles,
 * que o compilador conhece, são poucas instruções; anda-se só o que ele ocupa. */
#include "trace.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* O buffer escreve-se quando passa de ROOM: grande, porque ao kernel custa menos guardar um megabyte
 * do que dezesseis pedaços de 64 KB. Sobra LINE para os campos de uma linha, e os textos, que podem não
 * ter fim, nunca tocam os últimos TAIL. */
enum { ROOM = 1024 * 1024, LINE = 4 * 1024, TAIL = 1024 };

static struct {
    char bytes[ROOM + LINE];
    char *at; /* onde a próxima letra entra */
    int fd;
    unsigned long count, lost, pending; /* linhas: todas, as perdidas, as do buffer */
    int error;                          /* o errno da última recusa */
    volatile sig_atomic_t flushing;     /* o buffer está sendo entregue */
    int watched;                        /* é um cano: alguém lê do outro lado */
} file = { .at = file.bytes, .fd = -1 };

unsigned long trace_count(void) { return file.count; }
unsigned long trace_lost(void) { return file.lost; }
int trace_error(void) { return file.error; }

/* ---- entregar ao sistema ---- */

static int write_all(const char *bytes, size_t length) {
    while (length > 0) {
        ssize_t n = write(file.fd, bytes, length);
        if (n >= 0) {
            bytes += n;
            length -= (size_t)n;
        } else if (errno == EAGAIN) {
            poll(&(struct pollfd){ .fd = file.fd, .events = POLLOUT }, 1, -1);
        } else if (errno != EINTR) {
            return -1;
        }
    }
    return 0;
}

void trace_flush(void) {
    file.flushing = 1;
    if (write_all(file.bytes, (size_t)(file.at - file.bytes)) != 0) {
        file.error = errno;
        file.lost += file.pending;
    }
    file.at = file.bytes;
    file.pending = 0;
    file.flushing = 0;
}

/* ---- abrir ---- */

/* Um arquivo que já tem outra coisa não se troca por um rastro: quem escreve `--rastro programa.js`, e
 * esquece o nome do rastro, perderia o programa. */
static int holds_something_else(const char *path) {
    static const char start[] = "{\"seq\":0,\"ev\":\"open\"";
    char head[sizeof start - 1];
    struct stat facts;
    if (stat(path, &facts) != 0 || !S_ISREG(facts.st_mode) || facts.st_size == 0) return 0;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return 1;
    ssize_t n = read(fd, head, sizeof head);
    close(fd);
    return n != (ssize_t)sizeof head || memcmp(head, start, sizeof head) != 0;
}

/* "/dev/fd/3" é o descritor 3, que quem nos lançou abriu. Abri-lo pelo nome não serve: o kernel
 * recusa se é um socket. Ele deixa de passar aos filhos do programa, que o segurariam aberto. */
static int open_trace_file(const char *path) {
    int fd, end = 0;
    if (sscanf(path, "/dev/fd/%d%n", &fd, &end) == 1 && path[end] == '\0')
        return fcntl(fd, F_SETFD, FD_CLOEXEC) == 0 ? fd : -1;
    if (holds_something_else(path)) {
        errno = EEXIST;
        return -1;
    }
    return open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
}

/* Quem morre de um sinal (Ctrl-C no meio de um laço sem fim) ainda entrega as linhas inteiras do
 * buffer; a última pode estar pela metade. O sinal então volta, e faz o que faria. */
static void on_death(int number) {
    char *end = file.at;
    while (end > file.bytes && end[-1] != '\n') end--;
    if (!file.flushing) write_all(file.bytes, (size_t)(end - file.bytes));
    raise(number);
}

static void watch_deaths(void) {
    static const int numbers[] = { SIGINT, SIGTERM, SIGHUP };
    struct sigaction action = { .sa_handler = on_death, .sa_flags = (int)SA_RESETHAND };
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        struct sigaction before;
        sigaction(numbers[i], NULL, &before);
        if (before.sa_handler == SIG_DFL) sigaction(numbers[i], &action, NULL);
    }
}

int trace_open(const char *path) {
    file.fd = open_trace_file(path);
    if (file.fd < 0) return -1;
    struct stat facts;
    file.watched =
        fstat(file.fd, &facts) == 0 && (S_ISFIFO(facts.st_mode) || S_ISSOCK(facts.st_mode));
    watch_deaths();
    return 0;
}

const char *trace_reason(int error) {
    switch (error) {
    case EEXIST: return "já existe, e não é um rastro; dê outro nome, como --rastro=r.ndjson";
    case ENOENT: return "a pasta não existe";
    case EISDIR: return "é uma pasta";
    case EACCES:
    case EPERM:
    case EROFS: return "sem permissão";
    case EBADF: return "o descritor não está aberto";
    case ENOSPC: return "o disco está cheio";
    default: return strerror(error);
    }
}

int trace_is_watched(void) { return file.watched; }

/* ---- pedaços ---- */

void trace_piece(struct trace_piece *piece, const char *format, ...) {
    va_list list;
    va_start(list, format);
    int length = vsnprintf(piece->text, sizeof piece->text, format, list);
    va_end(list);
    piece->length = (unsigned)length;
}

void trace_put(const struct trace_piece *piece) {
    memcpy(file.at, piece->text, sizeof piece->text);
    file.at += piece->length;
}

/* De dois em dois algarismos, do fim para o começo. */
void trace_digits(unsigned long value) {
    static const char pairs[] = "00010203040506070809101112131415161718192021222324"
                                "25262728293031323334353637383940414243444546474849"
                                "50515253545556575859606162636465666768697071727374"
                                "75767778798081828384858687888990919293949596979899";
    char digits[48], *at = digits + 24;
    for (; value >= 100; value /= 100) memcpy(at -= 2, pairs + value % 100 * 2, 2);
    if (value >= 10)
        memcpy(at -= 2, pairs + value * 2, 2);
    else
        *--at = (char)('0' + value);
    memcpy(file.at, at, 24);
    file.at += digits + 24 - at;
}

void trace_start(void) {
    static const struct trace_piece start = TRACE_PIECE("{\"seq\":");
    trace_put(&start);
    trace_digits(file.count);
}

void trace_end(void) {
    memcpy(file.at, "}\n", 2);
    file.at += 2;
    file.count++;
    file.pending++;
    if (file.at - file.bytes >= ROOM) trace_flush();
}

/* ---- textos ---- */

/* Um texto qualquer pode não caber no que sobra: vai aos pedaços. */
static void put_bytes(const char *bytes, size_t length) {
    while (length > 0) {
        size_t space = (size_t)(file.bytes + sizeof file.bytes - TAIL - file.at);
        size_t part = length < space ? length : space;
        memcpy(file.at, bytes, part);
        file.at += part;
        bytes += part;
        length -= part;
        if (part == space) trace_flush();
    }
}

static size_t escape(char *out, unsigned char byte) {
    switch (byte) {
    case '"': return (size_t)sprintf(out, "\\\"");
    case '\\': return (size_t)sprintf(out, "\\\\");
    case '\n': return (size_t)sprintf(out, "\\n");
    case '\t': return (size_t)sprintf(out, "\\t");
    default: break;
    }
    if (byte < 0x20 || byte == 0x7f) return (size_t)sprintf(out, "\\u%04x", byte);
    *out = (char)byte;
    return 1;
}

static size_t width_of(unsigned char first) {
    return first < 0x80   ? 1
           : first < 0xc2 ? 0
           : first < 0xe0 ? 2
           : first < 0xf0 ? 3
           : first < 0xf5 ? 4
                          : 0;
}

/* Quantos bytes tem o caractere UTF-8 que começa aqui; 0 se não é um. */
static size_t character(const char *bytes, size_t left) {
    const unsigned char *at = (const unsigned char *)bytes;
    size_t width = width_of(at[0]);
    if (width == 0 || width > left) return 0;
    for (size_t i = 1; i < width; i++)
        if ((at[i] & 0xc0) != 0x80) return 0;
    int half = at[0] == 0xed && at[1] >= 0xa0; /* metade de um par: não é UTF-8 */
    return half ? 0 : width;
}

/* O programa pode escrever bytes que não são texto; no JSON eles viram U+FFFD. */
void trace_text(const char *name, const char *bytes, size_t length) {
    char escaped[8];
    put_bytes(",\"", 2);
    put_bytes(name, strlen(name));
    put_bytes("\":\"", 3);
    for (size_t i = 0; i < length;) {
        size_t width = character(bytes + i, length - i);
        if (width == 1)
            put_bytes(escaped, escape(escaped, (unsigned char)bytes[i]));
        else if (width > 1)
            put_bytes(bytes + i, width);
        else
            put_bytes("\xef\xbf\xbd", 3);
        i += width > 0 ? width : 1;
    }
    put_bytes("\"", 1);
}
