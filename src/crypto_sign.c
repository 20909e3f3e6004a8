/* crypto_sign.c -- o que se faz com uma chave de duas metades: assinar e conferir, cifrar e decifrar.
 *
 * Assina-se o resumo dos dados, que o JavaScript já fez com crypto_hash.c. As chaves Ed25519 e Ed448
 * são a exceção: fazem o próprio resumo, e recebem os dados inteiros. */
#include "crypto.h"
#include "openssl.h"

/* As opções de uma assinatura RSA, a partir de `index`: preenchimento e tamanho do sal. */
static int set_padding(duk_context *ctx, EVP_PKEY_CTX *context, duk_idx_t index) {
    if (duk_is_number(ctx, index) &&
        openssl.EVP_PKEY_CTX_set_rsa_padding(context, duk_get_int(ctx, index)) != 1)
        return -1;
    if (duk_is_number(ctx, index + 1) &&
        openssl.EVP_PKEY_CTX_set_rsa_pss_saltlen(context, duk_get_int(ctx, index + 1)) != 1)
        return -1;
    return 0;
}

static int set_digest(duk_context *ctx, EVP_PKEY_CTX *context, duk_idx_t index) {
    const EVP_MD *md = openssl.EVP_get_digestbyname(duk_require_string(ctx, index));
    return md != NULL && openssl.EVP_PKEY_CTX_set_signature_md(context, md) == 1 ? 0 : -1;
}

/* [ ] -> [ Buffer ] e 0, ou -1 */
static int push_signature(duk_context *ctx, EVP_PKEY_CTX *context, const unsigned char *digest,
                          size_t length) {
    size_t size;
    if (openssl.EVP_PKEY_sign(context, NULL, &size, digest, length) != 1) return -1;
    unsigned char *out = buffer_push_empty(ctx, size);
    size_t used = size;
    if (openssl.EVP_PKEY_sign(context, out, &used, digest, length) != 1) return -1;
    if (used != size) buffer_push(ctx, out, used); /* uma de curva pode ser menor */
    return 0;
}

/* sign(chave, resumo, nome do resumo, preenchimento, sal) -> Buffer */
duk_ret_t crypto_sign(duk_context *ctx) {
    EVP_PKEY *pkey = crypto_get_key(ctx, 0);
    size_t length;
    const unsigned char *digest = buffer_bytes(ctx, 1, &length);
    if (digest == NULL) return duk_type_error(ctx, "Invalid argument");
    EVP_PKEY_CTX *context = openssl.EVP_PKEY_CTX_new(pkey, NULL);
    int ok = context != NULL && openssl.EVP_PKEY_sign_init(context) == 1 &&
             set_padding(ctx, context, 3) == 0 && set_digest(ctx, context, 2) == 0 &&
             push_signature(ctx, context, digest, length) == 0;
    openssl.EVP_PKEY_CTX_free(context);
    if (!ok) openssl_throw(ctx, "Failed to sign");
    return 1;
}

/* verify(chave, resumo, nome do resumo, preenchimento, sal, assinatura) -> boolean */
duk_ret_t crypto_verify(duk_context *ctx) {
    EVP_PKEY *pkey = crypto_get_key(ctx, 0);
    size_t length, size;
    const unsigned char *digest = buffer_bytes(ctx, 1, &length),
                        *signature = buffer_bytes(ctx, 5, &size);
    if (digest == NULL || signature == NULL) return duk_type_error(ctx, "Invalid argument");
    EVP_PKEY_CTX *context = openssl.EVP_PKEY_CTX_new(pkey, NULL);
    int ready = context != NULL && openssl.EVP_PKEY_verify_init(context) == 1 &&
                set_padding(ctx, context, 3) == 0 && set_digest(ctx, context, 2) == 0;
    int ok = ready && openssl.EVP_PKEY_verify(context, signature, size, digest, length) == 1;
    openssl.EVP_PKEY_CTX_free(context);
    if (!ready) openssl_throw(ctx, "Failed to verify");
    openssl.ERR_clear_error();
    duk_push_boolean(ctx, ok);
    return 1;
}

/* signWhole(chave, dados) -> Buffer; magic 1, com a assinatura: boolean */
duk_ret_t crypto_sign_whole(duk_context *ctx) {
    EVP_PKEY *pkey = crypto_get_key(ctx, 0);
    size_t length, size = 0;
    const unsigned char *data = buffer_bytes(ctx, 1, &length);
    if (data == NULL) return duk_type_error(ctx, "Invalid argument");
    EVP_MD_CTX *context = openssl.EVP_MD_CTX_new();
    int ok;
    if (duk_get_current_magic(ctx)) {
        const unsigned char *signature = buffer_bytes(ctx, 2, &size);
        ok = openssl.EVP_DigestVerifyInit(context, NULL, NULL, NULL, pkey) == 1 &&
             openssl.EVP_DigestVerify(context, signature, size, data, length) == 1;
        openssl.EVP_MD_CTX_free(context);
        openssl.ERR_clear_error();
        duk_push_boolean(ctx, ok);
        return 1;
    }
    ok = openssl.EVP_DigestSignInit(context, NULL, NULL, NULL, pkey) == 1 &&
         openssl.EVP_DigestSign(context, NULL, &size, data, length) == 1 &&
         openssl.EVP_DigestSign(context, buffer_push_empty(ctx, size), &size, data, length) == 1;
    openssl.EVP_MD_CTX_free(context);
    if (!ok) openssl_throw(ctx, "Failed to sign");
    return 1;
}

/* ---- cifrar e decifrar ---- */

typedef int (*transform)(EVP_PKEY_CTX *, unsigned char *, size_t *, const unsigned char *, size_t);

/* encrypt(chave, dados, preenchimento, resumo do OAEP) -> Buffer; magic 1: decifra */
duk_ret_t crypto_key_cipher(duk_context *ctx) {
    EVP_PKEY *pkey = crypto_get_key(ctx, 0);
    int decrypts = duk_get_current_magic(ctx), padding = duk_require_int(ctx, 2);
    size_t length, size;
    const unsigned char *data = buffer_bytes(ctx, 1, &length);
    if (data == NULL) return duk_type_error(ctx, "Invalid argument");
    EVP_PKEY_CTX *context = openssl.EVP_PKEY_CTX_new(pkey, NULL);
    transform run = decrypts ? openssl.EVP_PKEY_decrypt : openssl.EVP_PKEY_encrypt;
    int ok = context != NULL &&
             (decrypts ? openssl.EVP_PKEY_decrypt_init(context)
                       : openssl.EVP_PKEY_encrypt_init(context)) == 1 &&
             openssl.EVP_PKEY_CTX_set_rsa_padding(context, padding) == 1;
    if (ok && padding == RSA_PKCS1_OAEP_PADDING)
        ok = openssl.EVP_PKEY_CTX_set_rsa_oaep_md_name(context, duk_require_string(ctx, 3), NULL) ==
             1;
    ok = ok && run(context, NULL, &size, data, length) == 1;
    if (ok) {
        unsigned char *out = buffer_push_empty(ctx, size);
        ok = run(context, out, &size, data, length) == 1;
        if (ok) buffer_push(ctx, out, size);
    }
    openssl.EVP_PKEY_CTX_free(context);
    if (!ok) openssl_throw(ctx, decrypts ? "Failed to decrypt" : "Failed to encrypt");
    return 1;
}
