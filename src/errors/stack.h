/* stack.h -- a propriedade `stack` dos erros, na forma do Node.
 *
 * Ao nascer, um erro só anota que funções estavam em execução; o texto é feito quando
 * alguém o lê. Ficam de fora as funções do motor e as nossas. */
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

/* 1 se o erro em `index` nasceu de uma falha do motor, e não de `new Error` nem de nós. */
int stack_is_internal(duk_context *ctx, duk_idx_t index);

/* 1 se o erro nasceu ao compilar um texto: stack_place é então o lugar do erro nele. */
int stack_is_compilation(duk_context *ctx, duk_idx_t index);

/* 0 para o texto que o programa deu a eval ou a Function. */
int stack_has_file(const char *file);

/* 1 se o texto da pilha do erro em `index` já começa pelo lugar em que ele está. */
int stack_shows_place(duk_context *ctx, duk_idx_t index);

/* [ ... ] -> [ ... nome ] e 1: a função do motor em que o erro nasceu: "String.prototype.repeat". */
int stack_native(duk_context *ctx, duk_idx_t index);

#endif
