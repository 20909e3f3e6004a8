/* trace_file.c -- linhas de JSON num buffer, e o buffer num arquivo.
 *
 * Nada se perde: com o buffer cheio, escreve-se e espera-se o que for preciso (do outro lado de um cano
 * pode haver quem leia devagar). Se o sistema recusa (disco cheio), contam-se as linhas perdidas, e no
 * arquivo ficam só linhas inteiras.
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
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* O buffer escreve-se quando passa de ROOM: grande, porque ao kernel custa menos guardar um megabyte
 * do que dezesseis pedaços de 64 KB. Sobra sempre LINE, onde cabem os campos de uma linha; para um texto,
 * que pode não ter fim, o buffer cresce: nele só há linhas inteiras e a que se está fazendo. */
enum { ROOM = 1024 * 1024, LINE = 4 * 1024 };
enum { FAR = 1000 }; /* o menor número que o descritor do rastro pode ter */

static struct {
    char *bytes, *at, *end; /* o buffer, onde a próxima letra entra, e onde ele acaba */
    int fd;
    unsigned long count, lost;  /* linhas: todas, e as perdidas */
    int error;                  /* o errno da última recusa */
    volatile sig_atomic_t busy; /* o buffer está sendo entregue, ou mudando de lugar */
    int watched;                /* é um cano: alguém lê do outro lado */
} file = { .fd = -1 };

unsigned long trace_count(void) { return file.count; }
unsigned long trace_lost(void) { return file.lost; }
int trace_error(void) { return file.error; }

/* Garante lugar para um texto de `length` bytes e, depois dele, para o resto da linha. */
static void reserve(size_t length) {
    size_t used = (size_t)(file.at - file.bytes), size = (size_t)(file.end - file.bytes);
    if (size - used >= length + LINE) return;
    while (size - used < length + LINE) size *= 2;
    file.busy = 1;
    file.bytes = realloc(file.bytes, size);
    if (file.bytes == NULL) abort();
    file.at = file.bytes + used;
    file.end = file.bytes + size;
    file.busy = 0;
}

/* ---- entregar ao sistema ---- */

/* Quem confere um rastro precisa saber que o programa não o trocou por outro: com trace_is_summed, faz-se a
 * soma (FNV-1a) de tudo o que o sistema aceitou. */
int trace_is_summed;
static unsigned sum = 2166136261u;

unsigned trace_sum(void) { return sum; }

static void add_to_sum(const char *at, const char *end) {
    for (; at < end; at++) sum = (sum ^ (unsigned char)*at) * 16777619u;
}

/* Devolve onde parou: em `end`, se o sistema aceitou tudo. */
static const char *write_all(const char *at, const char *end) {
    while (at < end) {
        ssize_t n = write(file.fd, at, (size_t)(end - at));
        if (n > 0 && trace_is_summed) add_to_sum(at, at + n);
        if (n >= 0)
            at += n;
        else if (errno == EAGAIN)
            poll(&(struct pollfd){ .fd = file.fd, .events = POLLOUT }, 1, -1);
        else if (errno != EINTR)
            break;
    }
    return at;
}

/* Onde começa a linha em que `at` está. */
static char *line_start(const char *at) {
    while (at > file.bytes && at[-1] != '\n') at--;
    return (char *)at;
}

/* O sistema recusou de `rest` em diante. A linha que ele cortou ao meio sai do arquivo: a próxima, quando
 * houver lugar outra vez, não se emenda nela. */
static void lose(const char *rest) {
    const char *whole = line_start(rest);
    for (const char *at = whole; at < file.at; at++) file.lost += *at == '\n';
    off_t end = rest > whole ? lseek(file.fd, whole - rest, SEEK_CUR) : -1;
    if (end >= 0 && ftruncate(file.fd, end) != 0) return; /* não é um arquivo: fica como está */
}

void trace_flush(void) {
    file.busy = 1;
    const char *rest = write_all(file.bytes, file.at);
    if (rest < file.at) {
        file.error = errno;
        lose(rest);
    }
    file.at = file.bytes;
    file.busy = 0;
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
 * recusa se é um socket. */
static int open_trace_file(const char *path) {
    int fd, end = 0;
    if (sscanf(path, "/dev/fd/%d%n", &fd, &end) == 1 && path[end] == '\0') return fd;
    if (holds_something_else(path)) {
        errno = EEXIST;
        return -1;
    }
    return open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
}

/* Longe dos números que o programa usa: se ele fecha o 3 e abre um arquivo, o arquivo passa a ser o 3, e
 * não pode receber o rastro. E os filhos dele não o herdam, que o segurariam aberto. */
static int move_away(int fd) {
    int far = fcntl(fd, F_DUPFD_CLOEXEC, FAR);
    if (far < 0 && errno == EINVAL) far = fcntl(fd, F_DUPFD_CLOEXEC, 0); /* o limite é menor */
    if (far >= 0 && fd > 2) close(fd);
    return far;
}

/* Quem morre de um sinal (Ctrl-C no meio de um laço sem fim) ainda entrega as linhas inteiras do
 * buffer, salvo se já as estava entregando. O sinal então volta, e faz o que faria; e se a entrega não
 * acaba, porque ninguém lê do outro lado do cano, basta outro Ctrl-C. */
static void on_death(int number) {
    if (!file.busy) write_all(file.bytes, line_start(file.at));
    raise(number);
}

static void watch_deaths(void) {
    static const int numbers[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGABRT };
    struct sigaction action = { .sa_handler = on_death };
    action.sa_flags = (int)SA_RESETHAND | SA_NODEFER;
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        struct sigaction before;
        sigaction(numbers[i], NULL, &before);
        if (before.sa_handler == SIG_DFL) sigaction(numbers[i], &action, NULL);
    }
}

int trace_open(const char *path) {
    int fd = open_trace_file(path);
    file.fd = fd < 0 ? -1 : move_away(fd);
    if (file.fd < 0) return -1;
    file.bytes = file.at = malloc(ROOM + LINE);
    if (file.bytes == NULL) abort();
    file.end = file.bytes + ROOM + LINE;
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
    if (file.at - file.bytes >= ROOM) trace_flush();
}

/* ---- textos ---- */

static void put_bytes(const char *bytes, size_t length) {
    reserve(length);
    memcpy(file.at, bytes, length);
    file.at += length;
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

/* Metade de um par de surrogates, mais comprido do que precisa, ou acima de U+10FFFF: não é UTF-8. */
static int is_out_of_range(const unsigned char *at) {
    switch (at[0]) {
    case 0xe0: return at[1] < 0xa0;
    case 0xed: return at[1] >= 0xa0;
    case 0xf0: return at[1] < 0x90;
    case 0xf4: return at[1] >= 0x90;
    default: return 0;
    }
}

/* Quantos bytes tem o caractere UTF-8 que começa aqui; 0 se não é um. */
static size_t character(const char *bytes, size_t left) {
    const unsigned char *at = (const unsigned char *)bytes;
    size_t width = width_of(at[0]);
    if (width == 0 || width > left) return 0;
    for (size_t i = 1; i < width; i++)
        if ((at[i] & 0xc0) != 0x80) return 0;
    return is_out_of_range(at) ? 0 : width;
}

/* O programa pode escrever bytes que não são texto; no JSON eles viram U+FFFD. Escapado, um byte ocupa
 * até seis, e sprintf ainda acrescenta um zero. */
static void put_escaped(const char *bytes, size_t length) {
    for (size_t i = 0; i < length;) {
        size_t width = character(bytes + i, length - i);
        reserve(8);
        if (width == 1)
            file.at += escape(file.at, (unsigned char)bytes[i]);
        else if (width > 1)
            put_bytes(bytes + i, width);
        else
            put_bytes("\xef\xbf\xbd", 3);
        i += width > 0 ? width : 1;
    }
}

void trace_text(const char *name, const char *bytes, size_t length) {
    put_bytes(",\"", 2);
    put_bytes(name, strlen(name));
    put_bytes("\":\"", 3);
    put_escaped(bytes, length);
    put_bytes("\"", 1);
}
