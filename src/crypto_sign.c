/* crypto_sign.c -- o que se faz com uma chave de duas metades: assinar e conferir, cifrar e decifrar.
 *
 * Assina-se o resumo dos dados. Sign e Verify já o trazem, feito aos poucos com crypto_hash.c;
 * quem tem os dados inteiros pede tudo de uma vez, que é trabalho para a equipe de threads (e o
 * único modo de usar Ed25519 e Ed448, que fazem o próprio resumo). */
#include "crypto.h"
#include "openssl.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

/* ---- as opções de uma assinatura RSA: preenchimento e tamanho do sal ---- */

enum { UNSAID = INT_MIN };
struct padding {
    int mode, salt;
};

static struct padding get_padding(duk_context *ctx, duk_idx_t index) {
    return (struct padding){ duk_get_int_default(ctx, index, UNSAID),
                             duk_get_int_default(ctx, index + 1, UNSAID) };
}

/* As outras chaves não têm o que preencher, e só o PSS tem sal. */
static int set_padding(EVP_PKEY_CTX *context, const EVP_PKEY *pkey, const struct padding *p) {
    int type = openssl.EVP_PKEY_get_base_id(pkey);
    if (p->mode == UNSAID || (type != EVP_PKEY_RSA && type != EVP_PKEY_RSA_PSS)) return 1;
    if (openssl.EVP_PKEY_CTX_set_rsa_padding(context, p->mode) != 1) return 0;
    return p->mode != RSA_PKCS1_PSS_PADDING || p->salt == UNSAID ||
           openssl.EVP_PKEY_CTX_set_rsa_pss_saltlen(context, p->salt) == 1;
}

/* ---- um resumo já feito ---- */

/* [ ] -> [ Buffer ] e 1, ou 0 */
static int push_signature(duk_context *ctx, EVP_PKEY_CTX *context, const unsigned char *digest,
                          size_t length) {
    size_t size;
    if (openssl.EVP_PKEY_sign(context, NULL, &size, digest, length) != 1) return 0;
    unsigned char *out = buffer_push_empty(ctx, size);
    size_t used = size;
    if (openssl.EVP_PKEY_sign(context, out, &used, digest, length) != 1) return 0;
    if (used != size) buffer_push(ctx, out, used); /* uma de curva pode ser menor */
    return 1;
}

/* sign(chave, resumo, nome do resumo, preenchimento, sal) -> Buffer */
duk_ret_t crypto_sign(duk_context *ctx) {
    EVP_PKEY *pkey = crypto_get_key(ctx, 0);
    size_t length;
    const unsigned char *digest = buffer_bytes(ctx, 1, &length);
    if (digest == NULL) return duk_type_error(ctx, "Invalid argument");
    const EVP_MD *md = crypto_require_digest(ctx, 2);
    struct padding padding = get_padding(ctx, 3);
    EVP_PKEY_CTX *context = openssl.EVP_PKEY_CTX_new(pkey, NULL);
    int ok = context != NULL && openssl.EVP_PKEY_sign_init(context) == 1 &&
             set_padding(context, pkey, &padding) &&
             openssl.EVP_PKEY_CTX_set_signature_md(context, md) == 1 &&
             push_signature(ctx, context, digest, length);
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
    const EVP_MD *md = crypto_require_digest(ctx, 2);
    struct padding padding = get_padding(ctx, 3);
    EVP_PKEY_CTX *context = openssl.EVP_PKEY_CTX_new(pkey, NULL);
    int ready = context != NULL && openssl.EVP_PKEY_verify_init(context) == 1 &&
                set_padding(context, pkey, &padding) &&
                openssl.EVP_PKEY_CTX_set_signature_md(context, md) == 1;
    int ok = ready && openssl.EVP_PKEY_verify(context, signature, size, digest, length) == 1;
    openssl.EVP_PKEY_CTX_free(context);
    if (!ready) openssl_throw(ctx, "Failed to verify");
    openssl.ERR_clear_error();
    duk_push_boolean(ctx, ok);
    return 1;
}

/* ---- de uma vez: os dados inteiros, agora ou na equipe ---- */

struct signing {
    struct crypto_job base;
    EVP_PKEY *pkey;   /* do handle, que é o alvo */
    const EVP_MD *md; /* NULL: o que a chave costuma usar */
    struct padding padding;
    int verifies, matches;
    size_t length, size;
    unsigned char *data, *signature; /* dentro do próprio bloco */
    struct openssl_errors errors;
};

static int start(const struct signing *s, EVP_MD_CTX *context) {
    EVP_PKEY_CTX *options;
    int ok = s->verifies ? openssl.EVP_DigestVerifyInit(context, &options, s->md, NULL, s->pkey)
                         : openssl.EVP_DigestSignInit(context, &options, s->md, NULL, s->pkey);
    return ok == 1 && set_padding(options, s->pkey, &s->padding);
}

static int sign_or_verify(struct crypto_job *job) {
    struct signing *s = (struct signing *)job;
    openssl.ERR_clear_error();
    EVP_MD_CTX *context = openssl.EVP_MD_CTX_new();
    int ok = context != NULL && start(s, context);
    if (ok && s->verifies)
        s->matches =
            openssl.EVP_DigestVerify(context, s->signature, s->size, s->data, s->length) == 1;
    else if (ok)
        ok = openssl.EVP_DigestSign(context, s->signature, &s->size, s->data, s->length) == 1;
    openssl.EVP_MD_CTX_free(context);
    openssl_take_errors(&s->errors);
    return ok ? 0 : -1;
}

static void push_signed(duk_context *ctx, struct crypto_job *job) {
    const struct signing *s = (const struct signing *)job;
    if (job->failed)
        openssl_push_error(ctx, &s->errors, job->callback == 0, "Failed to sign");
    else if (s->verifies)
        duk_push_boolean(ctx, s->matches);
    else
        buffer_push(ctx, s->signature, s->size);
}

/* O pedido, com a cópia dos dados e o lugar da assinatura (`given`: a que se confere). */
static struct signing *new_signing(const struct signing *read, const unsigned char *data,
                                   const unsigned char *given) {
    struct signing *s = malloc(sizeof *s + read->length + read->size);
    if (s == NULL) abort();
    *s = *read;
    s->data = (unsigned char *)(s + 1);
    s->signature = s->data + s->length;
    memcpy(s->data, data, s->length);
    if (given != NULL) memcpy(s->signature, given, s->size);
    return s;
}

/* signOnce(chave, dados, resumo ou undefined, preenchimento, sal, callback) -> Buffer; magic 1:
 * verifyOnce, com a assinatura no fim, -> boolean */
duk_ret_t crypto_sign_once(duk_context *ctx) {
    struct signing s = { .base.compute = sign_or_verify, .base.push = push_signed };
    s.pkey = crypto_get_key(ctx, 0);
    s.verifies = duk_get_current_magic(ctx);
    s.padding = get_padding(ctx, 3);
    if (duk_is_string(ctx, 2)) s.md = crypto_require_digest(ctx, 2);
    const unsigned char *data = buffer_bytes(ctx, 1, &s.length), *given = NULL;
    if (s.verifies)
        given = buffer_bytes(ctx, 6, &s.size);
    else
        s.size = (size_t)openssl.EVP_PKEY_get_size(s.pkey);
    if (data == NULL || (s.verifies && given == NULL))
        return duk_type_error(ctx, "Invalid argument");
    struct signing *job = new_signing(&s, data, given);
    duk_dup(ctx, 0); /* [ … chave callback ] */
    duk_dup(ctx, 5);
    return crypto_run(ctx, &job->base);
}

/* ---- cifrar e decifrar ---- */

typedef int (*transform)(EVP_PKEY_CTX *, unsigned char *, size_t *, const unsigned char *, size_t);

/* encrypt(chave, dados, preenchimento, resumo do OAEP) -> Buffer; magic 1: decifra */
duk_ret_t crypto_key_cipher(duk_context *ctx) {
    EVP_PKEY *pkey = crypto_get_key(ctx, 0);
    int decrypts = duk_get_current_magic(ctx), padding = duk_require_int(ctx, 2);
    const char *digest = duk_require_string(ctx, 3);
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
        ok = openssl.EVP_PKEY_CTX_set_rsa_oaep_md_name(context, digest, NULL) == 1;
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
