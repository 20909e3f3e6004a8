/* repl.h -- conversar com quem está no terminal (REPL: read, eval, print, loop). */
#ifndef NOZINHO_REPL_H
#define NOZINHO_REPL_H

#include "engine.h"

/* Lê linhas e as executa até a entrada acabar ou alguém se despedir. `first`, se não é NULL,
 * roda depois do primeiro convite (o código de -i -e). */
void repl_run(duk_context *ctx, void (*first)(duk_context *ctx));

/* Espera até a entrada padrão ter algo a ler, girando o loop (se há um) enquanto isso. Devolve
 * 0, ou -1 se veio um Ctrl-C. */
int repl_wait(void);

/* ---- repl_edit.c: editar a linha com a libedit ---- */

/* O que se ouviu: uma linha, o fim da entrada, ou um Ctrl-C no meio dela. */
enum heard { HEARD_LINE, HEARD_END, HEARD_INTERRUPT };

/* Prepara o terminal. Devolve -1 se não há libedit ou se o terminal não serve. `complete`
 * recebe a linha até o cursor: [ ] -> [ { insert, list } ], ou undefined. */
int edit_open(duk_context *ctx,
              void (*complete)(duk_context *ctx, const char *line, size_t length));

/* Lê uma linha: [ ] -> [ texto ] e HEARD_LINE, ou [ ] e o que houve. */
enum heard edit_line(duk_context *ctx, const char *prompt);

/* Põe uma linha na história que a seta para cima percorre. */
void edit_remember(const char *line);

/* Depois de HEARD_INTERRUPT: 1 se a linha tinha algum texto. */
int edit_had_text(void);

/* Algo foi escrito por cima do convite: mostra de novo o convite e a linha. */
void edit_redraw(void);

/* A largura do terminal. */
int edit_columns(void);

#endif
