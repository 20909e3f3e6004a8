/* fs.c -- um pedido do começo ao fim: ler os argumentos, fazer agora ou depois, responder.
 *
 * Tudo aqui roda na thread do loop, menos `work`. */
#include "fs.h"
#include "syserr.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static struct {
    void *convert; /* convert(nome, valor): a forma comum do valor, ou lança */
    void *failure; /* failure(código, caminho, número): o Error de um código do Node */
} fs;

/* ---- os argumentos ---- */

/* Troca o argumento pela sua forma comum, que o JavaScript sabe achar. */
static void convert(duk_context *ctx, duk_idx_t index, const char *name) {
    duk_push_heapptr(ctx, fs.convert);
    duk_push_string(ctx, name);
    duk_dup(ctx, index);
    duk_call(ctx, 2);
    duk_replace(ctx, index);
}

static void read_argument(duk_context *ctx, duk_idx_t index, struct request *r) {
    const struct parameter *parameter = r->operation->parameters[index];
    void *field = (char *)r + parameter->field;
    if (parameter->read(ctx, index, r, field) == 0) return;
    convert(ctx, index, parameter->name);
    if (parameter->read(ctx, index, r, field) != 0)
        (void)duk_type_error(ctx, "invalid argument: %s", parameter->name);
}

/* Devolve quantos eram: é a posição do callback, que vem depois deles. */
static duk_idx_t read_arguments(duk_context *ctx, struct request *r) {
    duk_idx_t count = 0;
    while (r->operation->parameters[count] != NULL) read_argument(ctx, count++, r);
    return count;
}

/* ---- fazer ---- */

/* Um sinal pode interromper uma chamada antes que ela faça algo: começa de novo. */
static void work(struct job *job) {
    struct request *r = (struct request *)job;
    do r->result = r->operation->work(r);
    while (r->result < 0 && errno == EINTR && r->code == NULL);
    r->error = r->result < 0 ? errno : 0;
}

/* ---- responder ---- */

/* [ ] -> [ erro ] */
static void push_error(duk_context *ctx, struct request *r) {
    if (r->code == NULL) {
        syserr_push(ctx, r->error, r->syscall, r->where != NULL ? r->where : r->path, r->dest);
        return;
    }
    duk_push_heapptr(ctx, fs.failure);
    duk_push_string(ctx, r->code);
    duk_push_string(ctx, r->path);
    duk_push_number(ctx, (double)r->position);
    duk_call(ctx, 3);
}

static void free_results(struct request *r) {
    free(r->out);
    free(r->where);
}

/* A chamada síncrona: faz aqui mesmo, e devolve ou lança. */
static duk_ret_t run_now(duk_context *ctx, struct request *r) {
    work(&r->job);
    if (r->result < 0) {
        push_error(ctx, r);
        free_results(r);
        return duk_throw(ctx);
    }
    duk_idx_t count = r->operation->push(ctx, r);
    free_results(r);
    duk_set_top(ctx, duk_get_top(ctx) - count + (count > 0)); /* só o primeiro */
    return count > 0;
}

/* [ ] -> [ erro valores... ]: os argumentos do callback. Devolve quantos são. */
static duk_idx_t push_outcome(duk_context *ctx, struct request *r) {
    if (r->result >= 0) {
        duk_push_null(ctx);
        return 1 + r->operation->push(ctx, r);
    }
    push_error(ctx, r);
    return r->operation->push == fs_push_count ? 1 + fs_push_count(ctx, r) : 1;
}

/* O pedido voltou da equipe. Nada dele sobra quando o callback começa. */
static void come_back(duk_context *ctx, struct event *event) {
    struct request *r = (struct request *)event;
    int context = event->origin.context;
    engine_push_ref(ctx, r->callback);
    duk_push_undefined(ctx); /* [ callback this ] */
    duk_idx_t nargs = push_outcome(ctx, r);
    engine_unref(ctx, r->callback);
    engine_unref(ctx, r->pinned);
    free_results(r);
    free(r);
    queue_call(ctx, nargs);
    queue_context_release(ctx, context);
}

static size_t size_of(const char *text) { return text == NULL ? 0 : strlen(text) + 1; }

static int hold(duk_context *ctx, duk_idx_t index) {
    duk_dup(ctx, index);
    return engine_ref(ctx);
}

/* O pedido e os textos que ele usa num bloco só, que a equipe pode ler com sossego: os do
 * Duktape podem sumir assim que esta chamada voltar. */
static struct request *copy(const struct request *r) {
    size_t path = size_of(r->path), dest = size_of(r->dest);
    struct request *own = malloc(sizeof *own + path + dest);
    if (own == NULL) abort();
    *own = *r;
    char *texts = (char *)(own + 1);
    if (path > 0) own->path = memcpy(texts, r->path, path);
    if (dest > 0) own->dest = memcpy(texts + path, r->dest, dest);
    return own;
}

/* A chamada assíncrona: entrega à equipe e volta já. */
static duk_ret_t run_later(duk_context *ctx, const struct request *read, duk_idx_t callback) {
    struct request *r = copy(read);
    r->callback = hold(ctx, callback);
    if (r->pin > 0) r->pinned = hold(ctx, r->pin);
    r->job.event.run = come_back;
    r->job.event.kind = "fs";
    r->job.work = work;
    pool_submit(&r->job);
    return 0;
}

/* native.open(path, flags, mode, callback) e todas as outras: o número da operação está no
 * `magic`. Sem callback, é síncrona. */
static duk_ret_t js_operation(duk_context *ctx) {
    const struct operation *operation = &fs_operations[duk_get_current_magic(ctx)];
    struct request r = { .operation = operation, .syscall = operation->syscall };
    duk_idx_t callback = read_arguments(ctx, &r);
    if (duk_is_undefined(ctx, callback)) return run_now(ctx, &r);
    return run_later(ctx, &r, callback);
}

/* ---- abrir ---- */

static void *keep(duk_context *ctx, duk_idx_t index) {
    duk_dup(ctx, index);
    engine_keep(ctx);
    return duk_get_heapptr(ctx, index);
}

/* start(convert, failure, Stats.prototype, Date): o que a metade em JavaScript nos empresta.
 * (Date, porque um programa pode trocar o global por um relógio de mentira.) */
static duk_ret_t start(duk_context *ctx) {
    fs.convert = keep(ctx, 0);
    fs.failure = keep(ctx, 1);
    fs_stats_prototype = keep(ctx, 2);
    fs_date = keep(ctx, 3);
    return 0;
}

/* As funções que o JavaScript vê: start, as de fs_watch.c e uma por linha da tabela de
 * operações. */
enum { MAX_OPERATIONS = 64, OTHERS = 1 + FS_WATCH_BINDINGS };
static struct binding bindings[OTHERS + MAX_OPERATIONS + 1] = { { "start", start, 4, 0 } };

static duk_idx_t count_parameters(const struct operation *operation) {
    duk_idx_t count = 0;
    while (operation->parameters[count] != NULL) count++;
    return count;
}

static void open_fs(duk_context *ctx) {
    (void)ctx;
    memcpy(bindings + 1, fs_watch_bindings, sizeof fs_watch_bindings);
    for (int i = 0; fs_operations[i].name != NULL && i < MAX_OPERATIONS; i++) {
        const struct operation *operation = &fs_operations[i];
        bindings[OTHERS + i] =
            (struct binding){ operation->name, js_operation, count_parameters(operation) + 1, i };
    }
}

static void close_fs(duk_context *ctx) {
    (void)ctx;
    fs_watch_close();
}

extern const struct embedded fs_modules[];
const struct layer fs_layer = { "fs", bindings, fs_modules, NULL, open_fs, close_fs };
