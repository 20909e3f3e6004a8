/* source.c -- ler o texto de um programa: um arquivo, ou a entrada padrão. */
#include "source.h"
#include "text.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Lê até o fim num bloco de malloc que o chamador libera; NULL com errno. */
static char *read_all(int fd, size_t *length) {
    size_t size = 1 << 16;
    char *bytes = malloc(size);
    *length = 0;
    while (bytes != NULL) {
        ssize_t n = read(fd, bytes + *length, size - *length);
        if (n == 0) return bytes;
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) {
            free(bytes);
            return NULL;
        }
        *length += (size_t)n;
        if (*length == size) bytes = realloc(bytes, size *= 2);
    }
    abort(); /* sem memória */
}

int source_push(duk_context *ctx, const char *path) {
    int fd = path == NULL ? 0 : open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return -1;
    size_t length;
    char *bytes = read_all(fd, &length);
    int failure = errno;
    if (path != NULL) close(fd);
    if (bytes == NULL) {
        errno = failure;
        return -1;
    }
    size_t bom = length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    text_push(ctx, bytes + bom, length - bom);
    free(bytes);
    return 0;
}
