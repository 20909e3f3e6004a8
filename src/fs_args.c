/* fs_args.c -- os argumentos: do JavaScript aos campos de struct request.
 *
 * Aqui só se aceita a forma comum de cada um. O resto (uma URL, "0755", um Date, um
 * engano) volta ao JavaScript, que converte ou lança: por isso nada aqui adquire nada. */
#include "fs.h"
#include "text.h"

#include <limits.h>
#include <math.h>
#include <string.h>
#include <sys/uio.h>

#define MAX_SAFE_INTEGER 9007199254740991.0

/* ---- caminhos ---- */

static int is_text(duk_context *ctx, duk_idx_t index) {
    return duk_is_string(ctx, index) && !duk_is_symbol(ctx, index);
}

static int read_path(duk_context *ctx, duk_idx_t index, struct request *request, void *field) {
    (void)request;
    size_t length;
    if (is_text(ctx, index)) {
        const char *path = text_get(ctx, index, &length);
        *(const char **)field = path;
        return strlen(path) == length ? 0 : -1;
    }
    if (!duk_is_buffer_data(ctx, index)) return -1;
    const char *bytes = duk_get_buffer_data(ctx, index, &length);
    if (length > 0 && memchr(bytes, '\0', length) != NULL) return -1;
    *(const char **)field = duk_push_lstring(ctx, bytes, length); /* como está, mais um '\0' */
    duk_replace(ctx, index);
    return 0;
}

/* ---- números ---- */

static int read_whole(duk_context *ctx, duk_idx_t index, double min, double max, double *number) {
    *number = duk_get_number_default(ctx, index, NAN);
    return *number >= min && *number <= max && floor(*number) == *number ? 0 : -1;
}

static int read_int(duk_context *ctx, duk_idx_t index, struct request *request, void *field) {
    (void)request;
    double number;
    if (read_whole(ctx, index, INT_MIN, INT_MAX, &number) != 0) return -1;
    *(int *)field = (int)number;
    return 0;
}

static int read_unsigned(duk_context *ctx, duk_idx_t index, struct request *request, void *field) {
    (void)request;
    double number;
    if (read_whole(ctx, index, 0, UINT_MAX, &number) != 0) return -1;
    *(unsigned *)field = (unsigned)number;
    return 0;
}

/* Quantas coisas ler de uma vez. */
static int read_count(duk_context *ctx, duk_idx_t index, struct request *request, void *field) {
    (void)request;
    double number;
    if (read_whole(ctx, index, 1, INT_MAX, &number) != 0) return -1;
    *(size_t *)field = (size_t)number;
    return 0;
}

/* Três bits: o `mode` de access (R_OK, W_OK, X_OK) e o de copyFile (COPYFILE_…). */
static int read_bits(duk_context *ctx, duk_idx_t index, struct request *request, void *field) {
    (void)request;
    double number = trunc(duk_get_number_default(ctx, index, NAN));
    if (!(number >= 0 && number <= 7)) return -1;
    *(unsigned *)field = (unsigned)number;
    return 0;
}

/* Um usuário ou grupo; -1 quer dizer "não mude". */
static int read_owner(duk_context *ctx, duk_idx_t index, struct request *request, void *field) {
    if (duk_get_number_default(ctx, index, 0) != -1)
        return read_unsigned(ctx, index, request, field);
    *(unsigned *)field = (unsigned)-1;
    return 0;
}

static int read_fd(duk_context *ctx, duk_idx_t index, struct request *request, void *field) {
    if (read_int(ctx, index, request, field) != 0) return -1;
    return *(int *)field >= 0 ? 0 : -1;
}

/* Um caminho, ou um descritor já aberto (e então request->path continua NULL). */
static int read_file(duk_context *ctx, duk_idx_t index, struct request *request, void *field) {
    if (duk_is_number(ctx, index)) return read_fd(ctx, index, request, &request->fd);
    return read_path(ctx, index, request, field);
}

/* Um lugar num arquivo; sem número, -1: onde o descritor estiver. */
static int read_position(duk_context *ctx, duk_idx_t index, struct request *request, void *field) {
    (void)request;
    double number = -1;
    if (!duk_is_null_or_undefined(ctx, index) &&
        read_whole(ctx, index, -1, MAX_SAFE_INTEGER, &number) != 0)
        return -1;
    *(long long *)field = (long long)number;
    return 0;
}

/* O tamanho que um arquivo vai ter. */
static int read_size(duk_context *ctx, duk_idx_t index, struct request *request, void *field) {
    (void)request;
    double number;
    if (read_whole(ctx, index, 0, MAX_SAFE_INTEGER, &number) != 0) return -1;
    *(long long *)field = (long long)number;
    return 0;
}

static int read_time(duk_context *ctx, duk_idx_t index, struct request *request, void *field) {
    (void)request;
    double seconds = duk_get_number_default(ctx, index, NAN);
    *(double *)field = seconds;
    return isfinite(seconds) ? 0 : -1;
}

/* ---- texto ou bytes ---- */

/* Sem codificação (undefined, null, '') é UTF-8. */
static int read_encoding(duk_context *ctx, duk_idx_t index, struct request *request, void *field) {
    (void)request;
    size_t length;
    duk_dup(ctx, index);
    int given = duk_to_boolean(ctx, -1);
    duk_pop(ctx);
    *(enum encoding *)field = ENCODING_UTF8;
    if (!given) return 0;
    if (!is_text(ctx, index)) return -1;
    const char *name = duk_get_lstring(ctx, index, &length);
    enum encoding encoding = encoding_find(name, length);
    *(enum encoding *)field = encoding;
    return encoding != ENCODING_UNKNOWN || strcmp(name, "buffer") == 0 ? 0 : -1;
}

/* ---- bytes ----
 *
 * O pedido aponta para a memória do próprio Buffer, que o Duktape não move (é fixa ou
 * externa). Basta que o objeto viva até a volta: `pin` diz qual argumento prender. */

/* Um Buffer, outra visão ou um DataView; um ArrayBuffer sozinho, que não tem `buffer`, não. */
static int is_view(duk_context *ctx, duk_idx_t index) {
    return duk_is_buffer_data(ctx, index) && duk_has_prop_literal(ctx, index, "buffer");
}

static int read_buffer(duk_context *ctx, duk_idx_t index, struct request *request, void *field) {
    if (!is_view(ctx, index)) return -1;
    *(void **)field = duk_get_buffer_data(ctx, index, &request->length);
    request->pin = index;
    return 0;
}

/* Um Buffer, ou um texto na codificação que o argumento anterior disse. */
static int read_data(duk_context *ctx, duk_idx_t index, struct request *request, void *field) {
    if (!is_text(ctx, index)) return read_buffer(ctx, index, request, field);
    enum encoding encoding = request->encoding == FS_NO_TEXT ? ENCODING_UTF8 : request->encoding;
    *(const void **)field = buffer_encode(ctx, index, encoding, &request->length);
    request->pin = index;
    return 0;
}

/* Depois de um buffer: a partir de que byte… */
static int read_offset(duk_context *ctx, duk_idx_t index, struct request *request, void *field) {
    double skip;
    if (read_whole(ctx, index, 0, (double)request->length, &skip) != 0) return -1;
    *(char **)field += (size_t)skip;
    request->length -= (size_t)skip;
    return 0;
}

/* …e quantos. */
static int read_length(duk_context *ctx, duk_idx_t index, struct request *request, void *field) {
    double length;
    if (read_whole(ctx, index, 0, (double)request->length, &length) != 0) return -1;
    *(size_t *)field = (size_t)length;
    return 0;
}

/* Um array de Buffers (cópia que a metade em JavaScript fez para nós: o programa não mexe
 * nela) vira um vetor de struct iovec, escondido no próprio array para viver tanto quanto
 * ele. */
static int read_buffers(duk_context *ctx, duk_idx_t index, struct request *request, void *field) {
    if (!duk_is_array(ctx, index)) return -1;
    size_t count = duk_get_length(ctx, index);
    struct iovec *pieces = duk_push_fixed_buffer(ctx, count * sizeof *pieces);
    duk_put_prop_literal(ctx, index, DUK_HIDDEN_SYMBOL("pieces"));
    for (size_t i = 0; i < count; i++) {
        duk_get_prop_index(ctx, index, (duk_uarridx_t)i);
        int is_buffer = is_view(ctx, -1);
        pieces[i].iov_base = duk_get_buffer_data(ctx, -1, &pieces[i].iov_len);
        duk_pop(ctx);
        if (!is_buffer) return -1;
    }
    *(struct iovec **)field = pieces;
    request->length = count;
    request->pin = index;
    return 0;
}

/* ---- a lista ---- */

#define FIELD(name) offsetof(struct request, name)

const struct parameter fs_path = { "path", read_path, FIELD(path) };
const struct parameter fs_old_path = { "oldPath", read_path, FIELD(path) };
const struct parameter fs_existing_path = { "existingPath", read_path, FIELD(path) };
const struct parameter fs_src = { "src", read_path, FIELD(path) };
const struct parameter fs_target = { "target", read_path, FIELD(path) };
const struct parameter fs_prefix = { "prefix", read_path, FIELD(path) };
const struct parameter fs_new_path = { "newPath", read_path, FIELD(dest) };
const struct parameter fs_dest = { "dest", read_path, FIELD(dest) };
const struct parameter fs_link = { "path", read_path, FIELD(dest) };
const struct parameter fs_file = { "file", read_file, FIELD(path) };
const struct parameter fs_fd = { "fd", read_fd, FIELD(fd) };
const struct parameter fs_flags = { "flags", read_int, FIELD(flags) };
const struct parameter fs_mode = { "mode", read_unsigned, FIELD(mode) };
const struct parameter fs_access_mode = { "access mode", read_bits, FIELD(mode) };
const struct parameter fs_copy_mode = { "copy mode", read_bits, FIELD(mode) };
const struct parameter fs_encoding = { "encoding", read_encoding, FIELD(encoding) };
const struct parameter fs_how = { "how", read_int, FIELD(how) };
const struct parameter fs_count = { "count", read_count, FIELD(length) };
const struct parameter fs_uid = { "uid", read_owner, FIELD(uid) };
const struct parameter fs_gid = { "gid", read_owner, FIELD(gid) };
const struct parameter fs_len = { "len", read_size, FIELD(position) };
const struct parameter fs_atime = { "time", read_time, FIELD(atime) };
const struct parameter fs_mtime = { "time", read_time, FIELD(mtime) };
const struct parameter fs_fd_atime = { "atime", read_time, FIELD(atime) };
const struct parameter fs_fd_mtime = { "mtime", read_time, FIELD(mtime) };
const struct parameter fs_buffer = { "buffer", read_buffer, FIELD(bytes) };
const struct parameter fs_offset = { "offset", read_offset, FIELD(bytes) };
const struct parameter fs_length = { "length", read_length, FIELD(length) };
const struct parameter fs_buffers = { "buffers", read_buffers, FIELD(bytes) };
const struct parameter fs_data = { "data", read_data, FIELD(bytes) };
const struct parameter fs_position = { "position", read_position, FIELD(position) };
const struct parameter fs_retries = { "maxRetries", read_int, FIELD(retries) };
const struct parameter fs_delay = { "retryDelay", read_int, FIELD(delay) };
