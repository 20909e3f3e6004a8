/* buffer.c -- testes da interface em C de Buffer: quem segura os bytes, e até quando. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stddef.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "buffer.h"

static const struct layer *const layers[] = { &engine_layer,  &errors_layer, &es_layer,
                                              &console_layer, &buffer_layer, NULL };

static int open_heap(void **state) {
    *state = engine_open(layers);
    return 0;
}

static int close_heap(void **state) {
    duk_context *ctx = *state;
    assert_int_equal(duk_get_top(ctx), 0);
    engine_close();
    return 0;
}

/* [ valor ] -> [ valor ]: o que o programa vê, com o valor no global `x`. */
static void sees(duk_context *ctx, const char *expression, const char *expected) {
    duk_dup_top(ctx);
    duk_put_global_string(ctx, "x");
    duk_eval_string(ctx, expression);
    assert_string_equal(duk_safe_to_string(ctx, -1), expected);
    duk_pop(ctx);
}

static void holds(duk_context *ctx, const char *bytes, size_t size) {
    size_t length;
    const unsigned char *found = buffer_bytes(ctx, -1, &length);
    assert_non_null(found);
    assert_int_equal(length, size);
    assert_memory_equal(found, bytes, size);
}

static void copies(void **state) {
    duk_context *ctx = *state;
    char source[] = "abc";
    buffer_push(ctx, source, 3);
    source[0] = 'z';
    holds(ctx, "abc", 3);
    assert_int_equal(buffer_is(ctx, -1), 1);
    sees(ctx, "Buffer.isBuffer(x) + ' ' + x.toString() + ' ' + x.length", "true abc 3");
    duk_pop(ctx);
    buffer_push(ctx, NULL, 0);
    holds(ctx, "", 0);
    duk_pop(ctx);
}

static void empty_to_fill(void **state) {
    duk_context *ctx = *state;
    memcpy(buffer_push_empty(ctx, 5), "12345", 5);
    sees(ctx, "x.toString()", "12345");
    duk_pop(ctx);
}

/* O bloco adotado vive enquanto houver uma visão dele, mesmo sem o Buffer original. */
static void owned_blocks(void **state) {
    duk_context *ctx = *state;
    char *block = malloc(1000);
    memset(block, 'q', 1000);
    buffer_push_owned(ctx, block, 1000);
    sees(ctx, "y = x.slice(990); z = new Uint8Array(x.buffer, 995); x = null; y.length", "10");
    duk_pop(ctx);
    duk_gc(ctx, 0);
    duk_gc(ctx, 0);
    duk_eval_string(ctx, "y.toString() + z[0] + z.length");
    assert_string_equal(duk_get_string(ctx, -1), "qqqqqqqqqq1135");
    duk_pop(ctx);
    duk_eval_string_noresult(ctx, "y = z = null");
    duk_gc(ctx, 0);
    buffer_push_owned(ctx, malloc(1), 0); /* sem nada a mostrar, mas ainda a liberar */
    holds(ctx, "", 0);
    duk_pop(ctx);
    duk_push_undefined(ctx);
    duk_put_global_string(ctx, "x");
}

/* Um finalizador que ainda olha o bloco depois do free vê um buffer vazio. */
static void owned_block_seen_by_a_finalizer(void **state) {
    duk_context *ctx = *state;
    buffer_push_owned(ctx, malloc(64), 64);
    duk_push_object(ctx);
    duk_dup(ctx, -2);
    duk_put_prop_string(ctx, -2, "bytes");
    duk_eval_string(
        ctx,
        "seen = ''; (function (o) { seen = typeof o.bytes[0] + o.bytes.toString('hex').length; })");
    duk_set_finalizer(ctx, -2);
    duk_dup(ctx, -1); /* um ciclo: o array do Buffer aponta de volta para o objeto */
    duk_get_prop_string(ctx, -3, "buffer");
    duk_dup(ctx, -2);
    duk_put_prop_string(ctx, -2, "back");
    duk_pop_n(ctx, 4);
    duk_gc(ctx, 0);
    duk_gc(ctx, 0);
    duk_eval_string(ctx, "seen !== ''");
    assert_true(duk_get_boolean(ctx, -1));
    duk_pop(ctx);
}

static void other_views(void **state) {
    duk_context *ctx = *state;
    static const char *const views[] = { "new Uint8Array([1,2,3,4])",
                                         "new Uint8Array([1,2,3,4]).buffer",
                                         "new DataView(new Uint8Array([1,2,3,4]).buffer)",
                                         "new Uint8Array([0,1,2,3,4,5]).subarray(1, 5)" };
    for (size_t i = 0; i < sizeof views / sizeof *views; i++) {
        duk_eval_string(ctx, views[i]);
        holds(ctx, "\1\2\3\4", 4);
        assert_int_equal(buffer_is(ctx, -1), 0);
        duk_pop(ctx);
    }
    static const char *const others[] = { "'abc'", "[1]", "({ length: 1 })", "null", "5" };
    size_t length;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        duk_eval_string(ctx, others[i]);
        assert_null(buffer_bytes(ctx, -1, &length));
        duk_pop(ctx);
    }
}

static void text_both_ways(void **state) {
    duk_context *ctx = *state;
    size_t length;
    buffer_push_text(ctx, "\xE9\x41", 2, ENCODING_LATIN1);
    assert_memory_equal(buffer_encode(ctx, -1, ENCODING_UTF8, &length),
                        "\xC3\xA9"
                        "A",
                        3);
    assert_int_equal(length, 3);
    duk_pop(ctx);
    buffer_push_text(ctx, "\xF0\x9F\x99\x82", 4, ENCODING_UTF8);
    assert_memory_equal(buffer_encode(ctx, -1, ENCODING_UTF16LE, &length), "\x3D\xD8\x42\xDE", 4);
    assert_int_equal(length, 4);
    duk_pop(ctx);
    duk_push_string(ctx, "6869");
    assert_memory_equal(buffer_data(ctx, -1, ENCODING_HEX, &length), "hi", 2);
    assert_int_equal(length, 2);
    duk_pop(ctx);
    buffer_push(ctx, "bytes", 5);
    assert_memory_equal(buffer_data(ctx, -1, ENCODING_HEX, &length), "bytes", 5);
    duk_pop(ctx);
    duk_push_object(ctx);
    assert_null(buffer_data(ctx, -1, ENCODING_UTF8, &length));
    duk_pop(ctx);
}

static duk_ret_t read_encoding(duk_context *ctx, void *unused) {
    (void)unused;
    duk_push_int(ctx, (int)buffer_encoding(ctx, -1));
    return 1;
}

static void encoding_argument(void **state) {
    duk_context *ctx = *state;
    static const struct {
        const char *value;
        int encoding;
    } cases[] = { { "undefined", ENCODING_UTF8 },
                  { "null", ENCODING_UTF8 },
                  { "'HEX'", ENCODING_HEX } };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        duk_eval_string(ctx, cases[i].value);
        assert_int_equal(duk_safe_call(ctx, read_encoding, NULL, 1, 1), 0);
        assert_int_equal(duk_get_int(ctx, -1), cases[i].encoding);
        duk_pop(ctx);
    }
    duk_push_string(ctx, "klingon");
    assert_int_not_equal(duk_safe_call(ctx, read_encoding, NULL, 1, 1), 0);
    duk_get_prop_string(ctx, -1, "code");
    assert_string_equal(duk_get_string(ctx, -1), "ERR_UNKNOWN_ENCODING");
    duk_pop_2(ctx);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(copies),
        cmocka_unit_test(empty_to_fill),
        cmocka_unit_test(owned_blocks),
        cmocka_unit_test(owned_block_seen_by_a_finalizer),
        cmocka_unit_test(other_views),
        cmocka_unit_test(text_both_ways),
        cmocka_unit_test(encoding_argument),
    };
    return cmocka_run_group_tests(tests, open_heap, close_heap);
}
