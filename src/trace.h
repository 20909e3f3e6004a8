/* trace.h -- o rastro: o que o loop faz, escrito num arquivo enquanto ele faz.
 *
 * Três arquivos: trace.c ouve o runtime, trace_site.c descobre de que linha do programa veio cada
 * pedido, trace_file.c escreve. O formato está em docs/rastro.md. Tudo roda na thread do loop. */
#ifndef NOZINHO_TRACE_H
#define NOZINHO_TRACE_H

#include "pool.h"

/* ---- trace_file.c: linhas de JSON ---- */

/* Abre o arquivo. Devolve 0, ou -1 com errno; trace_reason diz o que ele significa aqui. */
int trace_open(const char *path);
const char *trace_reason(int error);

/* Um pedaço de linha, pronto para se copiar. Um fixo é TRACE_PIECE("texto"); os outros, trace_piece,
 * como printf (cabem 95 bytes). */
struct trace_piece {
    char text[96];
    unsigned length;
};
#define TRACE_PIECE(literal)                                                                       \
    { literal, sizeof literal - 1 }
void trace_piece(struct trace_piece *piece, const char *format, ...);

/* Uma linha: trace_start escreve `{"seq":N`; depois, pedaços, números e textos; e trace_end. */
void trace_start(void);
void trace_put(const struct trace_piece *piece);
void trace_digits(unsigned long value);
void trace_text(const char *name, const char *bytes, size_t length); /* qualquer UTF-8: escapa */
void trace_end(void);

/* Entrega ao sistema o que está no buffer. */
void trace_flush(void);

/* Com trace_is_summed, ligada antes de abrir, a soma de tudo o que se entregou. */
extern int trace_is_summed;
unsigned trace_sum(void);

/* 1 se do outro lado há quem leia enquanto o programa roda: um laço sem fim se vê começar. */
int trace_is_watched(void);

/* Quantas linhas já houve, e quantas o sistema não aceitou, com o errno. */
unsigned long trace_count(void);
unsigned long trace_lost(void);
int trace_error(void);

/* ---- trace_site.c: de onde veio ---- */

/* Escreve, na linha aberta, os campos que dizem que linha do programa está em execução: `at` e, com
 * `whole`, também `call`, `name` e `def`. Nada, se não há programa em execução. */
struct trace_site;
struct trace_site *trace_find_site(duk_context *ctx, const char *kind);
void trace_write_site(const struct trace_site *site, int whole);

extern const struct layer trace_layer;

#endif
