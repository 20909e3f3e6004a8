/* crypto.c -- o que os outros arquivos da camada dividem: rodar agora ou na equipe, guardar um
 * struct num objeto, lançar; e a tabela de funções. */
#include "crypto.h"

#include <stdlib.h>

/* ---- agora ou depois ---- */

static void work(struct job *job) {
    struct crypto_job *c = (struct crypto_job *)job;
    c->failed = c->compute(c) != 0;
}

/* [ ] -> [ erro ] */
static void push_failure(duk_context *ctx) {
    duk_push_error_object(ctx, DUK_ERR_ERROR, "Operation failed");
    duk_push_literal(ctx, "ERR_CRYPTO_OPERATION_FAILED");
    duk_put_prop_literal(ctx, -2, "code");
}

/* [ alvo ] -> [ resultado ] ou, se não deu, [ erro ] */
static void push_outcome(duk_context *ctx, struct crypto_job *c) {
    if (c->push == NULL && !c->failed) return;
    if (c->push != NULL)
        c->push(ctx, c);
    else
        push_failure(ctx);
    duk_remove(ctx, -2);
}

/* O trabalho voltou da equipe. Nada dele sobra quando o callback começa. */
static void come_back(duk_context *ctx, struct event *event) {
    struct crypto_job *c = (struct crypto_job *)event;
    int context = event->origin.context, failed = c->failed;
    engine_push_ref(ctx, c->callback);
    duk_push_undefined(ctx); /* [ callback this ] */
    if (!failed) duk_push_null(ctx);
    engine_push_ref(ctx, c->target);
    push_outcome(ctx, c);
    engine_unref(ctx, c->callback);
    engine_unref(ctx, c->target);
    free(c);
    queue_call(ctx, failed ? 1 : 2);
    queue_context_release(ctx, context);
}

duk_ret_t crypto_run(duk_context *ctx, struct crypto_job *c) {
    if (duk_is_undefined(ctx, -1)) {
        work(&c->job);
        int failed = c->failed;
        duk_pop(ctx);
        push_outcome(ctx, c);
        free(c);
        return failed ? duk_throw(ctx) : 1;
    }
    c->callback = engine_ref(ctx);
    c->target = engine_ref(ctx);
    c->job.event.run = come_back;
    c->job.event.kind = "crypto";
    c->job.work = work;
    pool_submit(&c->job);
    return 0;
}

/* ---- lançar ---- */

void crypto_fail(duk_context *ctx, const char *name, duk_idx_t nargs) {
    engine_need(ctx, "crypto/errors");
    duk_get_prop_string(ctx, -1, name);
    duk_insert(ctx, -2 - nargs);
    duk_pop(ctx); /* [ função args... ] */
    duk_call(ctx, nargs);
    (void)duk_error(ctx, DUK_ERR_ERROR, "crypto/errors.%s não lançou", name);
}

/* ---- argumentos e handles ---- */

enum encoding crypto_encoding(duk_context *ctx, duk_idx_t index, enum encoding otherwise) {
    size_t length;
    const char *name = duk_get_lstring(ctx, index, &length);
    enum encoding encoding = name != NULL ? encoding_find(name, length) : ENCODING_UNKNOWN;
    return encoding == ENCODING_UNKNOWN ? otherwise : encoding;
}

#define STATE DUK_HIDDEN_SYMBOL("crypto")

void *crypto_attach(duk_context *ctx, size_t size, duk_c_function finalizer) {
    void *state = duk_push_fixed_buffer(ctx, size);
    duk_put_prop_literal(ctx, -2, STATE);
    duk_push_c_function(ctx, finalizer, 1);
    duk_set_finalizer(ctx, -2);
    return state;
}

void *crypto_attached(duk_context *ctx, duk_idx_t index, size_t size) {
    size_t length;
    if (!duk_is_object(ctx, index)) return NULL;
    duk_get_prop_literal(ctx, index, STATE);
    void *state = duk_get_buffer(ctx, -1, &length);
    duk_pop(ctx);
    return length == size ? state : NULL;
}

/* timingSafeEqual(a, b): olha todos os bytes mesmo depois de achar um diferente, para que o
 * tempo que leva não conte onde ele está. Os tamanhos já foram conferidos. */
static duk_ret_t same_bytes(duk_context *ctx) {
    size_t length, other;
    const unsigned char *a = buffer_bytes(ctx, 0, &length), *b = buffer_bytes(ctx, 1, &other);
    if (a == NULL || b == NULL || length != other) return duk_type_error(ctx, "Illegal invocation");
    volatile unsigned char difference = 0;
    for (size_t i = 0; i < length; i++) difference |= a[i] ^ b[i];
    duk_push_boolean(ctx, difference == 0);
    return 1;
}

static const struct binding bindings[] = {
    { "fill", crypto_random_fill, 4, 0 },
    { "sameBytes", same_bytes, 2, 0 },
    { "hash", crypto_hash_create, 2, 0 },
    { "hmac", crypto_hash_create, 3, 1 },
    { "copy", crypto_hash_copy, 2, 0 },
    { "update", crypto_hash_update, 3, 0 },
    { "digest", crypto_hash_digest, 1, 0 },
    { "hashOnce", crypto_hash_once, 3, 0 },
    { "hashNames", crypto_hash_names, 0, 0 },
    { "pbkdf2", crypto_pbkdf2, 6, 0 },
    { "scrypt", crypto_scrypt, 8, 0 },
    { "hkdf", crypto_hkdf, 6, 0 },
    { "cipher", crypto_cipher_create, 5, 0 },
    { "cipherUpdate", crypto_cipher_update, 3, 0 },
    { "cipherFinal", crypto_cipher_final, 1, 0 },
    { "setAutoPadding", crypto_cipher_padding, 2, 0 },
    { "getAuthTag", crypto_cipher_get_tag, 1, 0 },
    { "setAuthTag", crypto_cipher_set_tag, 2, 0 },
    { "setAAD", crypto_cipher_set_data, 2, 0 },
    { "cipherNames", crypto_cipher_names, 0, 0 },
    { "cipherInfo", crypto_cipher_info, 3, 0 },
    { "readKey", crypto_key_read, 4, 0 },
    { "keyType", crypto_key_type, 1, 0 },
    { "keyDetails", crypto_key_details, 1, 0 },
    { "sameKey", crypto_key_same, 2, 0 },
    { "writeKey", crypto_key_write, 6, 0 },
    { "generateKey", crypto_key_generate, 4, 0 },
    { "sign", crypto_sign, 5, 0 },
    { "verify", crypto_verify, 6, 0 },
    { "signOnce", crypto_sign_once, 6, 0 },
    { "verifyOnce", crypto_sign_once, 7, 1 },
    { "encrypt", crypto_key_cipher, 4, 0 },
    { "decrypt", crypto_key_cipher, 4, 1 },
    { 0 },
};

static const struct global globals[] = {
    { "crypto", "crypto/webcrypto", "crypto" },
    { "Crypto", "crypto/webcrypto", "Crypto" },
    { 0 },
};

extern const struct embedded crypto_modules[];
const struct layer crypto_layer = { "crypto", bindings, crypto_modules, globals, NULL, NULL };
