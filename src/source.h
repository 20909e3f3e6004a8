/* source.h -- ler o texto de um programa. */
#ifndef NOZINHO_SOURCE_H
#define NOZINHO_SOURCE_H

#include <duktape.h>

/* [ ] -> [ texto ] e 0; ou -> [ ] e -1 com errno. `path` NULL lê a entrada padrão até o
 * fim. Um BOM no começo é retirado, como no Node. */
int source_push(duk_context *ctx, const char *path);

#endif
