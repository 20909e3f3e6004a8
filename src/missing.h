/* missing.h -- o que dizer de uma peça que ainda não foi ligada.
 *
 * A tabela vem do Makefile, que sabe que camada entra em que capítulo: o build a
 * escreve em build/chapters.c, e assim o aviso não pode discordar da construção. */
#ifndef NOZINHO_MISSING_H
#define NOZINHO_MISSING_H

#include <duktape.h>

struct chapter_entry {
    const char *module;  /* nome do módulo embutido */
    const char *layer;   /* camada que o traz */
    const char *chapter; /* capítulo em que ela chega: "07" */
};
extern const struct chapter_entry chapter_entries[]; /* termina em { 0 } */

/* A linha da tabela para esse módulo, ou NULL. */
const struct chapter_entry *missing_find(const char *module);

/* Lança um Error (code ERR_LAYER) que nomeia a camada que falta. Não retorna. */
void missing_throw(duk_context *ctx, const char *module);

/* O mesmo, quando o que o programa pediu tem outro nome: "process.nextTick". */
void missing_throw_as(duk_context *ctx, const char *what, const char *module);

#endif
