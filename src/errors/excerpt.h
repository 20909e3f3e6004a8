/* excerpt.h -- o texto dos programas, para quem vai apontar um erro nele. */
#ifndef NOZINHO_ERRORS_EXCERPT_H
#define NOZINHO_ERRORS_EXCERPT_H

#include "engine.h"

/* [ texto ] -> [ texto ]: guarda o texto de um programa que não está em arquivo nenhum
 * ("[eval]", "[stdin]", "REPL3"). */
void excerpt_keep(duk_context *ctx, const char *name);

/* [ ] -> [ texto ] e 1: o programa com esse nome, guardado ou lido do disco; [ ] e 0 se
 * não se encontra. */
int excerpt_push(duk_context *ctx, const char *name);

#endif
