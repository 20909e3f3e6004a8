/* builtin.h -- o nome por extenso das funções que já vêm no motor, e como o Node escreve
 * um valor dentro de uma mensagem. */
#ifndef NOZINHO_ERRORS_BUILTIN_H
#define NOZINHO_ERRORS_BUILTIN_H

#include <duktape.h>

/* [ ... ] -> [ ... nome ] e 1: "Array.prototype.map", "JSON.parse", "Uint8Array",
 * "parseInt"; [ ... ] e 0 se a função em `index` não é do motor. */
int builtin_push_name(duk_context *ctx, duk_idx_t index);

/* [ ... ] -> [ ... texto ]: o valor em `index` como o V8 o mostra sem rodar código do
 * programa: 5, abc, Symbol(x), #<Object>, [object Array]. */
void builtin_show(duk_context *ctx, duk_idx_t index);

#endif
