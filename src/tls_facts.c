/* tls_facts.c -- o que se pode perguntar de uma conversa: com quem, como, e se se pode confiar. */
#include "tls.h"

#include <openssl/core_names.h>
#include <string.h>

/* [ objeto ] -> [ objeto ] */
static void put_string(duk_context *ctx, const char *name, const char *value) {
    duk_push_string(ctx, value);
    duk_put_prop_string(ctx, -2, name);
}

/* ---- em quem se confia ---- */

/* Os nomes que o Node dá ao que pode haver de errado com um certificado. */
/* clang-format off */
static const struct { long error; const char *name; } verify_errors[] = {
    { X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT,            "UNABLE_TO_GET_ISSUER_CERT" },
    { X509_V_ERR_UNABLE_TO_GET_CRL,                    "UNABLE_TO_GET_CRL" },
    { X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE,     "UNABLE_TO_DECRYPT_CERT_SIGNATURE" },
    { X509_V_ERR_UNABLE_TO_DECRYPT_CRL_SIGNATURE,      "UNABLE_TO_DECRYPT_CRL_SIGNATURE" },
    { X509_V_ERR_UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY,   "UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY" },
    { X509_V_ERR_CERT_SIGNATURE_FAILURE,               "CERT_SIGNATURE_FAILURE" },
    { X509_V_ERR_CRL_SIGNATURE_FAILURE,                "CRL_SIGNATURE_FAILURE" },
    { X509_V_ERR_CERT_NOT_YET_VALID,                   "CERT_NOT_YET_VALID" },
    { X509_V_ERR_CERT_HAS_EXPIRED,                     "CERT_HAS_EXPIRED" },
    { X509_V_ERR_CRL_NOT_YET_VALID,                    "CRL_NOT_YET_VALID" },
    { X509_V_ERR_CRL_HAS_EXPIRED,                      "CRL_HAS_EXPIRED" },
    { X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD,       "ERROR_IN_CERT_NOT_BEFORE_FIELD" },
    { X509_V_ERR_ERROR_IN_CERT_NOT_AFTER_FIELD,        "ERROR_IN_CERT_NOT_AFTER_FIELD" },
    { X509_V_ERR_ERROR_IN_CRL_LAST_UPDATE_FIELD,       "ERROR_IN_CRL_LAST_UPDATE_FIELD" },
    { X509_V_ERR_ERROR_IN_CRL_NEXT_UPDATE_FIELD,       "ERROR_IN_CRL_NEXT_UPDATE_FIELD" },
    { X509_V_ERR_OUT_OF_MEM,                           "OUT_OF_MEM" },
    { X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT,          "DEPTH_ZERO_SELF_SIGNED_CERT" },
    { X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN,            "SELF_SIGNED_CERT_IN_CHAIN" },
    { X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY,    "UNABLE_TO_GET_ISSUER_CERT_LOCALLY" },
    { X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE,      "UNABLE_TO_VERIFY_LEAF_SIGNATURE" },
    { X509_V_ERR_CERT_CHAIN_TOO_LONG,                  "CERT_CHAIN_TOO_LONG" },
    { X509_V_ERR_CERT_REVOKED,                         "CERT_REVOKED" },
    { X509_V_ERR_INVALID_CA,                           "INVALID_CA" },
    { X509_V_ERR_PATH_LENGTH_EXCEEDED,                 "PATH_LENGTH_EXCEEDED" },
    { X509_V_ERR_INVALID_PURPOSE,                      "INVALID_PURPOSE" },
    { X509_V_ERR_CERT_UNTRUSTED,                       "CERT_UNTRUSTED" },
    { X509_V_ERR_CERT_REJECTED,                        "CERT_REJECTED" },
    { X509_V_ERR_HOSTNAME_MISMATCH,                    "HOSTNAME_MISMATCH" },
};
/* clang-format on */

static const char *error_name(long error) {
    for (size_t i = 0; i < sizeof verify_errors / sizeof *verify_errors; i++)
        if (verify_errors[i].error == error) return verify_errors[i].name;
    return "UNSPECIFIED";
}

/* O resultado da conferência. Quem não mostrou certificado não tem quem o garanta, a menos que
 * retome uma sessão, em que ele já foi conferido. */
static long verify_result(SSL *ssl) {
    X509 *peer = libssl.SSL_get1_peer_certificate(ssl);
    if (peer != NULL) {
        openssl.X509_free(peer);
        return libssl.SSL_get_verify_result(ssl);
    }
    const SSL_CIPHER *cipher = libssl.SSL_get_current_cipher(ssl);
    int is_psk = cipher != NULL && libssl.SSL_CIPHER_get_auth_nid(cipher) == NID_auth_psk;
    if (is_psk || libssl.SSL_session_reused(ssl)) return X509_V_OK;
    return X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT;
}

/* verifyError(conversa) -> { code, message }, ou undefined se o certificado serve */
static duk_ret_t verify_error(duk_context *ctx) {
    long error = verify_result(tls_get_channel(ctx, 0)->ssl);
    if (error == X509_V_OK) return 0;
    duk_push_object(ctx);
    put_string(ctx, "code", error_name(error));
    put_string(ctx, "message", libssl.X509_verify_cert_error_string(error));
    return 1;
}

/* ---- certificados ---- */

/* [ certificado ] -> [ certificado ]: cada um aponta para o de quem o garante; o último, se garante
 * a si mesmo, para si. */
static void put_issuers(duk_context *ctx, const OPENSSL_STACK *chain) {
    int count = openssl.OPENSSL_sk_num(chain);
    duk_dup_top(ctx); /* [ certificado atual ] */
    for (int i = 1; i < count; i++) {
        crypto_push_certificate(ctx, openssl.OPENSSL_sk_value(chain, i));
        duk_dup_top(ctx); /* [ certificado atual próximo próximo ] */
        duk_put_prop_literal(ctx, -3, "issuerCertificate");
        duk_replace(ctx, -2);
    }
    X509 *last = count > 0 ? openssl.OPENSSL_sk_value(chain, count - 1) : NULL;
    if (last != NULL && openssl.X509_check_issued(last, last) == X509_V_OK) {
        duk_dup_top(ctx);
        duk_put_prop_literal(ctx, -2, "issuerCertificate");
    }
    duk_pop(ctx);
}

/* peerCertificate(conversa, com a corrente) -> objeto, ou undefined */
static duk_ret_t peer_certificate(duk_context *ctx) {
    SSL *ssl = tls_get_channel(ctx, 0)->ssl;
    X509 *peer = libssl.SSL_get1_peer_certificate(ssl);
    if (peer == NULL) return 0;
    crypto_push_certificate(ctx, peer);
    openssl.X509_free(peer);
    const OPENSSL_STACK *chain = (const OPENSSL_STACK *)libssl.SSL_get0_verified_chain(ssl);
    if (duk_to_boolean(ctx, 1) && chain != NULL) put_issuers(ctx, chain);
    return 1;
}

/* certificate(conversa) -> o nosso, ou undefined */
static duk_ret_t own_certificate(duk_context *ctx) {
    X509 *x509 = libssl.SSL_get_certificate(tls_get_channel(ctx, 0)->ssl);
    if (x509 == NULL) return 0;
    crypto_push_certificate(ctx, x509);
    return 1;
}

/* ---- como se conversa ---- */

static duk_ret_t protocol(duk_context *ctx) {
    duk_push_string(ctx, libssl.SSL_get_version(tls_get_channel(ctx, 0)->ssl));
    return 1;
}

/* cipher(conversa) -> { name, standardName, version } */
static duk_ret_t cipher(duk_context *ctx) {
    const SSL_CIPHER *c = libssl.SSL_get_current_cipher(tls_get_channel(ctx, 0)->ssl);
    if (c == NULL) return 0;
    duk_push_object(ctx);
    put_string(ctx, "name", libssl.SSL_CIPHER_get_name(c));
    put_string(ctx, "standardName", libssl.SSL_CIPHER_standard_name(c));
    put_string(ctx, "version", libssl.SSL_CIPHER_get_version(c));
    return 1;
}

/* [ objeto ] -> [ objeto ]: a chave que só valeu para esta conversa. */
static void put_ephemeral(duk_context *ctx, const EVP_PKEY *key) {
    char group[80];
    int type = openssl.EVP_PKEY_get_base_id(key);
    if (type == EVP_PKEY_DH) {
        put_string(ctx, "type", "DH");
    } else {
        put_string(ctx, "type", "ECDH");
        if (type != EVP_PKEY_EC)
            put_string(ctx, "name", libssl.OBJ_nid2ln(type));
        else if (openssl.EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, group,
                                                        sizeof group, NULL) == 1)
            put_string(ctx, "name", group);
    }
    duk_push_int(ctx, openssl.EVP_PKEY_get_bits(key));
    duk_put_prop_literal(ctx, -2, "size");
}

/* ephemeral(conversa) -> { type, name, size }; vazio se não há; null no servidor */
static duk_ret_t ephemeral(duk_context *ctx) {
    const struct tls_channel *channel = tls_get_channel(ctx, 0);
    EVP_PKEY *key = NULL;
    duk_push_null(ctx);
    if (channel->is_server) return 1;
    duk_push_object(ctx);
    if (libssl.SSL_ctrl(channel->ssl, SSL_CTRL_GET_PEER_TMP_KEY, 0, &key) == 1) {
        put_ephemeral(ctx, key);
        openssl.EVP_PKEY_free(key);
    }
    return 1;
}

/* alpn(conversa) -> a língua escolhida, ou false */
static duk_ret_t alpn(duk_context *ctx) {
    const unsigned char *name;
    unsigned length;
    libssl.SSL_get0_alpn_selected(tls_get_channel(ctx, 0)->ssl, &name, &length);
    if (length > 0)
        duk_push_lstring(ctx, (const char *)name, length);
    else
        duk_push_false(ctx);
    return 1;
}

/* servername(conversa) -> o nome que o cliente pediu, ou false */
static duk_ret_t servername(duk_context *ctx) {
    const char *name =
        libssl.SSL_get_servername(tls_get_channel(ctx, 0)->ssl, TLSEXT_NAMETYPE_host_name);
    if (name != NULL)
        duk_push_string(ctx, name);
    else
        duk_push_false(ctx);
    return 1;
}

/* ---- sessões ---- */

/* session(conversa) -> Buffer, ou undefined */
static duk_ret_t session(duk_context *ctx) {
    SSL_SESSION *found = libssl.SSL_get1_session(tls_get_channel(ctx, 0)->ssl);
    unsigned char *bytes = NULL;
    if (found == NULL) return 0;
    int length = libssl.i2d_SSL_SESSION(found, &bytes);
    libssl.SSL_SESSION_free(found);
    if (length <= 0) return 0;
    buffer_push(ctx, bytes, (size_t)length);
    openssl.CRYPTO_free(bytes, "", 0);
    return 1;
}

/* ticket(conversa) -> o bilhete da sessão, ou undefined */
static duk_ret_t ticket(duk_context *ctx) {
    SSL_SESSION *found = libssl.SSL_get1_session(tls_get_channel(ctx, 0)->ssl);
    const unsigned char *bytes = NULL;
    size_t length = 0;
    if (found == NULL) return 0;
    libssl.SSL_SESSION_get0_ticket(found, &bytes, &length);
    if (bytes != NULL) buffer_push(ctx, bytes, length);
    libssl.SSL_SESSION_free(found);
    return bytes != NULL;
}

static duk_ret_t reused(duk_context *ctx) {
    duk_push_boolean(ctx, libssl.SSL_session_reused(tls_get_channel(ctx, 0)->ssl));
    return 1;
}

/* finished(conversa) -> o resumo do aperto de mãos que mandamos; magic 1: o que recebemos */
static duk_ret_t finished(duk_context *ctx) {
    SSL *ssl = tls_get_channel(ctx, 0)->ssl;
    unsigned char bytes[EVP_MAX_MD_SIZE];
    size_t length = duk_get_current_magic(ctx)
                        ? libssl.SSL_get_peer_finished(ssl, bytes, sizeof bytes)
                        : libssl.SSL_get_finished(ssl, bytes, sizeof bytes);
    if (length == 0) return 0;
    buffer_push(ctx, bytes, length);
    return 1;
}

/* exportKeys(conversa, tamanho, rótulo, contexto ou undefined) -> Buffer */
static duk_ret_t export_keys(duk_context *ctx) {
    SSL *ssl = tls_get_channel(ctx, 0)->ssl;
    size_t length = duk_require_uint(ctx, 1), context_length = 0;
    duk_size_t label_length;
    const char *label = duk_require_lstring(ctx, 2, &label_length);
    const unsigned char *context = buffer_bytes(ctx, 3, &context_length);
    unsigned char *out = buffer_push_empty(ctx, length);
    if (libssl.SSL_export_keying_material(ssl, out, length, label, label_length, context,
                                          context_length, context != NULL) != 1)
        openssl_throw(ctx, "SSL_export_keying_material");
    return 1;
}

const struct binding tls_facts_bindings[] = {
    { "verifyError", verify_error, 1, 0 },
    { "peerCertificate", peer_certificate, 2, 0 },
    { "certificate", own_certificate, 1, 0 },
    { "protocol", protocol, 1, 0 },
    { "cipher", cipher, 1, 0 },
    { "ephemeral", ephemeral, 1, 0 },
    { "alpn", alpn, 1, 0 },
    { "servername", servername, 1, 0 },
    { "session", session, 1, 0 },
    { "ticket", ticket, 1, 0 },
    { "reused", reused, 1, 0 },
    { "finished", finished, 1, 0 },
    { "peerFinished", finished, 1, 1 },
    { "exportKeys", export_keys, 4, 0 },
    { 0 },
};
