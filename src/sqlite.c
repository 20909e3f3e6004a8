/* sqlite.c -- o lado do loop: os pedidos, a vez de cada um e o que o JavaScript recebe.
 *
 * Tudo aqui roda na thread do loop. Quem segura quem: um pedido segura o Database ou o Statement
 * de que precisa, e um Statement segura o seu Database; por isso nenhum deles some com trabalho
 * por fazer. O que o programa esquece de fechar, os finalizadores fecham. */
#include "sqlite.h"
#include "text.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define DATABASE DUK_HIDDEN_SYMBOL("database")
#define STATEMENT DUK_HIDDEN_SYMBOL("statement")
#define OWNER DUK_HIDDEN_SYMBOL("owner") /* de um Statement: o Database */

static struct {
    void *database, *statement; /* Database.prototype e Statement.prototype */
    void *failure;              /* failure(código, frase): o Error */
} js;

/* ---- a vez de cada um ---- */

static void start(struct database *d, struct job *job) {
    struct query *q = (struct query *)job;
    d->busy = 1;
    if (q->kind->work == query_close) d->open = 0;
    if (pool_keeper == NULL)
        pool_start(job);
    else
        pool_keeper(job);
}

static void wait_turn(struct job *job) {
    struct database *d = ((struct query *)job)->database;
    job->next = NULL;
    if (d->first == NULL)
        d->first = job;
    else
        d->last->next = job;
    d->last = job;
}

/* O banco está livre, e esta thread pode tocar nele: é a hora de finalizar o que ninguém quer. */
static void drop_abandoned(struct database *d) {
    for (struct statement *next, *s = d->abandoned; s != NULL; s = next) {
        next = s->next;
        if (d->handle != NULL) sqlite.finalize(s->handle);
        free(s);
    }
    d->abandoned = NULL;
}

static void let_next(struct database *d) {
    struct job *job = d->first;
    d->busy = 0;
    drop_abandoned(d);
    if (job == NULL) return;
    d->first = job->next;
    start(d, job);
}

/* pool_submit anota quem pediu, segura o loop e passa o job adiante. Passar adiante, aqui, é pôr na
 * fila deste banco: enquanto ele a chama, quem guarda os jobs somos nós. Um pedido que espera a vez
 * não ocupa thread nenhuma. */
static void submit(struct query *q) {
    void (*keeper)(struct job * job) = pool_keeper;
    pool_keeper = wait_turn;
    pool_submit(&q->job);
    pool_keeper = keeper;
    if (!q->database->busy) let_next(q->database);
}

/* ---- do pedido ao JavaScript ---- */

static void push_value(duk_context *ctx, struct value v) {
    switch (v.type) {
    case SQLITE_INTEGER: duk_push_number(ctx, (double)v.integer); break;
    case SQLITE_FLOAT: duk_push_number(ctx, v.real); break;
    case SQLITE_TEXT: text_push(ctx, v.bytes, v.length); break;
    case SQLITE_BLOB: buffer_push(ctx, v.bytes, v.length); break;
    default: duk_push_null(ctx);
    }
}

/* [ ... nomes ] -> [ ... nomes linha ] */
static void push_row(duk_context *ctx, const struct query *q, duk_idx_t names, size_t *at) {
    duk_push_object(ctx);
    for (int i = 0; i < q->columns; i++) {
        duk_dup(ctx, names + i);
        push_value(ctx, parcel_next(&q->rows, at));
        duk_put_prop(ctx, -3);
    }
}

/* [ ] -> [ nomes ]: cada nome vira um texto do Duktape uma vez só, e não uma por linha. */
static duk_idx_t push_names(duk_context *ctx, const struct query *q, size_t *at) {
    duk_idx_t names = duk_get_top(ctx);
    duk_require_stack(ctx, q->columns + 10);
    for (int i = 0; i < q->columns; i++) push_value(ctx, parcel_next(&q->rows, at));
    return names;
}

static duk_idx_t push_nothing(duk_context *ctx, const struct query *q) {
    (void)ctx, (void)q;
    return 0;
}

static duk_idx_t push_first_row(duk_context *ctx, const struct query *q) {
    size_t at = 0;
    if (q->row_count == 0) return 0;
    duk_idx_t names = push_names(ctx, q, &at);
    push_row(ctx, q, names, &at);
    duk_replace(ctx, names); /* [ linha nomes... ] */
    duk_set_top(ctx, names + 1);
    return 1;
}

static duk_idx_t push_rows(duk_context *ctx, const struct query *q) {
    size_t at = 0;
    duk_push_array(ctx);
    duk_idx_t names = push_names(ctx, q, &at);
    for (size_t i = 0; i < q->row_count; i++) {
        push_row(ctx, q, names, &at);
        duk_put_prop_index(ctx, names - 1, (duk_uarridx_t)i);
    }
    duk_set_top(ctx, names);
    return 1;
}

static duk_idx_t push_handful(duk_context *ctx, const struct query *q) {
    push_rows(ctx, q);
    duk_push_boolean(ctx, q->more);
    return 2;
}

static duk_idx_t push_changes(duk_context *ctx, const struct query *q) {
    duk_push_object(ctx);
    duk_push_number(ctx, (double)q->last_id);
    duk_put_prop_literal(ctx, -2, "lastID");
    duk_push_int(ctx, q->changes);
    duk_put_prop_literal(ctx, -2, "changes");
    return 1;
}

static void push_failure(duk_context *ctx, const struct query *q) {
    duk_push_heapptr(ctx, js.failure);
    duk_push_int(ctx, q->code);
    text_push(ctx, q->message, strlen(q->message));
    duk_call(ctx, 2);
}

/* [ ] -> [ erro valores... ] */
static duk_idx_t push_outcome(duk_context *ctx, const struct query *q) {
    if (q->code != 0) {
        push_failure(ctx, q);
        return 1;
    }
    duk_push_null(ctx);
    return 1 + q->kind->push(ctx, q);
}

static void release(duk_context *ctx, struct query *q) {
    engine_unref(ctx, q->callback);
    engine_unref(ctx, q->self);
    free(q->values.bytes);
    free(q->rows.bytes);
    free(q->message);
    free(q->text);
    free(q);
}

/* O pedido voltou da equipe. O seguinte parte já; só um each que não acabou continua com a vez. */
static void come_back(duk_context *ctx, struct event *event) {
    struct query *q = (struct query *)event;
    int context = event->origin.context;
    if (q->kind->work == query_open) q->database->open = q->code == 0;
    if (!q->more) let_next(q->database);
    engine_push_ref(ctx, q->callback);
    duk_push_undefined(ctx); /* [ callback this ] */
    duk_idx_t nargs = push_outcome(ctx, q);
    release(ctx, q);
    queue_call(ctx, nargs);
    queue_context_release(ctx, context);
}

/* ---- do JavaScript ao pedido ---- */

static void work(struct job *job) {
    struct query *q = (struct query *)job;
    q->kind->work(q);
}

static struct query *create(const struct query_kind *kind, struct database *d) {
    struct query *q = calloc(1, sizeof *q);
    if (q == NULL) abort();
    q->kind = kind;
    q->database = d;
    q->job.event.run = come_back;
    q->job.event.kind = "sqlite";
    q->job.work = work;
    return q;
}

static int hold(duk_context *ctx, duk_idx_t index) {
    duk_dup(ctx, index);
    return engine_ref(ctx);
}

static char *copy_text(const char *text) {
    char *copy = strdup(text);
    if (copy == NULL) abort();
    return copy;
}

#define MAX_SAFE_INTEGER 9007199254740991.0

static struct value number(double n) {
    if (floor(n) == n && fabs(n) <= MAX_SAFE_INTEGER)
        return (struct value){ SQLITE_INTEGER, .integer = (long long)n };
    return (struct value){ SQLITE_FLOAT, .real = n };
}

/* O que chega aqui sqlite.js já conferiu: null, número, texto ou bytes. Tudo é copiado: o programa
 * pode mudar os seus bytes enquanto o pedido espera. */
static void put_value(duk_context *ctx, struct parcel *p, duk_idx_t index) {
    struct value v = { .type = SQLITE_NULL };
    if (duk_is_number(ctx, index)) {
        v = number(duk_get_number(ctx, index));
    } else if (duk_is_string(ctx, index)) {
        v.type = SQLITE_TEXT;
        v.bytes = text_get(ctx, index, &v.length);
    } else if (duk_is_buffer_data(ctx, index)) {
        v.type = SQLITE_BLOB;
        v.bytes = (const char *)buffer_bytes(ctx, index, &v.length);
    }
    parcel_put(p, v);
}

/* O array em `index`: os valores ou, se `named`, nomes e valores alternados. */
static void read_values(duk_context *ctx, duk_idx_t index, int named, struct query *q) {
    size_t count = duk_get_length(ctx, index);
    for (size_t i = 0; i < count; i++) {
        duk_get_prop_index(ctx, index, (duk_uarridx_t)i);
        put_value(ctx, &q->values, -1);
        duk_pop(ctx);
    }
    q->named = named;
    q->value_count = named ? count / 2 : count;
}

/* ---- os objetos ---- */

static struct database *database_at(duk_context *ctx, duk_idx_t index) {
    struct database *d = NULL;
    if (duk_is_object(ctx, index)) {
        duk_get_prop_literal(ctx, index, DATABASE);
        d = duk_get_buffer(ctx, -1, NULL);
        duk_pop(ctx);
    }
    return d;
}

static struct statement *statement_at(duk_context *ctx, duk_idx_t index) {
    struct statement *s = NULL;
    if (duk_is_object(ctx, index)) {
        duk_get_prop_literal(ctx, index, STATEMENT);
        s = duk_get_pointer(ctx, -1);
        duk_pop(ctx);
    }
    return s;
}

static struct database *require_database(duk_context *ctx) {
    struct database *d = database_at(ctx, 0);
    if (d == NULL) (void)duk_type_error(ctx, "Illegal invocation");
    return d;
}

static struct statement *require_statement(duk_context *ctx) {
    struct statement *s = statement_at(ctx, 0);
    if (s == NULL) (void)duk_type_error(ctx, "Illegal invocation");
    return s;
}

/* Um banco sem pedidos, que ninguém mais alcança: os seus comandos também não. */
static duk_ret_t forget_database(duk_context *ctx) {
    struct database *d = database_at(ctx, 0);
    if (d == NULL) return 0;
    drop_abandoned(d);
    if (d->handle != NULL) database_close(d);
    return 0;
}

/* Se a equipe está usando o banco, o comando espera em `abandoned` que o pedido volte. */
static duk_ret_t forget_statement(duk_context *ctx) {
    struct statement *s = statement_at(ctx, 0);
    if (s == NULL) return 0;
    duk_del_prop_literal(ctx, 0, STATEMENT);
    struct database *d = s->database;
    s->next = d->abandoned;
    d->abandoned = s;
    if (!d->busy) drop_abandoned(d);
    return 0;
}

/* [ ] -> [ Database ] */
static struct database *push_database(duk_context *ctx) {
    duk_push_object(ctx);
    duk_push_heapptr(ctx, js.database);
    duk_set_prototype(ctx, -2);
    struct database *d = duk_push_fixed_buffer(ctx, sizeof *d);
    duk_put_prop_literal(ctx, -2, DATABASE);
    duk_push_c_function(ctx, forget_database, 1);
    duk_set_finalizer(ctx, -2);
    return d;
}

/* prepare(database, sql, once) -> Statement: nada vai à equipe até o primeiro uso. */
static duk_ret_t js_prepare(duk_context *ctx) {
    struct database *d = require_database(ctx);
    const char *sql = text_require(ctx, 1);
    int once = duk_to_boolean(ctx, 2);
    duk_push_object(ctx);
    duk_push_heapptr(ctx, js.statement);
    duk_set_prototype(ctx, -2);
    duk_dup(ctx, 0);
    duk_put_prop_literal(ctx, -2, OWNER);
    struct statement *s = calloc(1, sizeof *s + strlen(sql) + 1);
    if (s == NULL) abort();
    s->database = d;
    s->once = once;
    strcpy(s->sql, sql);
    duk_push_pointer(ctx, s);
    duk_put_prop_literal(ctx, -2, STATEMENT);
    duk_push_c_function(ctx, forget_statement, 1);
    duk_set_finalizer(ctx, -2);
    return 1;
}

/* ---- os pedidos ---- */

static const struct query_kind opening = { query_open, push_nothing };

/* open(caminho, flags, espera, callback) -> Database */
static duk_ret_t js_open(duk_context *ctx) {
    sqlite_need(ctx);
    const char *path = text_require(ctx, 0);
    int flags = duk_require_int(ctx, 1), timeout = duk_require_int(ctx, 2);
    struct query *q = create(&opening, push_database(ctx));
    q->text = copy_text(path);
    q->flags = flags;
    q->timeout = timeout;
    q->self = hold(ctx, -1);
    q->callback = hold(ctx, 3);
    submit(q);
    return 1;
}

static const struct query_kind database_kinds[] = {
    { query_exec, push_nothing },
    { query_close, push_nothing },
};

/* exec(database, sql, callback) e close(database, '', callback): o magic diz qual. */
static duk_ret_t js_database_query(duk_context *ctx) {
    struct database *d = require_database(ctx);
    const char *text = text_require(ctx, 1);
    struct query *q = create(&database_kinds[duk_get_current_magic(ctx)], d);
    q->text = copy_text(text);
    q->self = hold(ctx, 0);
    q->callback = hold(ctx, 2);
    submit(q);
    return 0;
}

static const struct query_kind statement_kinds[] = {
    { query_check, push_nothing }, { query_run, push_changes },      { query_get, push_first_row },
    { query_all, push_rows },      { query_each, push_handful },     { query_next, push_handful },
    { query_stop, push_nothing },  { query_finalize, push_nothing },
};

/* run(statement, valores, named, callback) e os outros: o magic diz qual. next e stop não esperam a
 * vez: ela ainda é do each que os pede. */
static duk_ret_t js_statement_query(duk_context *ctx) {
    struct statement *s = require_statement(ctx);
    struct query *q = create(&statement_kinds[duk_get_current_magic(ctx)], s->database);
    q->statement = s;
    read_values(ctx, 1, duk_to_boolean(ctx, 2), q);
    q->self = hold(ctx, 0);
    q->callback = hold(ctx, 3);
    if (q->kind->work == query_next || q->kind->work == query_stop)
        pool_submit(&q->job);
    else
        submit(q);
    return 0;
}

/* interrupt(database): o pedido que está na equipe, se há um, falha com SQLITE_INTERRUPT. */
static duk_ret_t js_interrupt(duk_context *ctx) {
    struct database *d = require_database(ctx);
    if (d->open) sqlite.interrupt(d->handle);
    return 0;
}

/* ---- a camada ---- */

static void *keep(duk_context *ctx, duk_idx_t index) {
    duk_dup(ctx, index);
    engine_keep(ctx);
    return duk_get_heapptr(ctx, index);
}

/* start(Database.prototype, Statement.prototype, failure) */
static duk_ret_t js_start(duk_context *ctx) {
    js.database = keep(ctx, 0);
    js.statement = keep(ctx, 1);
    js.failure = keep(ctx, 2);
    return 0;
}

static const struct binding bindings[] = {
    { "start", js_start, 3, 0 },
    { "open", js_open, 4, 0 },
    { "prepare", js_prepare, 3, 0 },
    { "interrupt", js_interrupt, 1, 0 },
    { "exec", js_database_query, 3, 0 },
    { "close", js_database_query, 3, 1 },
    { "check", js_statement_query, 4, 0 },
    { "run", js_statement_query, 4, 1 },
    { "get", js_statement_query, 4, 2 },
    { "all", js_statement_query, 4, 3 },
    { "each", js_statement_query, 4, 4 },
    { "next", js_statement_query, 4, 5 },
    { "stop", js_statement_query, 4, 6 },
    { "finalize", js_statement_query, 4, 7 },
    { 0 },
};

extern const struct embedded sqlite_modules[];
const struct layer sqlite_layer = { "sqlite", bindings, sqlite_modules, NULL, NULL, NULL };
