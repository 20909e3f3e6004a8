/* fs_results.c -- os resultados: do struct request ao JavaScript.
 *
 * Rodam na thread do loop, com o trabalho já feito. O que estiver em request->out continua
 * sendo do pedido, que o libera; quem o dá a um Buffer tira-o dali. */
#include "fs.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

duk_idx_t fs_push_nothing(duk_context *ctx, struct request *r) {
    (void)ctx, (void)r;
    return 0;
}

duk_idx_t fs_push_number(duk_context *ctx, struct request *r) {
    duk_push_number(ctx, (double)r->result);
    return 1;
}

duk_idx_t fs_push_boolean(duk_context *ctx, struct request *r) {
    duk_push_boolean(ctx, r->result != 0);
    return 1;
}

/* Quantos bytes, e o Buffer de onde saíram ou onde estão. */
duk_idx_t fs_push_count(duk_context *ctx, struct request *r) {
    duk_push_number(ctx, (double)(r->result < 0 ? 0 : r->result));
    engine_push_ref(ctx, r->pinned);
    return 2;
}

/* ---- nomes ---- */

/* [ ] -> [ texto ] ou [ Buffer ] */
static void push_bytes(duk_context *ctx, const struct request *r, const char *bytes,
                       size_t length) {
    if (r->encoding == FS_NO_TEXT)
        buffer_push(ctx, bytes, length);
    else
        buffer_push_text(ctx, bytes, length, r->encoding);
}

duk_idx_t fs_push_name(duk_context *ctx, struct request *r) {
    if (r->out == NULL) return 0;
    push_bytes(ctx, r, r->out, strlen(r->out));
    return 1;
}

/* Os nomes ou, com FS_TYPES, nome e tipo alternados. */
duk_idx_t fs_push_names(duk_context *ctx, struct request *r) {
    duk_push_array(ctx);
    duk_uarridx_t next = 0;
    const char *entry = r->out;
    for (long long i = 0; i < r->result; i++) {
        size_t length = strlen(entry + 1);
        push_bytes(ctx, r, entry + 1, length);
        duk_put_prop_index(ctx, -2, next++);
        if (r->how & FS_TYPES) {
            duk_push_int(ctx, *entry);
            duk_put_prop_index(ctx, -2, next++);
        }
        entry += 1 + length + 1;
    }
    return 1;
}

/* ---- Stats ---- */

void *fs_stats_prototype, *fs_date;

static const char *const numbers[STAT_FIELDS] = {
    "dev", "mode", "nlink",  "uid",     "gid",     "rdev",    "blksize",
    "ino", "size", "blocks", "atimeMs", "mtimeMs", "ctimeMs", "birthtimeMs",
};
static const char *const dates[] = { "atime", "mtime", "ctime", "birthtime" };

duk_idx_t fs_push_stats(duk_context *ctx, struct request *r) {
    duk_push_object(ctx);
    duk_push_heapptr(ctx, fs_stats_prototype);
    duk_set_prototype(ctx, -2);
    for (int i = 0; i < STAT_FIELDS; i++) {
        duk_push_number(ctx, r->stat[i]);
        duk_put_prop_string(ctx, -2, numbers[i]);
    }
    duk_push_heapptr(ctx, fs_date); /* [ stats Date ] */
    for (int i = 0; i < 4; i++) {
        duk_dup_top(ctx);
        duk_push_number(ctx, floor(r->stat[STAT_FIELDS - 4 + i] + 0.5));
        duk_new(ctx, 1);
        duk_put_prop_string(ctx, -3, dates[i]);
    }
    duk_pop(ctx);
    return 1;
}

/* Os números de statfs; fs/statfs.js lhes dá nome. */
duk_idx_t fs_push_statfs(duk_context *ctx, struct request *r) {
    duk_push_array(ctx);
    for (duk_uarridx_t i = 0; i < FS_STATFS_FIELDS; i++) {
        duk_push_number(ctx, r->stat[i]);
        duk_put_prop_index(ctx, -2, i);
    }
    return 1;
}

/* ---- o conteúdo de um arquivo ---- */

/* O caminho rápido dos grandes: o Buffer adota o bloco em que a equipe leu, sem copiar (200
 * arquivos de 1 MiB: 36 ms, contra 50 copiando). Nos pequenos a cópia custa menos que o
 * finalizador que o bloco adotado leva. */
enum { WORTH_ADOPTING = 64 * 1024 };

static duk_idx_t adopt(duk_context *ctx, struct request *r) {
    buffer_push_owned(ctx, r->out, r->length);
    r->out = NULL;
    return 1;
}

duk_idx_t fs_push_contents(duk_context *ctx, struct request *r) {
    if (r->encoding == FS_NO_TEXT && r->length >= WORTH_ADOPTING) return adopt(ctx, r);
    push_bytes(ctx, r, r->out, r->length);
    return 1;
}
