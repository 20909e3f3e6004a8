/* place.h -- o lugar de um erro, por extenso: arquivo:linha, a linha do programa, o ^. */
#ifndef NOZINHO_ERRORS_PLACE_H
#define NOZINHO_ERRORS_PLACE_H

#include <duktape.h>

/* [ ... ] -> [ ... texto ] e 1: "a.js:2\n  x.y.z;\n      ^\n", do valor em `index`; [ ... ] e
 * 0 se não se sabe onde ele nasceu nem de onde foi lançado. */
int place_push_text(duk_context *ctx, duk_idx_t index);

#endif
