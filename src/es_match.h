/* es_match.h -- executar uma expressão regular das que o Duktape não entende.
 *
 * O programa (feito por src/lib/es/regexp-compiler.js) é uma lista de inteiros: quantos grupos,
 * quantos laços, as marcas, e as instruções. */
#ifndef NOZINHO_ES_MATCH_H
#define NOZINHO_ES_MATCH_H

#include "engine.h"

enum match_op {
    MATCH,
    MATCH_CHAR,     /* código */
    MATCH_SET,      /* negado? quantas-faixas início fim … */
    MATCH_SPLIT,    /* primeiro segundo */
    MATCH_JUMP,     /* destino */
    MATCH_SAVE,     /* posição do grupo */
    MATCH_RESET,    /* primeira última */
    MATCH_START,    /* ^ */
    MATCH_END,      /* $ */
    MATCH_WORD,     /* \b */
    MATCH_NOT_WORD, /* \B */
    MATCH_BACK,     /* grupo */
    MATCH_LOOK,     /* nega? fim */
    MATCH_LOOP_SET, /* laço */
    MATCH_LOOP,     /* laço mínimo máximo guloso? saída */
    MATCH_LOOP_END, /* laço teste */
    MATCH_SIMPLE,   /* mínimo máximo guloso?, e a instrução que lê um caractere */
};
enum { MATCH_BACKWARD = 32 }; /* somada a quem lê: lê o caractere anterior */
enum match_mode { MATCH_IGNORE_CASE = 1, MATCH_MULTILINE = 2, MATCH_UNICODE = 4 };

/* match(programa, texto, posição, fixo): as posições de início e fim do todo e de cada grupo
 * (-1: não participou), ou undefined. `fixo`: só vale começar na posição dada. */
duk_ret_t es_match(duk_context *ctx);

void es_match_close(void);

#endif
