/* callee.h -- que função o programa tentou chamar: "o.foo", escrito como o Node escreve. */
#ifndef NOZINHO_ERRORS_CALLEE_H
#define NOZINHO_ERRORS_CALLEE_H

#include <duktape.h>

/* Que chamada se procura numa linha. */
struct callee_query {
    const char *text; /* o programa inteiro */
    size_t length;
    int line;
    const char *key; /* obj.key(…); NULL: uma chamada sem objeto, f(…) */
    int construct;   /* new F(…) */
};

/* [ ] -> [ nome ] e 1, se na linha só uma expressão pode ser; [ ] e 0 se nenhuma, ou se
 * há dúvida. */
int callee_push(duk_context *ctx, const struct callee_query *query);

#endif
