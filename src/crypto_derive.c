/* crypto_derive.c -- chaves derivadas de senhas: pbkdf2 e scrypt, lentas de propósito, e hkdf.
 *
 * Demoram: são trabalho para a equipe de threads. O pedido leva uma cópia da senha e do sal, no
 * mesmo bloco, porque o programa pode mexer nos Buffers dele enquanto isso. */
#include "crypto.h"
#include "openssl.h"

#include <stdlib.h>
#include <string.h>

struct derivation {
    struct crypto_job base;
    const EVP_MD *md;
    int iterations;                     /* pbkdf2 */
    unsigned long long n, r, p, memory; /* scrypt */
    size_t password_size, salt_size, info_size;
    unsigned char *password, *salt, *info; /* dentro do próprio bloco */
};

/* ---- as contas ---- */

static int pbkdf2(struct crypto_job *job) {
    struct derivation *d = (struct derivation *)job;
    int ok = openssl.PKCS5_PBKDF2_HMAC((char *)d->password, (int)d->password_size, d->salt,
                                       (int)d->salt_size, d->iterations, d->md, (int)job->size,
                                       job->out);
    return ok == 1 ? 0 : -1;
}

static int scrypt(struct crypto_job *job) {
    struct derivation *d = (struct derivation *)job;
    int ok = openssl.EVP_PBE_scrypt((char *)d->password, d->password_size, d->salt, d->salt_size,
                                    d->n, d->r, d->p, d->memory, job->out, job->size);
    return ok == 1 ? 0 : -1;
}

/* Extrair: um HMAC concentra a chave em `prk`. Expandir: cada bloco é o HMAC do anterior, da
 * informação e do número dele (RFC 5869). */
static int hkdf(struct crypto_job *job) {
    struct derivation *d = (struct derivation *)job;
    unsigned char prk[EVP_MAX_MD_SIZE], block[EVP_MAX_MD_SIZE + 1024 + 1];
    unsigned size, previous = 0;
    if (openssl.HMAC(d->md, d->salt, (int)d->salt_size, d->password, d->password_size, prk,
                     &size) == NULL)
        return -1;
    unsigned char digest[EVP_MAX_MD_SIZE], number = 1;
    for (size_t done = 0; done < job->size; number++) {
        memcpy(block, digest, previous);
        memcpy(block + previous, d->info, d->info_size);
        block[previous + d->info_size] = number;
        if (openssl.HMAC(d->md, prk, (int)size, block, previous + d->info_size + 1, digest,
                         &previous) == NULL)
            return -1;
        size_t part = job->size - done < previous ? job->size - done : previous;
        memcpy(job->out + done, digest, part);
        done += part;
    }
    return 0;
}

/* ---- do JavaScript às contas ---- */

static const unsigned char *require_bytes(duk_context *ctx, duk_idx_t index, size_t *length) {
    const unsigned char *bytes = buffer_bytes(ctx, index, length);
    if (bytes == NULL) (void)duk_type_error(ctx, "Illegal invocation");
    return bytes;
}

/* [ ... ] -> [ ... buffer ]: o pedido, com a cópia das três sequências de bytes (`info` pode
 * faltar) e o Buffer que vai encher. Depois disto ninguém lança antes de crypto_run. */
static struct derivation *new_derivation(duk_context *ctx, const struct derivation *read,
                                         duk_idx_t info, size_t size) {
    size_t info_size = 0;
    struct derivation d = *read;
    const unsigned char *password = require_bytes(ctx, 0, &d.password_size);
    const unsigned char *salt = require_bytes(ctx, 1, &d.salt_size);
    const unsigned char *more = info == 0 ? NULL : require_bytes(ctx, info, &info_size);
    d.info_size = info_size;
    d.base.size = size;
    d.base.out = buffer_push_empty(ctx, size);
    struct derivation *own = malloc(sizeof d + d.password_size + d.salt_size + info_size);
    if (own == NULL) abort();
    *own = d;
    own->password = (unsigned char *)(own + 1);
    own->salt = own->password + d.password_size;
    own->info = own->salt + d.salt_size;
    memcpy(own->password, password, d.password_size);
    memcpy(own->salt, salt, d.salt_size);
    if (more != NULL) memcpy(own->info, more, info_size);
    return own;
}

/* [ ... buffer ] -> o de crypto_run */
static duk_ret_t run(duk_context *ctx, struct derivation *d, duk_idx_t callback) {
    duk_dup(ctx, callback);
    return crypto_run(ctx, &d->base);
}

/* pbkdf2(senha, sal, voltas, tamanho, resumo, callback) */
duk_ret_t crypto_pbkdf2(duk_context *ctx) {
    openssl_need(ctx);
    struct derivation d = { .base.compute = pbkdf2, .iterations = duk_require_int(ctx, 2) };
    size_t size = (size_t)duk_require_number(ctx, 3);
    d.md = crypto_require_digest(ctx, 4);
    return run(ctx, new_derivation(ctx, &d, 0, size), 5);
}

/* Sem lugar para o resultado, a libcrypto só confere os números. */
static void check_scrypt(duk_context *ctx, const struct derivation *d) {
    if (openssl.EVP_PBE_scrypt(NULL, 0, NULL, 0, d->n, d->r, d->p, d->memory, NULL, 0) == 1) return;
    char text[256];
    unsigned long error = openssl.ERR_get_error();
    if (error != 0) {
        openssl.ERR_error_string_n(error, text, sizeof text);
        duk_push_string(ctx, text);
    }
    crypto_fail(ctx, "invalidScrypt", error != 0);
}

/* scrypt(senha, sal, tamanho, N, r, p, memória, callback) */
duk_ret_t crypto_scrypt(duk_context *ctx) {
    openssl_need(ctx);
    struct derivation d = { .base.compute = scrypt };
    size_t size = (size_t)duk_require_number(ctx, 2);
    d.n = (unsigned long long)duk_require_number(ctx, 3);
    d.r = (unsigned long long)duk_require_number(ctx, 4);
    d.p = (unsigned long long)duk_require_number(ctx, 5);
    d.memory = (unsigned long long)duk_require_number(ctx, 6);
    check_scrypt(ctx, &d);
    return run(ctx, new_derivation(ctx, &d, 0, size), 7);
}

/* hkdf(chave, sal, informação, tamanho, resumo, callback) */
duk_ret_t crypto_hkdf(duk_context *ctx) {
    openssl_need(ctx);
    struct derivation d = { .base.compute = hkdf };
    size_t size = (size_t)duk_require_number(ctx, 3), info_size;
    d.md = crypto_require_digest(ctx, 4);
    require_bytes(ctx, 2, &info_size);
    if (size > 255 * (size_t)openssl.EVP_MD_get_size(d.md)) crypto_fail(ctx, "invalidKeyLength", 0);
    if (info_size > 1024) return duk_type_error(ctx, "Illegal invocation");
    return run(ctx, new_derivation(ctx, &d, 2, size), 5);
}
