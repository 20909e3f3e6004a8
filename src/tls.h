/* tls.h -- conversas cifradas (TLS), por cima de qualquer coisa que leve bytes.
 *
 * A libssl conversa com dois pedaços de memória, e não com um socket: o que chegou do outro lado é
 * posto num (feed), o que ela quer mandar sai do outro (drain). Entre os dois, step: a conversa dá
 * um passo, que pode ser o fim do aperto de mãos, bytes decifrados, ou "preciso de mais". Quem leva
 * os bytes é o JavaScript (lib/tls/handle.js).
 *
 * A libssl chama de volta o C no meio de um passo (uma sessão nova, a escolha do certificado). O
 * JavaScript não roda ali: o C anota, e ele lê depois do passo. Só a thread do loop. */
#ifndef NOZINHO_TLS_H
#define NOZINHO_TLS_H

#include "crypto.h"
#include "tls_library.h"

/* O que muitas conversas dividem: certificado, chave, em quem se confia. */
struct tls_context {
    SSL_CTX *ctx;
    int shares_roots; /* confia nos certificados do sistema, que são um só depósito para todos */
};

/* Um recado da libssl, à espera do JavaScript. */
struct tls_note {
    struct tls_note *next;
    const char *kind; /* "session" ou "keylog" */
    size_t length;
    unsigned char bytes[];
};

/* Uma conversa. Mora num buffer escondido no handle. */
struct tls_channel {
    SSL *ssl; /* NULL depois de liberada */
    struct tls_note *notes;
    unsigned char *protocols; /* os da ALPN, à moda dela: tamanho, nome, tamanho, nome… */
    unsigned protocols_length;
    char *error; /* o relatório da OpenSSL, se a conversa falhou */
    unsigned long error_code;
    unsigned is_server : 1;
    unsigned started : 1;
    unsigned secure : 1; /* o aperto de mãos acabou */
    unsigned failed : 1;
    unsigned asks_context : 1;  /* o programa escolhe o certificado pelo nome (SNICallback) */
    unsigned chose_context : 1; /* e já o escolheu */
};

/* O struct do handle em `index`; lança TypeError se não é um, ou já foi liberado. */
struct tls_context *tls_get_context(duk_context *ctx, duk_idx_t index);
struct tls_channel *tls_get_channel(duk_context *ctx, duk_idx_t index);

/* Os callbacks que toda conversa deste contexto usa (tls_channel.c). */
void tls_channel_hooks(SSL_CTX *ctx);

extern const struct binding tls_context_bindings[], tls_channel_bindings[], tls_facts_bindings[];
extern const struct layer tls_layer;

#endif
