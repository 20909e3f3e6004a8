/* crypto_cipher.c -- cifras de chave única: a mesma chave cifra e decifra.
 *
 * Umas poucas (gcm, ocb, chacha20-poly1305) também autenticam: ao cifrar sai uma etiqueta, e ao
 * decifrar quem a tem prova que nada mudou. A etiqueta de quem decifra chega por setAuthTag e só
 * vai à libcrypto com os primeiros dados.
 *
 * O que a libcrypto aloca vive até final(); o finalizador só cuida de uma cifra abandonada. */
#include "crypto.h"
#include "openssl.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

enum { NO_TAG = -1, LONGEST_TAG = 16 };

struct cipher {
    EVP_CIPHER_CTX *context; /* NULL depois de final() */
    int encrypts, authenticates;
    int tag_length; /* NO_TAG: ainda não se sabe */
    int tag_given;  /* decifrando: setAuthTag já foi chamado… */
    int tag_passed; /* …e a libcrypto já a tem */
    unsigned char tag[LONGEST_TAG];
};

/* ---- a vida de uma cifra ---- */

static void release(struct cipher *c) {
    openssl.EVP_CIPHER_CTX_free(c->context);
    c->context = NULL;
}

static duk_ret_t finalize(duk_context *ctx) {
    struct cipher *c = crypto_attached(ctx, 0, sizeof *c);
    if (c != NULL) release(c);
    return 0;
}

static struct cipher *cipher_at(duk_context *ctx, duk_idx_t index) {
    struct cipher *c = crypto_attached(ctx, index, sizeof *c);
    if (c == NULL) (void)duk_type_error(ctx, "Illegal invocation");
    return c;
}

static int is_gcm(const EVP_CIPHER *type) {
    return openssl.EVP_CIPHER_get_mode(type) == EVP_CIPH_GCM_MODE;
}

static int is_chacha(const EVP_CIPHER *type) {
    return openssl.EVP_CIPHER_get_nid(type) == NID_chacha20_poly1305;
}

static int authenticates(const EVP_CIPHER *type) {
    return is_gcm(type) || is_chacha(type) ||
           openssl.EVP_CIPHER_get_mode(type) == EVP_CIPH_OCB_MODE;
}

/* Estes pedem o texto inteiro de uma vez, ou embrulham chaves: ficaram de fora. */
static int is_absent(const EVP_CIPHER *type) {
    int mode = openssl.EVP_CIPHER_get_mode(type);
    return mode == EVP_CIPH_CCM_MODE || mode == EVP_CIPH_WRAP_MODE || mode == EVP_CIPH_SIV_MODE;
}

/* ---- começar ---- */

static const EVP_CIPHER *require_type(duk_context *ctx, duk_idx_t index) {
    const EVP_CIPHER *type = openssl.EVP_get_cipherbyname(duk_require_string(ctx, index));
    if (type == NULL) crypto_fail(ctx, "unknownCipher", 0);
    if (is_absent(type)) {
        duk_dup(ctx, index);
        crypto_fail(ctx, "absentCipher", 1);
    }
    return type;
}

static void check_iv(duk_context *ctx, const EVP_CIPHER *type, size_t length) {
    size_t expected = (size_t)openssl.EVP_CIPHER_get_iv_length(type);
    int bad = length == 0 ? expected != 0 : !authenticates(type) && length != expected;
    if (bad || (is_chacha(type) && length > expected)) crypto_fail(ctx, "invalidIv", 0);
}

static int is_gcm_length(int length) {
    return length == 4 || length == 8 || (length >= 12 && length <= LONGEST_TAG);
}

static void reject_tag(duk_context *ctx, int length) {
    duk_push_int(ctx, length);
    crypto_fail(ctx, "invalidTag", 1);
}

/* O tamanho da etiqueta, que só em gcm pode ficar para depois. */
static void set_tag_length(duk_context *ctx, struct cipher *c, const EVP_CIPHER *type, int length) {
    if (is_gcm(type)) {
        if (length != NO_TAG && !is_gcm_length(length)) reject_tag(ctx, length);
    } else {
        if (length == NO_TAG && is_chacha(type)) length = LONGEST_TAG;
        if (length == NO_TAG) {
            duk_dup(ctx, 0);
            crypto_fail(ctx, "tagLengthRequired", 1);
        }
        if (length > LONGEST_TAG ||
            openssl.EVP_CIPHER_CTX_ctrl(c->context, EVP_CTRL_AEAD_SET_TAG, length, NULL) != 1)
            reject_tag(ctx, length);
    }
    c->tag_length = length;
}

/* Primeiro o tipo, depois os tamanhos, e só então a chave. */
static void start(duk_context *ctx, struct cipher *c, const EVP_CIPHER *type, int tag_length) {
    size_t key_length, iv_length = 0;
    const unsigned char *key = buffer_bytes(ctx, 1, &key_length);
    const unsigned char *iv = buffer_bytes(ctx, 2, &iv_length);
    check_iv(ctx, type, iv_length);
    c->context = openssl.EVP_CIPHER_CTX_new();
    if (c->context == NULL) abort();
    if (openssl.EVP_CipherInit_ex(c->context, type, NULL, NULL, NULL, c->encrypts) != 1)
        openssl_throw(ctx, "Failed to initialize cipher");
    if (c->authenticates) {
        if (openssl.EVP_CIPHER_CTX_ctrl(c->context, EVP_CTRL_AEAD_SET_IVLEN, (int)iv_length,
                                        NULL) != 1)
            crypto_fail(ctx, "invalidIv", 0);
        set_tag_length(ctx, c, type, tag_length);
    }
    if (key == NULL || openssl.EVP_CIPHER_CTX_set_key_length(c->context, (int)key_length) != 1)
        crypto_fail(ctx, "invalidKeyLength", 0);
    if (openssl.EVP_CipherInit_ex(c->context, NULL, NULL, key, iv, c->encrypts) != 1)
        openssl_throw(ctx, "Failed to initialize cipher");
}

/* cipher(nome, chave, iv ou null, cifra?, tamanho da etiqueta ou -1) -> handle */
duk_ret_t crypto_cipher_create(duk_context *ctx) {
    openssl_need(ctx);
    const EVP_CIPHER *type = require_type(ctx, 0);
    int encrypts = duk_to_boolean(ctx, 3), tag_length = duk_require_int(ctx, 4);
    duk_push_object(ctx);
    struct cipher *c = crypto_attach(ctx, sizeof *c, finalize);
    c->encrypts = encrypts;
    c->authenticates = authenticates(type);
    c->tag_length = NO_TAG;
    start(ctx, c, type, tag_length);
    return 1;
}

/* ---- os dados ---- */

static void pass_tag(struct cipher *c) {
    if (c->encrypts || !c->tag_given || c->tag_passed) return;
    c->tag_passed =
        openssl.EVP_CIPHER_CTX_ctrl(c->context, EVP_CTRL_AEAD_SET_TAG, c->tag_length, c->tag) == 1;
}

/* update(handle, texto ou bytes, codificação) -> Buffer */
duk_ret_t crypto_cipher_update(duk_context *ctx) {
    struct cipher *c = cipher_at(ctx, 0);
    size_t length;
    const unsigned char *data =
        buffer_data(ctx, 1, crypto_encoding(ctx, 2, ENCODING_UTF8), &length);
    openssl.ERR_clear_error();
    if (c->context == NULL || data == NULL || length > INT_MAX - EVP_MAX_BLOCK_LENGTH)
        return duk_generic_error(ctx, "Trying to add data in unsupported state");
    pass_tag(c);
    int written = 0;
    unsigned char *out =
        duk_push_buffer_raw(ctx, length + EVP_MAX_BLOCK_LENGTH, DUK_BUF_FLAG_NOZERO);
    if (openssl.EVP_CipherUpdate(c->context, out, &written, data, (int)length) != 1)
        openssl_throw(ctx, "Trying to add data in unsupported state");
    buffer_push(ctx, out, (size_t)written);
    return 1;
}

/* A etiqueta do que se cifrou; sem tamanho pedido, o maior. */
static int take_tag(struct cipher *c) {
    if (c->tag_length == NO_TAG) c->tag_length = LONGEST_TAG;
    return openssl.EVP_CIPHER_CTX_ctrl(c->context, EVP_CTRL_AEAD_GET_TAG, c->tag_length, c->tag);
}

/* final(handle) -> Buffer: o último bloco. Depois disto a cifra só sabe dizer a etiqueta. */
duk_ret_t crypto_cipher_final(duk_context *ctx) {
    struct cipher *c = cipher_at(ctx, 0);
    if (c->context == NULL) crypto_fail(ctx, "invalidState", 0);
    unsigned char out[EVP_MAX_BLOCK_LENGTH];
    int written = 0;
    openssl.ERR_clear_error();
    pass_tag(c);
    int ok = openssl.EVP_CipherFinal_ex(c->context, out, &written) == 1;
    if (ok && c->encrypts && c->authenticates) ok = take_tag(c) == 1;
    release(c);
    if (!ok)
        openssl_throw(ctx, c->authenticates ? "Unsupported state or unable to authenticate data"
                                            : "Unsupported state");
    buffer_push(ctx, out, (size_t)written);
    return 1;
}

/* ---- ajustes: cada um devolve false se não é a hora, ou se a cifra não tem isso ---- */

duk_ret_t crypto_cipher_padding(duk_context *ctx) {
    struct cipher *c = cipher_at(ctx, 0);
    int pads = duk_to_boolean(ctx, 1);
    duk_push_boolean(ctx, c->context != NULL &&
                              openssl.EVP_CIPHER_CTX_set_padding(c->context, pads) == 1);
    return 1;
}

/* getTag(handle) -> Buffer, ou undefined */
duk_ret_t crypto_cipher_get_tag(duk_context *ctx) {
    struct cipher *c = cipher_at(ctx, 0);
    if (c->context != NULL || !c->encrypts || c->tag_length == NO_TAG) return 0;
    buffer_push(ctx, c->tag, (size_t)c->tag_length);
    return 1;
}

static int is_tag_length(const struct cipher *c, size_t length) {
    if (c->tag_length != NO_TAG && (size_t)c->tag_length != length) return 0;
    if (length > LONGEST_TAG) return 0;
    return !is_gcm(openssl.EVP_CIPHER_CTX_get0_cipher(c->context)) || is_gcm_length((int)length);
}

/* setTag(handle, etiqueta) */
duk_ret_t crypto_cipher_set_tag(duk_context *ctx) {
    struct cipher *c = cipher_at(ctx, 0);
    size_t length;
    const unsigned char *tag = buffer_bytes(ctx, 1, &length);
    int ok = c->context != NULL && c->authenticates && !c->encrypts && !c->tag_given && tag != NULL;
    if (ok) {
        if (!is_tag_length(c, length)) reject_tag(ctx, (int)length);
        memcpy(c->tag, tag, length);
        c->tag_length = (int)length;
        c->tag_given = 1;
    }
    duk_push_boolean(ctx, ok);
    return 1;
}

/* setData(handle, bytes): dados que não se cifram mas entram na conta da etiqueta. */
duk_ret_t crypto_cipher_set_data(duk_context *ctx) {
    struct cipher *c = cipher_at(ctx, 0);
    size_t length;
    int written;
    const unsigned char *data = buffer_bytes(ctx, 1, &length);
    int ok = c->context != NULL && c->authenticates && data != NULL && length <= INT_MAX;
    if (ok) {
        pass_tag(c);
        ok = openssl.EVP_CipherUpdate(c->context, NULL, &written, data, (int)length) == 1;
    }
    duk_push_boolean(ctx, ok);
    return 1;
}

/* ---- que cifras há ---- */

/* [ array ] -> [ array ]: mais este nome, se a libcrypto ainda sabe fazer isso, e nós também. */
static void add_name(const EVP_CIPHER *type, const char *from, const char *to, void *ctx) {
    (void)type, (void)to;
    const EVP_CIPHER *real = from != NULL ? openssl.EVP_get_cipherbyname(from) : NULL;
    if (real == NULL || is_absent(real)) return;
    EVP_CIPHER *fetched = openssl.EVP_CIPHER_fetch(NULL, openssl.EVP_CIPHER_get0_name(real), NULL);
    if (fetched == NULL) return;
    openssl.EVP_CIPHER_free(fetched);
    duk_push_string(ctx, from);
    duk_put_prop_index(ctx, -2, (duk_uarridx_t)duk_get_length(ctx, -2));
}

duk_ret_t crypto_cipher_names(duk_context *ctx) {
    openssl_need(ctx);
    duk_push_array(ctx);
    openssl.EVP_CIPHER_do_all_sorted(add_name, ctx);
    return 1;
}

static const char *mode_name(const EVP_CIPHER *type) {
    switch (openssl.EVP_CIPHER_get_mode(type)) {
    case EVP_CIPH_CBC_MODE: return "cbc";
    case EVP_CIPH_CFB_MODE: return "cfb";
    case EVP_CIPH_CTR_MODE: return "ctr";
    case EVP_CIPH_ECB_MODE: return "ecb";
    case EVP_CIPH_GCM_MODE: return "gcm";
    case EVP_CIPH_OCB_MODE: return "ocb";
    case EVP_CIPH_OFB_MODE: return "ofb";
    case EVP_CIPH_XTS_MODE: return "xts";
    default: return "stream";
    }
}

static void put_number(duk_context *ctx, const char *name, int value) {
    duk_push_int(ctx, value);
    duk_put_prop_string(ctx, -2, name);
}

/* 1 se a cifra aceita esses tamanhos; um que falta vale o dela. */
static int fits(duk_context *ctx, const EVP_CIPHER *type, int *key_length, int *iv_length) {
    int key = duk_get_int_default(ctx, 1, *key_length),
        iv = duk_get_int_default(ctx, 2, *iv_length);
    EVP_CIPHER_CTX *context = openssl.EVP_CIPHER_CTX_new();
    if (context == NULL) abort();
    int ok = openssl.EVP_CipherInit_ex(context, type, NULL, NULL, NULL, 1) == 1 &&
             openssl.EVP_CIPHER_CTX_set_key_length(context, key) == 1;
    if (ok && iv != *iv_length)
        ok = authenticates(type) && !is_chacha(type) &&
             openssl.EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_IVLEN, iv, NULL) == 1;
    openssl.EVP_CIPHER_CTX_free(context);
    *key_length = key;
    *iv_length = iv;
    return ok;
}

/* cipherInfo(nome ou número, tamanho da chave, tamanho do iv) -> objeto, ou undefined */
duk_ret_t crypto_cipher_info(duk_context *ctx) {
    openssl_need(ctx);
    const char *name = duk_is_number(ctx, 0) ? openssl.OBJ_nid2sn(duk_get_int(ctx, 0))
                                             : duk_require_string(ctx, 0);
    const EVP_CIPHER *type = name != NULL ? openssl.EVP_get_cipherbyname(name) : NULL;
    if (type == NULL || is_absent(type)) return 0;
    int key_length = openssl.EVP_CIPHER_get_key_length(type);
    int iv_length = openssl.EVP_CIPHER_get_iv_length(type);
    if (!fits(ctx, type, &key_length, &iv_length)) return 0;
    duk_push_object(ctx);
    duk_push_string(ctx, mode_name(type));
    duk_put_prop_literal(ctx, -2, "mode");
    duk_push_string(ctx, openssl.OBJ_nid2sn(openssl.EVP_CIPHER_get_nid(type)));
    duk_put_prop_literal(ctx, -2, "name");
    put_number(ctx, "nid", openssl.EVP_CIPHER_get_nid(type));
    if (openssl.EVP_CIPHER_get_mode(type) != EVP_CIPH_STREAM_CIPHER)
        put_number(ctx, "blockSize", openssl.EVP_CIPHER_get_block_size(type));
    if (iv_length != 0) put_number(ctx, "ivLength", iv_length);
    put_number(ctx, "keyLength", key_length);
    return 1;
}
