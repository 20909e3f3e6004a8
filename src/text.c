/* text.c -- UTF-8 na entrada e na saída, CESU-8 lá dentro.
 *
 * O caminho comum (texto que é igual nos dois lados) só olha os bytes e não copia. */
#include "text.h"

#include <stdlib.h>
#include <string.h>

#define REPLACEMENT "\xEF\xBF\xBD" /* U+FFFD */

/* Quantos bytes, a partir de s, formam um caractere UTF-8 válido; 0 se nenhum. Se é
 * inválido, *skip diz quantos bytes um só U+FFFD substitui (o "maior pedaço" da
 * especificação do Unicode, como TextDecoder faz). */
static size_t valid_at(const unsigned char *s, size_t left, size_t *skip) {
    unsigned char lead = s[0], low = 0x80, high = 0xBF;
    size_t need = lead < 0x80   ? 1
                  : lead < 0xC2 ? 0
                  : lead < 0xE0 ? 2
                  : lead < 0xF0 ? 3
                  : lead < 0xF5 ? 4
                                : 0;
    *skip = 1;
    if (need < 2) return need;
    if (lead == 0xE0) low = 0xA0;  /* 0xA0 e 0x90: formas longas demais não valem */
    if (lead == 0xED) high = 0x9F; /* metades de surrogate não existem em UTF-8 */
    if (lead == 0xF0) low = 0x90;
    if (lead == 0xF4) high = 0x8F;
    for (size_t i = 1; i < need; i++, low = 0x80, high = 0xBF) {
        if (i >= left || s[i] < low || s[i] > high) return 0;
        *skip = i + 1;
    }
    return need;
}

static char *put_cesu8(char *out, unsigned long code) {
    *out++ = (char)(0xE0 | (code >> 12));
    *out++ = (char)(0x80 | ((code >> 6) & 0x3F));
    *out++ = (char)(0x80 | (code & 0x3F));
    return out;
}

static char *put_pair(char *out, const unsigned char *s) {
    unsigned long code =
        ((s[0] & 0x07UL) << 18 | (s[1] & 0x3FUL) << 12 | (s[2] & 0x3FUL) << 6 | (s[3] & 0x3FUL)) -
        0x10000;
    out = put_cesu8(out, 0xD800 + (code >> 10));
    return put_cesu8(out, 0xDC00 + (code & 0x3FF));
}

/* O primeiro byte que não pode ser empurrado como está, ou length. */
static size_t plain_prefix(const unsigned char *s, size_t length) {
    size_t i = 0, skip;
    while (i < length) {
        unsigned long long word;
        if (i + sizeof word <= length) {
            memcpy(&word, s + i, sizeof word);
            if ((word & 0x8080808080808080ULL) == 0) {
                i += sizeof word;
                continue;
            }
        }
        size_t n = valid_at(s + i, length - i, &skip);
        if (n == 0 || n == 4) break;
        i += n;
    }
    return i;
}

void text_push(duk_context *ctx, const char *bytes, size_t length) {
    const unsigned char *s = (const unsigned char *)bytes;
    size_t i = plain_prefix(s, length), skip;
    if (i == length) {
        duk_push_lstring(ctx, bytes, length);
        return;
    }
    /* Cada byte de entrada rende no máximo três de saída. */
    char *start = duk_push_fixed_buffer(ctx, i + (length - i) * 3), *out = start + i;
    memcpy(start, bytes, i);
    while (i < length) {
        size_t n = valid_at(s + i, length - i, &skip);
        if (n == 4) {
            out = put_pair(out, s + i);
        } else if (n == 0) {
            memcpy(out, REPLACEMENT, 3);
            out += 3;
            n = skip;
        } else {
            memcpy(out, s + i, n);
            out += n;
        }
        i += n;
    }
    duk_push_lstring(ctx, start, (size_t)(out - start));
    duk_remove(ctx, -2);
}

/* ---- a volta ---- */

static int is_half(const unsigned char *s, size_t left, unsigned char low, unsigned char high) {
    return left >= 3 && s[0] == 0xED && s[1] >= low && s[1] <= high;
}

static size_t encode(const unsigned char *s, size_t length, char *out) {
    char *start = out;
    for (size_t i = 0; i < length;) {
        const unsigned char *p = s + i;
        if (is_half(p, length - i, 0xA0, 0xAF) && is_half(p + 3, length - i - 3, 0xB0, 0xBF)) {
            unsigned long high = (p[1] & 0x0FUL) << 6 | (p[2] & 0x3FUL);
            unsigned long low = (p[4] & 0x0FUL) << 6 | (p[5] & 0x3FUL);
            unsigned long code = 0x10000 + (high << 10) + low;
            *out++ = (char)(0xF0 | (code >> 18));
            *out++ = (char)(0x80 | ((code >> 12) & 0x3F));
            *out++ = (char)(0x80 | ((code >> 6) & 0x3F));
            *out++ = (char)(0x80 | (code & 0x3F));
            i += 6;
        } else if (is_half(p, length - i, 0xA0, 0xBF)) {
            memcpy(out, REPLACEMENT, 3);
            out += 3;
            i += 3;
        } else {
            *out++ = (char)s[i++];
        }
    }
    return (size_t)(out - start);
}

static int has_half(const char *s, size_t length) {
    const char *end = s + length;
    for (const char *p = s; (p = memchr(p, 0xED, (size_t)(end - p))) != NULL; p++)
        if (end - p >= 2 && (unsigned char)p[1] >= 0xA0) return 1;
    return 0;
}

const char *text_get(duk_context *ctx, duk_idx_t index, size_t *length) {
    index = duk_normalize_index(ctx, index);
    const char *s = duk_to_lstring(ctx, index, length);
    if (!has_half(s, *length)) return s;
    char *out = duk_push_fixed_buffer(ctx, *length + 1); /* o Duktape zera: termina em '\0' */
    *length = encode((const unsigned char *)s, *length, out);
    duk_replace(ctx, index);
    return out;
}

const char *text_require(duk_context *ctx, duk_idx_t index) {
    size_t length;
    duk_require_string(ctx, index);
    const char *s = text_get(ctx, index, &length);
    if (strlen(s) != length)
        (void)duk_type_error(ctx, "The argument must be a string without null bytes");
    return s;
}
