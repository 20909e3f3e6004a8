/* sqlite_bind.c -- os parâmetros: ligar a cada ? do comando o valor que o programa deu.
 *
 * Roda na equipe, como sqlite_work.c. Um valor ligado nunca é lido como SQL: é por isso que ele não
 * precisa de aspas, nem pode mudar o comando. */
#include "sqlite.h"

#include <stdio.h>
#include <string.h>

/* SQLITE_STATIC: os bytes são do pedido, que vive mais do que estas ligações (ver finish). */
static int bind_value(sqlite3_stmt *s, int index, struct value v) {
    switch (v.type) {
    case SQLITE_INTEGER: return sqlite.bind_int64(s, index, v.integer);
    case SQLITE_FLOAT: return sqlite.bind_double(s, index, v.real);
    case SQLITE_TEXT:
        return sqlite.bind_text64(s, index, v.bytes, v.length, SQLITE_STATIC, SQLITE_UTF8);
    case SQLITE_BLOB: return sqlite.bind_blob64(s, index, v.bytes, v.length, SQLITE_STATIC);
    default: return sqlite.bind_null(s, index);
    }
}

static void bind_checked(struct query *q, int index, struct value value) {
    if (bind_value(q->statement->handle, index, value) != SQLITE_OK) query_fail_as_told(q);
}

static void fail_count(struct query *q, int wanted) {
    char text[100];
    snprintf(text, sizeof text, "o comando tem %d parâmetro%s e recebeu %zu valor%s", wanted,
             wanted == 1 ? "" : "s", q->value_count, q->value_count == 1 ? "" : "es");
    query_fail(q, SQLITE_RANGE, text);
}

static void bind_in_order(struct query *q, int wanted) {
    if ((size_t)wanted != q->value_count) fail_count(q, wanted);
    size_t at = 0;
    for (int i = 1; i <= wanted; i++)
        bind_checked(q, i, parcel_next(&q->values, &at));
}

/* `:nome` atende por ":nome" e por "nome". */
static int is_called(const char *parameter, struct value name) {
    const char *short_name = parameter + 1;
    return (strlen(parameter) == name.length && memcmp(parameter, name.bytes, name.length) == 0) ||
           (strlen(short_name) == name.length && memcmp(short_name, name.bytes, name.length) == 0);
}

static int find_by_name(const struct query *q, const char *parameter, struct value *value) {
    size_t at = 0;
    for (size_t i = 0; i < q->value_count; i++) {
        struct value name = parcel_next(&q->values, &at);
        *value = parcel_next(&q->values, &at);
        if (is_called(parameter, name)) return 1;
    }
    return 0;
}

static void fail_name(struct query *q, const char *parameter) {
    char text[200];
    if (parameter == NULL)
        snprintf(text, sizeof text, "um ? não tem nome: passe os valores em ordem, não num objeto");
    else
        snprintf(text, sizeof text, "falta o valor do parâmetro %s", parameter);
    query_fail(q, SQLITE_RANGE, text);
}

static void bind_by_name(struct query *q, int wanted) {
    struct value value;
    for (int i = 1; i <= wanted && q->code == 0; i++) {
        const char *parameter = sqlite.bind_parameter_name(q->statement->handle, i);
        if (parameter != NULL && find_by_name(q, parameter, &value))
            bind_checked(q, i, value);
        else
            fail_name(q, parameter);
    }
    if ((size_t)wanted != q->value_count) fail_count(q, wanted);
}

void query_bind(struct query *q) {
    int wanted = sqlite.bind_parameter_count(q->statement->handle);
    if (q->named)
        bind_by_name(q, wanted);
    else
        bind_in_order(q, wanted);
}
