/* bytes.c -- os métodos de Buffer.prototype que trabalham byte a byte.
 *
 * Em JavaScript cada byte custaria uma volta do interpretador. Aqui o caminho bom é uma
 * chamada de memcpy, memcmp ou memmove; argumento estranho vai para lib/buffer/errors.js. */
#include "bytes.h"
#include "text.h"

#include <math.h>
#include <string.h>

#define MAX_LENGTH 2147483646.0        /* o maior buffer do Duktape: buffer.kMaxLength */
#define MAX_INTEGER 9007199254740991.0 /* o maior inteiro sem buracos de um double */

/* ---- argumentos ---- */

void bytes_fail(duk_context *ctx, const char *check, duk_idx_t nargs) {
    engine_need(ctx, "buffer/errors");
    duk_get_prop_string(ctx, -1, check);
    duk_insert(ctx, -2 - nargs);
    duk_pop(ctx); /* [ check args... ] */
    duk_call(ctx, nargs);
    (void)duk_error(ctx, DUK_ERR_ERROR, "buffer/errors.%s não lançou", check);
}

unsigned char *bytes_of_this(duk_context *ctx, size_t *length) {
    duk_push_this(ctx);
    unsigned char *bytes = buffer_bytes(ctx, -1, length);
    if (bytes == NULL) {
        duk_push_literal(ctx, "this");
        duk_push_this(ctx);
        bytes_fail(ctx, "notBytes", 2);
    }
    return bytes;
}

unsigned char *bytes_require(duk_context *ctx, duk_idx_t index, const char *name, size_t *length) {
    unsigned char *bytes = buffer_bytes(ctx, index, length);
    if (bytes == NULL) {
        duk_push_string(ctx, name);
        duk_dup(ctx, index);
        bytes_fail(ctx, "notBytes", 2);
    }
    return bytes;
}

size_t bytes_offset(duk_context *ctx, duk_idx_t index, const char *name, size_t otherwise,
                    double max) {
    if (duk_is_undefined(ctx, index)) return otherwise;
    double value = duk_get_number_default(ctx, index, -1);
    if (!(value >= 0 && value <= max) || value != floor(value)) {
        duk_dup(ctx, index);
        duk_push_string(ctx, name);
        duk_push_int(ctx, 0);
        duk_push_number(ctx, max);
        bytes_fail(ctx, "badOffset", 4);
    }
    return (size_t)value;
}

enum encoding bytes_encoding(duk_context *ctx, duk_idx_t index) {
    if (duk_is_null(ctx, index)) {
        duk_push_null(ctx);
        bytes_fail(ctx, "unknownEncoding", 1);
    }
    return buffer_encoding(ctx, index);
}

/* toString corta em silêncio: menos que 0 é 0, mais que o tamanho é o tamanho. */
static size_t clip(duk_context *ctx, duk_idx_t index, size_t otherwise, size_t length) {
    if (duk_is_undefined(ctx, index)) return otherwise;
    double value = duk_to_number(ctx, index);
    if (!(value > 0)) return 0; /* NaN também */
    return value < (double)length ? (size_t)value : length;
}

/* slice conta os negativos a partir do fim. */
static size_t clip_signed(duk_context *ctx, duk_idx_t index, size_t otherwise, size_t length) {
    if (duk_is_undefined(ctx, index)) return otherwise;
    double value = trunc(duk_to_number(ctx, index));
    if (value < 0) value += (double)length;
    if (!(value > 0)) return 0;
    return value < (double)length ? (size_t)value : length;
}

/* ---- texto ---- */

/* toString(codificação, início, fim) */
duk_ret_t bytes_to_string(duk_context *ctx) {
    size_t length;
    const unsigned char *bytes = bytes_of_this(ctx, &length);
    size_t start = clip(ctx, 1, 0, length), end = clip(ctx, 2, length, length);
    if (start >= end) {
        duk_push_literal(ctx, "");
        return 1;
    }
    buffer_push_text(ctx, bytes + start, end - start, bytes_encoding(ctx, 0));
    return 1;
}

/* Um caractere UTF-8 não se escreve pela metade. */
static size_t whole_characters(const unsigned char *text, size_t length, size_t room) {
    if (length <= room) return length;
    while (room > 0 && (text[room] & 0xC0) == 0x80) room--;
    return room;
}

static int is_truthy(duk_context *ctx, duk_idx_t index) {
    duk_dup(ctx, index);
    int truthy = duk_to_boolean(ctx, -1);
    duk_pop(ctx);
    return truthy;
}

static void clear(duk_context *ctx, duk_idx_t index) {
    duk_push_undefined(ctx);
    duk_replace(ctx, index);
}

/* [ texto posição quantos codificação ]: põe cada um no seu lugar quando vieram só alguns,
 * como em write(texto, codificação) ou write(texto, posição, codificação). */
static void sort_arguments(duk_context *ctx) {
    duk_idx_t name = 3; /* onde veio a codificação */
    if (duk_is_string(ctx, 1) && duk_is_undefined(ctx, 2))
        name = 1;
    else if (duk_is_string(ctx, 2))
        name = 2;
    if (duk_is_undefined(ctx, 1) || !is_truthy(ctx, name))
        clear(ctx, 3); /* write(texto) escreve em utf8, digam o que disserem os outros */
    else
        duk_dup(ctx, name), duk_replace(ctx, 3);
    if (duk_is_undefined(ctx, 1)) clear(ctx, 2);
    if (name < 3) clear(ctx, 2);
    if (name < 2) clear(ctx, 1);
}

/* O texto em 0 posto em `out`, até `room` bytes; devolve quantos. */
static size_t put_text(duk_context *ctx, enum encoding encoding, unsigned char *out, size_t room) {
    size_t size;
    if (encoding != ENCODING_UTF8) {
        const char *text = duk_get_lstring(ctx, 0, &size);
        return encoding_encode(encoding, text, size, out, room);
    }
    const char *text = text_get(ctx, 0, &size);
    size = whole_characters((const unsigned char *)text, size, room);
    memcpy(out, text, size);
    return size;
}

/* write(texto, posição, quantos, codificação): quantos bytes escreveu. */
duk_ret_t bytes_write(duk_context *ctx) {
    size_t length, size;
    sort_arguments(ctx);
    unsigned char *bytes = bytes_of_this(ctx, &length);
    if (!duk_is_string(ctx, 0)) bytes_fail(ctx, "notText", 0);
    size_t offset = bytes_offset(ctx, 1, "offset", 0, (double)length);
    size_t room = bytes_offset(ctx, 2, "length", length - offset, (double)length);
    if (room > length - offset) room = length - offset;
    size = put_text(ctx, buffer_encoding(ctx, 3), bytes + offset, room);
    duk_push_number(ctx, (double)size);
    return 1;
}

/* ---- uma função por codificação: hexSlice, hexWrite…; o magic diz qual ---- */

/* Um índice inteiro; `otherwise` se undefined. Negativo, não existe. */
static double index_at(duk_context *ctx, duk_idx_t index, double otherwise) {
    if (duk_is_undefined(ctx, index)) return otherwise;
    double value = trunc(duk_to_number(ctx, index));
    if (value < 0) bytes_fail(ctx, "noSuchIndex", 0);
    return isnan(value) ? 0 : value;
}

static unsigned char *only_bytes_of_this(duk_context *ctx, size_t *length) {
    duk_push_this(ctx);
    unsigned char *bytes = buffer_bytes(ctx, -1, length);
    if (bytes == NULL) bytes_fail(ctx, "notBuffer", 0);
    return bytes;
}

/* hexSlice(início, fim): como toString, mas um fim além do fim é um erro. */
duk_ret_t bytes_slice_as(duk_context *ctx) {
    size_t length;
    duk_set_top(ctx, 2);
    const unsigned char *bytes = only_bytes_of_this(ctx, &length);
    double start = index_at(ctx, 0, 0), end = index_at(ctx, 1, (double)length);
    if (end < start) end = start;
    if (end > (double)length) bytes_fail(ctx, "noSuchIndex", 0);
    buffer_push_text(ctx, bytes + (size_t)start, (size_t)(end - start),
                     (enum encoding)duk_get_current_magic(ctx));
    return 1;
}

/* hexWrite(texto, posição, quantos): quantos bytes escreveu. */
duk_ret_t bytes_write_as(duk_context *ctx) {
    size_t length;
    duk_set_top(ctx, 3);
    unsigned char *bytes = only_bytes_of_this(ctx, &length);
    if (!duk_is_string(ctx, 0)) bytes_fail(ctx, "notText", 0);
    double offset = index_at(ctx, 1, 0);
    if (offset > (double)length) bytes_fail(ctx, "offsetOutside", 0);
    double left = (double)length - offset, room = index_at(ctx, 2, left);
    size_t size = put_text(ctx, (enum encoding)duk_get_current_magic(ctx), bytes + (size_t)offset,
                           (size_t)(room < left ? room : left));
    duk_push_number(ctx, (double)size);
    return 1;
}

/* ---- comparar ---- */

static int compare(const unsigned char *a, size_t a_length, const unsigned char *b,
                   size_t b_length) {
    int order = memcmp(a, b, a_length < b_length ? a_length : b_length);
    if (order == 0) return (a_length > b_length) - (a_length < b_length);
    return order < 0 ? -1 : 1;
}

/* equals(outro) */
duk_ret_t bytes_equals(duk_context *ctx) {
    size_t length, other_length;
    const unsigned char *other = bytes_require(ctx, 0, "otherBuffer", &other_length);
    const unsigned char *bytes = bytes_of_this(ctx, &length);
    duk_push_boolean(ctx, length == other_length && memcmp(bytes, other, length) == 0);
    return 1;
}

/* compare(alvo, início e fim no alvo, início e fim aqui) */
duk_ret_t bytes_compare(duk_context *ctx) {
    size_t target_length, length;
    const unsigned char *target = bytes_require(ctx, 0, "target", &target_length);
    const unsigned char *bytes = bytes_of_this(ctx, &length);
    size_t target_start = bytes_offset(ctx, 1, "targetStart", 0, MAX_LENGTH);
    size_t target_end = bytes_offset(ctx, 2, "targetEnd", target_length, (double)target_length);
    size_t start = bytes_offset(ctx, 3, "sourceStart", 0, MAX_LENGTH);
    size_t end = bytes_offset(ctx, 4, "sourceEnd", length, (double)length);
    if (start >= end)
        duk_push_int(ctx, target_start >= target_end ? 0 : -1);
    else if (target_start >= target_end)
        duk_push_int(ctx, 1);
    else
        duk_push_int(ctx, compare(bytes + start, end - start, target + target_start,
                                  target_end - target_start));
    return 1;
}

/* Buffer.compare(a, b) */
duk_ret_t bytes_compare_two(duk_context *ctx) {
    size_t a_length, b_length;
    const unsigned char *a = bytes_require(ctx, 0, "buf1", &a_length);
    const unsigned char *b = bytes_require(ctx, 1, "buf2", &b_length);
    duk_push_int(ctx, compare(a, a_length, b, b_length));
    return 1;
}

/* ---- copiar, cortar, preencher ---- */

/* Um argumento de copy: texto vira número, fração perde a parte quebrada, NaN é 0. */
static double copy_argument(duk_context *ctx, duk_idx_t index, const char *name, double otherwise,
                            double max) {
    if (duk_is_undefined(ctx, index)) return otherwise;
    double value = floor(duk_to_number(ctx, index));
    if (isnan(value) || fabs(value) > MAX_INTEGER) value = 0;
    if (value < 0 || value > max) {
        duk_push_string(ctx, name);
        if (max < MAX_INTEGER)
            duk_push_sprintf(ctx, ">= 0 && <= %.0f", max);
        else
            duk_push_literal(ctx, ">= 0");
        duk_push_number(ctx, value);
        bytes_fail(ctx, "outOfRange", 3);
    }
    return value;
}

/* copy(alvo, posição no alvo, início e fim aqui): quantos bytes copiou. */
duk_ret_t bytes_copy(duk_context *ctx) {
    size_t target_length, length;
    const unsigned char *bytes = bytes_of_this(ctx, &length);
    unsigned char *target = bytes_require(ctx, 0, "target", &target_length);
    double at = copy_argument(ctx, 1, "targetStart", 0, MAX_INTEGER);
    double start = copy_argument(ctx, 2, "sourceStart", 0, (double)length);
    double end = copy_argument(ctx, 3, "sourceEnd", (double)length, MAX_INTEGER);
    if (end > (double)length) end = (double)length;
    double count = end - start, room = (double)target_length - at;
    if (count > room) count = room;
    if (count > 0) memmove(target + (size_t)at, bytes + (size_t)start, (size_t)count);
    duk_push_number(ctx, count > 0 ? count : 0);
    return 1;
}

/* slice(início, fim): outro Buffer sobre os mesmos bytes. */
duk_ret_t bytes_slice(duk_context *ctx) {
    size_t length, whole_length;
    unsigned char *bytes = bytes_of_this(ctx, &length);
    size_t start = clip_signed(ctx, 0, 0, length), end = clip_signed(ctx, 1, length, length);
    duk_get_prop_literal(ctx, -1, "buffer");
    unsigned char *whole = buffer_bytes(ctx, -1, &whole_length);
    size_t offset = length > 0 ? (size_t)(bytes - whole) : 0;
    buffer_push_view(ctx, offset + start, end > start ? end - start : 0);
    return 1;
}

/* fill(buffer, número ou bytes, início, fim), com tudo conferido por buffer.js. */
duk_ret_t bytes_fill(duk_context *ctx) {
    size_t length, size;
    unsigned char *bytes = bytes_require(ctx, 0, "buffer", &length);
    size_t start = clip(ctx, 2, 0, length), end = clip(ctx, 3, length, length);
    if (start >= end) return 0;
    const unsigned char *pattern = buffer_bytes(ctx, 1, &size);
    if (pattern == NULL) {
        memset(bytes + start, (int)(duk_to_uint32(ctx, 1) & 255), end - start);
        return 0;
    }
    size_t done = size < end - start ? size : end - start;
    memmove(bytes + start, pattern, done);
    while (done < end - start) { /* o que já está escrito serve de molde, dobrando a cada vez */
        size_t more = end - start - done < done ? end - start - done : done;
        memcpy(bytes + start + done, bytes + start, more);
        done += more;
    }
    return 0;
}

/* swap16, swap32 e swap64: o tamanho do grupo vem no magic. */
duk_ret_t bytes_swap(duk_context *ctx) {
    size_t length, size = (size_t)duk_get_current_magic(ctx);
    unsigned char *bytes = bytes_of_this(ctx, &length);
    if (length % size != 0) {
        duk_push_sprintf(ctx, "%d-bits", (int)size * 8);
        bytes_fail(ctx, "badSize", 1);
    }
    for (unsigned char *group = bytes; group < bytes + length; group += size)
        for (size_t i = 0; i < size / 2; i++) {
            unsigned char byte = group[i];
            group[i] = group[size - 1 - i];
            group[size - 1 - i] = byte;
        }
    return 1; /* this */
}

/* ---- juntar ---- */

/* [ lista ... ]: a soma dos tamanhos; lança se algum item não tem bytes. */
static size_t total_length(duk_context *ctx, duk_uarridx_t count) {
    size_t total = 0, length;
    for (duk_uarridx_t i = 0; i < count; i++) {
        duk_get_prop_index(ctx, 0, i);
        if (buffer_bytes(ctx, -1, &length) == NULL) {
            duk_push_sprintf(ctx, "list[%lu]", (unsigned long)i);
            duk_dup(ctx, -2);
            bytes_fail(ctx, "notBytes", 2);
        }
        total += length;
        duk_pop(ctx);
    }
    return total;
}

/* concat(lista, tamanho): sobra vira zeros, excesso se perde. */
duk_ret_t bytes_concat(duk_context *ctx) {
    if (!duk_is_array(ctx, 0)) {
        duk_push_literal(ctx, "list");
        duk_dup(ctx, 0);
        bytes_fail(ctx, "notArray", 2);
    }
    duk_uarridx_t count = (duk_uarridx_t)duk_get_length(ctx, 0);
    size_t total = count > 0 ? bytes_offset(ctx, 1, "length", (size_t)-1, MAX_LENGTH) : 0;
    size_t sum = total_length(ctx, count), done = 0;
    if (total == (size_t)-1) total = sum;
    unsigned char *out = buffer_push_empty(ctx, total);
    for (duk_uarridx_t i = 0; i < count && done < total; i++) {
        size_t length;
        duk_get_prop_index(ctx, 0, i);
        const unsigned char *bytes = buffer_bytes(ctx, -1, &length);
        if (bytes == NULL) length = 0; /* um getter da lista mudou de ideia */
        if (length > total - done) length = total - done;
        if (length > 0) memcpy(out + done, bytes, length);
        done += length;
        duk_pop(ctx);
    }
    memset(out + done, 0, total - done);
    return 1;
}
