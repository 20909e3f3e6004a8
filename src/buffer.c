/* buffer.c -- criar Buffers, achar seus bytes, e passar de texto a bytes e de volta.
 *
 * Os métodos de Buffer.prototype estão em bytes.c, os números em numbers.c; a política
 * (argumentos opcionais, formas de Buffer.from) em buffer.js. */
#include "buffer.h"
#include "bytes.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

/* Buffer.prototype: existe depois que buffer.js carrega. */
static void *prototype;

/* ---- criar ---- */

/* [ buffer cru ou ArrayBuffer ] -> [ Buffer ] */
void buffer_push_view(duk_context *ctx, size_t offset, size_t length) {
    if (prototype == NULL) {
        engine_need(ctx, "buffer");
        duk_pop(ctx);
    }
    duk_push_buffer_object(ctx, -1, offset, length, DUK_BUFOBJ_UINT8ARRAY);
    duk_push_heapptr(ctx, prototype);
    duk_set_prototype(ctx, -2);
    duk_remove(ctx, -2);
}

unsigned char *buffer_push_empty(duk_context *ctx, size_t length) {
    unsigned char *bytes = duk_push_buffer_raw(ctx, length, DUK_BUF_FLAG_NOZERO);
    buffer_push_view(ctx, 0, length);
    return bytes;
}

void buffer_push(duk_context *ctx, const void *bytes, size_t length) {
    unsigned char *copy = buffer_push_empty(ctx, length);
    if (length > 0) memcpy(copy, bytes, length);
}

#define OWNED DUK_HIDDEN_SYMBOL("owned")

/* O bloco volta ao malloc, e quem ainda olhar (outro finalizador) vê um buffer vazio. */
static duk_ret_t release(duk_context *ctx) {
    size_t length;
    duk_get_prop_literal(ctx, 0, OWNED);
    free(duk_get_buffer(ctx, -1, &length));
    duk_config_buffer(ctx, -1, NULL, 0);
    return 0;
}

/* O finalizador fica no ArrayBuffer, que toda visão segura: um slice() pode sobreviver ao
 * Buffer de que veio. */
void buffer_push_owned(duk_context *ctx, void *bytes, size_t length) {
    duk_push_external_buffer(ctx);
    duk_config_buffer(ctx, -1, bytes, length);
    duk_push_buffer_object(ctx, -1, 0, length, DUK_BUFOBJ_ARRAYBUFFER); /* [ cru array ] */
    duk_insert(ctx, -2);
    duk_put_prop_literal(ctx, -2, OWNED);
    duk_push_c_function(ctx, release, 1);
    duk_set_finalizer(ctx, -2);
    buffer_push_view(ctx, 0, length);
}

/* ---- ler ---- */

unsigned char *buffer_bytes(duk_context *ctx, duk_idx_t index, size_t *length) {
    static unsigned char nothing[1];
    if (!duk_is_buffer_data(ctx, index)) return NULL;
    unsigned char *bytes = duk_get_buffer_data(ctx, index, length);
    return bytes != NULL ? bytes : nothing;
}

int buffer_is(duk_context *ctx, duk_idx_t index) {
    if (prototype == NULL || !duk_is_object(ctx, index)) return 0;
    int is = 0;
    duk_dup(ctx, index);
    while (!is && duk_is_object(ctx, -1)) {
        duk_get_prototype(ctx, -1);
        duk_remove(ctx, -2);
        is = duk_get_heapptr(ctx, -1) == prototype;
    }
    duk_pop(ctx);
    return is;
}

/* ---- texto ---- */

enum encoding buffer_encoding(duk_context *ctx, duk_idx_t index) {
    if (duk_is_null_or_undefined(ctx, index)) return ENCODING_UTF8;
    size_t length;
    const char *name = duk_get_lstring(ctx, index, &length);
    enum encoding encoding = name != NULL ? encoding_find(name, length) : ENCODING_UNKNOWN;
    if (encoding == ENCODING_UNKNOWN) {
        duk_dup(ctx, index);
        bytes_fail(ctx, "unknownEncoding", 1);
    }
    return encoding;
}

const unsigned char *buffer_encode(duk_context *ctx, duk_idx_t index, enum encoding encoding,
                                   size_t *length) {
    if (encoding == ENCODING_UTF8) return (const unsigned char *)text_get(ctx, index, length);
    index = duk_normalize_index(ctx, index);
    size_t size;
    const char *text = duk_to_lstring(ctx, index, &size);
    size_t bound = encoding_encoded_bound(encoding, size);
    unsigned char *bytes = duk_push_buffer_raw(ctx, bound, DUK_BUF_FLAG_NOZERO);
    *length = encoding_encode(encoding, text, size, bytes, bound);
    duk_replace(ctx, index);
    return bytes;
}

void buffer_push_text(duk_context *ctx, const void *bytes, size_t length, enum encoding encoding) {
    if (encoding == ENCODING_UTF8) {
        text_push(ctx, bytes, length);
        return;
    }
    size_t bound = encoding_decoded_bound(encoding, length);
    char *text = duk_push_buffer_raw(ctx, bound, DUK_BUF_FLAG_NOZERO);
    duk_push_lstring(ctx, text, encoding_decode(encoding, bytes, length, text));
    duk_remove(ctx, -2);
}

const unsigned char *buffer_data(duk_context *ctx, duk_idx_t index, enum encoding encoding,
                                 size_t *length) {
    if (duk_is_string(ctx, index)) return buffer_encode(ctx, index, encoding, length);
    return buffer_bytes(ctx, index, length);
}

/* ---- o que buffer.js usa ---- */

/* start(Buffer.prototype): daqui em diante já se criam Buffers. */
static duk_ret_t js_start(duk_context *ctx) {
    static const struct binding methods[] = {
        { "toString", bytes_to_string, 3, 0 },
        { "write", bytes_write, 4, 0 },
        { "equals", bytes_equals, 1, 0 },
        { "compare", bytes_compare, 5, 0 },
        { "copy", bytes_copy, 4, 0 },
        { "slice", bytes_slice, 2, 0 },
        { "subarray", bytes_slice, 2, 0 },
        { "swap16", bytes_swap, 0, 2 },
        { "swap32", bytes_swap, 0, 4 },
        { "swap64", bytes_swap, 0, 8 },
        { "indexOf", search_find, 3, 0 },
        { "lastIndexOf", search_find, 3, SEARCH_BACKWARD },
        { "includes", search_find, 3, SEARCH_BOOLEAN },
        { "utf8Slice", bytes_slice_as, DUK_VARARGS, ENCODING_UTF8 },
        { "utf8Write", bytes_write_as, DUK_VARARGS, ENCODING_UTF8 },
        { "ucs2Slice", bytes_slice_as, DUK_VARARGS, ENCODING_UTF16LE },
        { "ucs2Write", bytes_write_as, DUK_VARARGS, ENCODING_UTF16LE },
        { "latin1Slice", bytes_slice_as, DUK_VARARGS, ENCODING_LATIN1 },
        { "latin1Write", bytes_write_as, DUK_VARARGS, ENCODING_LATIN1 },
        { "asciiSlice", bytes_slice_as, DUK_VARARGS, ENCODING_ASCII },
        { "asciiWrite", bytes_write_as, DUK_VARARGS, ENCODING_ASCII },
        { "base64Slice", bytes_slice_as, DUK_VARARGS, ENCODING_BASE64 },
        { "base64Write", bytes_write_as, DUK_VARARGS, ENCODING_BASE64 },
        { "base64urlSlice", bytes_slice_as, DUK_VARARGS, ENCODING_BASE64URL },
        { "base64urlWrite", bytes_write_as, DUK_VARARGS, ENCODING_BASE64URL },
        { "hexSlice", bytes_slice_as, DUK_VARARGS, ENCODING_HEX },
        { "hexWrite", bytes_write_as, DUK_VARARGS, ENCODING_HEX },
        { 0 },
    };
    engine_put_bindings(ctx, methods);
    numbers_install(ctx);
    duk_dup(ctx, 0);
    prototype = duk_get_heapptr(ctx, -1);
    engine_keep(ctx);
    return 0;
}

/* create(tamanho, zerado) */
static duk_ret_t js_create(duk_context *ctx) {
    size_t length = (size_t)duk_get_number_default(ctx, 0, 0);
    if (duk_get_boolean_default(ctx, 1, 0)) {
        duk_push_fixed_buffer(ctx, length); /* o Duktape zera */
        buffer_push_view(ctx, 0, length);
    } else {
        buffer_push_empty(ctx, length);
    }
    return 1;
}

/* fromText(texto, codificação) */
static duk_ret_t js_from_text(duk_context *ctx) {
    size_t length;
    const unsigned char *bytes = buffer_encode(ctx, 0, buffer_encoding(ctx, 1), &length);
    buffer_push(ctx, bytes, length);
    return 1;
}

/* fromArray(coisa com índices e length): cada elemento vira um byte. */
static duk_ret_t js_from_array(duk_context *ctx) {
    size_t length = duk_get_length(ctx, 0), size;
    const unsigned char *same = buffer_bytes(ctx, 0, &size);
    if (same != NULL && size == length) { /* elementos de um byte: copiar de uma vez */
        buffer_push(ctx, same, size);
        return 1;
    }
    unsigned char *bytes = buffer_push_empty(ctx, length);
    memset(bytes, 0, length); /* um getter pode lançar, ou espiar, no meio do laço */
    for (size_t i = 0; i < length; i++) {
        duk_get_prop_index(ctx, 0, (duk_uarridx_t)i);
        bytes[i] = (unsigned char)duk_to_uint32(ctx, -1);
        duk_pop(ctx);
    }
    return 1;
}

/* view(ArrayBuffer, posição, tamanho) */
static duk_ret_t js_view(duk_context *ctx) {
    size_t offset = (size_t)duk_require_number(ctx, 1), length = (size_t)duk_require_number(ctx, 2);
    duk_dup(ctx, 0);
    buffer_push_view(ctx, offset, length);
    return 1;
}

static enum encoding find_encoding(duk_context *ctx, duk_idx_t index) {
    size_t length;
    const char *name = duk_get_lstring(ctx, index, &length);
    return name != NULL ? encoding_find(name, length) : ENCODING_UNKNOWN;
}

/* byteLength(texto, codificação): quantos bytes Buffer.from faria (base64: no máximo). */
static duk_ret_t js_byte_length(duk_context *ctx) {
    size_t length = duk_get_length(ctx, 0), size;
    const char *text = duk_get_lstring(ctx, 0, &size);
    switch (find_encoding(ctx, 1)) {
    case ENCODING_LATIN1:
    case ENCODING_ASCII: break;
    case ENCODING_UTF16LE: length *= 2; break;
    case ENCODING_HEX: length /= 2; break;
    case ENCODING_BASE64:
    case ENCODING_BASE64URL:
        if (length > 0 && text[size - 1] == '=') length--;
        if (length > 1 && text[size - 2] == '=') length--;
        length = length * 3 / 4;
        break;
    default: text_get(ctx, 0, &length);
    }
    duk_push_number(ctx, (double)length);
    return 1;
}

static duk_ret_t js_is_encoding(duk_context *ctx) {
    duk_push_boolean(ctx, find_encoding(ctx, 0) != ENCODING_UNKNOWN);
    return 1;
}

static duk_ret_t js_is_buffer(duk_context *ctx) {
    duk_push_boolean(ctx, buffer_is(ctx, 0));
    return 1;
}

static void close_buffer(duk_context *ctx) {
    (void)ctx;
    prototype = NULL;
}

static const struct binding bindings[] = {
    { "start", js_start, 1, 0 },
    { "create", js_create, 2, 0 },
    { "fromText", js_from_text, 2, 0 },
    { "fromArray", js_from_array, 1, 0 },
    { "view", js_view, 3, 0 },
    { "byteLength", js_byte_length, 2, 0 },
    { "isEncoding", js_is_encoding, 1, 0 },
    { "isBuffer", js_is_buffer, 1, 0 },
    { "fill", bytes_fill, 4, 0 },
    { "compare", bytes_compare_two, 2, 0 },
    { "concat", bytes_concat, 2, 0 },
    { 0 },
};

static const struct global globals[] = {
    { "Buffer", "buffer", "Buffer" },
    { "atob", "buffer", "atob" },
    { "btoa", "buffer", "btoa" },
    { "TextEncoder", "buffer/encoder", NULL },
    { "TextDecoder", "buffer/decoder", NULL },
    { 0 },
};

extern const struct embedded buffer_modules[];
const struct layer buffer_layer = {
    "buffer", bindings, buffer_modules, globals, NULL, close_buffer
};
