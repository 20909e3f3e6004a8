/* errors.c -- erros com as palavras, a pilha e o relatório do Node. */
#include "errors.h"

#include <stdio.h>

void errors_open(duk_context *ctx) { (void)ctx; }

void errors_report(duk_context *ctx) {
    fprintf(stderr, "%s\n", duk_safe_to_stacktrace(ctx, -1));
}
