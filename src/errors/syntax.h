/* syntax.h -- por que um texto não compila, com as palavras do Node. */
#ifndef NOZINHO_ERRORS_SYNTAX_H
#define NOZINHO_ERRORS_SYNTAX_H

#include <duktape.h>

/* O texto que está sendo compilado. engine_compile o anota antes de compilar, e o esquece
 * (NULL) depois. Os primeiros `head` bytes e os últimos `tail` são nossos, não do programa. */
void syntax_compiling(const char *text, size_t length, size_t head, size_t tail);

/* [ mensagem ] -> [ mensagem ]: de dentro do gancho de criação, com o erro em `error`.
 * Onde o texto é conhecido, o erro leva escondido o lugar do ^ (syntax_caret). */
void syntax_translate(duk_context *ctx, duk_idx_t error);

/* A linha, a coluna e a largura (em bytes) do que sublinhar, se o erro em `index` as sabe; 0
 * se não. */
int syntax_caret(duk_context *ctx, duk_idx_t index, size_t *column, size_t *width);

/* O que há de errado numa expressão regular: "Unterminated group"; NULL se a mensagem do
 * motor não fala de uma. */
const char *syntax_regexp_reason(const char *message, const char *source, size_t length);

#endif
