/* modern_es5.h -- este texto pode ir direto para o Duktape?
 *
 * O Duktape recusa quase tudo o que não é ES5, e aí se chama o tradutor. Sobra o que ele aceita
 * calado com outro sentido: `const` que muda, `-1 ** 2`, uma função dentro de um bloco… Quem vê
 * isso é esta leitura, uma passada só pelas palavras do texto, sem conferir a gramática. Na dúvida
 * a resposta é não: traduzir à toa só custa tempo. */
#ifndef NOZINHO_MODERN_ES5_H
#define NOZINHO_MODERN_ES5_H

#include <stddef.h>

/* 1 se o Duktape lê o texto como o Node, ou o recusa. `value`: o valor da última instrução do
 * texto também interessa, como no eval e no -p. */
int es5_reads_alike(const char *text, size_t length, int value);

#endif
