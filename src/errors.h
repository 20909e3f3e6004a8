/* errors.h -- erros com as palavras, a pilha e o relatório do Node.
 *
 * O Duktape diz "identifier 'x' undefined"; quem aprende Node procura na internet por
 * "x is not defined". Aqui as mensagens, a pilha e o aviso de erro não tratado tomam a
 * forma que o Node lhes dá. */
#ifndef NOZINHO_ERRORS_H
#define NOZINHO_ERRORS_H

#include <duktape.h>

/* Instala a tradução das mensagens e da propriedade `stack`. `duktape` é o objeto Duktape,
 * em que moram os ganchos. */
void errors_open(duk_context *ctx, duk_idx_t duktape);

/* [ erro ] -> [ erro ]: escreve em stderr o aviso de erro não tratado, como o Node:
 * arquivo:linha, a linha do programa, o ^, a pilha sem os quadros do motor. */
void errors_report(duk_context *ctx);

/* Onde um valor foi lançado. */
struct throw_place {
    int line;   /* 0: não se sabe */
    int thrown; /* 1: por um `throw` do programa; 0: por uma falha */
};

/* [ ... ] -> [ ... arquivo ] se a linha não é 0: onde o valor em `index` foi lançado pela
 * última vez, ou nasceu. */
struct throw_place errors_place(duk_context *ctx, duk_idx_t index);

/* [ erro ] -> [ erro texto ]: o valor como o Node o mostra num aviso: pilha e propriedades
 * de um erro, ou o valor. Precisa do módulo inspect para as propriedades e os objetos. */
void errors_push_text(duk_context *ctx);

#endif
