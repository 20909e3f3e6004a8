/* tls_channel.c -- uma conversa cifrada, entre dois pedaços de memória.
 *
 * O JavaScript põe o que chegou (feed), pede um passo (step) e leva embora o que a libssl quer
 * mandar (drain), até o passo dizer que precisa de mais bytes. O ponteiro do struct vai na SSL, e os
 * callbacks dela o acham por ali. */
#include "tls.h"

#include <stdlib.h>
#include <string.h>

/* O que step devolve quando não são bytes decifrados. Na ordem de lib/tls/handle.js. */
enum step { STEP_WAIT, STEP_ENDED, STEP_SECURE, STEP_CHOOSE, STEP_FAILED };
enum { READ_SIZE = 64 * 1024 };

/* ---- nascer e acabar ---- */

static void release(struct tls_channel *channel) {
    if (channel->ssl == NULL) return;
    libssl.SSL_free(channel->ssl); /* e com ela os dois BIOs */
    channel->ssl = NULL;
    while (channel->notes != NULL) {
        struct tls_note *note = channel->notes;
        channel->notes = note->next;
        free(note);
    }
    free(channel->protocols);
    free(channel->error);
    channel->protocols = NULL;
    channel->error = NULL;
}

static duk_ret_t finalize(duk_context *ctx) {
    struct tls_channel *channel = crypto_attached(ctx, 0, sizeof *channel);
    if (channel != NULL) release(channel);
    return 0;
}

struct tls_channel *tls_get_channel(duk_context *ctx, duk_idx_t index) {
    struct tls_channel *channel = crypto_attached(ctx, index, sizeof *channel);
    if (channel == NULL || channel->ssl == NULL) (void)duk_type_error(ctx, "Illegal invocation");
    openssl.ERR_clear_error();
    return channel;
}

static duk_ret_t close_channel(duk_context *ctx) {
    struct tls_channel *channel = crypto_attached(ctx, 0, sizeof *channel);
    if (channel != NULL) release(channel);
    return 0;
}

/* Quem decide o que fazer de um certificado mau é o JavaScript, depois do aperto de mãos. */
static int accept_any(int ok, X509_STORE_CTX *store) {
    (void)ok, (void)store;
    return 1;
}

/* create(contexto, é o servidor) -> conversa */
static duk_ret_t create(duk_context *ctx) {
    struct tls_context *context = tls_get_context(ctx, 0);
    duk_push_object(ctx);
    struct tls_channel *channel = crypto_attach(ctx, sizeof *channel, finalize);
    channel->ssl = libssl.SSL_new(context->ctx);
    if (channel->ssl == NULL) openssl_throw(ctx, "SSL_new");
    libssl.SSL_set_ex_data(channel->ssl, 0, channel);
    libssl.SSL_set_bio(channel->ssl, openssl.BIO_new(openssl.BIO_s_mem()),
                       openssl.BIO_new(openssl.BIO_s_mem()));
    libssl.SSL_set_verify(channel->ssl, SSL_VERIFY_NONE, accept_any);
    channel->is_server = duk_to_boolean(ctx, 1) != 0;
    channel->started = channel->is_server; /* o cliente fala primeiro, quando start */
    if (channel->is_server)
        libssl.SSL_set_accept_state(channel->ssl);
    else
        libssl.SSL_set_connect_state(channel->ssl);
    return 1;
}

static duk_ret_t start(duk_context *ctx) {
    tls_get_channel(ctx, 0)->started = 1;
    return 0;
}

/* ---- o que a libssl pergunta no meio de um passo ---- */

static struct tls_channel *channel_of(const SSL *ssl) { return libssl.SSL_get_ex_data(ssl, 0); }

static void add_note(struct tls_channel *channel, const char *kind, const void *bytes,
                     size_t length) {
    struct tls_note *note = malloc(sizeof *note + length), **end = &channel->notes;
    if (note == NULL) abort();
    note->next = NULL;
    note->kind = kind;
    note->length = length;
    memcpy(note->bytes, bytes, length);
    while (*end != NULL) end = &(*end)->next;
    *end = note;
}

/* Uma sessão que pode ser retomada depois. Só o cliente a guarda: o servidor a manda dentro de um
 * bilhete cifrado, e não precisa lembrar-se dela. */
static int on_session(SSL *ssl, SSL_SESSION *session) {
    struct tls_channel *channel = channel_of(ssl);
    unsigned char *bytes = NULL;
    if (channel->is_server) return 0;
    int length = libssl.i2d_SSL_SESSION(session, &bytes);
    if (length > 0) add_note(channel, "session", bytes, (size_t)length);
    openssl.CRYPTO_free(bytes, "", 0);
    return 0; /* não ficamos com ela */
}

static void on_keylog(const SSL *ssl, const char *line) {
    add_note(channel_of(ssl), "keylog", line, strlen(line));
}

/* A ALPN: das línguas que o cliente propõe, a primeira das nossas. */
static int on_protocols(SSL *ssl, const unsigned char **out, unsigned char *out_length,
                        const unsigned char *in, unsigned in_length, void *data) {
    const struct tls_channel *channel = channel_of(ssl);
    (void)data;
    if (channel->protocols == NULL) return SSL_TLSEXT_ERR_NOACK;
    int result = libssl.SSL_select_next_proto((unsigned char **)out, out_length, channel->protocols,
                                              channel->protocols_length, in, in_length);
    return result == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_ALERT_FATAL;
}

/* -1 para o aperto de mãos: o JavaScript escolhe o contexto e ele continua. */
static int on_certificate(SSL *ssl, void *data) {
    const struct tls_channel *channel = channel_of(ssl);
    (void)data;
    return channel->asks_context && !channel->chose_context ? -1 : 1;
}

void tls_channel_hooks(SSL_CTX *ctx) {
    libssl.SSL_CTX_sess_set_new_cb(ctx, on_session);
    libssl.SSL_CTX_set_alpn_select_cb(ctx, on_protocols, NULL);
}

/* ---- ajustes ---- */

/* askContext(conversa): step dirá quando escolher. */
static duk_ret_t ask_context(duk_context *ctx) {
    struct tls_channel *channel = tls_get_channel(ctx, 0);
    channel->asks_context = 1;
    libssl.SSL_set_cert_cb(channel->ssl, on_certificate, NULL);
    return 0;
}

/* chooseContext(conversa, contexto ou undefined) */
static duk_ret_t choose_context(duk_context *ctx) {
    struct tls_channel *channel = tls_get_channel(ctx, 0);
    channel->chose_context = 1;
    if (duk_is_object(ctx, 1)) libssl.SSL_set_SSL_CTX(channel->ssl, tls_get_context(ctx, 1)->ctx);
    return 0;
}

/* setVerify(conversa, pede certificado, exige): só o servidor. */
static duk_ret_t set_verify(duk_context *ctx) {
    struct tls_channel *channel = tls_get_channel(ctx, 0);
    int mode = SSL_VERIFY_NONE;
    if (duk_to_boolean(ctx, 1)) {
        mode = SSL_VERIFY_PEER;
        if (duk_to_boolean(ctx, 2)) mode |= SSL_VERIFY_FAIL_IF_NO_PEER_CERT;
    }
    libssl.SSL_set_verify(channel->ssl, mode, accept_any);
    return 0;
}

/* setServername(conversa, nome): a quem queremos falar (SNI). */
static duk_ret_t set_servername(duk_context *ctx) {
    struct tls_channel *channel = tls_get_channel(ctx, 0);
    libssl.SSL_ctrl(channel->ssl, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
                    (void *)duk_require_string(ctx, 1));
    return 0;
}

/* setProtocols(conversa, bytes): ver tls.convertALPNProtocols. */
static duk_ret_t set_protocols(duk_context *ctx) {
    struct tls_channel *channel = tls_get_channel(ctx, 0);
    size_t length;
    const unsigned char *bytes = buffer_bytes(ctx, 1, &length);
    if (bytes == NULL) return duk_type_error(ctx, "Invalid argument");
    if (!channel->is_server) {
        libssl.SSL_set_alpn_protos(channel->ssl, bytes, (unsigned)length);
        return 0;
    }
    free(channel->protocols);
    channel->protocols = malloc(length + 1);
    if (channel->protocols == NULL) abort();
    memcpy(channel->protocols, bytes, length);
    channel->protocols_length = (unsigned)length;
    return 0;
}

/* setSession(conversa, bytes): a sessão a retomar. Uma que não se entende é esquecida. */
static duk_ret_t set_session(duk_context *ctx) {
    struct tls_channel *channel = tls_get_channel(ctx, 0);
    size_t length;
    const unsigned char *bytes = buffer_bytes(ctx, 1, &length);
    if (bytes == NULL) return duk_type_error(ctx, "Invalid argument");
    SSL_SESSION *session = libssl.d2i_SSL_SESSION(NULL, &bytes, (long)length);
    if (session == NULL) return 0;
    libssl.SSL_set_session(channel->ssl, session);
    libssl.SSL_SESSION_free(session);
    return 0;
}

/* keepKeys(conversa): anota as chaves, para quem decifra a conversa num analisador. */
static duk_ret_t keep_keys(duk_context *ctx) {
    struct tls_channel *channel = tls_get_channel(ctx, 0);
    libssl.SSL_CTX_set_keylog_callback(libssl.SSL_get_SSL_CTX(channel->ssl), on_keylog);
    return 0;
}

/* ---- os passos ---- */

/* Guarda o relatório da OpenSSL, cuja fila de erros é de todas as conversas. */
static void note_failure(struct tls_channel *channel) {
    if (channel->failed) return;
    channel->failed = 1;
    channel->error_code = libssl.ERR_peek_error();
    BIO *bio = openssl.BIO_new(openssl.BIO_s_mem());
    char *text;
    libssl.ERR_print_errors(bio);
    long length = openssl.BIO_ctrl(bio, BIO_CTRL_INFO, 0, &text);
    channel->error = strndup(text, (size_t)length);
    openssl.BIO_free(bio);
    if (channel->error == NULL) abort();
}

/* Por que a libssl não foi adiante. */
static enum step why(struct tls_channel *channel, int result) {
    switch (libssl.SSL_get_error(channel->ssl, result)) {
    case SSL_ERROR_WANT_READ:
    case SSL_ERROR_WANT_WRITE: return STEP_WAIT;
    case SSL_ERROR_WANT_X509_LOOKUP: return STEP_CHOOSE;
    case SSL_ERROR_ZERO_RETURN: return STEP_ENDED;
    default: note_failure(channel); return STEP_FAILED;
    }
}

static duk_ret_t answer(duk_context *ctx, enum step step) {
    duk_push_int(ctx, step);
    return 1;
}

/* Decifra o que couber. O que a fez parar fica em *stop. */
static size_t read_some(struct tls_channel *channel, unsigned char *out, enum step *stop) {
    size_t total = 0;
    while (total < READ_SIZE) {
        int n = libssl.SSL_read(channel->ssl, out + total, (int)(READ_SIZE - total));
        if (n <= 0) {
            *stop = why(channel, n);
            break;
        }
        total += (size_t)n;
    }
    return total;
}

/* step(conversa) -> Buffer com o que se decifrou, ou um enum step */
static duk_ret_t step(duk_context *ctx) {
    static unsigned char bytes[READ_SIZE];
    struct tls_channel *channel = tls_get_channel(ctx, 0);
    if (channel->failed) return answer(ctx, STEP_FAILED);
    if (!channel->started) return answer(ctx, STEP_WAIT);
    if (!channel->secure) {
        int result = libssl.SSL_do_handshake(channel->ssl);
        if (result != 1) return answer(ctx, why(channel, result));
        channel->secure = 1;
        return answer(ctx, STEP_SECURE);
    }
    enum step stop = STEP_WAIT;
    size_t length = read_some(channel, bytes, &stop);
    if (length == 0) return answer(ctx, stop);
    buffer_push(ctx, bytes, length);
    return 1;
}

/* feed(conversa, bytes): chegaram do outro lado. */
static duk_ret_t feed(duk_context *ctx) {
    struct tls_channel *channel = tls_get_channel(ctx, 0);
    size_t length;
    const unsigned char *bytes = buffer_bytes(ctx, 1, &length);
    if (bytes == NULL) return duk_type_error(ctx, "Invalid argument");
    openssl.BIO_write(libssl.SSL_get_rbio(channel->ssl), bytes, (int)length);
    return 0;
}

/* drain(conversa) -> Buffer com o que tem de ir para o outro lado; undefined se nada */
static duk_ret_t drain(duk_context *ctx) {
    struct tls_channel *channel = tls_get_channel(ctx, 0);
    BIO *bio = libssl.SSL_get_wbio(channel->ssl);
    size_t length = (size_t)openssl.BIO_ctrl(bio, BIO_CTRL_PENDING, 0, NULL);
    if (length == 0) return 0;
    openssl.BIO_read(bio, buffer_push_empty(ctx, length), (int)length);
    return 1;
}

/* write(conversa, dados, codificação) -> tamanho em bytes, ou -1 se a conversa falhou */
static duk_ret_t write_data(duk_context *ctx) {
    struct tls_channel *channel = tls_get_channel(ctx, 0);
    size_t length;
    enum encoding encoding = duk_is_string(ctx, 1) ? buffer_encoding(ctx, 2) : ENCODING_UTF8;
    const unsigned char *bytes = buffer_data(ctx, 1, encoding, &length);
    if (bytes == NULL) return duk_type_error(ctx, "Invalid argument");
    int result = channel->failed ? -1 : 1;
    if (result == 1 && length > 0) result = libssl.SSL_write(channel->ssl, bytes, (int)length);
    if (result <= 0 && !channel->failed) (void)why(channel, result);
    duk_push_number(ctx, result <= 0 ? -1 : (double)length);
    return 1;
}

/* shutdown(conversa): despede-se (close_notify). */
static duk_ret_t shutdown_channel(duk_context *ctx) {
    struct tls_channel *channel = tls_get_channel(ctx, 0);
    if (!channel->failed) libssl.SSL_shutdown(channel->ssl);
    openssl.ERR_clear_error();
    return 0;
}

/* ---- recados e erros ---- */

/* note(conversa) -> [ tipo, Buffer ], ou undefined se não há mais */
static duk_ret_t take_note(duk_context *ctx) {
    struct tls_channel *channel = tls_get_channel(ctx, 0);
    struct tls_note *note = channel->notes;
    if (note == NULL) return 0;
    channel->notes = note->next;
    duk_push_array(ctx);
    duk_push_string(ctx, note->kind);
    duk_put_prop_index(ctx, -2, 0);
    buffer_push(ctx, note->bytes, note->length);
    duk_put_prop_index(ctx, -2, 1);
    free(note);
    return 1;
}

/* error(conversa) -> { message, library, reason } do erro em que ela parou */
static duk_ret_t error(duk_context *ctx) {
    struct tls_channel *channel = tls_get_channel(ctx, 0);
    const char *library = openssl.ERR_lib_error_string(channel->error_code);
    const char *reason = openssl.ERR_reason_error_string(channel->error_code);
    duk_push_object(ctx);
    duk_push_string(ctx, channel->error != NULL ? channel->error : "");
    duk_put_prop_literal(ctx, -2, "message");
    if (library != NULL) {
        duk_push_string(ctx, library);
        duk_put_prop_literal(ctx, -2, "library");
    }
    if (reason != NULL) {
        duk_push_string(ctx, reason);
        duk_put_prop_literal(ctx, -2, "reason");
    }
    return 1;
}

const struct binding tls_channel_bindings[] = {
    { "create", create, 2, 0 },
    { "close", close_channel, 1, 0 },
    { "start", start, 1, 0 },
    { "askContext", ask_context, 1, 0 },
    { "chooseContext", choose_context, 2, 0 },
    { "setVerify", set_verify, 3, 0 },
    { "setServername", set_servername, 2, 0 },
    { "setProtocols", set_protocols, 2, 0 },
    { "setSession", set_session, 2, 0 },
    { "keepKeys", keep_keys, 1, 0 },
    { "step", step, 1, 0 },
    { "feed", feed, 2, 0 },
    { "drain", drain, 1, 0 },
    { "write", write_data, 3, 0 },
    { "shutdown", shutdown_channel, 1, 0 },
    { "note", take_note, 1, 0 },
    { "error", error, 1, 0 },
    { 0 },
};
