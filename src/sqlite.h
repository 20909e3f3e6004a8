/* sqlite.h -- um banco de dados na equipe de threads.
 *
 * O módulo tem dois lados. sqlite.c é o do loop: lê o que o JavaScript pediu, cuida da vez de cada
 * um e entrega o resultado. sqlite_work.c (com sqlite_bind.c) é o da equipe: fala com o SQLite, em
 * C puro, sem tocar no Duktape. Entre os dois vai e volta um `struct query`.
 *
 * Um banco atende um pedido por vez, na ordem em que chegaram: é isso que o protege, e por isso o
 * SQLite não precisa de um mutex seu (SQLITE_OPEN_NOMUTEX). Bancos diferentes andam em paralelo. */
#ifndef NOZINHO_SQLITE_H
#define NOZINHO_SQLITE_H

#include "buffer.h"
#include "pool.h"
#include "sqlite_library.h"

#include <stddef.h>

/* Um banco aberto. Mora num buffer escondido no objeto Database, e cada pedido segura esse objeto. */
struct database {
    sqlite3 *handle; /* NULL antes de abrir e depois de fechar; é de quem atende o pedido da vez */
    int busy;        /* há um pedido na equipe, ou um each que ainda não acabou */
    int open;        /* aberto, e sem um close em andamento: pode-se interromper */
    struct job *first, *last;    /* os que esperam a vez, ligados por job.next */
    struct statement *abandoned; /* de que ninguém mais precisa, por finalizar */
};

/* Um comando. É um bloco de malloc, do objeto Statement. */
struct statement {
    struct database *database;
    sqlite3_stmt *handle; /* NULL até o primeiro uso; depois que o banco fecha, não vale mais */
    int once;             /* serve a um pedido só, que no fim o finaliza */
    int finalized;
    struct statement *next; /* em database->abandoned */
    char sql[];
};

/* Uma fila de valores num bloco só, que cresce: é como eles viajam entre as duas threads. */
struct parcel {
    char *bytes; /* de malloc */
    size_t length, room;
};

struct value {
    int type; /* SQLITE_INTEGER, SQLITE_FLOAT, SQLITE_TEXT, SQLITE_BLOB ou SQLITE_NULL */
    long long integer;
    double real;
    size_t length;     /* do texto (em UTF-8) ou do blob… */
    const char *bytes; /* …que no bloco vêm logo depois do valor */
};

/* Põe o valor no fim. */
void parcel_put(struct parcel *parcel, struct value value);

/* O próximo valor a partir de `*at`, que avança. */
struct value parcel_next(const struct parcel *parcel, size_t *at);

/* Um pedido: um bloco de malloc, que o loop cria, a equipe preenche e o loop libera na volta. */
struct query {
    struct job job; /* o primeiro campo: o endereço do job é o do pedido */
    const struct query_kind *kind;
    struct database *database;

    /* os argumentos */
    struct statement *statement;
    char *text; /* de malloc: o SQL de exec, o caminho de open */
    int flags, timeout;
    struct parcel values; /* um por parâmetro; se `named`, nome e valor alternados */
    size_t value_count;   /* sem contar os nomes */
    int named;

    /* o resultado */
    int code;           /* 0, um código (estendido) do SQLite, ou QUERY_NOT_EXACT… */
    char *message;      /* …e o que houve (de malloc) */
    struct parcel rows; /* os nomes das colunas, depois as linhas, uma atrás da outra */
    int columns;
    size_t row_count;
    int more; /* each: ainda pode haver linhas */
    long long last_id;
    int changes;

    /* até a volta */
    int self, callback; /* referências: o Database ou o Statement, e a função */
};

/* Um inteiro do SQLite que um número do JavaScript não representa. */
enum { QUERY_NOT_EXACT = -1 };

/* O que se pode pedir: quem faz, na equipe, e quem conta o resultado ao JavaScript. */
struct query_kind {
    void (*work)(struct query *query);
    /* [ ] -> [ valores... ]: o que o callback recebe depois do erro. Devolve quantos são. */
    duk_idx_t (*push)(duk_context *ctx, const struct query *query);
};

/* ---- na equipe (sqlite_work.c) ---- */

void query_open(struct query *query);
void query_close(struct query *query);
void query_exec(struct query *query);
void query_check(struct query *query);
void query_run(struct query *query);
void query_get(struct query *query);
void query_all(struct query *query);
void query_each(struct query *query);
void query_next(struct query *query);
void query_stop(struct query *query);
void query_finalize(struct query *query);

/* Anota a falha, se é a primeira: com um código e uma frase, ou como o SQLite acaba de a contar. */
void query_fail(struct query *query, int code, const char *message);
void query_fail_as_told(struct query *query);

/* Liga os valores do pedido aos parâmetros do comando, já preparado; ou anota por que não deu
 * (sqlite_bind.c). */
void query_bind(struct query *query);

/* Quem fecha de fato, também quando o coletor acha um banco esquecido. */
void database_close(struct database *database);

extern const struct layer sqlite_layer;

#endif
