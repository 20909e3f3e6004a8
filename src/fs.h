/* fs.h -- o sistema de arquivos, agora ou depois.
 *
 * Cada operação é uma função em C que trabalha sobre um `struct request`. A chamada
 * síncrona a executa ali mesmo; a assíncrona entrega o pedido à equipe de threads e chama
 * o callback quando ele volta. A tabela fs_operations (fs_ops.c) diz, de cada uma, que
 * argumentos lê, o que faz e que resultado entrega; tudo o mais é comum. */
#ifndef NOZINHO_FS_H
#define NOZINHO_FS_H

#include "buffer.h"
#include "pool.h"

#include <stddef.h>

struct operation;

/* Os números de um arquivo, na ordem em que Stats os mostra. */
enum { STAT_FIELDS = 14 };
enum { FS_STATFS_FIELDS = 7 }; /* e os de um sistema de arquivos, no mesmo vetor */

/* Um pedido. O síncrono mora na pilha de C e toma os textos emprestados do Duktape; o
 * assíncrono é um bloco de malloc, com cópias dos textos, liberado na volta. */
struct request {
    struct job job; /* o primeiro campo: o endereço do job é o do pedido */
    const struct operation *operation;

    /* os argumentos */
    const char *path, *dest; /* em UTF-8; path NULL: vale o fd */
    int fd, flags, how;      /* how: bits FS_… abaixo */
    enum encoding encoding;  /* do texto; FS_NO_TEXT: é um Buffer */
    unsigned mode, uid, gid;
    char *bytes;         /* de onde escrever, para onde ler… */
    size_t length;       /* …e quantos (em readv e writev: quantos pedaços) */
    long long position;  /* negativa: a posição atual do descritor */
    double atime, mtime; /* segundos */
    int retries, delay;  /* rm: quantas vezes insistir, e quantos ms esperar a mais em cada */
    duk_idx_t pin;       /* o argumento dono de `bytes`, ou 0 */

    /* o resultado */
    long long result;    /* negativo: falhou… */
    int error;           /* …com este errno… */
    const char *syscall; /* …nesta chamada… */
    char *where;         /* …neste caminho, se não é `path` (de malloc)… */
    const char *code;    /* …ou com este código do Node, se não foi o sistema */
    char *out;           /* o que a operação produziu: nomes, bytes (de malloc) */
    double stat[STAT_FIELDS];

    /* até a volta */
    int callback, pinned; /* referências */
};

#define FS_NO_TEXT ENCODING_UNKNOWN

/* Os bits de `how`; os mesmos números estão em fs.js. */
enum {
    FS_TYPES = 1,     /* readdir: também o tipo de cada nome */
    FS_FLUSH = 2,     /* writeFile: fsync antes de fechar */
    FS_RECURSIVE = 4, /* rm: também pastas */
    FS_FORCE = 8,     /* rm: não existir não é erro */
};

/* Um argumento: o nome que ele tem nas mensagens de erro, quem o leva do JavaScript ao
 * pedido, e a que campo. `read` devolve 0, ou -1 se o valor não é da forma comum (um
 * número, um texto); então o JavaScript o converte, ou lança o erro do Node. */
struct parameter {
    const char *name;
    int (*read)(duk_context *ctx, duk_idx_t index, struct request *request, void *field);
    size_t field; /* offsetof(struct request, …) */
};

enum { FS_MAX_PARAMETERS = 6 };

struct operation {
    const char *name;    /* como o JavaScript a chama */
    const char *syscall; /* como o erro a chama */
    /* Faz. Devolve o resultado, ou -1 com errno. Roda em qualquer thread: nada de Duktape. */
    long long (*work)(struct request *request);
    /* [ ] -> [ valores... ]: o que o callback recebe depois do erro (a chamada síncrona
     * devolve o primeiro). Devolve quantos são. */
    duk_idx_t (*push)(duk_context *ctx, struct request *request);
    const struct parameter *parameters[FS_MAX_PARAMETERS + 1]; /* termina em NULL */
};

extern const struct operation fs_operations[]; /* termina em { 0 } */

/* ---- os parâmetros (fs_args.c) ---- */

extern const struct parameter fs_path, fs_old_path, fs_existing_path, fs_src, fs_target, fs_prefix,
    fs_new_path, fs_dest, fs_link, fs_file, fs_fd, fs_flags, fs_mode, fs_access_mode, fs_copy_mode,
    fs_how, fs_count, fs_encoding, fs_uid, fs_gid, fs_len, fs_atime, fs_mtime, fs_fd_atime,
    fs_fd_mtime, fs_buffer, fs_offset, fs_length, fs_buffers, fs_data, fs_position, fs_retries,
    fs_delay;

/* ---- os resultados (fs_results.c) ---- */

extern void *fs_stats_prototype, *fs_date; /* Stats.prototype e Date */

duk_idx_t fs_push_nothing(duk_context *ctx, struct request *request);
duk_idx_t fs_push_number(duk_context *ctx, struct request *request);
duk_idx_t fs_push_boolean(duk_context *ctx, struct request *request);
duk_idx_t fs_push_count(duk_context *ctx, struct request *request); /* e o buffer */
duk_idx_t fs_push_stats(duk_context *ctx, struct request *request);
duk_idx_t fs_push_statfs(duk_context *ctx, struct request *request);
duk_idx_t fs_push_name(duk_context *ctx, struct request *request);
duk_idx_t fs_push_names(duk_context *ctx, struct request *request);
duk_idx_t fs_push_contents(duk_context *ctx, struct request *request);

/* ---- o trabalho que leva mais de uma chamada (fs_whole.c, fs_tree.c, fs_dir.c) ---- */

long long fs_read_file(struct request *request);
long long fs_write_file(struct request *request);
long long fs_copy_file(struct request *request);
long long fs_truncate(struct request *request);
long long fs_real_path(struct request *request);
long long fs_real_path_in_parts(struct request *request);
long long fs_scan(struct request *request);
long long fs_make_path(struct request *request);
long long fs_remove(struct request *request);
long long fs_open_folder(struct request *request);
long long fs_read_folder(struct request *request);
long long fs_stat_file_system(struct request *request);

/* fs.constants.UV_DIRENT_…, a partir do que o sistema chama de DT_…. */
char fs_kind(unsigned char type);

/* ---- fs.watch (fs_watch.c) ---- */

enum { FS_WATCH_BINDINGS = 5 };
extern const struct binding fs_watch_bindings[FS_WATCH_BINDINGS];
void fs_watch_close(void);

extern const struct layer fs_layer;

#endif
