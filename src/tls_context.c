/* tls_context.c -- o que se decide antes de conversar: certificado, chave, em quem confiar, que
 * versões e cifras aceitar.
 *
 * Cada função acrescenta uma coisa ao contexto e lança o erro da OpenSSL se ela não serve. Os
 * certificados do sistema são um depósito só (`roots`), que os contextos dividem. */
#include "tls.h"

#include <stdlib.h>
#include <string.h>

static X509_STORE *roots;

/* ---- nascer ---- */

static duk_ret_t finalize(duk_context *ctx) {
    struct tls_context *c = crypto_attached(ctx, 0, sizeof *c);
    if (c != NULL && c->ctx != NULL) {
        libssl.SSL_CTX_free(c->ctx);
        c->ctx = NULL;
    }
    return 0;
}

struct tls_context *tls_get_context(duk_context *ctx, duk_idx_t index) {
    struct tls_context *c = crypto_attached(ctx, index, sizeof *c);
    if (c == NULL || c->ctx == NULL) (void)duk_type_error(ctx, "Illegal invocation");
    openssl.ERR_clear_error();
    return c;
}

static void control(struct tls_context *c, int command, long value) {
    libssl.SSL_CTX_ctrl(c->ctx, command, value, NULL);
}

/* create(versão mínima, versão máxima) -> contexto */
static duk_ret_t create(duk_context *ctx) {
    int minimum = duk_require_int(ctx, 0), maximum = duk_require_int(ctx, 1);
    openssl.ERR_clear_error();
    duk_push_object(ctx);
    struct tls_context *c = crypto_attach(ctx, sizeof *c, finalize);
    c->ctx = libssl.SSL_CTX_new(libssl.TLS_method());
    if (c->ctx == NULL) openssl_throw(ctx, "SSL_CTX_new");
    libssl.SSL_CTX_set_options(c->ctx, SSL_OP_NO_SSLv2 | SSL_OP_NO_SSLv3);
    control(c, SSL_CTRL_SET_SESS_CACHE_MODE,
            SSL_SESS_CACHE_BOTH | SSL_SESS_CACHE_NO_INTERNAL | SSL_SESS_CACHE_NO_AUTO_CLEAR);
    control(c, SSL_CTRL_MODE, SSL_MODE_RELEASE_BUFFERS);
    control(c, SSL_CTRL_SET_MIN_PROTO_VERSION, minimum);
    control(c, SSL_CTRL_SET_MAX_PROTO_VERSION, maximum);
    tls_channel_hooks(c->ctx);
    return 1;
}

/* ---- ler PEM ---- */

/* Os bytes do texto ou Buffer em `index`. Vivem enquanto o valor estiver ali. */
static BIO *open_pem(duk_context *ctx, duk_idx_t index) {
    size_t length;
    const unsigned char *bytes = buffer_data(ctx, index, ENCODING_UTF8, &length);
    if (bytes == NULL) (void)duk_type_error(ctx, "Invalid argument");
    return openssl.BIO_new_mem_buf(bytes, (int)length);
}

/* Quem responde "qual é a senha?" é o segundo argumento; sem ele, a senha vazia. */
static int on_passphrase(char *out, int size, int writing, void *data) {
    const char *passphrase = data;
    int length = passphrase != NULL ? (int)strlen(passphrase) : 0;
    (void)writing;
    if (length > size) return -1;
    memcpy(out, passphrase != NULL ? passphrase : "", (size_t)length);
    return length;
}

/* ---- em quem confiar ---- */

static X509_STORE *new_roots(void) {
    X509_STORE *store = libssl.X509_STORE_new();
    libssl.X509_STORE_set_default_paths(store);
    return store;
}

/* addRoots(contexto, arquivo ou undefined) -> false, se o arquivo (NODE_EXTRA_CA_CERTS) não pôde
 * ser lido */
static duk_ret_t add_roots(duk_context *ctx) {
    struct tls_context *c = tls_get_context(ctx, 0);
    int read = 1;
    if (roots == NULL) {
        roots = new_roots();
        if (duk_is_string(ctx, 1))
            read = libssl.X509_STORE_load_file(roots, duk_get_string(ctx, 1)) == 1;
        openssl.ERR_clear_error();
    }
    libssl.SSL_CTX_set1_cert_store(c->ctx, roots);
    c->shares_roots = 1;
    duk_push_boolean(ctx, read);
    return 1;
}

/* O depósito deste contexto, a que se pode acrescentar sem que os outros vejam. */
static X509_STORE *own_store(struct tls_context *c) {
    if (c->shares_roots) {
        X509_STORE *store = new_roots();
        libssl.SSL_CTX_set1_cert_store(c->ctx, store);
        libssl.X509_STORE_free(store); /* o contexto tem a sua referência */
        c->shares_roots = 0;
    }
    return libssl.SSL_CTX_get_cert_store(c->ctx);
}

static void trust(struct tls_context *c, X509 *x509) {
    libssl.X509_STORE_add_cert(own_store(c), x509);
    libssl.SSL_CTX_add_client_CA(c->ctx, x509);
}

/* addCA(contexto, PEM): todos os certificados do texto. Um texto sem nenhum não é um erro. */
static duk_ret_t add_ca(duk_context *ctx) {
    struct tls_context *c = tls_get_context(ctx, 0);
    BIO *bio = open_pem(ctx, 1);
    X509 *x509;
    while ((x509 = openssl.PEM_read_bio_X509_AUX(bio, NULL, NULL, NULL)) != NULL) {
        trust(c, x509);
        openssl.X509_free(x509);
    }
    openssl.BIO_free(bio);
    openssl.ERR_clear_error();
    return 0;
}

/* addCRL(contexto, PEM): os certificados que deixaram de valer. */
static duk_ret_t add_crl(duk_context *ctx) {
    struct tls_context *c = tls_get_context(ctx, 0);
    BIO *bio = open_pem(ctx, 1);
    X509_CRL *crl = libssl.PEM_read_bio_X509_CRL(bio, NULL, NULL, NULL);
    openssl.BIO_free(bio);
    if (crl == NULL) crypto_fail(ctx, "crl", 0);
    X509_STORE *store = own_store(c);
    libssl.X509_STORE_add_crl(store, crl);
    libssl.X509_STORE_set_flags(store, X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL);
    libssl.X509_CRL_free(crl);
    return 0;
}

/* ---- quem somos ---- */

/* Os certificados que vêm depois do nosso, no mesmo texto: os de quem o garante. */
static int add_chain(struct tls_context *c, BIO *bio) {
    X509 *x509;
    libssl.SSL_CTX_ctrl(c->ctx, SSL_CTRL_CHAIN, 0, NULL);
    while ((x509 = openssl.PEM_read_bio_X509(bio, NULL, NULL, NULL)) != NULL) {
        /* CHAIN_CERT com 0: a referência passa a ser do contexto */
        if (libssl.SSL_CTX_ctrl(c->ctx, SSL_CTRL_CHAIN_CERT, 0, x509) != 1) {
            openssl.X509_free(x509);
            return -1;
        }
    }
    /* Acabar o texto é o "erro" esperado. */
    unsigned long error = libssl.ERR_peek_last_error();
    if (ERR_GET_LIB(error) != ERR_LIB_PEM || ERR_GET_REASON(error) != PEM_R_NO_START_LINE)
        return -1;
    openssl.ERR_clear_error();
    return 0;
}

/* setCert(contexto, PEM) */
static duk_ret_t set_cert(duk_context *ctx) {
    struct tls_context *c = tls_get_context(ctx, 0);
    BIO *bio = open_pem(ctx, 1);
    X509 *x509 = openssl.PEM_read_bio_X509_AUX(bio, NULL, NULL, NULL);
    int ok =
        x509 != NULL && libssl.SSL_CTX_use_certificate(c->ctx, x509) == 1 && add_chain(c, bio) == 0;
    if (x509 != NULL) openssl.X509_free(x509);
    openssl.BIO_free(bio);
    if (!ok) openssl_throw(ctx, "SSL_CTX_use_certificate_chain");
    return 0;
}

/* setKey(contexto, PEM, senha ou undefined) */
static duk_ret_t set_key(duk_context *ctx) {
    struct tls_context *c = tls_get_context(ctx, 0);
    const char *passphrase = duk_get_string(ctx, 2);
    BIO *bio = open_pem(ctx, 1);
    EVP_PKEY *key = libssl.PEM_read_bio_PrivateKey(bio, NULL, on_passphrase, (void *)passphrase);
    openssl.BIO_free(bio);
    int ok = key != NULL && libssl.SSL_CTX_use_PrivateKey(c->ctx, key) == 1;
    if (key != NULL) openssl.EVP_PKEY_free(key);
    if (!ok) openssl_throw(ctx, "PEM_read_bio_PrivateKey");
    return 0;
}

static void free_x509(void *x509) { openssl.X509_free(x509); }

/* O conteúdo de um PKCS#12: o certificado, a chave e quem os garante. */
static int use_bundle(struct tls_context *c, PKCS12 *bundle, const char *passphrase) {
    EVP_PKEY *key = NULL;
    X509 *x509 = NULL;
    STACK_OF(X509) *others = NULL;
    if (libssl.PKCS12_parse(bundle, passphrase, &key, &x509, &others) != 1) return -1;
    int ok = key != NULL && x509 != NULL && libssl.SSL_CTX_use_certificate(c->ctx, x509) == 1 &&
             libssl.SSL_CTX_use_PrivateKey(c->ctx, key) == 1;
    OPENSSL_STACK *list = (OPENSSL_STACK *)others;
    for (int i = 0; ok && i < openssl.OPENSSL_sk_num(list); i++) {
        X509 *other = openssl.OPENSSL_sk_value(list, i);
        libssl.SSL_CTX_ctrl(c->ctx, SSL_CTRL_CHAIN_CERT, 1, other);
        trust(c, other);
    }
    libssl.OPENSSL_sk_pop_free(list, free_x509);
    openssl.X509_free(x509);
    openssl.EVP_PKEY_free(key);
    return ok ? 0 : -1;
}

/* loadPfx(contexto, bytes, senha ou undefined) */
static duk_ret_t load_pfx(duk_context *ctx) {
    struct tls_context *c = tls_get_context(ctx, 0);
    BIO *bio = open_pem(ctx, 1);
    PKCS12 *bundle = libssl.d2i_PKCS12_bio(bio, NULL);
    openssl.BIO_free(bio);
    int ok = bundle != NULL && use_bundle(c, bundle, duk_get_string(ctx, 2)) == 0;
    libssl.PKCS12_free(bundle);
    if (ok) return 0;
    const char *reason = openssl.ERR_reason_error_string(openssl.ERR_get_error());
    return duk_generic_error(ctx, "%s", reason != NULL ? reason : "Unable to load PFX certificate");
}

/* ---- como falamos ---- */

/* setCiphers(contexto, lista): até o TLS 1.2. */
static duk_ret_t set_ciphers(duk_context *ctx) {
    struct tls_context *c = tls_get_context(ctx, 0);
    const char *list = duk_require_string(ctx, 1);
    if (libssl.SSL_CTX_set_cipher_list(c->ctx, list) == 1) return 0;
    /* Uma lista vazia deixa só as do TLS 1.3, e não é um erro. */
    if (list[0] != '\0') openssl_throw(ctx, "Failed to set ciphers");
    openssl.ERR_clear_error();
    return 0;
}

/* setCipherSuites(contexto, lista): as do TLS 1.3. */
static duk_ret_t set_suites(duk_context *ctx) {
    struct tls_context *c = tls_get_context(ctx, 0);
    if (libssl.SSL_CTX_set_ciphersuites(c->ctx, duk_require_string(ctx, 1)) != 1)
        openssl_throw(ctx, "Failed to set ciphers");
    return 0;
}

/* setCurves(contexto, lista) -> false se não serve */
static duk_ret_t set_curves(duk_context *ctx) {
    struct tls_context *c = tls_get_context(ctx, 0);
    const char *list = duk_require_string(ctx, 1);
    long ok = libssl.SSL_CTX_ctrl(c->ctx, SSL_CTRL_SET_GROUPS_LIST, 0, (void *)list);
    duk_push_boolean(ctx, ok == 1);
    return 1;
}

/* setSigalgs(contexto, lista) */
static duk_ret_t set_sigalgs(duk_context *ctx) {
    struct tls_context *c = tls_get_context(ctx, 0);
    const char *list = duk_require_string(ctx, 1);
    if (libssl.SSL_CTX_ctrl(c->ctx, SSL_CTRL_SET_SIGALGS_LIST, 0, (void *)list) != 1)
        openssl_throw(ctx, "error:00000000:lib(0)::reason(0)");
    return 0;
}

/* setDHParamAuto(contexto) */
static duk_ret_t set_dh_auto(duk_context *ctx) {
    control(tls_get_context(ctx, 0), SSL_CTRL_SET_DH_AUTO, 1);
    return 0;
}

/* setOptions(contexto, bits de SSL_OP_…) */
static duk_ret_t set_options(duk_context *ctx) {
    libssl.SSL_CTX_set_options(tls_get_context(ctx, 0)->ctx, (uint64_t)duk_require_number(ctx, 1));
    return 0;
}

static duk_ret_t set_minimum(duk_context *ctx) {
    control(tls_get_context(ctx, 0), SSL_CTRL_SET_MIN_PROTO_VERSION, duk_require_int(ctx, 1));
    return 0;
}

/* ---- sessões ---- */

/* setSessionIdContext(contexto, texto): uma sessão só vale no serviço que a criou. */
static duk_ret_t set_session_context(duk_context *ctx) {
    struct tls_context *c = tls_get_context(ctx, 0);
    duk_size_t length;
    const char *text = duk_require_lstring(ctx, 1, &length);
    if (libssl.SSL_CTX_set_session_id_context(c->ctx, (const unsigned char *)text,
                                              (unsigned)length) != 1)
        openssl_throw(ctx, "SSL_CTX_set_session_id_context error");
    return 0;
}

/* setSessionTimeout(contexto, segundos) */
static duk_ret_t set_session_timeout(duk_context *ctx) {
    libssl.SSL_CTX_set_timeout(tls_get_context(ctx, 0)->ctx, duk_require_int(ctx, 1));
    return 0;
}

/* As chaves que cifram os bilhetes. Nas contas do Node são 48 bytes (um nome e duas chaves, 16 de
 * cada); nas da OpenSSL, 80: as chaves têm 32, e as nossas acabam em zeros. */
enum { TICKET_PART = 16, TICKET_SIZE = 3 * TICKET_PART, LIBRARY_SIZE = 80, SECOND_KEY = 48 };

static void set_ticket_keys(struct tls_context *c, const unsigned char *given) {
    unsigned char keys[LIBRARY_SIZE] = { 0 };
    memcpy(keys, given, 2 * TICKET_PART);
    memcpy(keys + SECOND_KEY, given + 2 * TICKET_PART, TICKET_PART);
    libssl.SSL_CTX_ctrl(c->ctx, SSL_CTRL_SET_TLSEXT_TICKET_KEYS, sizeof keys, keys);
}

/* setTicketKeys(contexto, 48 bytes) */
static duk_ret_t set_keys(duk_context *ctx) {
    struct tls_context *c = tls_get_context(ctx, 0);
    size_t length;
    const unsigned char *given = buffer_bytes(ctx, 1, &length);
    if (given == NULL || length != TICKET_SIZE) return duk_type_error(ctx, "Invalid argument");
    set_ticket_keys(c, given);
    return 0;
}

/* getTicketKeys(contexto) -> as que valem daqui em diante */
static duk_ret_t get_keys(duk_context *ctx) {
    struct tls_context *c = tls_get_context(ctx, 0);
    unsigned char keys[LIBRARY_SIZE], ours[TICKET_SIZE];
    libssl.SSL_CTX_ctrl(c->ctx, SSL_CTRL_GET_TLSEXT_TICKET_KEYS, sizeof keys, keys);
    memcpy(ours, keys, 2 * TICKET_PART);
    memcpy(ours + 2 * TICKET_PART, keys + SECOND_KEY, TICKET_PART);
    set_ticket_keys(c, ours);
    buffer_push(ctx, ours, sizeof ours);
    return 1;
}

/* ---- o que se pergunta ---- */

/* ciphers() -> os nomes das cifras, na ordem da biblioteca */
static duk_ret_t ciphers(duk_context *ctx) {
    SSL_CTX *all = libssl.SSL_CTX_new(libssl.TLS_method());
    if (all == NULL) openssl_throw(ctx, "SSL_CTX_new");
    libssl.SSL_CTX_set_ciphersuites(all, "TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:"
                                         "TLS_AES_128_GCM_SHA256:TLS_AES_128_CCM_8_SHA256:"
                                         "TLS_AES_128_CCM_SHA256"); /* as que há no TLS 1.3 */
    const OPENSSL_STACK *list = (const OPENSSL_STACK *)libssl.SSL_CTX_get_ciphers(all);
    duk_push_array(ctx);
    for (int i = 0; i < openssl.OPENSSL_sk_num(list); i++) {
        duk_push_string(ctx, libssl.SSL_CIPHER_get_name(openssl.OPENSSL_sk_value(list, i)));
        duk_put_prop_index(ctx, -2, (duk_uarridx_t)i);
    }
    libssl.SSL_CTX_free(all);
    return 1;
}

/* rootsFile() -> [ variável de ambiente, arquivo ]: onde a OpenSSL procura em quem confiar. */
static duk_ret_t roots_file(duk_context *ctx) {
    duk_push_array(ctx);
    duk_push_string(ctx, libssl.X509_get_default_cert_file_env());
    duk_put_prop_index(ctx, -2, 0);
    duk_push_string(ctx, libssl.X509_get_default_cert_file());
    duk_put_prop_index(ctx, -2, 1);
    return 1;
}

const struct binding tls_context_bindings[] = {
    { "create", create, 2, 0 },
    { "addRoots", add_roots, 2, 0 },
    { "addCA", add_ca, 2, 0 },
    { "addCRL", add_crl, 2, 0 },
    { "setCert", set_cert, 2, 0 },
    { "setKey", set_key, 3, 0 },
    { "loadPfx", load_pfx, 3, 0 },
    { "setCiphers", set_ciphers, 2, 0 },
    { "setCipherSuites", set_suites, 2, 0 },
    { "setCurves", set_curves, 2, 0 },
    { "setSigalgs", set_sigalgs, 2, 0 },
    { "setDHParamAuto", set_dh_auto, 1, 0 },
    { "setOptions", set_options, 2, 0 },
    { "setMinimum", set_minimum, 2, 0 },
    { "setSessionIdContext", set_session_context, 2, 0 },
    { "setSessionTimeout", set_session_timeout, 2, 0 },
    { "setTicketKeys", set_keys, 2, 0 },
    { "getTicketKeys", get_keys, 1, 0 },
    { "ciphers", ciphers, 0, 0 },
    { "rootsFile", roots_file, 0, 0 },
    { 0 },
};
