/* fs_dir.c -- uma pasta lida aos poucos, e o que se sabe de um sistema de arquivos.
 *
 * readdir traz todos os nomes de uma vez; opendir só abre a pasta, e cada leitura traz mais
 * um punhado. A pasta aberta é um descritor comum: o kernel lembra, nele, onde a leitura
 * parou. Como as outras operações, estas rodam em qualquer thread. */
#include "fs.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statfs.h>

long long fs_open_folder(struct request *r) {
    return open(r->path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

/* Alguns sistemas de arquivos não contam o tipo junto com o nome. */
static char find_kind(int folder, const struct dirent64 *entry) {
    struct stat s;
    if (entry->d_type != DT_UNKNOWN) return fs_kind(entry->d_type);
    if (fstatat(folder, entry->d_name, &s, AT_SYMLINK_NOFOLLOW) != 0) return 0;
    return fs_kind(IFTODT(s.st_mode));
}

/* Passa `size` bytes de entradas do kernel para r->out, na forma que fs_push_names lê (um
 * byte com o tipo, o nome e um '\0'). Devolve quantas são, sem contar "." e "..". */
static long long pack(struct request *r, char *entries, size_t size) {
    char *out = r->out = malloc(size + 1); /* cada entrada encolhe */
    if (out == NULL) abort();
    long long count = 0;
    for (size_t at = 0; at < size;) {
        const struct dirent64 *entry = (const void *)(entries + at);
        at += entry->d_reclen;
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
        *out++ = find_kind(r->fd, entry);
        out = stpcpy(out, entry->d_name) + 1;
        count++;
    }
    return count;
}

enum { MAX_ENTRIES = 4096 }; /* de cada vez: pouco mais de 1 MiB */

/* As próximas entradas: até r->length delas com nomes do maior tamanho, mais se forem curtos. Uma
 * lista vazia é o fim. */
long long fs_read_folder(struct request *r) {
    size_t room = (r->length < MAX_ENTRIES ? r->length : MAX_ENTRIES) * sizeof(struct dirent64);
    char *entries = malloc(room);
    if (entries == NULL) abort();
    long long count = 0;
    ssize_t size;
    do {
        free(r->out);
        r->out = NULL;
        size = getdents64(r->fd, entries, room);
        if (size > 0) count = pack(r, entries, (size_t)size);
    } while (size > 0 && count == 0); /* só havia "." e ".." */
    int error = errno;
    free(entries);
    errno = error;
    return size < 0 ? -1 : count;
}

/* Na ordem em que StatFs os mostra (fs/statfs.js). */
long long fs_stat_file_system(struct request *r) {
    struct statfs s;
    if (statfs(r->path, &s) != 0) return -1;
    const double fields[FS_STATFS_FIELDS] = {
        (double)s.f_type,   (double)s.f_bsize, (double)s.f_blocks, (double)s.f_bfree,
        (double)s.f_bavail, (double)s.f_files, (double)s.f_ffree,
    };
    memcpy(r->stat, fields, sizeof fields);
    return 0;
}
