/* syserr.c -- os erros do sistema: nome, frase, propriedades e a ordem delas. */
#include "os.h"
#include "syserr.h"
#include "text.h"

#include <errno.h>
#include <netdb.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

static const struct layer *const layers[] = { &engine_layer, &os_layer, NULL };

static int open_heap(void **state) {
    *state = engine_open(layers);
    return 0;
}

static int close_heap(void **state) {
    (void)state;
    engine_close();
    return 0;
}

/* [ erro ] -> [ ]: compara "mensagem|propriedades próprias em JSON". */
static void assert_error(duk_context *ctx, const char *expected) {
    duk_get_prop_literal(ctx, -1, "message");
    duk_push_literal(ctx, "|");
    duk_dup(ctx, -3);
    duk_json_encode(ctx, -1);
    duk_concat(ctx, 3);
    assert_string_equal(duk_get_string(ctx, -1), expected);
    duk_pop_2(ctx);
}

static void names(void **state) {
    (void)state;
    assert_string_equal(syserr_name(ENOENT), "ENOENT");
    assert_string_equal(syserr_message(ENOENT), "no such file or directory");
    assert_string_equal(syserr_name(SYSERR_EOF), "EOF");
    assert_string_equal(syserr_name(123456), "UNKNOWN");
    assert_string_equal(syserr_message(123456), "unknown error");
    assert_int_equal(syserr_from_getaddrinfo(EAI_NONAME), SYSERR_EAI_NONAME);
    errno = EMFILE;
    assert_int_equal(syserr_from_getaddrinfo(EAI_SYSTEM), EMFILE);
}

static void files(void **state) {
    duk_context *ctx = *state;
    syserr_push(ctx, ENOENT, "open", "/não/há", NULL);
    assert_error(ctx,
                 "ENOENT: no such file or directory, open '/não/há'|"
                 "{\"errno\":-2,\"code\":\"ENOENT\",\"syscall\":\"open\",\"path\":\"/não/há\"}");
    syserr_push(ctx, EXDEV, "rename", "a", "b");
    assert_error(
        ctx,
        "EXDEV: cross-device link not permitted, rename 'a' -> 'b'|"
        "{\"errno\":-18,\"code\":\"EXDEV\",\"syscall\":\"rename\",\"path\":\"a\",\"dest\":\"b\"}");
    syserr_push(ctx, EBADF, "close", NULL, NULL);
    assert_error(ctx, "EBADF: bad file descriptor, close|"
                      "{\"errno\":-9,\"code\":\"EBADF\",\"syscall\":\"close\"}");
}

/* O emoji entra em UTF-8 e chega ao JavaScript com length 2. */
static void emoji(void **state) {
    duk_context *ctx = *state;
    syserr_push(ctx, ENOENT, "open", "🙂", NULL);
    duk_get_prop_literal(ctx, -1, "path");
    assert_int_equal(duk_get_length(ctx, -1), 2);
    duk_pop_2(ctx);
}

static void sockets(void **state) {
    duk_context *ctx = *state;
    syserr_push_connect(ctx, ECONNREFUSED, "connect", "127.0.0.1", 80);
    assert_error(ctx, "connect ECONNREFUSED 127.0.0.1:80|"
                      "{\"errno\":-111,\"code\":\"ECONNREFUSED\",\"syscall\":\"connect\","
                      "\"address\":\"127.0.0.1\",\"port\":80}");
    syserr_push_connect(ctx, ENOENT, "connect", "/tmp/s", 0);
    assert_error(ctx, "connect ENOENT /tmp/s|{\"errno\":-2,\"code\":\"ENOENT\","
                      "\"syscall\":\"connect\",\"address\":\"/tmp/s\"}");
    syserr_push_listen(ctx, EADDRINUSE, "listen", "::", 80);
    assert_error(ctx, "listen EADDRINUSE: address already in use :::80|"
                      "{\"code\":\"EADDRINUSE\",\"errno\":-98,\"syscall\":\"listen\","
                      "\"address\":\"::\",\"port\":80}");
    syserr_push_plain(ctx, ECONNRESET, "read");
    assert_error(ctx,
                 "read ECONNRESET|{\"errno\":-104,\"code\":\"ECONNRESET\",\"syscall\":\"read\"}");
    syserr_push_host(ctx, SYSERR_EAI_NONAME, "getaddrinfo", "x.invalid");
    assert_error(ctx, "getaddrinfo ENOTFOUND x.invalid|{\"errno\":-3008,\"code\":\"ENOTFOUND\","
                      "\"syscall\":\"getaddrinfo\",\"hostname\":\"x.invalid\"}");
}

/* A metade em JavaScript usa números negativos. */
static void from_javascript(void **state) {
    duk_context *ctx = *state;
    engine_need(ctx, "syserr");
    duk_push_literal(ctx, "name");
    duk_push_int(ctx, -ENOENT);
    duk_call_prop(ctx, -3, 1);
    assert_string_equal(duk_get_string(ctx, -1), "ENOENT");
    duk_pop(ctx);
    duk_push_literal(ctx, "entries");
    duk_call_prop(ctx, -2, 0);
    assert_true(duk_get_length(ctx, -1) > 80);
    duk_get_prop_index(ctx, -1, 0);
    duk_json_encode(ctx, -1);
    assert_string_equal(duk_get_string(ctx, -1), "[-7,\"E2BIG\",\"argument list too long\"]");
    duk_pop_3(ctx);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names),   cmocka_unit_test(files),           cmocka_unit_test(emoji),
        cmocka_unit_test(sockets), cmocka_unit_test(from_javascript),
    };
    return cmocka_run_group_tests(tests, open_heap, close_heap);
}
