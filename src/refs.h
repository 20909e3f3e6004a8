/* refs.h -- o que o motor chama em refs.c; as referências, para as camadas, estão em engine.h. */
#ifndef NOZINHO_REFS_H
#define NOZINHO_REFS_H

#include <duktape.h>

/* Depois de criar o heap, e depois de destruí-lo. */
void refs_open(duk_context *ctx);
void refs_close(void);

#endif
