/* zlib_brotli.c -- o codec da libbrotli, nos dois sentidos. */
#include "zlib.h"
#include "zlib_library.h"

#include <stdlib.h>

struct encoder {
    struct codec codec;
    BrotliEncoderState *state;
};

struct decoder {
    struct codec codec;
    BrotliDecoderState *state;
};

/* ---- comprimir ---- */

static void encoder_run(struct codec *codec) {
    struct encoder *e = (struct encoder *)codec;
    if (!brotli.BrotliEncoderCompressStream(e->state, (BrotliEncoderOperation)codec->flush,
                                            &codec->in_left, &codec->in, &codec->out_left,
                                            &codec->out, NULL))
        codec_fail(codec, "Compression failed", "ERR_BROTLI_COMPRESSION_FAILED", -1);
}

static void encoder_close(struct codec *codec) {
    struct encoder *e = (struct encoder *)codec;
    brotli.BrotliEncoderDestroyInstance(e->state);
}

static void encoder_start(struct encoder *e) {
    e->state = brotli.BrotliEncoderCreateInstance(NULL, NULL, NULL);
    if (e->state == NULL) abort();
}

/* Recomeça sem os parâmetros, como o Node. */
static void encoder_reset(struct codec *codec) {
    encoder_close(codec);
    encoder_start((struct encoder *)codec);
}

/* ---- descomprimir ---- */

/* O nome que o Node dá ao erro, "ERR__ERROR_FORMAT_PADDING_1" por exemplo, com os dois traços. */
#define NAME_CASE(prefix, name, value)                                                             \
    case value: return "ERR_" #prefix #name
static const char *error_name(int number) {
    switch (number) { BROTLI_DECODER_ERROR_CODES_LIST(NAME_CASE, ;); }
    return "ERR_";
}

static void decoder_run(struct codec *codec) {
    struct decoder *d = (struct decoder *)codec;
    BrotliDecoderResult result = brotli.BrotliDecoderDecompressStream(
        d->state, &codec->in_left, &codec->in, &codec->out_left, &codec->out, NULL);
    int error = brotli.BrotliDecoderGetErrorCode(d->state);
    if (result == BROTLI_DECODER_RESULT_ERROR)
        codec_fail(codec, "Decompression failed", error_name(error), error);
    else if (result == BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT &&
             codec->flush == BROTLI_OPERATION_FINISH)
        codec_fail(codec, "unexpected end of file", "Z_BUF_ERROR", Z_BUF_ERROR);
}

static void decoder_close(struct codec *codec) {
    struct decoder *d = (struct decoder *)codec;
    brotli.BrotliDecoderDestroyInstance(d->state);
}

static void decoder_start(struct decoder *d) {
    d->state = brotli.BrotliDecoderCreateInstance(NULL, NULL, NULL);
    if (d->state == NULL) abort();
}

static void decoder_reset(struct codec *codec) {
    decoder_close(codec);
    decoder_start((struct decoder *)codec);
}

/* ---- começar ---- */

static const struct codec_kind encoder_kind = { encoder_run, encoder_reset, encoder_close };
static const struct codec_kind decoder_kind = { decoder_run, decoder_reset, decoder_close };

static int set_parameter(struct codec *codec, unsigned key, uint32_t value) {
    if (codec->kind == &encoder_kind)
        return brotli.BrotliEncoderSetParameter(((struct encoder *)codec)->state,
                                                (BrotliEncoderParameter)key, value);
    return brotli.BrotliDecoderSetParameter(((struct decoder *)codec)->state,
                                            (BrotliDecoderParameter)key, value);
}

static struct codec *start(duk_context *ctx, int compresses) {
    if (compresses) {
        struct encoder *e = codec_attach(ctx, 0, sizeof *e, NULL);
        encoder_start(e);
        e->codec.kind = &encoder_kind;
        return &e->codec;
    }
    struct decoder *d = codec_attach(ctx, 0, sizeof *d, NULL);
    decoder_start(d);
    d->codec.kind = &decoder_kind;
    return &d->codec;
}

/* openBrotli(handle, comprime?, [ valor de cada parâmetro ou undefined ]) -> false se a libbrotli
 * recusou algum */
duk_ret_t brotli_open(duk_context *ctx) {
    brotli_need(ctx);
    struct codec *codec = start(ctx, duk_to_boolean(ctx, 1));
    int ok = 1;
    for (duk_uarridx_t key = 0; key < duk_get_length(ctx, 2) && ok; key++) {
        duk_get_prop_index(ctx, 2, key);
        if (!duk_is_undefined(ctx, -1)) ok = set_parameter(codec, key, duk_to_uint32(ctx, -1));
        duk_pop(ctx);
    }
    duk_push_boolean(ctx, ok);
    return 1;
}
