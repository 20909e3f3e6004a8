/* crypto.h -- sorteios, resumos (hash), chaves derivadas de senhas e cifras.
 *
 * As contas são da libcrypto (openssl.h), e o sorteio é do kernel; aqui se passa de Buffers a
 * bytes e se decide o que vai para a equipe de threads. */
#ifndef NOZINHO_CRYPTO_H
#define NOZINHO_CRYPTO_H

#include "buffer.h"
#include "pool.h"

/* Um trabalho demorado. Quem o descreve põe o seu struct em volta deste, que tem de ser o primeiro
 * campo; o bloco é de malloc, e a volta o libera. */
struct crypto_job {
    struct job job;
    /* Faz a conta; devolve 0, ou -1 se não deu. Roda em qualquer thread. */
    int (*compute)(struct crypto_job *job);
    /* [ ] -> [ resultado ] ou, se `failed`, [ erro ]. NULL: o resultado é o alvo, um Buffer que
     * compute encheu (`out` e `size` são os bytes dele). */
    void (*push)(duk_context *ctx, struct crypto_job *job);
    unsigned char *out;
    size_t size;
    int failed;
    int callback, target; /* referências: a quem contar (0: agora), e o alvo */
};

/* [ ... alvo callback ] -> [ resultado ] ou [ ]: faz o trabalho agora, se o callback é undefined;
 * senão entrega-o à equipe, que chama callback(erro, resultado). O alvo vive até lá. */
duk_ret_t crypto_run(duk_context *ctx, struct crypto_job *job);

/* [ args... ] -> nunca volta: a função `name` de lib/crypto/errors.js, que lança. */
void crypto_fail(duk_context *ctx, const char *name, duk_idx_t nargs);

/* A codificação cujo nome está em `index`, ou `otherwise` se não é o nome de nenhuma. */
enum encoding crypto_encoding(duk_context *ctx, duk_idx_t index, enum encoding otherwise);

/* [ handle ] -> [ handle ]: esconde nele um struct de `size` bytes, zerado, e o devolve. */
void *crypto_attach(duk_context *ctx, size_t size, duk_c_function finalizer);
/* O struct do handle em `index`, ou NULL se não é um handle. */
void *crypto_attached(duk_context *ctx, duk_idx_t index, size_t size);

/* [ ] -> [ objeto ]: o que o certificado diz, com os nomes de getPeerCertificate. */
struct x509_st;
void crypto_push_certificate(duk_context *ctx, struct x509_st *certificate);

/* A chave do handle em `index`; lança TypeError se não é um. */
struct evp_pkey_st;
struct evp_pkey_st *crypto_get_key(duk_context *ctx, duk_idx_t index);

/* O resumo com o nome em `index`; lança ERR_CRYPTO_INVALID_DIGEST. */
struct evp_md_st;
const struct evp_md_st *crypto_require_digest(duk_context *ctx, duk_idx_t index);

duk_ret_t crypto_key_read(duk_context *ctx);
duk_ret_t crypto_key_type(duk_context *ctx);
duk_ret_t crypto_key_details(duk_context *ctx);
duk_ret_t crypto_key_same(duk_context *ctx);
duk_ret_t crypto_key_write(duk_context *ctx);
duk_ret_t crypto_key_generate(duk_context *ctx);
duk_ret_t crypto_sign(duk_context *ctx);
duk_ret_t crypto_verify(duk_context *ctx);
duk_ret_t crypto_sign_once(duk_context *ctx);
duk_ret_t crypto_key_cipher(duk_context *ctx);

duk_ret_t crypto_random_fill(duk_context *ctx);

duk_ret_t crypto_hash_create(duk_context *ctx);
duk_ret_t crypto_hash_copy(duk_context *ctx);
duk_ret_t crypto_hash_update(duk_context *ctx);
duk_ret_t crypto_hash_digest(duk_context *ctx);
duk_ret_t crypto_hash_once(duk_context *ctx);
duk_ret_t crypto_hash_names(duk_context *ctx);

duk_ret_t crypto_pbkdf2(duk_context *ctx);
duk_ret_t crypto_scrypt(duk_context *ctx);
duk_ret_t crypto_hkdf(duk_context *ctx);

duk_ret_t crypto_cipher_create(duk_context *ctx);
duk_ret_t crypto_cipher_update(duk_context *ctx);
duk_ret_t crypto_cipher_final(duk_context *ctx);
duk_ret_t crypto_cipher_padding(duk_context *ctx);
duk_ret_t crypto_cipher_get_tag(duk_context *ctx);
duk_ret_t crypto_cipher_set_tag(duk_context *ctx);
duk_ret_t crypto_cipher_set_data(duk_context *ctx);
duk_ret_t crypto_cipher_names(duk_context *ctx);
duk_ret_t crypto_cipher_info(duk_context *ctx);

extern const struct layer crypto_layer;

#endif
