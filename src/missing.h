/* missing.h -- o que dizer de uma peça que ainda não foi ligada.
 *
 * A tabela vem do Makefile, que sabe que camada entra em que capítulo: o build a
 * escreve em build/chapters.c, e assim o aviso não pode discordar da construção. */
#ifndef NOZINHO_MISSING_H
#define NOZINHO_MISSING_H

#include <duktape.h>

struct chapter_entry {
    const char *name;    /* do módulo embutido, ou do global */
    const char *layer;   /* camada que o traz */
    const char *chapter; /* capítulo em que ela chega: "07" */
};
/* Terminam em { 0 }. */
extern const struct chapter_entry chapter_entries[]; /* os módulos */
extern const struct chapter_entry chapter_globals[]; /* setTimeout, require… */

/* A linha da tabela para esse módulo, ou NULL. */
const struct chapter_entry *missing_find(const char *module);

/* A linha do nome global que falta neste runtime e que um capítulo traz; NULL se não é de
 * nenhum, ou se a camada já está ligada (então é um erro de digitação de quem chamou). */
const struct chapter_entry *missing_global(const char *name);

/* Lança um Error (code ERR_LAYER) que nomeia a camada que falta. Não retorna. */
void missing_throw(duk_context *ctx, const char *module);

/* O mesmo, quando o que o programa pediu tem outro nome: "process.nextTick". */
void missing_throw_as(duk_context *ctx, const char *what, const char *module);

#endif
