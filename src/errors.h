/* errors.h -- erros com as palavras, a pilha e o relatório do Node.
 *
 * O Duktape diz "identifier 'x' undefined"; quem aprende Node procura na internet por
 * "x is not defined". Aqui as mensagens, a pilha e o aviso de erro não tratado tomam a
 * forma que o Node lhes dá. */
#ifndef NOZINHO_ERRORS_H
#define NOZINHO_ERRORS_H

#include <duktape.h>

/* Instala a tradução das mensagens e da propriedade `stack`. */
void errors_open(duk_context *ctx);

/* [ erro ] -> [ erro ]: escreve em stderr o aviso de erro não tratado, como o Node:
 * arquivo:linha, a linha do programa, a pilha sem os quadros do motor. */
void errors_report(duk_context *ctx);

#endif
