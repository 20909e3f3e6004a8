/* syntax.h -- por que um texto não compila, com as palavras do Node. */
#ifndef NOZINHO_ERRORS_SYNTAX_H
#define NOZINHO_ERRORS_SYNTAX_H

#include "errors/caret.h"

#include <duktape.h>

/* O texto que está sendo compilado. engine_compile o anota antes de compilar, e o esquece
 * (NULL) depois. Os primeiros `head` bytes e os últimos `tail` são nossos, não do programa. */
void syntax_compiling(const char *text, size_t length, size_t head, size_t tail);

/* [ mensagem ] -> [ mensagem ]: de dentro do gancho de criação, com o erro em `error`.
 * Onde o texto é conhecido, o erro leva escondida a linha (syntax_push_source). */
void syntax_translate(duk_context *ctx, duk_idx_t error);

/* [ ] -> [ linha do texto ] e 1, se o erro em `index` sabe que palavra não compilou: o número
 * da linha, o texto dela e o que sublinhar; [ ] e 0 se não. */
int syntax_push_source(duk_context *ctx, duk_idx_t index, int *line, struct caret *caret);

/* [ mensagem arquivo linha antes palavra texto ] -> [ …, erro ]: um SyntaxError naquela linha do
 * arquivo. `texto` é a linha; `palavra`, o que sublinhar nela; `antes`, o que vem antes. */
void syntax_push_error(duk_context *ctx);

/* 1 se o erro em `index` é de um texto que parou no meio: mais uma linha poderia completá-lo. O
 * texto tem de terminar numa quebra de linha. */
int syntax_is_incomplete(duk_context *ctx, duk_idx_t index);

/* O que há de errado numa expressão regular: "Unterminated group"; NULL se a mensagem do
 * motor não fala de uma. */
const char *syntax_regexp_reason(const char *message, const char *source, size_t length);

#endif
