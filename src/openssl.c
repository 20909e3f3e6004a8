/* openssl.c -- achar a libcrypto no sistema, e contar os erros dela como o Node. */
#include "openssl.h"
#include "library.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

struct openssl openssl;

/* ---- carregar ---- */

#define OPENSSL_ENTRY(name) { #name, &openssl.name },
static const struct library_function functions[] = {
    OPENSSL_FUNCTIONS(OPENSSL_ENTRY) OPENSSL_CERTIFICATE_FUNCTIONS(OPENSSL_ENTRY)
        OPENSSL_KEY_FUNCTIONS(OPENSSL_ENTRY){ 0 }
};

void openssl_need(duk_context *ctx) {
    static int loaded;
    if (!loaded && library_load("libcrypto.so.3", functions) != 0) {
        duk_push_error_object(ctx, DUK_ERR_ERROR,
                              "crypto precisa da libcrypto, da OpenSSL 3, que não está nesta "
                              "máquina. Instale o pacote dela: libssl3 (apt), openssl-libs (dnf), "
                              "openssl (pacman), openssl@3 (brew). Os sorteios (randomBytes, "
                              "randomUUID…) vêm do kernel e não precisam dela");
        duk_push_literal(ctx, "ERR_NO_CRYPTO");
        duk_put_prop_literal(ctx, -2, "code");
        (void)duk_throw(ctx);
    }
    loaded = 1;
    openssl.ERR_clear_error();
}

/* ---- erros ---- */

enum { ERROR_TEXT = 256 };

/* [ ] -> [ texto ]: "error:1C800064:Provider routines::bad decrypt" */
static void push_text(duk_context *ctx, unsigned long error) {
    char text[ERROR_TEXT];
    openssl.ERR_error_string_n(error, text, sizeof text);
    duk_push_string(ctx, text);
}

/* O começo do código de um erro: o nome da parte da OpenSSL que o deu, se ela é das antigas. */
static const char *code_prefix(unsigned long error) {
    switch (ERR_GET_LIB(error)) {
    case ERR_LIB_SSL: return "ERR_SSL_";
    case ERR_LIB_EVP: return "ERR_OSSL_EVP_";
    case ERR_LIB_PEM: return "ERR_OSSL_PEM_";
    case ERR_LIB_RSA: return "ERR_OSSL_RSA_";
    case ERR_LIB_EC: return "ERR_OSSL_EC_";
    case ERR_LIB_X509: return "ERR_OSSL_X509_";
    case ERR_LIB_ASN1: return "ERR_OSSL_ASN1_";
    case ERR_LIB_BN: return "ERR_OSSL_BN_";
    case ERR_LIB_DH: return "ERR_OSSL_DH_";
    case ERR_LIB_PKCS12: return "ERR_OSSL_PKCS12_";
    case ERR_LIB_CRYPTO: return "ERR_OSSL_CRYPTO_";
    default: return "ERR_OSSL_";
    }
}

/* [ erro ] -> [ erro ]: code, de "bad decrypt" para ERR_OSSL_BAD_DECRYPT. */
static void put_code(duk_context *ctx, unsigned long error, const char *reason) {
    char code[ERROR_TEXT];
    snprintf(code, sizeof code, "%s%s", code_prefix(error), reason);
    for (char *c = code; *c != '\0'; c++) *c = *c == ' ' ? '_' : (char)toupper((unsigned char)*c);
    duk_push_string(ctx, code);
    duk_put_prop_literal(ctx, -2, "code");
}

void openssl_take_errors(struct openssl_errors *errors) {
    const int room = sizeof errors->codes / sizeof *errors->codes;
    unsigned long error;
    errors->count = 0;
    while ((error = openssl.ERR_get_error()) != 0)
        if (errors->count < room) errors->codes[errors->count++] = error;
}

/* [ erro ] -> [ erro ]: os que vieram depois do primeiro, do mais novo ao mais velho. */
static void put_others(duk_context *ctx, const struct openssl_errors *errors) {
    if (errors->count < 2) return;
    duk_push_array(ctx);
    for (int i = errors->count - 1; i > 0; i--) {
        push_text(ctx, errors->codes[i]);
        duk_put_prop_index(ctx, -2, (duk_uarridx_t)(errors->count - 1 - i));
    }
    duk_put_prop_literal(ctx, -2, "opensslErrorStack");
}

/* [ erro ] -> [ erro ] */
static void put_details(duk_context *ctx, unsigned long error) {
    const char *library = openssl.ERR_lib_error_string(error);
    const char *reason = openssl.ERR_reason_error_string(error);
    if (library != NULL) {
        duk_push_string(ctx, library);
        duk_put_prop_literal(ctx, -2, "library");
    }
    if (reason != NULL) {
        duk_push_string(ctx, reason);
        duk_put_prop_literal(ctx, -2, "reason");
        put_code(ctx, error, reason);
    }
}

void openssl_push_error(duk_context *ctx, const struct openssl_errors *errors, int detailed,
                        const char *otherwise) {
    if (errors->count == 0) {
        duk_push_error_object(ctx, DUK_ERR_ERROR, "%s", otherwise);
        return;
    }
    push_text(ctx, errors->codes[0]);
    duk_push_error_object(ctx, DUK_ERR_ERROR, "%s", duk_get_string(ctx, -1));
    duk_remove(ctx, -2);
    put_others(ctx, errors);
    if (detailed) put_details(ctx, errors->codes[0]);
}

void openssl_throw(duk_context *ctx, const char *otherwise) {
    struct openssl_errors errors;
    openssl_take_errors(&errors);
    openssl_push_error(ctx, &errors, 1, otherwise);
    (void)duk_throw(ctx);
}
