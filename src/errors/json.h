/* errors/json.h -- em que ponto um texto deixa de ser JSON, e o que se esperava ali. */
#ifndef NOZINHO_ERRORS_JSON_H
#define NOZINHO_ERRORS_JSON_H

#include <duktape.h>

/* json(texto) -> [posição, o que se esperava, ou '' se nada em especial]; undefined se o texto
 * é JSON. */
duk_ret_t json_js_complaint(duk_context *ctx);

#endif
