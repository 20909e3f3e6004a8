/* caret.h -- onde pôr o ^ debaixo da linha que errou. */
#ifndef NOZINHO_ERRORS_CARET_H
#define NOZINHO_ERRORS_CARET_H

#include <stddef.h>

/* O que se sabe de um erro. Tudo menos o texto e a linha pode faltar (NULL, 0). */
struct caret_query {
    const char *text; /* o programa inteiro */
    size_t length;
    int line;
    const char *message; /* "x is not defined" */
    const char *native;  /* nasceu nesta função do motor: "String.prototype.repeat" */
    int thrown;          /* por um `throw` do programa */
};

/* Um pedaço da linha, em bytes. */
struct caret {
    size_t column, width;
};

/* A palavra ofendida, se a mensagem a nomeia e ela está na linha; se não, a primeira letra
 * que não é espaço. */
struct caret caret_find(const struct caret_query *query);

#endif
