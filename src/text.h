/* text.h -- texto entre o JavaScript e o mundo: sempre UTF-8 do lado de fora.
 *
 * Dentro, o Duktape guarda 🙂 como JavaScript o vê: duas metades (surrogates), cada uma
 * em três bytes (CESU-8). Fora, são quatro bytes. Sem esta alfândega, um emoji teria
 * length 1 e sairia embaralhado na tela. */
#ifndef NOZINHO_TEXT_H
#define NOZINHO_TEXT_H

#include <stddef.h>
#include <duktape.h>

/* [ ] -> [ texto ]: decodifica como TextDecoder; bytes inválidos viram U+FFFD. */
void text_push(duk_context *ctx, const char *bytes, size_t length);

/* Converte o valor na posição `index` em texto (como String(v), que pode lançar) e
 * devolve seus bytes em UTF-8; metades soltas viram U+FFFD. Os bytes vivem enquanto o
 * valor estiver na posição. */
const char *text_get(duk_context *ctx, duk_idx_t index, size_t *length);

/* Como text_get, mas lança TypeError se o valor não é texto ou tem um byte nulo no meio
 * (nomes de arquivo). */
const char *text_require(duk_context *ctx, duk_idx_t index);

#endif
