/* tls_library.c -- achar a libssl no sistema. */
#include "tls_library.h"
#include "library.h"

struct libssl libssl;

#define TLS_ENTRY(name) { #name, &libssl.name },
static const struct library_function functions[] = { TLS_FUNCTIONS(TLS_ENTRY){ 0 } };

void tls_need(duk_context *ctx) {
    static int loaded;
    if (!loaded && library_load("libssl.so.3", functions) != 0) {
        duk_push_error_object(ctx, DUK_ERR_ERROR,
                              "tls e https precisam da libssl, da OpenSSL 3, que não está nesta "
                              "máquina. Instale o pacote dela: libssl3 (apt), openssl-libs (dnf), "
                              "openssl (pacman), openssl@3 (brew)");
        duk_push_literal(ctx, "ERR_NO_CRYPTO");
        duk_put_prop_literal(ctx, -2, "code");
        (void)duk_throw(ctx);
    }
    loaded = 1;
    openssl_need(ctx);
}
