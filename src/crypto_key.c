/* crypto_key.c -- chaves de duas metades: ler, escrever, comparar e gerar.
 *
 * Uma chave é um EVP_PKEY da libcrypto, escondido num handle. Quem sabe os formatos (PEM ou DER;
 * PKCS#1, PKCS#8, SEC1, SPKI) são os decoders e encoders dela: aqui só se diz qual se quer. Gerar uma
 * chave RSA leva tempo, e vai para a equipe de threads. */
#include "crypto.h"
#include "openssl.h"

#include <openssl/core_names.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct key {
    EVP_PKEY *pkey;
};

static duk_ret_t finalize(duk_context *ctx) {
    struct key *key = crypto_attached(ctx, 0, sizeof *key);
    if (key != NULL) {
        openssl.EVP_PKEY_free(key->pkey);
        key->pkey = NULL;
    }
    return 0;
}

struct evp_pkey_st *crypto_get_key(duk_context *ctx, duk_idx_t index) {
    struct key *key = crypto_attached(ctx, index, sizeof *key);
    if (key == NULL || key->pkey == NULL) (void)duk_type_error(ctx, "Illegal invocation");
    openssl.ERR_clear_error();
    return key->pkey;
}

/* [ ] -> [ handle ]: fica com a chave. */
static void push_key(duk_context *ctx, EVP_PKEY *pkey) {
    duk_push_object(ctx);
    struct key *key = crypto_attach(ctx, sizeof *key, finalize);
    key->pkey = pkey;
}

/* ---- ler ---- */

struct passphrase {
    const char *text; /* NULL: ninguém a deu */
    size_t length;
};

static int on_passphrase(char *out, int size, int writing, void *data) {
    struct passphrase *p = data;
    (void)writing;
    if (p->text == NULL || p->length > (size_t)size) return -1;
    memcpy(out, p->text, p->length);
    return (int)p->length;
}

static EVP_PKEY *decode(const unsigned char *bytes, size_t length, const char *format,
                        int is_public, struct passphrase *passphrase) {
    EVP_PKEY *pkey = NULL;
    int selection = is_public ? EVP_PKEY_PUBLIC_KEY : EVP_PKEY_KEYPAIR;
    OSSL_DECODER_CTX *decoder =
        openssl.OSSL_DECODER_CTX_new_for_pkey(&pkey, format, NULL, NULL, selection, NULL, NULL);
    if (decoder == NULL) return NULL;
    openssl.OSSL_DECODER_CTX_set_pem_password_cb(decoder, on_passphrase, passphrase);
    if (openssl.OSSL_DECODER_from_data(decoder, &bytes, &length) != 1) pkey = NULL;
    openssl.OSSL_DECODER_CTX_free(decoder);
    return pkey;
}

/* A chave pública de um certificado; NULL, sem erro na fila, se não é um. */
static EVP_PKEY *from_certificate(const unsigned char *bytes, size_t length) {
    if (length < 27 || memcmp(bytes, "-----BEGIN CERTIFICATE-----", 27) != 0) return NULL;
    BIO *bio = openssl.BIO_new_mem_buf(bytes, (int)length);
    X509 *x509 = openssl.PEM_read_bio_X509(bio, NULL, NULL, NULL);
    openssl.BIO_free(bio);
    if (x509 == NULL) return NULL;
    EVP_PKEY *pkey = openssl.X509_get_pubkey(x509);
    openssl.X509_free(x509);
    return pkey;
}

/* readKey(bytes, 'PEM' ou 'DER', é pública, senha ou undefined) -> handle */
duk_ret_t crypto_key_read(duk_context *ctx) {
    size_t length;
    struct passphrase passphrase = { 0 };
    openssl_need(ctx);
    const unsigned char *bytes = buffer_bytes(ctx, 0, &length);
    const char *format = duk_require_string(ctx, 1);
    int is_public = duk_to_boolean(ctx, 2);
    if (bytes == NULL) return duk_type_error(ctx, "Invalid argument");
    passphrase.text = (const char *)buffer_bytes(ctx, 3, &passphrase.length);
    EVP_PKEY *pkey = is_public ? from_certificate(bytes, length) : NULL;
    if (pkey == NULL) pkey = decode(bytes, length, format, is_public, &passphrase);
    if (pkey == NULL && is_public) { /* de uma chave privada sai a pública */
        openssl.ERR_clear_error();
        pkey = decode(bytes, length, format, 0, &passphrase);
    }
    if (pkey == NULL) openssl_throw(ctx, "error:1E08010C:DECODER routines::unsupported");
    openssl.ERR_clear_error();
    push_key(ctx, pkey);
    return 1;
}

/* ---- perguntar ---- */

/* keyType(chave) -> 'rsa', 'ec', 'ed25519'… */
duk_ret_t crypto_key_type(duk_context *ctx) {
    const char *name = openssl.EVP_PKEY_get0_type_name(crypto_get_key(ctx, 0));
    char lower[32] = { 0 };
    for (size_t i = 0; name[i] != '\0' && i < sizeof lower - 1; i++)
        lower[i] = name[i] >= 'A' && name[i] <= 'Z' ? (char)(name[i] + 32) : name[i];
    duk_push_string(ctx, lower);
    return 1;
}

/* keyDetails(chave) -> { modulusLength, publicExponent } ou { namedCurve } */
duk_ret_t crypto_key_details(duk_context *ctx) {
    EVP_PKEY *pkey = crypto_get_key(ctx, 0);
    BIGNUM *exponent = NULL;
    char curve[80];
    duk_push_object(ctx);
    if (openssl.EVP_PKEY_get_bn_param(pkey, OSSL_PKEY_PARAM_RSA_E, &exponent) == 1) {
        duk_push_int(ctx, openssl.EVP_PKEY_get_bits(pkey));
        duk_put_prop_literal(ctx, -2, "modulusLength");
        duk_push_number(ctx, (double)openssl.BN_get_word(exponent));
        duk_put_prop_literal(ctx, -2, "publicExponent");
        openssl.BN_free(exponent);
    } else if (openssl.EVP_PKEY_get_utf8_string_param(pkey, OSSL_PKEY_PARAM_GROUP_NAME, curve,
                                                      sizeof curve, NULL) == 1) {
        duk_push_string(ctx, curve);
        duk_put_prop_literal(ctx, -2, "namedCurve");
    }
    openssl.ERR_clear_error();
    return 1;
}

/* sameKey(a, b) */
duk_ret_t crypto_key_same(duk_context *ctx) {
    duk_push_boolean(ctx, openssl.EVP_PKEY_eq(crypto_get_key(ctx, 0), crypto_get_key(ctx, 1)) == 1);
    return 1;
}

/* ---- escrever ---- */

/* writeKey(chave, 'PEM' ou 'DER', estrutura, é pública, cifra, senha) -> Buffer */
duk_ret_t crypto_key_write(duk_context *ctx) {
    EVP_PKEY *pkey = crypto_get_key(ctx, 0);
    const char *format = duk_require_string(ctx, 1), *structure = duk_require_string(ctx, 2);
    int selection = duk_to_boolean(ctx, 3) ? EVP_PKEY_PUBLIC_KEY : EVP_PKEY_KEYPAIR;
    const char *cipher = duk_get_string(ctx, 4);
    size_t length = 0, out_length = 0;
    const unsigned char *passphrase = buffer_bytes(ctx, 5, &length);
    unsigned char *out = NULL;
    OSSL_ENCODER_CTX *encoder =
        openssl.OSSL_ENCODER_CTX_new_for_pkey(pkey, selection, format, structure, NULL);
    int ok = encoder != NULL;
    if (ok && cipher != NULL)
        ok = openssl.OSSL_ENCODER_CTX_set_cipher(encoder, cipher, NULL) == 1 &&
             passphrase != NULL &&
             openssl.OSSL_ENCODER_CTX_set_passphrase(encoder, passphrase, length) == 1;
    ok = ok && openssl.OSSL_ENCODER_to_data(encoder, &out, &out_length) == 1;
    openssl.OSSL_ENCODER_CTX_free(encoder);
    if (!ok) openssl_throw(ctx, "Failed to encode key");
    buffer_push(ctx, out, out_length);
    openssl.CRYPTO_free(out, "", 0);
    return 1;
}

/* ---- gerar ---- */

struct generation {
    struct crypto_job base;
    char type[16], curve[80]; /* "RSA", "EC", "ED25519"…; e a curva, ou "" */
    int bits;                 /* -1: não se diz */
    int has_exponent;         /* de uma chave RSA; sem ele, o de sempre, 65537 */
    unsigned exponent;
    char encoding[16]; /* como se escreve a curva: "named_curve" ou "explicit"; ou "" */
    EVP_PKEY *pkey;
    struct openssl_errors errors;
};

static int set_extras(EVP_PKEY_CTX *context, struct generation *g) {
    OSSL_PARAM extras[2] = { { 0 }, { 0 } };
    if (g->has_exponent)
        extras[0] = (OSSL_PARAM){ OSSL_PKEY_PARAM_RSA_E, OSSL_PARAM_UNSIGNED_INTEGER, &g->exponent,
                                  sizeof g->exponent, OSSL_PARAM_UNMODIFIED };
    else if (g->encoding[0] != '\0')
        extras[0] = (OSSL_PARAM){ OSSL_PKEY_PARAM_EC_ENCODING, OSSL_PARAM_UTF8_STRING, g->encoding,
                                  strlen(g->encoding), OSSL_PARAM_UNMODIFIED };
    return extras[0].key == NULL || openssl.EVP_PKEY_CTX_set_params(context, extras) == 1;
}

static int generate(struct crypto_job *job) {
    struct generation *g = (struct generation *)job;
    openssl.ERR_clear_error();
    EVP_PKEY_CTX *context = openssl.EVP_PKEY_CTX_new_from_name(NULL, g->type, NULL);
    int ok = context != NULL && openssl.EVP_PKEY_keygen_init(context) == 1;
    if (ok && g->curve[0] != '\0') ok = openssl.EVP_PKEY_CTX_set_group_name(context, g->curve) == 1;
    if (ok && g->bits >= 0) ok = openssl.EVP_PKEY_CTX_set_rsa_keygen_bits(context, g->bits) == 1;
    ok = ok && set_extras(context, g);
    ok = ok && openssl.EVP_PKEY_generate(context, &g->pkey) == 1;
    openssl.EVP_PKEY_CTX_free(context);
    openssl_take_errors(&g->errors);
    return ok ? 0 : -1;
}

static void push_generated(duk_context *ctx, struct crypto_job *job) {
    struct generation *g = (struct generation *)job;
    if (job->failed)
        openssl_push_error(ctx, &g->errors, 0, "Key generation failed");
    else
        push_key(ctx, g->pkey);
}

static int is_curve(const char *name) {
    return openssl.EC_curve_nist2nid(name) != NID_undef || openssl.OBJ_sn2nid(name) != NID_undef;
}

/* generateKey(tipo, bits ou curva, callback ou undefined, expoente ou escrita da curva) -> handle, ou
 * callback(erro, handle) */
duk_ret_t crypto_key_generate(duk_context *ctx) {
    openssl_need(ctx);
    const char *type = duk_require_string(ctx, 0), *curve = duk_get_string(ctx, 1);
    if (curve != NULL && !is_curve(curve)) crypto_fail(ctx, "invalidCurve", 0);
    struct generation *g = calloc(1, sizeof *g);
    if (g == NULL) abort();
    g->base.compute = generate;
    g->base.push = push_generated;
    g->bits = duk_get_int_default(ctx, 1, -1);
    g->has_exponent = duk_is_number(ctx, 3);
    g->exponent = duk_get_uint_default(ctx, 3, 0);
    snprintf(g->encoding, sizeof g->encoding, "%s", duk_get_string_default(ctx, 3, ""));
    snprintf(g->type, sizeof g->type, "%s", type);
    snprintf(g->curve, sizeof g->curve, "%s", curve != NULL ? curve : "");
    duk_push_undefined(ctx); /* sem alvo */
    duk_dup(ctx, 2);
    return crypto_run(ctx, &g->base);
}
