/* search.c -- indexOf, lastIndexOf e includes: achar bytes dentro de bytes. */
#include "bytes.h"

#include <math.h>
#include <string.h>

struct search {
    const unsigned char *bytes, *needle;
    size_t length, size; /* de cada um */
    size_t step;         /* 2 em utf16le: só vale o que começa em posição par */
};

/* A primeira ocorrência a partir de `start` (múltiplo de step), ou -1. */
static double find_first(const struct search *s, size_t start) {
    const unsigned char *end = s->bytes + s->length, *at = s->bytes + start;
    while ((size_t)(end - at) >= s->size) {
        at = memmem(at, (size_t)(end - at), s->needle, s->size);
        if (at == NULL) return -1;
        if ((size_t)(at - s->bytes) % s->step == 0) return (double)(at - s->bytes);
        at++;
    }
    return -1;
}

/* A última ocorrência que começa em `start` ou antes, ou -1. */
static double find_last(const struct search *s, size_t start) {
    size_t at = start < s->length - s->size ? start : s->length - s->size;
    for (at -= at % s->step;; at -= s->step) {
        if (memcmp(s->bytes + at, s->needle, s->size) == 0) return (double)at;
        if (at < s->step) return -1;
    }
}

/* De onde começar; -1 se não há onde. Posições negativas contam a partir do fim. */
static double starting_point(const struct search *s, double offset, int backward) {
    double length = (double)s->length, size = (double)s->size;
    if (offset < 0) {
        if (offset + length >= 0) return offset + length;
        return !backward || s->size == 0 ? 0 : -1;
    }
    if (offset + size <= length) return offset;
    if (s->size == 0) return length;
    return backward ? length - 1 : -1;
}

static double find(const struct search *s, double offset, int backward) {
    double start = starting_point(s, offset, backward);
    if (s->size == 0) return start;
    if (start < 0 || s->size > s->length) return -1;
    if (s->step == 2 && s->size < 2) return -1;
    size_t from = (size_t)start - (size_t)start % s->step;
    return (backward ? find_last : find_first)(s, from);
}

/* O segundo argumento em número; o que não é número começa de um dos extremos. */
static double get_offset(duk_context *ctx, const struct search *s, int backward) {
    double offset = duk_is_undefined(ctx, 1) ? NAN : trunc(duk_to_number(ctx, 1));
    if (isnan(offset)) return backward ? (double)s->length : 0;
    return fmin(fmax(offset, -2147483648.0), 2147483647.0);
}

/* Os bytes procurados. Só um texto precisa da codificação; com bytes, ela só diz se o passo é 2,
 * e uma desconhecida passa. */
static void get_needle(duk_context *ctx, struct search *s) {
    enum encoding encoding = ENCODING_UTF8;
    size_t length;
    const char *name = duk_get_lstring(ctx, 2, &length);
    if (duk_is_string(ctx, 0))
        encoding = bytes_encoding(ctx, 2);
    else if (name != NULL)
        encoding = encoding_find(name, length);
    if (encoding == ENCODING_UTF16LE) s->step = 2;
    s->needle = buffer_data(ctx, 0, encoding, &s->size);
    if (s->needle == NULL) {
        duk_dup(ctx, 0);
        bytes_fail(ctx, "notSearchable", 1);
    }
}

/* indexOf(valor, posição, codificação), com os argumentos em qualquer das formas do Node. */
duk_ret_t search_find(duk_context *ctx) {
    int magic = duk_get_current_magic(ctx), backward = magic & SEARCH_BACKWARD;
    struct search s = { .step = 1 };
    s.bytes = bytes_of_this(ctx, &s.length);
    if (duk_is_string(ctx, 1)) {
        duk_dup(ctx, 1);
        duk_replace(ctx, 2);
        duk_push_undefined(ctx);
        duk_replace(ctx, 1);
    }
    double offset = get_offset(ctx, &s, backward);
    unsigned char byte;
    if (duk_is_number(ctx, 0)) {
        byte = (unsigned char)duk_to_uint32(ctx, 0);
        s.needle = &byte;
        s.size = 1;
    } else {
        get_needle(ctx, &s);
    }
    double at = find(&s, offset, backward);
    if (magic & SEARCH_BOOLEAN)
        duk_push_boolean(ctx, at >= 0);
    else
        duk_push_number(ctx, at);
    return 1;
}
