/* modern_cache.c -- um arquivo por tradução: cabeçalho e texto.
 *
 * Usa meia dúzia de chamadas POSIX suas, porque a camada fs está acima. Quem escreve faz um
 * arquivo de rascunho com nome próprio e o renomeia: outro processo lê o velho inteiro ou o novo
 * inteiro, nunca a metade. O tamanho da pasta tem um teto (MAX_FILES): ao passar dele, os
 * arquivos mais antigos saem. */
#include "modern_cache.h"
#include "version.h"

#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* TRANSLATION vem do build: é a soma dos arquivos do tradutor. Mudou um deles, as traduções
 * guardadas deixam de valer. */
enum { MAX_FILES = 2000, MAX_TEXT = 8 << 20 };

struct header {
    char magic[8];
    uint64_t length;
    uint64_t hash; /* do texto que vem depois */
};

/* ---- hash ---- */

/* FNV-1a de 64 bits. */
static uint64_t hash_bytes(uint64_t hash, const char *bytes, size_t length) {
    for (size_t i = 0; i < length; i++) hash = (hash ^ (unsigned char)bytes[i]) * 1099511628211u;
    return hash;
}

void cache_key(duk_context *ctx, struct cache_key *key, const char *kind, const char *parameters) {
    static const char version[] = NOZINHO_VERSION "/" TRANSLATION;
    size_t length;
    const char *text = duk_get_lstring(ctx, -1, &length);
    for (int i = 0; i < 2; i++) {
        uint64_t hash = 14695981039346656037u + (uint64_t)i * 0x9E3779B97F4A7C15u;
        hash = hash_bytes(hash, version, sizeof version);
        hash = hash_bytes(hash, kind, strlen(kind) + 1);
        if (parameters != NULL) hash = hash_bytes(hash, parameters, strlen(parameters) + 1);
        key->hash[i] = hash_bytes(hash, text, length);
    }
}

/* ---- onde ---- */

/* A pasta, ou 0 se o cache está desligado ou não há onde pô-lo. */
static int folder(char path[PATH_MAX]) {
    const char *off = getenv("NOZINHO_CACHE"), *base = getenv("XDG_CACHE_HOME");
    const char *home = getenv("HOME");
    int length;
    if (off != NULL && (strcmp(off, "nao") == 0 || strcmp(off, "não") == 0)) return 0;
    if (base != NULL && *base == '/')
        length = snprintf(path, PATH_MAX, "%s/nozinho", base);
    else if (home != NULL && *home == '/')
        length = snprintf(path, PATH_MAX, "%s/.cache/nozinho", home);
    else
        return 0;
    return length < PATH_MAX - 64;
}

static void file_name(char path[PATH_MAX], const struct cache_key *key) {
    sprintf(path + strlen(path), "/%016llx%016llx", (unsigned long long)key->hash[0],
            (unsigned long long)key->hash[1]);
}

/* mkdir -p, sem se queixar: quem for escrever descobre. */
static void make_folder(char *path) {
    for (char *slash = strchr(path + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(path, 0700);
        *slash = '/';
    }
    mkdir(path, 0700);
}

/* ---- ler ---- */

/* Lê `length` bytes, ou falha. */
static int read_exactly(int fd, void *bytes, size_t length) {
    char *at = bytes;
    while (length > 0) {
        ssize_t n = read(fd, at, length);
        if (n <= 0) return -1;
        at += n;
        length -= (size_t)n;
    }
    return 0;
}

static int is_valid(const struct header *h, off_t size) {
    return memcmp(h->magic, "NOZINHO", 8) == 0 && h->length < MAX_TEXT &&
           (off_t)(h->length + sizeof *h) == size;
}

/* [ texto ] -> [ tradução ] e 1 */
static int load(duk_context *ctx, int fd) {
    struct header h;
    struct stat about;
    if (fstat(fd, &about) != 0 || read_exactly(fd, &h, sizeof h) != 0 ||
        !is_valid(&h, about.st_size))
        return 0;
    char *text = malloc(h.length + 1);
    if (text == NULL) return 0;
    int good = read_exactly(fd, text, h.length) == 0 && hash_bytes(0, text, h.length) == h.hash;
    if (good) {
        duk_push_lstring(ctx, text, h.length);
        duk_remove(ctx, -2);
    }
    free(text);
    return good;
}

int cache_get(duk_context *ctx, const struct cache_key *key) {
    char path[PATH_MAX];
    if (!folder(path)) return 0;
    file_name(path, key);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return 0;
    int found = load(ctx, fd);
    close(fd);
    return found;
}

/* ---- escrever ---- */

static int write_all(int fd, const void *bytes, size_t length) {
    const char *at = bytes;
    while (length > 0) {
        ssize_t n = write(fd, at, length);
        if (n <= 0) return -1;
        at += n;
        length -= (size_t)n;
    }
    return 0;
}

/* Apaga a metade mais antiga da pasta, se ela passou do teto. */
struct entry {
    time_t when;
    char name[40];
};

static int by_age(const void *a, const void *b) {
    const struct entry *x = a, *y = b;
    return (x->when > y->when) - (x->when < y->when);
}

static void trim(const char *path) {
    DIR *dir = opendir(path);
    if (dir == NULL) return;
    static struct entry entries[MAX_FILES + 1];
    size_t count = 0;
    struct dirent *item;
    struct stat about;
    while ((item = readdir(dir)) != NULL && count <= MAX_FILES) {
        if (item->d_name[0] == '.' || strlen(item->d_name) >= sizeof entries->name) continue;
        if (fstatat(dirfd(dir), item->d_name, &about, 0) != 0) continue;
        strcpy(entries[count].name, item->d_name);
        entries[count++].when = about.st_mtime;
    }
    if (count > MAX_FILES) {
        qsort(entries, count, sizeof *entries, by_age);
        for (size_t i = 0; i < count / 2; i++) unlinkat(dirfd(dir), entries[i].name, 0);
    }
    closedir(dir);
}

void cache_put(duk_context *ctx, const struct cache_key *key) {
    char path[PATH_MAX], draft[PATH_MAX];
    if (!folder(path)) return;
    size_t length;
    const char *text = duk_get_lstring(ctx, -1, &length);
    if (length >= MAX_TEXT) return;
    make_folder(path);
    if (key->hash[0] % 64 == 0) trim(path);
    size_t base = strlen(path);
    file_name(path, key);
    int n = snprintf(draft, sizeof draft, "%.*s/%d.%llx", (int)base, path, (int)getpid(),
                     (unsigned long long)key->hash[1]);
    if (n >= (int)sizeof draft) return;
    int fd = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0) return;
    struct header h = { "NOZINHO", length, hash_bytes(0, text, length) };
    int good = write_all(fd, &h, sizeof h) == 0 && write_all(fd, text, length) == 0;
    if (close(fd) != 0 || !good || rename(draft, path) != 0) unlink(draft);
}
