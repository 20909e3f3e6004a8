/* sqlite_work.c -- o lado da equipe: falar com o SQLite.
 *
 * Estas funções rodam numa thread da equipe, uma por vez em cada banco: nada de Duktape. O que o
 * JavaScript vai querer saber (linhas, nomes, frases de erro) é copiado para o pedido, porque o
 * que o SQLite empresta só vale até a próxima chamada. */
#include "sqlite.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- valores num bloco só ---- */

static void *grow(struct parcel *p, size_t extra) {
    if (p->length + extra > p->room) {
        p->room = (p->length + extra) * 2;
        p->bytes = realloc(p->bytes, p->room);
        if (p->bytes == NULL) abort();
    }
    p->length += extra;
    return p->bytes + p->length - extra;
}

/* O valor e, atrás dele, os seus bytes. Não há alinhamento: quem lê copia. */
void parcel_put(struct parcel *parcel, struct value value) {
    memcpy(grow(parcel, sizeof value), &value, sizeof value);
    if (value.length > 0) memcpy(grow(parcel, value.length), value.bytes, value.length);
}

struct value parcel_next(const struct parcel *parcel, size_t *at) {
    struct value value;
    memcpy(&value, parcel->bytes + *at, sizeof value);
    value.bytes = parcel->bytes + *at + sizeof value;
    *at += sizeof value + value.length;
    return value;
}

/* ---- falhas ---- */

void query_fail(struct query *q, int code, const char *message) {
    if (q->code != 0) return;
    q->code = code;
    q->message = strdup(message);
    if (q->message == NULL) abort();
}

void query_fail_as_told(struct query *q) {
    sqlite3 *handle = q->database->handle;
    query_fail(q, sqlite.extended_errcode(handle), sqlite.errmsg(handle));
}

static int is_closed(struct query *q) {
    if (q->database->handle == NULL) query_fail(q, SQLITE_MISUSE, "o banco já foi fechado");
    return q->code != 0;
}

/* ---- o banco ---- */

void query_open(struct query *q) {
    sqlite3 *handle;
    if (sqlite.open_v2(q->text, &handle, q->flags | SQLITE_OPEN_NOMUTEX, NULL) == SQLITE_OK) {
        sqlite.extended_result_codes(handle, 1);
        sqlite.busy_timeout(handle, q->timeout);
        q->database->handle = handle;
    } else { /* mesmo assim há um handle, que guarda a explicação */
        query_fail(q, sqlite.extended_errcode(handle), sqlite.errmsg(handle));
        sqlite.close_v2(handle);
    }
}

/* Os comandos que o programa não finalizou vão junto; os objetos deles, que sobram, perguntam
 * primeiro se o banco está aberto. */
void database_close(struct database *database) {
    sqlite3_stmt *statement;
    while ((statement = sqlite.next_stmt(database->handle, NULL)) != NULL)
        sqlite.finalize(statement);
    sqlite.close_v2(database->handle);
    database->handle = NULL;
}

void query_close(struct query *q) {
    if (!is_closed(q)) database_close(q->database);
}

void query_exec(struct query *q) {
    if (is_closed(q)) return;
    if (sqlite.exec(q->database->handle, q->text, NULL, NULL, NULL) != SQLITE_OK)
        query_fail_as_told(q);
}

/* ---- preparar ---- */

/* O que sobrou depois do primeiro comando tem de ser só espaço e comentário. */
static void require_nothing(struct query *q, const char *rest) {
    sqlite3_stmt *second = NULL;
    if (sqlite.prepare_v3(q->database->handle, rest, -1, 0, &second, NULL) != SQLITE_OK)
        query_fail_as_told(q);
    else if (second != NULL)
        query_fail(q, SQLITE_MISUSE, "há mais de um comando no texto; para vários, use exec");
    sqlite.finalize(second);
}

static void compile(struct query *q, struct statement *s) {
    unsigned flags = s->once ? 0 : SQLITE_PREPARE_PERSISTENT;
    const char *rest;
    if (sqlite.prepare_v3(q->database->handle, s->sql, -1, flags, &s->handle, &rest) != SQLITE_OK)
        query_fail_as_told(q);
    else if (s->handle == NULL)
        query_fail(q, SQLITE_MISUSE, "não há nenhum comando no texto");
    else
        require_nothing(q, rest);
    if (q->code == 0) return;
    sqlite.finalize(s->handle);
    s->handle = NULL;
}

/* Devolve 1 se o comando está pronto para rodar. Da segunda vez em diante, já estava. */
static int prepare(struct query *q) {
    struct statement *s = q->statement;
    if (is_closed(q)) return 0;
    if (s->finalized) query_fail(q, SQLITE_MISUSE, "o comando já foi finalizado");
    if (q->code == 0 && s->handle == NULL) compile(q, s);
    return q->code == 0;
}

void query_check(struct query *q) { prepare(q); }

void query_finalize(struct query *q) {
    if (is_closed(q)) return;
    if (q->statement->finalized) query_fail(q, SQLITE_MISUSE, "o comando já foi finalizado");
    sqlite.finalize(q->statement->handle);
    q->statement->handle = NULL;
    q->statement->finalized = 1;
}

/* ---- rodar ---- */

/* Prepara e liga os valores. Devolve 1 se se pode rodar. */
static int begin(struct query *q) {
    if (prepare(q)) query_bind(q);
    return q->code == 0;
}

/* O comando volta ao começo e larga os bytes do pedido; o de uma vez só acaba aqui. */
static void finish(struct query *q) {
    struct statement *s = q->statement;
    if (q->database->handle == NULL || s->handle == NULL) return;
    sqlite.reset(s->handle);
    sqlite.clear_bindings(s->handle);
    if (!s->once) return;
    sqlite.finalize(s->handle);
    s->handle = NULL;
}

/* Um passo; 1 se ele deu uma linha, 0 se acabou (bem ou mal). */
static int step(struct query *q) {
    int result = sqlite.step(q->statement->handle);
    if (result != SQLITE_ROW && result != SQLITE_DONE) query_fail_as_told(q);
    return result == SQLITE_ROW;
}

/* changes() fica com o valor velho quando o comando não é de mudar linhas; a conta de todas as
 * mudanças diz se houve alguma. */
void query_run(struct query *q) {
    if (begin(q)) {
        sqlite3 *handle = q->database->handle;
        int before = sqlite.total_changes(handle);
        while (step(q)) continue;
        q->changes = sqlite.total_changes(handle) == before ? 0 : sqlite.changes(handle);
        q->last_id = sqlite.last_insert_rowid(handle);
    }
    finish(q);
}

/* ---- as linhas ---- */

#define MAX_SAFE_INTEGER 9007199254740991LL

static void put_text(struct parcel *p, const char *text) {
    parcel_put(p, (struct value){ SQLITE_TEXT, .length = strlen(text), .bytes = text });
}

static void fail_not_exact(struct query *q, long long integer, const char *column) {
    char text[300];
    snprintf(text, sizeof text,
             "o inteiro %lld, da coluna %.60s, não cabe num número do JavaScript, que só é exato "
             "até %lld; peça-o como texto, com CAST(… AS TEXT)",
             integer, column, MAX_SAFE_INTEGER);
    query_fail(q, QUERY_NOT_EXACT, text);
}

/* A ordem importa: column_bytes conta os bytes da forma em que o valor foi pedido por último. */
static void put_column(struct query *q, int i) {
    sqlite3_stmt *s = q->statement->handle;
    struct value v = { .type = sqlite.column_type(s, i) };
    switch (v.type) {
    case SQLITE_INTEGER: v.integer = sqlite.column_int64(s, i); break;
    case SQLITE_FLOAT: v.real = sqlite.column_double(s, i); break;
    case SQLITE_TEXT: v.bytes = (const char *)sqlite.column_text(s, i); break;
    case SQLITE_BLOB: v.bytes = sqlite.column_blob(s, i); break;
    }
    if (v.type == SQLITE_TEXT || v.type == SQLITE_BLOB)
        v.length = (size_t)sqlite.column_bytes(s, i);
    if (v.integer > MAX_SAFE_INTEGER || v.integer < -MAX_SAFE_INTEGER)
        fail_not_exact(q, v.integer, sqlite.column_name(s, i));
    parcel_put(&q->rows, v);
}

static void put_row(struct query *q) {
    for (int i = 0; i < q->columns; i++) put_column(q, i);
    q->row_count++;
}

static void put_names(struct query *q) {
    sqlite3_stmt *s = q->statement->handle;
    q->columns = sqlite.column_count(s);
    for (int i = 0; i < q->columns; i++) put_text(&q->rows, sqlite.column_name(s, i));
}

/* Até `count` linhas, ou até passar de `bytes`. Devolve 1 se parou por isso: pode haver mais. Os nomes,
 * só depois de um passo: se a tabela mudou, é ele que refaz o comando. */
static int read_rows(struct query *q, size_t count, size_t bytes) {
    while (q->row_count < count && q->rows.length < bytes) {
        if (!step(q)) return 0;
        if (q->row_count == 0) put_names(q);
        put_row(q);
        if (q->code != 0) return 0;
    }
    return 1;
}

void query_get(struct query *q) {
    if (begin(q)) read_rows(q, 1, SIZE_MAX);
    finish(q);
}

void query_all(struct query *q) {
    if (begin(q)) read_rows(q, SIZE_MAX, SIZE_MAX);
    finish(q);
}

/* Um punhado de cada viagem: nem uma viagem por linha, nem a tabela inteira na memória. */
enum { HANDFUL = 500, HANDFUL_BYTES = 64 * 1024 };

void query_next(struct query *q) {
    q->more = read_rows(q, HANDFUL, HANDFUL_BYTES);
    if (!q->more) finish(q);
}

void query_each(struct query *q) {
    if (begin(q))
        query_next(q);
    else
        finish(q);
}

void query_stop(struct query *q) { finish(q); }
