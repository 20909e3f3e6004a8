/* errors.h -- erros com as palavras, a pilha e o aviso do Node.
 *
 * O Duktape diz "identifier 'x' undefined"; quem aprende Node procura na internet por
 * "x is not defined". O runtime funciona sem esta camada, com os erros como o motor os diz;
 * com ela, as mensagens, a pilha e o aviso de erro não tratado tomam a forma do Node.
 *
 * Quase ninguém a chama: ela se pendura nos ganchos do Duktape (um erro nasceu, um valor foi
 * lançado) e nos da engine (vai compilar, ninguém tratou este erro). O que dizer decide-se em
 * JavaScript, em src/lib/errors/; aqui está o que só se vê do lado do motor. */
#ifndef NOZINHO_ERRORS_H
#define NOZINHO_ERRORS_H

#include "engine.h"

/* Um texto que não compilou leva escondido, no erro, o lugar em que falhou: um objeto
 * { file, line, column, width, text }, em que `text` é a linha e `column` e `width`, em bytes de
 * ASCII ou unidades de JavaScript, o que sublinhar nela. */
#define ERROR_PLACE DUK_HIDDEN_SYMBOL("place")

/* O aviso do próximo erro mostra onde ele nasceu, e não o `throw` que o lançou: é assim quando ele
 * é o motivo de uma promessa rejeitada. */
void errors_forget_throw(void);

/* [ mensagem arquivo linha antes palavra texto ] -> [ …, erro ]: um SyntaxError naquela linha do
 * arquivo. `texto` é a linha; `palavra`, o que sublinhar nela; `antes`, o que vem antes. */
void errors_push_syntax(duk_context *ctx);

/* [ ... ] -> [ ... texto ]: o valor em `index` como o V8 o mostra numa mensagem, sem rodar código
 * do programa: 5, abc, Symbol(x), #<Object>, [object Array]. */
void errors_show(duk_context *ctx, duk_idx_t index);

/* [ ... ] -> [ ... texto ]: a função em `index` como foi escrita, ou "function nome() { [native
 * code] }". */
void errors_push_function(duk_context *ctx, duk_idx_t index);

/* Se não é NULL, fica sabendo de cada aviso que se escreve em stderr: trace o põe no rastro. */
extern void (*errors_observer)(int fd, const char *bytes, size_t length);

extern const struct layer errors_layer;

#endif
