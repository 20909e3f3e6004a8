/* wording.h -- as mensagens do motor com as palavras do Node. */
#ifndef NOZINHO_ERRORS_WORDING_H
#define NOZINHO_ERRORS_WORDING_H

#include <duktape.h>

/* [ mensagem ] -> [ mensagem ] e 1: a do motor vira a do Node; 0 e a mesma mensagem se não
 * há o que trocar. Só de dentro do gancho de criação de erros: o valor e o lugar de que a
 * mensagem fala são buscados em quem provocou o erro. */
int wording_translate(duk_context *ctx);

#endif
