/* trace_file.c -- linhas de JSON num buffer, e o buffer num arquivo.
 *
 * Nada se perde: com o buffer cheio, escreve-se e espera-se o que for preciso (do outro lado de um cano
 * pode haver quem leia devagar). Se o sistema recusa (disco cheio), contam-se as linhas perdidas. */
#include "trace.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { ROOM = 64 * 1024, LINE = 4 * 1024 };

static struct {
    char bytes[ROOM + LINE];
    size_t length;
    int fd;
    unsigned long count, lost, pending; /* linhas: todas, as perdidas, as do buffer */
} file = { .fd = -1 };

int trace_open(const char *path) {
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (fd < 0) return -1;
    file.fd = fd;
    return 0;
}

/* ---- escrever ---- */

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
    if (write_all(file.bytes, file.length) != 0) file.lost += file.pending;
    file.length = file.pending = 0;
}

/* Um texto comprido não cabe no que sobra: vai aos pedaços. */
void trace_raw(const char *bytes, size_t length) {
    while (length > 0) {
        size_t space = sizeof file.bytes - file.length, part = length < space ? length : space;
        memcpy(file.bytes + file.length, bytes, part);
        file.length += part;
        bytes += part;
        length -= part;
        if (file.length == sizeof file.bytes) trace_flush();
    }
}

static void put(const char *text) { trace_raw(text, strlen(text)); }

unsigned long trace_count(void) { return file.count; }
unsigned long trace_lost(void) { return file.lost; }

/* ---- campos ---- */

/* Os números do rastro são inteiros e pequenos; printf custaria mais do que o resto da linha. */
static void put_integer(unsigned long value) {
    char digits[24], *at = digits + sizeof digits;
    do {
        *--at = (char)('0' + value % 10);
    } while ((value /= 10) > 0);
    trace_raw(at, (size_t)(digits + sizeof digits - at));
}

static void put_name(const char *name) {
    put(",\"");
    put(name);
    put("\":");
}

void trace_line(const char *what) {
    put("{\"seq\":");
    put_integer(file.count);
    put(",\"ev\":\"");
    put(what);
    put("\"");
}

void trace_number(const char *name, double value) {
    put_name(name);
    if (value < 0) put("-");
    put_integer((unsigned long)(value < 0 ? -value : value));
}

void trace_word(const char *name, const char *value) {
    put_name(name);
    put("\"");
    put(value);
    put("\"");
}

void trace_end(void) {
    put("}\n");
    file.count++;
    file.pending++;
    if (file.length >= ROOM) trace_flush();
}

/* ---- textos quaisquer ---- */

static size_t escape_byte(char *out, unsigned char byte) {
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

/* Quantos bytes tem o caractere UTF-8 que começa aqui; 0 se não é um. */
static size_t character(const char *bytes, size_t left) {
    unsigned char first = (unsigned char)bytes[0];
    size_t size = first < 0x80   ? 1
                  : first < 0xc2 ? 0
                  : first < 0xe0 ? 2
                  : first < 0xf0 ? 3
                  : first < 0xf5 ? 4
                                 : 0;
    if (size == 0 || size > left) return 0;
    for (size_t i = 1; i < size; i++)
        if (((unsigned char)bytes[i] & 0xc0) != 0x80) return 0;
    int half = first == 0xed && (unsigned char)bytes[1] >= 0xa0; /* metade de um par: não é UTF-8 */
    return half ? 0 : size;
}

/* O programa pode escrever bytes que não são texto; no JSON eles viram U+FFFD. */
void trace_text(const char *name, const char *bytes, size_t length) {
    char escaped[8];
    put_name(name);
    put("\"");
    for (size_t i = 0; i < length;) {
        size_t size = character(bytes + i, length - i);
        if (size == 1)
            trace_raw(escaped, escape_byte(escaped, (unsigned char)bytes[i]));
        else if (size > 1)
            trace_raw(bytes + i, size);
        else
            put("\xef\xbf\xbd");
        i += size > 0 ? size : 1;
    }
    put("\"");
}
