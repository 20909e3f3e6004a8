/* zlib.c -- a vida de um codec: abrir, dar-lhe um pedaço (agora, ou na equipe de threads), fechar. */
#include "zlib.h"

#include <limits.h>
#include <string.h>

#define CODEC DUK_HIDDEN_SYMBOL("codec")
#define PENDING DUK_HIDDEN_SYMBOL("pending") /* durante um trabalho: [ entrada, saída, callback ] */

/* ---- o handle ---- */

static struct codec *codec_at(duk_context *ctx, duk_idx_t index) {
    if (!duk_is_object(ctx, index)) return NULL;
    duk_get_prop_literal(ctx, index, CODEC);
    struct codec *codec = duk_get_buffer(ctx, -1, NULL);
    duk_pop(ctx);
    return codec;
}

struct codec *codec_require(duk_context *ctx) {
    struct codec *codec = codec_at(ctx, 0);
    if (codec == NULL || codec->kind == NULL) (void)duk_generic_error(ctx, "zlib binding closed");
    if (codec->self != 0) (void)duk_generic_error(ctx, "write in progress");
    return codec;
}

static void release(struct codec *codec) {
    if (codec->kind != NULL) codec->kind->close(codec);
    codec->kind = NULL;
}

static duk_ret_t finalize(duk_context *ctx) {
    struct codec *codec = codec_at(ctx, 0);
    if (codec != NULL) release(codec);
    return 0;
}

void *codec_attach(duk_context *ctx, duk_idx_t index, size_t size, const struct codec_kind *kind) {
    struct codec *codec = duk_push_fixed_buffer(ctx, size);
    codec->kind = kind;
    duk_put_prop_literal(ctx, index, CODEC);
    duk_push_c_function(ctx, finalize, 1);
    duk_set_finalizer(ctx, index);
    return codec;
}

/* close(handle): já, ou quando o trabalho que está na equipe voltar. */
static duk_ret_t codec_close(duk_context *ctx) {
    struct codec *codec = codec_at(ctx, 0);
    if (codec == NULL) return 0;
    codec->closing = 1;
    if (codec->self == 0) release(codec);
    return 0;
}

/* ---- erros ---- */

void codec_fail(struct codec *codec, const char *message, const char *code, int number) {
    codec->message = message;
    codec->code = code;
    codec->number = number;
}

void codec_push_failure(duk_context *ctx, const struct codec *codec) {
    if (codec->message == NULL) {
        duk_push_undefined(ctx);
        return;
    }
    duk_push_object(ctx);
    duk_push_string(ctx, codec->message);
    duk_put_prop_literal(ctx, -2, "message");
    duk_push_int(ctx, codec->number);
    duk_put_prop_literal(ctx, -2, "errno");
    duk_push_string(ctx, codec->code);
    duk_put_prop_literal(ctx, -2, "code");
}

/* reset(handle) -> undefined ou a falha */
static duk_ret_t codec_reset(duk_context *ctx) {
    struct codec *codec = codec_require(ctx);
    codec->message = NULL;
    codec->kind->reset(codec);
    codec_push_failure(ctx, codec);
    return 1;
}

/* ---- trabalhar ---- */

/* Os bytes do argumento em `index`, a partir do que diz o seguinte, tantos quantos diz o outro. */
static unsigned char *slice(duk_context *ctx, duk_idx_t index, size_t *count) {
    size_t length = 0, start = (size_t)duk_require_number(ctx, index + 1);
    unsigned char *bytes = buffer_bytes(ctx, index, &length);
    *count = (size_t)duk_require_number(ctx, index + 2);
    if (bytes == NULL || start > length || *count > length - start || *count > UINT_MAX)
        (void)duk_type_error(ctx, "Illegal invocation");
    return bytes + start;
}

static void work(struct job *job) {
    struct codec *codec = (struct codec *)job;
    codec->kind->run(codec);
}

/* [ ] -> [ quanto sobrou da saída, quanto sobrou da entrada, falha ] */
static void push_results(duk_context *ctx, const struct codec *codec) {
    duk_push_number(ctx, (double)codec->out_left);
    duk_push_number(ctx, (double)codec->in_left);
    codec_push_failure(ctx, codec);
}

/* O trabalho voltou da equipe: callback(saída que sobra, entrada que sobra, falha), com this = handle. */
static void come_back(duk_context *ctx, struct event *event) {
    struct codec *codec = (struct codec *)event;
    int context = event->origin.context, self = codec->self;
    codec->self = 0;
    engine_push_ref(ctx, self); /* [ handle ] */
    duk_get_prop_literal(ctx, -1, PENDING);
    duk_get_prop_index(ctx, -1, 2);
    duk_remove(ctx, -2);
    duk_dup(ctx, -2); /* [ handle callback this ] */
    duk_del_prop_literal(ctx, -3, PENDING);
    push_results(ctx, codec);
    if (codec->closing) release(codec);
    engine_unref(ctx, self);
    queue_call(ctx, 3);
    duk_pop(ctx); /* daqui em diante `codec` pode não existir */
    queue_context_release(ctx, context);
}

/* Guarda no handle o que a equipe vai usar, e segura o handle. */
static void submit(duk_context *ctx, struct codec *codec) {
    static const duk_idx_t kept[] = { 2, 5, 8 };
    duk_push_array(ctx);
    for (duk_uarridx_t i = 0; i < 3; i++) {
        duk_dup(ctx, kept[i]);
        duk_put_prop_index(ctx, -2, i);
    }
    duk_put_prop_literal(ctx, 0, PENDING);
    duk_dup(ctx, 0);
    codec->self = engine_ref(ctx);
    codec->job.event.run = come_back;
    codec->job.event.kind = "zlib";
    codec->job.work = work;
    pool_submit(&codec->job);
}

/* write(handle, flush, entrada, de, quantos, saída, de, quantos, callback). Sem callback, trabalha
 * agora e devolve o array do que ele receberia. */
static duk_ret_t codec_write(duk_context *ctx) {
    struct codec *codec = codec_require(ctx);
    codec->flush = duk_require_int(ctx, 1);
    codec->in = slice(ctx, 2, &codec->in_left);
    codec->out = slice(ctx, 5, &codec->out_left);
    codec->message = NULL;
    if (!duk_is_undefined(ctx, 8)) {
        submit(ctx, codec);
        return 0;
    }
    codec->kind->run(codec);
    duk_push_array(ctx);
    push_results(ctx, codec); /* [ array saída entrada falha ] */
    for (duk_uarridx_t i = 3; i-- > 0;) duk_put_prop_index(ctx, -2 - (duk_idx_t)i, i);
    return 1;
}

static const struct binding bindings[] = {
    { "openDeflate", deflate_open, 7, 0 }, { "openBrotli", brotli_open, 3, 0 },
    { "write", codec_write, 9, 0 },        { "params", deflate_params, 3, 0 },
    { "reset", codec_reset, 1, 0 },        { "close", codec_close, 1, 0 },
    { "crc32", deflate_crc32, 2, 0 },      { 0 },
};

static const struct global globals[] = {
    { "CompressionStream", "stream/web", "CompressionStream" },
    { "DecompressionStream", "stream/web", "DecompressionStream" },
    { 0 },
};

extern const struct embedded zlib_modules[];
const struct layer zlib_layer = { "zlib", bindings, zlib_modules, globals, NULL, NULL };
