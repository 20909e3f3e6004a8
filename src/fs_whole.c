/* fs_whole.c -- operações sobre um arquivo inteiro: abrir, trabalhar e fechar numa viagem só.
 *
 * Ler um arquivo de 1 KiB são quatro chamadas de sistema: open, fstat, read e close. Se cada
 * uma fosse um pedido à equipe, como no Node, seriam quatro idas e voltas entre threads, e
 * elas custam mais que as chamadas: 10.000 arquivos, cem de cada vez, levam 250 ms em
 * quatro viagens e 45 ms numa só. */
#include "fs.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#define MAX_FILE 2147483647LL /* o maior Buffer */
#define CHUNK 65536           /* o que se lê de cada vez quando o tamanho não se sabe */

/* O erro desta chamada não leva o caminho: o que falhou foi o descritor. */
static int fail(struct request *r, const char *syscall) {
    r->syscall = syscall;
    r->path = r->dest = NULL;
    return -1;
}

/* Fecha sem perder o errno de uma falha anterior. */
static void close_quietly(int fd) {
    int error = errno;
    close(fd);
    errno = error;
}

static ssize_t read_some(int fd, char *bytes, size_t length) {
    ssize_t n;
    do n = read(fd, bytes, length);
    while (n < 0 && errno == EINTR);
    return n;
}

/* ---- ler ---- */

/* Até o fim, ou até o tamanho que o arquivo tinha ao abrir. */
static int read_known(struct request *r, int fd, size_t size) {
    r->out = malloc(size);
    if (r->out == NULL) return -1;
    while (r->length < size) {
        ssize_t n = read_some(fd, r->out + r->length, size - r->length);
        if (n < 0) return fail(r, "read");
        if (n == 0) break;
        r->length += (size_t)n;
    }
    return 0;
}

/* Um cano, um terminal, um arquivo de /proc (que diz ter tamanho 0): lê até o fim, numa
 * memória que dobra quando enche. */
static int read_unknown(struct request *r, int fd) {
    size_t room = 0;
    for (;;) {
        if (r->length == room) {
            room = room == 0 ? CHUNK : room * 2;
            char *bigger = room > MAX_FILE ? NULL : realloc(r->out, room);
            if (bigger == NULL) return errno = ENOMEM, fail(r, "read");
            r->out = bigger;
        }
        ssize_t n = read_some(fd, r->out + r->length, room - r->length);
        if (n < 0) return fail(r, "read");
        if (n == 0) return 0;
        r->length += (size_t)n;
    }
}

static int read_all(struct request *r, int fd) {
    struct stat s;
    if (fstat(fd, &s) != 0) return fail(r, "fstat");
    if (!S_ISREG(s.st_mode) || s.st_size == 0) return read_unknown(r, fd);
    if (s.st_size <= MAX_FILE) return read_known(r, fd, (size_t)s.st_size);
    r->code = "ERR_FS_FILE_TOO_LARGE";
    r->position = s.st_size;
    return -1;
}

long long fs_read_file(struct request *r) {
    if (r->path == NULL) return read_all(r, r->fd);
    int fd = open(r->path, r->flags | O_CLOEXEC, 0666);
    if (fd < 0) return -1;
    int result = read_all(r, fd);
    close_quietly(fd);
    return result;
}

/* ---- escrever ---- */

static int write_all(struct request *r, int fd) {
    for (size_t done = 0; done < r->length;) {
        ssize_t n = write(fd, r->bytes + done, r->length - done);
        if (n < 0 && errno != EINTR) return fail(r, "write");
        if (n > 0) done += (size_t)n;
    }
    if ((r->how & FS_FLUSH) && fsync(fd) != 0) return fail(r, "fsync");
    return 0;
}

long long fs_write_file(struct request *r) {
    if (r->path == NULL) return write_all(r, r->fd);
    int fd = open(r->path, r->flags | O_CLOEXEC, (mode_t)r->mode);
    if (fd < 0) return -1;
    int result = write_all(r, fd);
    close_quietly(fd);
    return result;
}

long long fs_truncate(struct request *r) {
    int fd = open(r->path, O_RDWR | O_CLOEXEC);
    if (fd < 0) return -1;
    int result = ftruncate(fd, r->position) == 0 ? 0 : fail(r, "ftruncate");
    close_quietly(fd);
    return result;
}

/* ---- copiar ---- */

enum { COPY_EXCL = 1, COPY_CLONE = 2, COPY_CLONE_FORCE = 4 }; /* fs.constants.COPYFILE_… */

#ifndef FICLONE
#define FICLONE _IOW(0x94, 9, int)
#endif

/* O kernel copia sozinho quando sabe; quando não (outro sistema de arquivos, /proc), um
 * bloco de cada vez. */
static int copy_bytes(int from, int to) {
    while (copy_file_range(from, NULL, to, NULL, MAX_FILE, 0) > 0) {
    }
    char block[CHUNK];
    ssize_t n;
    while ((n = read_some(from, block, sizeof block)) > 0) {
        struct request piece = { .bytes = block, .length = (size_t)n };
        if (write_all(&piece, to) != 0) return -1;
    }
    return n < 0 ? -1 : 0;
}

static int copy_open(struct request *r, int from, int to) {
    struct stat a, b;
    if (fstat(from, &a) != 0 || fstat(to, &b) != 0) return -1;
    if (a.st_dev == b.st_dev && a.st_ino == b.st_ino) return 0; /* o mesmo arquivo: já está */
    if (ftruncate(to, 0) != 0 || fchmod(to, a.st_mode & 07777) != 0) return -1;
    if (r->mode & (COPY_CLONE | COPY_CLONE_FORCE)) {
        if (ioctl(to, FICLONE, from) == 0) return 0;
        if (r->mode & COPY_CLONE_FORCE) return -1;
    }
    return copy_bytes(from, to);
}

/* Um destino que ficou pela metade é apagado. */
long long fs_copy_file(struct request *r) {
    int from = open(r->path, O_RDONLY | O_CLOEXEC);
    if (from < 0) return -1;
    int exclusive = r->mode & COPY_EXCL ? O_EXCL : 0;
    int to = open(r->dest, O_WRONLY | O_CREAT | O_CLOEXEC | exclusive, 0600);
    int result = to < 0 ? -1 : copy_open(r, from, to);
    close_quietly(from);
    if (to < 0) return -1;
    close_quietly(to);
    if (result != 0) {
        int error = errno;
        unlink(r->dest);
        errno = error;
    }
    return result;
}
