/* json_error.h -- o que há de errado num JSON, com as palavras do Node. */
#ifndef NOZINHO_ERRORS_JSON_ERROR_H
#define NOZINHO_ERRORS_JSON_ERROR_H

#include <duktape.h>

/* [ ] -> [ mensagem ] e 1: por que o texto em `index` não é JSON; [ ] e 0 se ele é. */
int json_push_error(duk_context *ctx, duk_idx_t index);

/* [ ] -> [ mensagem ] e 1: o ciclo que o JSON.stringify encontraria a partir do valor em
 * `index`; [ ] e 0 se não se acha (um toJSON ou um replacer pode tê-lo criado). */
int json_push_cycle(duk_context *ctx, duk_idx_t index);

#endif
