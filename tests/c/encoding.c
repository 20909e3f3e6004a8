/* encoding.c -- testes das codificações de bytes em texto. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stddef.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "encoding.h"

/* O texto vira exatamente estes bytes; e contar (out NULL) concorda com escrever. */
static void encodes(enum encoding encoding, const char *text, const char *bytes, size_t size) {
    size_t length = strlen(text), bound = encoding_encoded_bound(encoding, length);
    unsigned char *out = malloc(bound + 1);
    out[bound] = 0xAA;
    assert_int_equal(encoding_encode(encoding, text, length, out, bound), size);
    assert_memory_equal(out, bytes, size);
    assert_int_equal(out[bound], 0xAA);
    assert_int_equal(encoding_encode(encoding, text, length, NULL, SIZE_MAX), size);
    free(out);
}

/* Os bytes viram exatamente este texto. */
static void decodes(enum encoding encoding, const char *bytes, size_t size, const char *text) {
    size_t bound = encoding_decoded_bound(encoding, size);
    char *out = malloc(bound + 1);
    out[bound] = '!';
    size_t length = encoding_decode(encoding, (const unsigned char *)bytes, size, out);
    assert_int_equal(length, strlen(text));
    assert_memory_equal(out, text, length);
    assert_int_equal(out[bound], '!');
    free(out);
}

static enum encoding find(const char *name) { return encoding_find(name, strlen(name)); }

static void names(void **state) {
    (void)state;
    assert_int_equal(find("utf8"), ENCODING_UTF8);
    assert_int_equal(find("UTF-8"), ENCODING_UTF8);
    assert_int_equal(find("Ucs2"), ENCODING_UTF16LE);
    assert_int_equal(find("utf-16le"), ENCODING_UTF16LE);
    assert_int_equal(find("binary"), ENCODING_LATIN1);
    assert_int_equal(find("BASE64URL"), ENCODING_BASE64URL);
    assert_int_equal(find(""), ENCODING_UNKNOWN);
    assert_int_equal(find("utf"), ENCODING_UNKNOWN);
    assert_int_equal(find("hexa"), ENCODING_UNKNOWN);
    assert_int_equal(encoding_find("hex\0", 4), ENCODING_UNKNOWN);
    for (int e = 0; e < ENCODING_UNKNOWN; e++)
        assert_int_equal(find(encoding_name((enum encoding)e)), e);
}

static void latin1(void **state) {
    (void)state;
    encodes(ENCODING_LATIN1, "a\xC3\xA9", "a\xE9", 2);
    encodes(ENCODING_LATIN1, "\xC4\x81\xE2\x82\xAC", "\x01\xAC", 2); /* só o byte de baixo */
    encodes(ENCODING_ASCII, "\xC3\xBF", "\xFF", 1);
    decodes(ENCODING_LATIN1, "a\xE9\xFF", 3, "a\xC3\xA9\xC3\xBF");
    decodes(ENCODING_ASCII, "a\xE9", 2, "ai");
}

static void utf16le(void **state) {
    (void)state;
    encodes(ENCODING_UTF16LE, "a\xC3\xA9\xE2\x82\xAC", "a\0\xE9\0\xAC\x20", 6);
    encodes(ENCODING_UTF16LE, "\xED\xA0\xBD\xED\xB9\x82", "\x3D\xD8\x42\xDE", 4); /* 🙂 */
    decodes(ENCODING_UTF16LE, "a\0\xAC\x20", 4, "a\xE2\x82\xAC");
    decodes(ENCODING_UTF16LE, "\x3D\xD8\x42\xDE", 4, "\xED\xA0\xBD\xED\xB9\x82");
    decodes(ENCODING_UTF16LE, "a\0b", 3, "a"); /* um byte sem par não é nada */
}

static void hex(void **state) {
    (void)state;
    encodes(ENCODING_HEX, "00fFa1", "\x00\xFF\xA1", 3);
    encodes(ENCODING_HEX, "abc", "\xAB", 1);
    encodes(ENCODING_HEX, "abzzcd", "\xAB", 1); /* o que não é hex encerra */
    encodes(ENCODING_HEX, "a", "", 0);
    decodes(ENCODING_HEX, "\x00\xFF\x1A", 3, "00ff1a");
}

static void base64(void **state) {
    (void)state;
    encodes(ENCODING_BASE64, "YWJj", "abc", 3);
    encodes(ENCODING_BASE64, "YWI=", "ab", 2);
    encodes(ENCODING_BASE64, "Y Q\n==", "a", 1); /* o que não é base64 é pulado */
    encodes(ENCODING_BASE64, "-_-_", "\xFB\xFF\xBF", 3);
    encodes(ENCODING_BASE64, "YQ==YQ==", "a", 1); /* o '=' encerra */
    encodes(ENCODING_BASE64, "Y", "", 0);
    decodes(ENCODING_BASE64, "", 0, "");
    decodes(ENCODING_BASE64, "a", 1, "YQ==");
    decodes(ENCODING_BASE64, "ab", 2, "YWI=");
    decodes(ENCODING_BASE64, "abc", 3, "YWJj");
    decodes(ENCODING_BASE64, "\xFB\xFF", 2, "+/8=");
    decodes(ENCODING_BASE64URL, "\xFB\xFF", 2, "-_8");
    decodes(ENCODING_BASE64URL, "a", 1, "YQ");
}

/* Sem lugar para o caractere inteiro, ele não entra. */
static void little_room(void **state) {
    (void)state;
    unsigned char out[8] = { 0 };
    assert_int_equal(encoding_encode(ENCODING_UTF16LE, "abc", 3, out, 5), 4);
    assert_int_equal(encoding_encode(ENCODING_UTF16LE, "abc", 3, out, 1), 0);
    assert_int_equal(encoding_encode(ENCODING_LATIN1, "abc", 3, out, 2), 2);
    assert_int_equal(encoding_encode(ENCODING_HEX, "616263", 6, out, 2), 2);
    assert_int_equal(encoding_encode(ENCODING_BASE64, "YWJjZGVm", 8, out, 4), 4);
    assert_memory_equal(out, "abcd", 4);
}

/* Todo byte, em toda posição, sobrevive à ida e à volta. */
static void round_trips(void **state) {
    (void)state;
    static const enum encoding encodings[] = { ENCODING_UTF16LE, ENCODING_LATIN1, ENCODING_BASE64,
                                               ENCODING_BASE64URL, ENCODING_HEX };
    unsigned char bytes[512], back[1024];
    char text[2048];
    for (size_t i = 0; i < sizeof bytes; i++) bytes[i] = (unsigned char)(i * 7 + i / 256);
    for (size_t e = 0; e < sizeof encodings / sizeof *encodings; e++)
        for (size_t size = 0; size <= sizeof bytes; size += 2) {
            size_t length = encoding_decode(encodings[e], bytes, size, text);
            assert_in_range(length, 0, encoding_decoded_bound(encodings[e], size));
            assert_int_equal(encoding_encode(encodings[e], text, length, back, sizeof back), size);
            assert_memory_equal(back, bytes, size);
        }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names),       cmocka_unit_test(latin1), cmocka_unit_test(utf16le),
        cmocka_unit_test(hex),         cmocka_unit_test(base64), cmocka_unit_test(little_room),
        cmocka_unit_test(round_trips),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
