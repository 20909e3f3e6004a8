/* modern.h -- JavaScript de hoje num motor de ES5.
 *
 * O Duktape executa o JavaScript de 2009. Esta camada dá ao engine uma função de texto em texto
 * (engine_hooks.translate): lê o programa com o acorn e o reescreve em ES5, cada linha na sua
 * linha. Um programa que já é ES5 não passa por aqui, e não carrega nada disto. */
#ifndef NOZINHO_MODERN_H
#define NOZINHO_MODERN_H

#include "es.h"

extern const struct layer modern_layer;
#endif
