/* trace.h -- o rastro: o que o loop faz, escrito num arquivo enquanto ele faz.
 *
 * Três arquivos: trace.c ouve o runtime, trace_site.c descobre de que linha do programa veio cada
 * pedido, trace_file.c escreve. O formato está em docs/rastro.md. Tudo roda na thread do loop. */
#ifndef NOZINHO_TRACE_H
#define NOZINHO_TRACE_H

#include "pool.h"

/* ---- trace_file.c: linhas de JSON ---- */

/* Abre o arquivo. Devolve 0, ou -1 com errno. */
int trace_open(const char *path);

/* Uma linha: trace_line põe `seq` e `ev`; trace_end, o fim. Entre os dois, os campos. Os nomes e
 * `what` são textos sem nada a escapar. */
void trace_line(const char *what);
void trace_number(const char *name, double value);
void trace_word(const char *name, const char *value);
void trace_text(const char *name, const char *bytes, size_t length); /* qualquer UTF-8: escapa */
void trace_raw(const char *fragment, size_t length);
void trace_end(void);

/* Entrega ao sistema o que está no buffer. */
void trace_flush(void);

/* Quantas linhas já houve, e quantas o sistema não aceitou. */
unsigned long trace_count(void);
unsigned long trace_lost(void);

/* ---- trace_site.c: de onde veio ---- */

/* Escreve, na linha aberta, os campos que dizem que linha do programa está em execução: `at` e, com
 * `whole`, também `call`, `name` e `def`. Nada, se não há programa em execução. */
struct trace_site;
struct trace_site *trace_find_site(duk_context *ctx, const char *kind);
void trace_write_site(const struct trace_site *site, int whole);

extern const struct layer trace_layer;

#endif
