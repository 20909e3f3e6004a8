/* errors/stack.h -- que funções estavam em execução quando um erro nasceu.
 *
 * Ao nascer, um erro só anota os quadros; o texto de `stack` é feito quando alguém o lê
 * (src/lib/errors/stack.js). */
#ifndef NOZINHO_ERRORS_STACK_H
#define NOZINHO_ERRORS_STACK_H

#include <duktape.h>

/* Instala `stack` em Error.prototype, Error.captureStackTrace e Error.stackTraceLimit. */
void stack_open(duk_context *ctx);

/* [ ... ] -> [ ... arquivo ] e a linha: o primeiro lugar do programa na pilha do erro em
 * `index`; [ ... ] e 0 se não há nenhum. */
int stack_place(duk_context *ctx, duk_idx_t index);

/* [ erro ] -> [ erro ]: a pilha passa a começar por um lugar num texto que não compilou. */
void stack_put_place(duk_context *ctx, const char *file, int line);

/* Um erro que nasce numa corrotina só anota a pilha dela: acrescenta quem a acordou, e as funções
 * async que esperam por ela. */
void stack_extend(duk_context *ctx, duk_idx_t index);

/* 1 se o erro em `index` nasceu de uma falha do motor, e não de `new Error` nem de nós. */
int stack_is_internal(duk_context *ctx, duk_idx_t index);

/* 1 se o erro nasceu ao compilar um texto: stack_place é então o lugar do erro nele. */
int stack_is_compilation(duk_context *ctx, duk_idx_t index);

/* Para o JavaScript: frames(erro). */
duk_ret_t stack_js_frames(duk_context *ctx);

#endif
