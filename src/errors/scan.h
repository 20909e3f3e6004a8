/* scan.h -- as palavras de um programa: o bastante para apontar onde ele errou.
 *
 * O motor só sabe a linha de um erro. Para dizer "o.foo is not a function" e pôr o ^ no
 * lugar, lemos de novo o texto do programa, em palavras (tokens). Isto só acontece no
 * caminho do erro, e não confere a gramática: um texto quebrado também vira palavras. */
#ifndef NOZINHO_ERRORS_SCAN_H
#define NOZINHO_ERRORS_SCAN_H

#include <stddef.h>

enum token_kind {
    TOKEN_WORD, /* identificador ou palavra reservada */
    TOKEN_NUMBER,
    TOKEN_STRING,
    TOKEN_TEMPLATE, /* `…`, inteiro */
    TOKEN_REGEXP,
    TOKEN_MARK, /* um sinal: ( ) . += … */
};

struct token {
    enum token_kind kind;
    const char *start; /* aponta para dentro do texto */
    size_t length;
    int line; /* a primeira é 1 */
};

/* As palavras de um texto. `list` é de quem chamou scan_text, que a solta com scan_free. */
struct tokens {
    struct token *list;
    int count;
};

void scan_text(struct tokens *tokens, const char *text, size_t length);
void scan_free(struct tokens *tokens);

/* 1 se a palavra é exatamente esta. */
int scan_is(const struct token *token, const char *word);

/* 1 se é palavra reservada de JavaScript (if, this…). */
int scan_is_reserved(const struct token *token);

/* 1 se uma expressão pode terminar nesta palavra: depois dela, "/" divide e "(" chama. */
int scan_ends_expression(const struct token *token);

#endif
