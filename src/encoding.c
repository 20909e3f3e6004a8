/* encoding.c -- as tabelas e os laços de cada codificação. */
#include "encoding.h"

#include <string.h>
#include <strings.h>

/* ---- nomes ---- */

static const struct {
    const char *name;
    enum encoding encoding;
} names[] = {
    { "utf8", ENCODING_UTF8 },       { "utf-8", ENCODING_UTF8 },
    { "utf16le", ENCODING_UTF16LE }, { "utf-16le", ENCODING_UTF16LE },
    { "ucs2", ENCODING_UTF16LE },    { "ucs-2", ENCODING_UTF16LE },
    { "latin1", ENCODING_LATIN1 },   { "binary", ENCODING_LATIN1 },
    { "ascii", ENCODING_ASCII },     { "base64", ENCODING_BASE64 },
    { "hex", ENCODING_HEX },         { "base64url", ENCODING_BASE64URL },
};

enum encoding encoding_find(const char *name, size_t length) {
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strlen(names[i].name) == length && strncasecmp(names[i].name, name, length) == 0)
            return names[i].encoding;
    return ENCODING_UNKNOWN;
}

const char *encoding_name(enum encoding encoding) {
    static const char *const canonical[] = { "utf8",   "utf16le",   "latin1", "ascii",
                                             "base64", "base64url", "hex",    NULL };
    return canonical[encoding];
}

/* ---- as unidades de 16 bits do texto ---- */

/* Lê uma unidade a partir de *at e avança. O texto do Duktape é sempre bem formado. */
static unsigned next_unit(const unsigned char **at) {
    const unsigned char *s = *at;
    if (s[0] < 0x80) {
        *at += 1;
        return s[0];
    }
    if (s[0] < 0xE0) {
        *at += 2;
        return (s[0] & 0x1Fu) << 6 | (s[1] & 0x3Fu);
    }
    *at += 3;
    return (s[0] & 0x0Fu) << 12 | (s[1] & 0x3Fu) << 6 | (s[2] & 0x3Fu);
}

static char *put_unit(char *out, unsigned unit) {
    if (unit < 0x80) {
        *out++ = (char)unit;
    } else if (unit < 0x800) {
        *out++ = (char)(0xC0 | unit >> 6);
        *out++ = (char)(0x80 | (unit & 0x3F));
    } else {
        *out++ = (char)(0xE0 | unit >> 12);
        *out++ = (char)(0x80 | (unit >> 6 & 0x3F));
        *out++ = (char)(0x80 | (unit & 0x3F));
    }
    return out;
}

/* ---- texto -> bytes ---- */

static size_t encode_latin1(const unsigned char *s, const unsigned char *end, unsigned char *out,
                            size_t room) {
    size_t n = 0;
    for (; s < end && n < room; n++) {
        unsigned unit = next_unit(&s);
        if (out != NULL) out[n] = (unsigned char)unit;
    }
    return n;
}

static size_t encode_utf16le(const unsigned char *s, const unsigned char *end, unsigned char *out,
                             size_t room) {
    size_t n = 0;
    for (; s < end && room - n >= 2; n += 2) {
        unsigned unit = next_unit(&s);
        if (out == NULL) continue;
        out[n] = (unsigned char)unit;
        out[n + 1] = (unsigned char)(unit >> 8);
    }
    return n;
}

static int hex_digit(unsigned char c) {
    if (c >= '0' && c <= '9') return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static size_t encode_hex(const unsigned char *s, const unsigned char *end, unsigned char *out,
                         size_t room) {
    size_t n = 0;
    for (; end - s >= 2 && n < room; s += 2, n++) {
        int high = hex_digit(s[0]), low = hex_digit(s[1]);
        if (high < 0 || low < 0) break;
        if (out != NULL) out[n] = (unsigned char)(high << 4 | low);
    }
    return n;
}

/* Os dois alfabetos valem na leitura: "+/" e "-_". */
static int base64_digit(unsigned char c) {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    if (c == '+' || c == '-') return 62;
    return c == '/' || c == '_' ? 63 : -1;
}

/* Cada dígito traz 6 bits; a cada 8 juntados, sai um byte. O '=' encerra. */
static size_t encode_base64(const unsigned char *s, const unsigned char *end, unsigned char *out,
                            size_t room) {
    size_t n = 0;
    unsigned bits = 0, count = 0;
    for (; s < end && *s != '=' && n < room; s++) {
        int digit = base64_digit(*s);
        if (digit < 0) continue;
        bits = bits << 6 | (unsigned)digit;
        count += 6;
        if (count < 8) continue;
        count -= 8;
        if (out != NULL) out[n] = (unsigned char)(bits >> count);
        n++;
    }
    return n;
}

size_t encoding_encode(enum encoding encoding, const char *text, size_t length, unsigned char *out,
                       size_t room) {
    const unsigned char *s = (const unsigned char *)text, *end = s + length;
    switch (encoding) {
    case ENCODING_UTF16LE: return encode_utf16le(s, end, out, room);
    case ENCODING_BASE64:
    case ENCODING_BASE64URL: return encode_base64(s, end, out, room);
    case ENCODING_HEX: return encode_hex(s, end, out, room);
    default: return encode_latin1(s, end, out, room);
    }
}

size_t encoding_encoded_bound(enum encoding encoding, size_t length) {
    switch (encoding) {
    case ENCODING_UTF16LE: return length * 2;
    case ENCODING_BASE64:
    case ENCODING_BASE64URL: return length / 4 * 3 + 3;
    case ENCODING_HEX: return length / 2;
    default: return length;
    }
}

/* ---- bytes -> texto ---- */

static char *decode_latin1(const unsigned char *s, size_t length, char *out) {
    for (size_t i = 0; i < length; i++) out = put_unit(out, s[i]);
    return out;
}

static char *decode_ascii(const unsigned char *s, size_t length, char *out) {
    for (size_t i = 0; i < length; i++) *out++ = (char)(s[i] & 0x7F);
    return out;
}

static char *decode_utf16le(const unsigned char *s, size_t length, char *out) {
    for (size_t i = 0; i + 1 < length; i += 2) out = put_unit(out, s[i] | (unsigned)s[i + 1] << 8);
    return out;
}

static char *decode_hex(const unsigned char *s, size_t length, char *out) {
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < length; i++) {
        *out++ = digits[s[i] >> 4];
        *out++ = digits[s[i] & 15];
    }
    return out;
}

static const char base64_digits[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static const char base64url_digits[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

static char *decode_base64(const unsigned char *s, size_t length, char *out, const char *digits,
                           int padded) {
    for (; length >= 3; s += 3, length -= 3) {
        *out++ = digits[s[0] >> 2];
        *out++ = digits[(s[0] & 3) << 4 | s[1] >> 4];
        *out++ = digits[(s[1] & 15) << 2 | s[2] >> 6];
        *out++ = digits[s[2] & 63];
    }
    if (length == 0) return out;
    unsigned second = length == 2 ? s[1] : 0;
    *out++ = digits[s[0] >> 2];
    *out++ = digits[(s[0] & 3) << 4 | second >> 4];
    if (length == 2) *out++ = digits[(second & 15) << 2];
    for (; padded && length < 3; length++) *out++ = '=';
    return out;
}

size_t encoding_decode(enum encoding encoding, const unsigned char *s, size_t length, char *out) {
    switch (encoding) {
    case ENCODING_UTF16LE: return (size_t)(decode_utf16le(s, length, out) - out);
    case ENCODING_ASCII: return (size_t)(decode_ascii(s, length, out) - out);
    case ENCODING_HEX: return (size_t)(decode_hex(s, length, out) - out);
    case ENCODING_BASE64: return (size_t)(decode_base64(s, length, out, base64_digits, 1) - out);
    case ENCODING_BASE64URL:
        return (size_t)(decode_base64(s, length, out, base64url_digits, 0) - out);
    default: return (size_t)(decode_latin1(s, length, out) - out);
    }
}

size_t encoding_decoded_bound(enum encoding encoding, size_t length) {
    switch (encoding) {
    case ENCODING_UTF16LE: return length / 2 * 3;
    case ENCODING_BASE64:
    case ENCODING_BASE64URL: return (length + 2) / 3 * 4;
    case ENCODING_ASCII: return length;
    default: return length * 2; /* latin1 e hex */
    }
}
