/* syntax.h -- por que o texto de um eval não compila, com as palavras do Node.
 *
 * Um programa inteiro quem lê, e recusa, é a camada modern; isto serve ao texto que não passa por
 * ela. */
#ifndef NOZINHO_ERRORS_SYNTAX_H
#define NOZINHO_ERRORS_SYNTAX_H

#include <duktape.h>

/* [ mensagem ] -> [ mensagem ]: de dentro do gancho de criação, com o erro em `error`. Onde o
 * texto é conhecido, o lugar do erro (ERROR_PLACE) ganha a linha e o que sublinhar nela. */
void syntax_translate(duk_context *ctx, duk_idx_t error);

#endif
