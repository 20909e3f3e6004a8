/* numbers.c -- readUInt16LE e os seus trinta primos: números dentro de bytes.
 *
 * Todos são as mesmas duas funções. O que muda vem no magic: quantos bytes, se há sinal, que
 * ponta vem primeiro, se é de ponto flutuante. */
#include "bytes.h"

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum {
    SIZE = 15, /* 0: quem chama diz quantos bytes (1 a 6) */
    SIGNED = 16,
    LITTLE = 32,
    FLOATING = 64
};

static const struct {
    const char *name;
    int kind;
} kinds[] = {
    { "UInt8", 1 },
    { "Int8", 1 | SIGNED },
    { "UInt16LE", 2 | LITTLE },
    { "UInt16BE", 2 },
    { "Int16LE", 2 | SIGNED | LITTLE },
    { "Int16BE", 2 | SIGNED },
    { "UInt32LE", 4 | LITTLE },
    { "UInt32BE", 4 },
    { "Int32LE", 4 | SIGNED | LITTLE },
    { "Int32BE", 4 | SIGNED },
    { "UIntLE", LITTLE },
    { "UIntBE", 0 },
    { "IntLE", SIGNED | LITTLE },
    { "IntBE", SIGNED },
    { "FloatLE", 4 | FLOATING | LITTLE },
    { "FloatBE", 4 | FLOATING },
    { "DoubleLE", 8 | FLOATING | LITTLE },
    { "DoubleBE", 8 | FLOATING },
};

/* ---- bytes <-> inteiro ---- */

static uint64_t load(const unsigned char *bytes, size_t size, int kind) {
    uint64_t bits = 0;
    for (size_t i = 0; i < size; i++) bits = bits << 8 | bytes[kind & LITTLE ? size - 1 - i : i];
    return bits;
}

static void store(unsigned char *bytes, size_t size, int kind, uint64_t bits) {
    for (size_t i = 0; i < size; i++, bits >>= 8)
        bytes[kind & LITTLE ? i : size - 1 - i] = (unsigned char)bits;
}

static double to_number(uint64_t bits, size_t size, int kind) {
    if (kind & FLOATING && size == 4) {
        float value;
        uint32_t narrow = (uint32_t)bits;
        memcpy(&value, &narrow, sizeof value);
        return value;
    }
    if (kind & FLOATING) {
        double value;
        memcpy(&value, &bits, sizeof value);
        return value;
    }
    double modulus = ldexp(1, (int)size * 8);
    return kind & SIGNED && bits >> (size * 8 - 1) ? (double)bits - modulus : (double)bits;
}

static uint64_t to_bits(double value, size_t size, int kind) {
    if (kind & FLOATING && size == 4) {
        float narrow = (float)value;
        uint32_t bits;
        memcpy(&bits, &narrow, sizeof bits);
        return bits;
    }
    if (kind & FLOATING) {
        uint64_t bits;
        memcpy(&bits, &value, sizeof bits);
        return bits;
    }
    return isnan(value) ? 0 : (uint64_t)(int64_t)value;
}

/* ---- conferir ---- */

/* Quantos bytes: do magic, ou do argumento em `index`. */
static size_t get_size(duk_context *ctx, duk_idx_t index, int kind) {
    if (kind & SIZE) return (size_t)(kind & SIZE);
    double size = duk_get_number_default(ctx, index, 0);
    if (!(size >= 1 && size <= 6) || size != floor(size)) {
        duk_dup(ctx, index);
        duk_push_int(ctx, 6);
        duk_push_literal(ctx, "byteLength");
        bytes_fail(ctx, "outOfBounds", 3);
    }
    return (size_t)size;
}

/* A posição em `index`, se `size` bytes cabem a partir dela. Só os métodos de tamanho fixo
 * aceitam undefined. */
static size_t get_offset(duk_context *ctx, duk_idx_t index, int kind, size_t size, size_t length) {
    double offset = duk_get_number_default(ctx, index, -1);
    if (kind & SIZE && duk_is_undefined(ctx, index)) {
        duk_push_int(ctx, 0);
        duk_replace(ctx, index);
        offset = 0;
    }
    if (!(offset >= 0 && offset + (double)size <= (double)length) || offset != floor(offset)) {
        duk_dup(ctx, index);
        duk_push_number(ctx, (double)length - (double)size);
        bytes_fail(ctx, "outOfBounds", 2);
    }
    return (size_t)offset;
}

/* Lança se a posição nem número é. */
static void require_number(duk_context *ctx, duk_idx_t index, int kind) {
    if (duk_is_number(ctx, index) || (kind & SIZE && duk_is_undefined(ctx, index))) return;
    get_offset(ctx, index, kind, 1, 0);
}

static void check_range(duk_context *ctx, double value, size_t size, int kind) {
    if (kind & FLOATING) return;
    double modulus = ldexp(1, (int)size * 8);
    double min = kind & SIGNED ? -modulus / 2 : 0, max = min + modulus - 1;
    if (value >= min && value <= max) return;
    if (isnan(value)) return; /* NaN se escreve como zero */
    duk_push_number(ctx, value);
    duk_push_number(ctx, min);
    duk_push_number(ctx, max);
    duk_push_number(ctx, (double)size);
    bytes_fail(ctx, "badValue", 4);
}

/* ---- os métodos ---- */

/* [ ] -> [ número ]: um inteiro de até 32 bits entra como inteiro, com que o motor faz contas
 * mais depressa. */
static void push_number(duk_context *ctx, double value, size_t size, int kind) {
    if (kind & FLOATING || size > 4)
        duk_push_number(ctx, value);
    else if (kind & SIGNED)
        duk_push_int(ctx, (duk_int_t)value);
    else
        duk_push_uint(ctx, (duk_uint_t)value);
}

/* readXxx(posição [, quantos bytes]) */
static duk_ret_t read_number(duk_context *ctx) {
    int kind = duk_get_current_magic(ctx);
    size_t length;
    const unsigned char *bytes = bytes_of_this(ctx, &length);
    if (!(kind & SIZE) && duk_is_undefined(ctx, 0)) get_offset(ctx, 0, kind, 1, length);
    size_t size = get_size(ctx, 1, kind), offset = get_offset(ctx, 0, kind, size, length);
    push_number(ctx, to_number(load(bytes + offset, size, kind), size, kind), size, kind);
    return 1;
}

/* writeXxx(valor, posição [, quantos bytes]): a posição seguinte. */
static duk_ret_t write_number(duk_context *ctx) {
    int kind = duk_get_current_magic(ctx);
    size_t length;
    unsigned char *bytes = bytes_of_this(ctx, &length);
    size_t size = get_size(ctx, 2, kind);
    double value = duk_to_number(ctx, 0);
    if (size == 1) require_number(ctx, 1, kind); /* só aqui o Node olha a posição antes */
    check_range(ctx, value, size, kind);
    size_t offset = get_offset(ctx, 1, kind, size, length);
    store(bytes + offset, size, kind, to_bits(value, size, kind));
    duk_push_number(ctx, (double)(offset + size));
    return 1;
}

/* [ protótipo ] -> [ protótipo ]: põe um método; readUInt8 também atende por readUint8. */
static void put_method(duk_context *ctx, const char *verb, const char *name, int kind,
                       duk_c_function call, duk_idx_t nargs) {
    char full[24];
    snprintf(full, sizeof full, "%s%s", verb, name);
    const struct binding method[] = { { full, call, nargs, kind }, { 0 } };
    engine_put_bindings(ctx, method);
    if (name[0] != 'U') return;
    duk_get_prop_string(ctx, -1, full);
    full[strlen(verb) + 1] = 'i';
    duk_put_prop_string(ctx, -2, full);
}

void numbers_install(duk_context *ctx) {
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        put_method(ctx, "read", kinds[i].name, kinds[i].kind, read_number, 2);
        put_method(ctx, "write", kinds[i].name, kinds[i].kind, write_number, 3);
    }
}
