/* tls_library.h -- a libssl, da OpenSSL, carregada com dlopen por quem abre a primeira conversa
 * cifrada. As funções da libcrypto, sobre a qual ela está, chegam por openssl.h. */
#ifndef NOZINHO_TLS_LIBRARY_H
#define NOZINHO_TLS_LIBRARY_H

#include "openssl.h"

#include <openssl/pkcs12.h>
#include <openssl/ssl.h>

/* Da libssl, e da libcrypto o que só ela usa aqui. (Muito do que o manual chama de função é uma
 * macro em volta de SSL_ctrl ou SSL_CTX_ctrl.) */
/* clang-format off */
#define TLS_FUNCTIONS(each)                                                                        \
    /* o contexto: o que muitas conversas dividem */                                               \
    each(TLS_method) each(SSL_CTX_new) each(SSL_CTX_free) each(SSL_CTX_ctrl)                       \
    each(SSL_CTX_set_options) each(SSL_CTX_set_cipher_list) each(SSL_CTX_set_ciphersuites)         \
    each(SSL_CTX_get_ciphers) each(SSL_CTX_use_certificate) each(SSL_CTX_use_PrivateKey)           \
    each(SSL_CTX_add_client_CA) each(SSL_CTX_get_cert_store) each(SSL_CTX_set1_cert_store)         \
    each(SSL_CTX_set_session_id_context) each(SSL_CTX_set_timeout)                                 \
    each(SSL_CTX_sess_set_new_cb) each(SSL_CTX_set_keylog_callback)                                \
    each(SSL_CTX_set_alpn_select_cb)                                                               \
    each(X509_STORE_new) each(X509_STORE_free) each(X509_STORE_add_cert) each(X509_STORE_add_crl)  \
    each(X509_STORE_set_flags) each(X509_STORE_set_default_paths) each(X509_STORE_load_file)       \
    each(PEM_read_bio_PrivateKey) each(PEM_read_bio_X509_CRL) each(X509_CRL_free)                  \
    each(d2i_PKCS12_bio) each(PKCS12_parse) each(PKCS12_free) each(OPENSSL_sk_pop_free)            \
    each(ERR_peek_last_error) each(X509_get_default_cert_file)                                     \
    each(X509_get_default_cert_file_env)                                                           \
    /* a conversa */                                                                               \
    each(SSL_new) each(SSL_free) each(SSL_set_bio) each(SSL_set_connect_state)                     \
    each(SSL_set_accept_state) each(SSL_set_verify) each(SSL_set_ex_data) each(SSL_get_ex_data)    \
    each(SSL_set_cert_cb) each(SSL_set_SSL_CTX) each(SSL_set_alpn_protos) each(SSL_set_session)    \
    each(SSL_do_handshake) each(SSL_read) each(SSL_write) each(SSL_shutdown) each(SSL_get_error)   \
    each(SSL_get_SSL_CTX) each(SSL_get_rbio) each(SSL_get_wbio)                                    \
    each(SSL_ctrl) each(SSL_select_next_proto) each(ERR_peek_error) each(ERR_print_errors)         \
    /* o que se pergunta dela */                                                                   \
    each(SSL_get_version) each(SSL_get_current_cipher) each(SSL_CIPHER_get_name)                   \
    each(SSL_CIPHER_standard_name) each(SSL_CIPHER_get_version) each(SSL_CIPHER_get_auth_nid)      \
    each(SSL_get1_peer_certificate) each(SSL_get0_verified_chain) each(SSL_get_certificate)        \
    each(SSL_get_verify_result) each(X509_verify_cert_error_string) each(SSL_session_reused)       \
    each(SSL_get1_session) each(SSL_SESSION_free) each(i2d_SSL_SESSION) each(d2i_SSL_SESSION)      \
    each(SSL_SESSION_get0_ticket) each(SSL_get0_alpn_selected) each(SSL_get_servername)            \
    each(SSL_get_finished) each(SSL_get_peer_finished) each(SSL_export_keying_material)            \
    each(OBJ_nid2ln)
/* clang-format on */

struct libssl {
    TLS_FUNCTIONS(OPENSSL_MEMBER)
};
extern struct libssl libssl;

/* Carrega as duas bibliotecas, da primeira vez, e esquece os erros velhos. Lança um Error que diz
 * que pacote instalar. */
void tls_need(duk_context *ctx);

#endif
