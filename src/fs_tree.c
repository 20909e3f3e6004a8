/* fs_tree.c -- operações sobre pastas e caminhos: listar, criar e apagar em profundidade,
 * resolver links.
 *
 * Cada uma é um pedido só, por mais fundo que vá. Caminhos cabem em PATH_MAX, o limite do
 * próprio sistema. */
#include "fs.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* Guarda o caminho e a chamada que falharam, quando não são os do pedido. */
static int fail_at(struct request *r, const char *syscall, const char *path) {
    int error = errno;
    r->syscall = syscall;
    r->where = strdup(path);
    errno = error;
    return -1;
}

/* "pasta" e "nome" viram "pasta/nome" em `out`; -1 se não cabe. */
static int join(char *out, const char *folder, const char *name) {
    int length = snprintf(out, PATH_MAX, "%s/%s", folder, name);
    if (length < PATH_MAX) return 0;
    errno = ENAMETOOLONG;
    return -1;
}

/* ---- listar ---- */

static int is_dots(const char *name) { return strcmp(name, ".") == 0 || strcmp(name, "..") == 0; }
static int not_dots(const struct dirent *entry) { return !is_dots(entry->d_name); }

static int by_name(const struct dirent **a, const struct dirent **b) {
    return strcmp((*a)->d_name, (*b)->d_name);
}

char fs_kind(unsigned char type) {
    static const char kinds[16] = { [DT_REG] = 1,  [DT_DIR] = 2, [DT_LNK] = 3, [DT_FIFO] = 4,
                                    [DT_SOCK] = 5, [DT_CHR] = 6, [DT_BLK] = 7 };
    return kinds[type & 15];
}

/* Alguns sistemas de arquivos não contam o tipo junto com o nome. */
static char find_kind(const char *folder, const struct dirent *entry) {
    if (entry->d_type != DT_UNKNOWN) return fs_kind(entry->d_type);
    char path[PATH_MAX];
    struct stat s;
    if (join(path, folder, entry->d_name) != 0 || lstat(path, &s) != 0) return 0;
    return fs_kind(IFTODT(s.st_mode));
}

/* O resultado é um bloco só: para cada entrada, um byte com o tipo e o nome até o '\0'. */
static void pack(struct request *r, struct dirent **entries, int count) {
    size_t size = 0;
    for (int i = 0; i < count; i++) size += strlen(entries[i]->d_name) + 2;
    char *out = r->out = malloc(size + 1);
    if (out == NULL) abort();
    for (int i = 0; i < count; i++) {
        *out++ = r->how & FS_TYPES ? find_kind(r->path, entries[i]) : 0;
        out = stpcpy(out, entries[i]->d_name) + 1;
    }
}

long long fs_scan(struct request *r) {
    struct dirent **entries;
    int count = scandir(r->path, &entries, not_dots, by_name);
    if (count < 0) return -1;
    pack(r, entries, count);
    for (int i = 0; i < count; i++) free(entries[i]);
    free(entries);
    return count;
}

/* ---- mkdir -p ---- */

static int is_folder(const char *path) {
    struct stat s;
    return stat(path, &s) == 0 && S_ISDIR(s.st_mode);
}

/* Cria a pasta; a primeira que não existia fica em r->out. */
static int make_one(struct request *r, const char *path) {
    if (mkdir(path, (mode_t)r->mode) != 0) return errno == EEXIST ? 0 : -1;
    if (r->out == NULL) r->out = strdup(path);
    return 0;
}

long long fs_make_path(struct request *r) {
    char path[PATH_MAX];
    size_t length = strlen(r->path);
    if (length >= sizeof path) return errno = ENAMETOOLONG, -1;
    strcpy(path, r->path);
    for (size_t i = 1; i < length; i++) {
        if (path[i] != '/' || path[i + 1] == '/' || path[i + 1] == '\0') continue;
        path[i] = '\0';
        if (make_one(r, path) != 0) return -1;
        path[i] = '/';
    }
    if (make_one(r, path) != 0) return -1;
    if (r->out != NULL || is_folder(path)) return 0;
    errno = EEXIST;
    return -1;
}

/* ---- rm -r ---- */

static int remove_tree(struct request *r, const char *path);

static int remove_children(struct request *r, const char *path) {
    DIR *folder = opendir(path);
    if (folder == NULL) return errno == ENOENT ? 0 : fail_at(r, "scandir", path);
    int result = 0;
    for (struct dirent *entry; result == 0 && (entry = readdir(folder)) != NULL;) {
        if (is_dots(entry->d_name)) continue;
        char *child;
        if (asprintf(&child, "%s/%s", path, entry->d_name) < 0) abort();
        result = remove_tree(r, child);
        free(child);
    }
    int error = errno;
    closedir(folder);
    errno = error;
    return result;
}

/* Que algo suma enquanto se apaga não é erro: era o que se queria. */
static int remove_tree(struct request *r, const char *path) {
    if (unlink(path) == 0 || errno == ENOENT) return 0;
    if (errno != EISDIR) return fail_at(r, "unlink", path);
    if (remove_children(r, path) != 0) return -1;
    return rmdir(path) == 0 || errno == ENOENT ? 0 : fail_at(r, "rmdir", path);
}

static int remove_once(struct request *r) {
    struct stat s;
    if (lstat(r->path, &s) != 0) {
        if ((r->how & FS_FORCE) && errno == ENOENT) return 0;
        r->syscall = "lstat";
        return -1;
    }
    if (S_ISDIR(s.st_mode) && !(r->how & FS_RECURSIVE)) {
        r->code = "ERR_FS_EISDIR";
        return -1;
    }
    return remove_tree(r, r->path);
}

/* Falhas que podem passar sozinhas: alguém ainda usa a pasta, ou põe coisas nela. */
static int may_pass(int error) {
    return error == EBUSY || error == EMFILE || error == ENFILE || error == ENOTEMPTY ||
           error == EPERM;
}

static void sleep_ms(int ms) {
    struct timespec left = { ms / 1000, ms % 1000 * 1000000L };
    while (nanosleep(&left, &left) != 0 && errno == EINTR) {
    }
}

long long fs_remove(struct request *r) {
    for (int attempt = 1;; attempt++) {
        if (remove_once(r) == 0) return 0;
        if (r->code != NULL || attempt > r->retries || !may_pass(errno)) return -1;
        free(r->where);
        r->where = NULL;
        r->syscall = r->operation->syscall;
        sleep_ms(r->delay * attempt);
    }
}

/* ---- o caminho verdadeiro ---- */

/* Onde foi que realpath(3) parou? Resolve um pedaço a mais de cada vez; o que falha é o
 * último nome dentro da última pasta boa: ou não existe, ou é um link que não leva a
 * lugar algum. */
static void find_broken_part(struct request *r) {
    char path[PATH_MAX], good[PATH_MAX] = "", next[PATH_MAX];
    size_t start = 0, end = 0, length = strlen(r->path);
    if (length >= sizeof path) return;
    while (end < length) {
        start = end + 1;
        end = start + strcspn(r->path + start, "/");
        memcpy(path, r->path, end);
        path[end] = '\0';
        if (realpath(path, next) == NULL) break;
        strcpy(good, strcmp(next, "/") == 0 ? "" : next);
    }
    int error = errno;
    struct stat s;
    if (join(path, good, r->path + start) != 0) return;
    path[strlen(good) + 1 + (end - start)] = '\0';
    int exists = lstat(path, &s) == 0;
    errno = error;
    fail_at(r, exists ? "stat" : "lstat", path);
}

long long fs_real_path(struct request *r) {
    r->out = realpath(r->path, NULL);
    return r->out != NULL ? 0 : -1;
}

/* Como fs_real_path, mas `path` é absoluto e o erro aponta o pedaço que falhou. */
long long fs_real_path_in_parts(struct request *r) {
    if (fs_real_path(r) == 0) return 0;
    int error = errno;
    find_broken_part(r);
    errno = error;
    return -1;
}
