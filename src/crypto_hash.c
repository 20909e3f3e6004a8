/* crypto_hash.c -- resumos de dados de qualquer tamanho: md5, sha256…, e HMAC, o resumo com chave.
 *
 * Um HMAC são dois resumos, um dentro do outro: H(chave ^ 5c… | H(chave ^ 36… | dados)). Os dois
 * começam já com a chave; o de dentro recebe os dados e, no fim, o de fora recebe o resultado.
 *
 * O que a libcrypto aloca vive até digest(); o finalizador só cuida de um resumo abandonado. */
#include "crypto.h"
#include "openssl.h"

#include <stdlib.h>
#include <string.h>

struct digest {
    EVP_MD_CTX *inner; /* NULL depois de digest() */
    EVP_MD_CTX *outer; /* só de um HMAC */
    size_t size;       /* quantos bytes produzir */
};

/* ---- a vida de um resumo ---- */

static void release(struct digest *d) {
    openssl.EVP_MD_CTX_free(d->inner);
    openssl.EVP_MD_CTX_free(d->outer);
    d->inner = d->outer = NULL;
}

static duk_ret_t finalize(duk_context *ctx) {
    struct digest *d = crypto_attached(ctx, 0, sizeof *d);
    if (d != NULL) release(d);
    return 0;
}

static struct digest *digest_at(duk_context *ctx, duk_idx_t index) {
    struct digest *d = crypto_attached(ctx, index, sizeof *d);
    if (d == NULL) (void)duk_type_error(ctx, "Illegal invocation");
    return d;
}

/* [ ] -> [ handle ] */
static struct digest *push_digest(duk_context *ctx) {
    duk_push_object(ctx);
    return crypto_attach(ctx, sizeof(struct digest), finalize);
}

static EVP_MD_CTX *new_context(void) {
    EVP_MD_CTX *context = openssl.EVP_MD_CTX_new();
    if (context == NULL) abort();
    return context;
}

static int has_any_size(const EVP_MD *md) {
    return (openssl.EVP_MD_get_flags(md) & EVP_MD_FLAG_XOF) != 0;
}

/* O tamanho pedido em `index`: qualquer um nos que esticam (shake128), o próprio nos outros. */
static size_t read_size(duk_context *ctx, duk_idx_t index, const EVP_MD *md) {
    size_t own = (size_t)openssl.EVP_MD_get_size(md);
    if (duk_is_undefined(ctx, index)) return own;
    size_t size = (size_t)duk_require_number(ctx, index);
    if (size != own && !has_any_size(md)) crypto_fail(ctx, "fixedSize", 0);
    return size;
}

/* ---- começar ---- */

static void start(duk_context *ctx, struct digest *d, const EVP_MD *md) {
    d->inner = new_context();
    if (openssl.EVP_DigestInit_ex(d->inner, md, NULL) != 1)
        openssl_throw(ctx, "Digest method not supported");
}

/* A chave de um HMAC ocupa um bloco: a mais longa vira o resumo dela, a mais curta ganha zeros. */
static int start_with_key(EVP_MD_CTX *context, const EVP_MD *md, const unsigned char *block,
                          size_t size, unsigned char mask) {
    unsigned char masked[EVP_MAX_MD_SIZE * 4];
    for (size_t i = 0; i < size; i++) masked[i] = block[i] ^ mask;
    return openssl.EVP_DigestInit_ex(context, md, NULL) == 1 &&
           openssl.EVP_DigestUpdate(context, masked, size) == 1;
}

static void start_hmac(duk_context *ctx, struct digest *d, const EVP_MD *md, duk_idx_t index) {
    unsigned char block[EVP_MAX_MD_SIZE * 4] = { 0 };
    size_t size = (size_t)openssl.EVP_MD_get_block_size(md), length;
    const unsigned char *key = buffer_bytes(ctx, index, &length);
    if (key == NULL || size > sizeof block || has_any_size(md))
        (void)duk_generic_error(ctx, "error:00000000:lib(0)::reason(0)");
    d->inner = new_context();
    d->outer = new_context();
    int ok = 1;
    if (length > size)
        ok = openssl.EVP_Digest(key, length, block, NULL, md, NULL);
    else
        memcpy(block, key, length);
    if (!ok || !start_with_key(d->inner, md, block, size, 0x36) ||
        !start_with_key(d->outer, md, block, size, 0x5c))
        openssl_throw(ctx, "Digest method not supported");
}

const struct evp_md_st *crypto_require_digest(duk_context *ctx, duk_idx_t index) {
    const EVP_MD *md = openssl.EVP_get_digestbyname(duk_require_string(ctx, index));
    if (md == NULL) {
        duk_dup(ctx, index);
        crypto_fail(ctx, "invalidDigest", 1);
    }
    return md;
}

/* hash(nome, tamanho) e, com o magic, hmac(nome, chave) -> handle */
duk_ret_t crypto_hash_create(duk_context *ctx) {
    int keyed = duk_get_current_magic(ctx);
    openssl_need(ctx);
    const EVP_MD *md = keyed ? crypto_require_digest(ctx, 0)
                             : openssl.EVP_get_digestbyname(duk_require_string(ctx, 0));
    if (md == NULL) return duk_generic_error(ctx, "Digest method not supported");
    size_t size = read_size(ctx, keyed ? 2 : 1, md);
    struct digest *d = push_digest(ctx);
    d->size = size;
    if (keyed)
        start_hmac(ctx, d, md, 1);
    else
        start(ctx, d, md);
    return 1;
}

/* copy(handle, tamanho) -> handle: continua de onde o outro está. */
duk_ret_t crypto_hash_copy(duk_context *ctx) {
    const struct digest *from = digest_at(ctx, 0);
    if (from->inner == NULL) crypto_fail(ctx, "finalized", 0);
    size_t size = read_size(ctx, 1, openssl.EVP_MD_CTX_get0_md(from->inner));
    struct digest *d = push_digest(ctx);
    d->size = size;
    d->inner = new_context();
    if (openssl.EVP_MD_CTX_copy_ex(d->inner, from->inner) != 1)
        openssl_throw(ctx, "Digest copy error");
    return 1;
}

/* ---- somar dados ---- */

/* update(handle, texto ou bytes, codificação) -> false se já terminou */
duk_ret_t crypto_hash_update(duk_context *ctx) {
    struct digest *d = digest_at(ctx, 0);
    size_t length;
    const unsigned char *data =
        buffer_data(ctx, 1, crypto_encoding(ctx, 2, ENCODING_UTF8), &length);
    duk_push_boolean(ctx, d->inner != NULL && data != NULL &&
                              openssl.EVP_DigestUpdate(d->inner, data, length) == 1);
    return 1;
}

/* ---- terminar ---- */

static int finish_hmac(struct digest *d, unsigned char *out) {
    unsigned size;
    return openssl.EVP_DigestFinal_ex(d->inner, out, &size) == 1 &&
           openssl.EVP_DigestUpdate(d->outer, out, size) == 1 &&
           openssl.EVP_DigestFinal_ex(d->outer, out, NULL) == 1;
}

static int finish(struct digest *d, unsigned char *out) {
    if (d->outer != NULL) return finish_hmac(d, out);
    if (d->size == 0) return 1;
    if (has_any_size(openssl.EVP_MD_CTX_get0_md(d->inner)))
        return openssl.EVP_DigestFinalXOF(d->inner, out, d->size) == 1;
    return openssl.EVP_DigestFinal_ex(d->inner, out, NULL) == 1;
}

/* digest(handle) -> Buffer */
duk_ret_t crypto_hash_digest(duk_context *ctx) {
    struct digest *d = digest_at(ctx, 0);
    if (d->inner == NULL) crypto_fail(ctx, "finalized", 0);
    unsigned char *out = buffer_push_empty(ctx, d->size);
    int ok = finish(d, out);
    release(d);
    if (!ok) openssl_throw(ctx, "Digest failed");
    return 1;
}

/* hashOnce(nome, texto ou bytes, codificação) -> Buffer ou texto: tudo de uma vez. */
duk_ret_t crypto_hash_once(duk_context *ctx) {
    size_t length;
    unsigned size;
    openssl_need(ctx);
    const char *name = duk_require_string(ctx, 0);
    const EVP_MD *md = openssl.EVP_get_digestbyname(name);
    if (md == NULL) return duk_generic_error(ctx, "Digest method %s is not supported", name);
    const unsigned char *data = buffer_data(ctx, 1, ENCODING_UTF8, &length);
    size = (unsigned)openssl.EVP_MD_get_size(md);
    unsigned char *out = buffer_push_empty(ctx, size);
    if (data == NULL || openssl.EVP_Digest(data, length, out, &size, md, NULL) != 1)
        openssl_throw(ctx, "Digest method not supported");
    enum encoding encoding = crypto_encoding(ctx, 2, ENCODING_UNKNOWN);
    if (encoding != ENCODING_UNKNOWN) buffer_push_text(ctx, out, size, encoding);
    return 1;
}

/* ---- que resumos há ---- */

/* [ array ] -> [ array ]: mais este nome. A tabela da libcrypto tem também os que ela não sabe
 * mais fazer: fica o que ela acha. */
static void add_name(const EVP_MD *md, const char *from, const char *to, void *ctx) {
    (void)md, (void)to;
    const EVP_MD *real = from != NULL ? openssl.EVP_get_digestbyname(from) : NULL;
    if (real == NULL) return;
    EVP_MD *fetched = openssl.EVP_MD_fetch(NULL, openssl.EVP_MD_get0_name(real), NULL);
    if (fetched == NULL) return;
    openssl.EVP_MD_free(fetched);
    duk_push_string(ctx, from);
    duk_put_prop_index(ctx, -2, (duk_uarridx_t)duk_get_length(ctx, -2));
}

duk_ret_t crypto_hash_names(duk_context *ctx) {
    openssl_need(ctx);
    duk_push_array(ctx);
    openssl.EVP_MD_do_all_sorted(add_name, ctx);
    return 1;
}
