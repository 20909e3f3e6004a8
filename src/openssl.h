/* openssl.h -- a libcrypto, carregada com dlopen quando um programa pede a primeira conta.
 *
 * Ligada ao executável, ela (5 MB, milhares de símbolos) seria aberta em toda partida, e quase
 * nenhum programa cifra nada. O que se usa dela está na lista abaixo; chama-se
 * openssl.EVP_DigestInit_ex(…), e só depois de openssl_need. */
#ifndef NOZINHO_OPENSSL_H
#define NOZINHO_OPENSSL_H

#include <duktape.h>
#include <openssl/decoder.h>
#include <openssl/encoder.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#define OPENSSL_FUNCTIONS(each)                                                                    \
    /* resumos */                                                                                  \
    each(EVP_get_digestbyname) each(EVP_MD_get_size) each(EVP_MD_get_block_size)                   \
        each(EVP_MD_get_flags) each(EVP_MD_get0_name) each(EVP_MD_fetch) each(EVP_MD_free)         \
            each(EVP_MD_do_all_sorted) each(EVP_MD_CTX_new) each(EVP_MD_CTX_free)                  \
                each(EVP_MD_CTX_copy_ex) each(EVP_MD_CTX_get0_md) each(EVP_DigestInit_ex)          \
                    each(EVP_DigestUpdate) each(EVP_DigestFinal_ex) each(EVP_DigestFinalXOF)       \
                        each(EVP_Digest)                        /* chaves derivadas */             \
        each(HMAC) each(PKCS5_PBKDF2_HMAC) each(EVP_PBE_scrypt) /* cifras */                       \
        each(EVP_get_cipherbyname) each(EVP_CIPHER_get0_name) each(EVP_CIPHER_fetch)               \
            each(EVP_CIPHER_free) each(EVP_CIPHER_do_all_sorted) each(EVP_CIPHER_get_mode)         \
                each(EVP_CIPHER_get_nid) each(EVP_CIPHER_get_iv_length)                            \
                    each(EVP_CIPHER_get_key_length) each(EVP_CIPHER_get_block_size)                \
                        each(EVP_CIPHER_CTX_new) each(EVP_CIPHER_CTX_free)                         \
                            each(EVP_CIPHER_CTX_get0_cipher) each(EVP_CIPHER_CTX_ctrl)             \
                                each(EVP_CIPHER_CTX_set_key_length)                                \
                                    each(EVP_CIPHER_CTX_set_padding) each(EVP_CipherInit_ex)       \
                                        each(EVP_CipherUpdate) each(EVP_CipherFinal_ex)            \
                                            each(OBJ_nid2sn) /* erros */                           \
        each(ERR_get_error) each(ERR_clear_error) each(ERR_error_string_n)                         \
            each(ERR_lib_error_string) each(ERR_reason_error_string)

/* clang-format off */
#define OPENSSL_CERTIFICATE_FUNCTIONS(each)                                                        \
    /* memória */                                                                                  \
    each(BIO_s_mem) each(BIO_new) each(BIO_new_mem_buf) each(BIO_free) each(BIO_ctrl)              \
    each(BIO_read) each(BIO_write) each(BIO_printf) each(CRYPTO_free)                              \
    /* certificados */                                                                             \
    each(PEM_read_bio_X509) each(PEM_read_bio_X509_AUX) each(i2d_X509) each(X509_free)             \
    each(X509_digest) each(X509_get_subject_name) each(X509_get_issuer_name)                       \
    each(X509_get_ext_d2i) each(X509_check_ca) each(X509_check_issued) each(X509_get0_notBefore)   \
    each(X509_get0_notAfter) each(X509_get0_serialNumber) each(X509_get0_pubkey)                   \
    each(X509_NAME_entry_count) each(X509_NAME_get_entry) each(X509_NAME_ENTRY_get_object)         \
    each(X509_NAME_ENTRY_get_data) each(ASN1_STRING_to_UTF8) each(ASN1_STRING_get0_data)           \
    each(ASN1_STRING_length) each(ASN1_TIME_print) each(ASN1_INTEGER_to_BN) each(BN_bn2hex)        \
    each(BN_free) each(OBJ_obj2nid) each(OBJ_obj2txt) each(EC_curve_nid2nist)                      \
    each(EC_curve_nist2nid) each(OBJ_sn2nid) each(EVP_PKEY_get_base_id) each(EVP_PKEY_get_bits)    \
    each(EVP_PKEY_get_bn_param) each(EVP_PKEY_get_utf8_string_param) each(EVP_PKEY_free)           \
    each(i2d_PUBKEY) each(GENERAL_NAMES_free) each(AUTHORITY_INFO_ACCESS_free)                     \
    each(EXTENDED_KEY_USAGE_free) each(OPENSSL_sk_num) each(OPENSSL_sk_value) each(EVP_sha1)       \
    each(EVP_sha256) each(EVP_sha512) each(i2d_PublicKey) each(X509_NAME_print_ex)

#define OPENSSL_KEY_FUNCTIONS(each)                                                                \
    /* chaves */                                                                                   \
    each(OSSL_DECODER_CTX_new_for_pkey) each(OSSL_DECODER_CTX_set_pem_password_cb)                 \
    each(OSSL_DECODER_from_data) each(OSSL_DECODER_CTX_free) each(OSSL_ENCODER_CTX_new_for_pkey)   \
    each(OSSL_ENCODER_CTX_set_cipher) each(OSSL_ENCODER_CTX_set_passphrase)                        \
    each(OSSL_ENCODER_to_data) each(OSSL_ENCODER_CTX_free) each(EVP_PKEY_get0_type_name)           \
    each(EVP_PKEY_eq) each(EVP_PKEY_get_size) each(X509_get_pubkey) each(BN_get_word)              \
    each(EVP_PKEY_CTX_new) each(EVP_PKEY_CTX_new_from_name)                                        \
    each(EVP_PKEY_CTX_free) each(EVP_PKEY_keygen_init) each(EVP_PKEY_generate)                     \
    each(EVP_PKEY_CTX_set_group_name) each(EVP_PKEY_CTX_set_rsa_keygen_bits)                       \
    each(EVP_PKEY_CTX_set_params)                                                                  \
    /* assinar, cifrar */                                                                          \
    each(EVP_PKEY_sign_init) each(EVP_PKEY_sign) each(EVP_PKEY_verify_init) each(EVP_PKEY_verify)  \
    each(EVP_PKEY_CTX_set_rsa_padding) each(EVP_PKEY_CTX_set_rsa_pss_saltlen)                      \
    each(EVP_PKEY_CTX_set_signature_md) each(EVP_DigestSignInit) each(EVP_DigestSign)              \
    each(EVP_DigestVerifyInit) each(EVP_DigestVerify) each(EVP_PKEY_encrypt_init)                  \
    each(EVP_PKEY_encrypt) each(EVP_PKEY_decrypt_init) each(EVP_PKEY_decrypt)                      \
    each(EVP_PKEY_CTX_set_rsa_oaep_md_name)
/* clang-format on */

#define OPENSSL_MEMBER(name) __typeof__(&name) name;
struct openssl {
    OPENSSL_FUNCTIONS(OPENSSL_MEMBER)
    OPENSSL_CERTIFICATE_FUNCTIONS(OPENSSL_MEMBER)
    OPENSSL_KEY_FUNCTIONS(OPENSSL_MEMBER)
};
extern struct openssl openssl;

/* Carrega a biblioteca, da primeira vez, e esquece os erros velhos da fila dela. Lança um Error
 * que diz que pacote instalar. */
void openssl_need(duk_context *ctx);

/* Os erros de uma conta, do primeiro ao último. A fila deles é de cada thread: quem faz a conta na
 * equipe tira-os dali e os traz. */
struct openssl_errors {
    int count;
    unsigned long codes[16]; /* o que cabe na fila */
};

/* Tira-os da fila desta thread, que fica vazia. */
void openssl_take_errors(struct openssl_errors *errors);

/* [ ] -> [ erro ]: como o Node o conta, ou um Error com o texto `otherwise`, se não há nenhum.
 * `detailed`: com library, reason e code, que o Node só põe nos que lança. */
void openssl_push_error(duk_context *ctx, const struct openssl_errors *errors, int detailed,
                        const char *otherwise);

/* Lança o erro que está na fila. */
void openssl_throw(duk_context *ctx, const char *otherwise);

#endif
