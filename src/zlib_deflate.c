/* zlib_deflate.c -- o codec da zlib: deflate com três embalagens (zlib, gzip, nenhuma), nos dois
 * sentidos, e o que olha os primeiros bytes para saber qual delas chegou. */
#include "zlib.h"
#include "zlib_library.h"

#include <stdlib.h>
#include <string.h>

/* Os números de zlib.constants. */
enum mode { DEFLATE = 1, INFLATE, GZIP, GUNZIP, DEFLATERAW, INFLATERAW, UNZIP };

struct deflate {
    struct codec codec;
    z_stream z;
    enum mode mode;
    int status;
    int magic;                 /* em UNZIP: quantos dos dois bytes que abrem um gzip já vieram */
    unsigned char *dictionary; /* de malloc, ou NULL */
    size_t dictionary_length;
};

static int compresses(const struct deflate *d) {
    return d->mode == DEFLATE || d->mode == GZIP || d->mode == DEFLATERAW;
}

/* ---- erros ---- */

static const char *status_name(int status) {
    switch (status) {
    case Z_NEED_DICT: return "Z_NEED_DICT";
    case Z_ERRNO: return "Z_ERRNO";
    case Z_STREAM_ERROR: return "Z_STREAM_ERROR";
    case Z_DATA_ERROR: return "Z_DATA_ERROR";
    case Z_MEM_ERROR: return "Z_MEM_ERROR";
    case Z_BUF_ERROR: return "Z_BUF_ERROR";
    case Z_VERSION_ERROR: return "Z_VERSION_ERROR";
    default: return "Z_OK";
    }
}

/* A zlib tem quase sempre algo melhor a dizer que `otherwise`. */
static void fail(struct deflate *d, const char *otherwise) {
    codec_fail(&d->codec, d->z.msg != NULL ? d->z.msg : otherwise, status_name(d->status),
               d->status);
}

/* Z_BUF_ERROR é só "não deu para andar": falta entrada, ou lugar na saída. Vira erro se havia
 * lugar e quem chamou disse que a entrada acabou. */
static void judge(struct deflate *d) {
    switch (d->status) {
    case Z_OK:
    case Z_BUF_ERROR:
        if (d->z.avail_out != 0 && d->codec.flush == Z_FINISH) fail(d, "unexpected end of file");
        break;
    case Z_STREAM_END: break;
    case Z_NEED_DICT:
        fail(d, d->dictionary == NULL ? "Missing dictionary" : "Bad dictionary");
        break;
    default: fail(d, "Zlib error");
    }
}

/* ---- o dicionário ---- */

/* Quem comprime, e quem lê sem embalagem, usa o dicionário desde o começo; os outros, só quando a
 * entrada o pede. */
static void set_dictionary(struct deflate *d) {
    if (d->dictionary == NULL) return;
    uInt length = (uInt)d->dictionary_length;
    if (d->mode == DEFLATE || d->mode == DEFLATERAW)
        d->status = zlib.deflateSetDictionary(&d->z, d->dictionary, length);
    else if (d->mode == INFLATERAW)
        d->status = zlib.inflateSetDictionary(&d->z, d->dictionary, length);
    if (d->status != Z_OK) fail(d, "Failed to set dictionary");
}

/* O dicionário errado é contado como falta de dicionário; e dados ruins, como dados ruins. */
static void answer_dictionary(struct deflate *d) {
    d->status = zlib.inflateSetDictionary(&d->z, d->dictionary, (uInt)d->dictionary_length);
    if (d->status == Z_OK)
        d->status = zlib.inflate(&d->z, d->codec.flush);
    else if (d->status == Z_DATA_ERROR)
        d->status = Z_NEED_DICT;
}

/* ---- descomprimir ---- */

/* UNZIP: 1f 8b abrem um gzip; qualquer outra coisa é zlib. Os dois bytes podem vir separados. */
static void sniff(struct deflate *d) {
    static const unsigned char opening[] = { 0x1f, 0x8b };
    for (uInt i = 0; i < d->z.avail_in && d->mode == UNZIP; i++) {
        if (d->z.next_in[i] != opening[d->magic])
            d->mode = INFLATE;
        else if (++d->magic == 2)
            d->mode = GUNZIP;
    }
}

/* Depois de um gzip pode vir outro, colado; zeros são enchimento. */
static int has_another(const struct deflate *d) {
    return d->mode == GUNZIP && d->status == Z_STREAM_END && d->z.avail_in > 0 &&
           d->z.next_in[0] != 0;
}

static void expand(struct deflate *d) {
    sniff(d);
    d->status = zlib.inflate(&d->z, d->codec.flush);
    if (d->status == Z_NEED_DICT && d->mode != INFLATERAW && d->dictionary != NULL)
        answer_dictionary(d);
    while (has_another(d)) {
        zlib.inflateReset(&d->z);
        d->status = zlib.inflate(&d->z, d->codec.flush);
    }
}

/* ---- o codec ---- */

static void run(struct codec *codec) {
    struct deflate *d = (struct deflate *)codec;
    d->z.next_in = (z_const Bytef *)codec->in;
    d->z.avail_in = (uInt)codec->in_left;
    d->z.next_out = codec->out;
    d->z.avail_out = (uInt)codec->out_left;
    if (compresses(d))
        d->status = zlib.deflate(&d->z, codec->flush);
    else
        expand(d);
    codec->in_left = d->z.avail_in;
    codec->out_left = d->z.avail_out;
    judge(d);
}

static void reset(struct codec *codec) {
    struct deflate *d = (struct deflate *)codec;
    d->status = compresses(d) ? zlib.deflateReset(&d->z) : zlib.inflateReset(&d->z);
    if (d->status != Z_OK)
        fail(d, "Failed to reset stream");
    else
        set_dictionary(d);
}

static void end(struct codec *codec) {
    struct deflate *d = (struct deflate *)codec;
    (void)(compresses(d) ? zlib.deflateEnd(&d->z) : zlib.inflateEnd(&d->z));
    free(d->dictionary);
    d->dictionary = NULL;
}

static const struct codec_kind kind = { run, reset, end };

/* O windowBits da zlib diz também a embalagem. */
static int window_for(enum mode mode, int bits) {
    switch (mode) {
    case GZIP:
    case GUNZIP: return bits + 16;
    case UNZIP: return bits + 32;
    case DEFLATERAW:
    case INFLATERAW: return -bits;
    default: return bits;
    }
}

static void copy_dictionary(duk_context *ctx, duk_idx_t index, struct deflate *d) {
    size_t length;
    const unsigned char *bytes = buffer_bytes(ctx, index, &length);
    if (bytes == NULL || length == 0) return;
    d->dictionary = malloc(length);
    if (d->dictionary == NULL) abort();
    memcpy(d->dictionary, bytes, length);
    d->dictionary_length = length;
}

/* openDeflate(handle, mode, windowBits, level, memLevel, strategy, dicionário): os números já
 * conferidos. */
duk_ret_t deflate_open(duk_context *ctx) {
    zlib_need(ctx);
    enum mode mode = (enum mode)duk_require_int(ctx, 1);
    int window = window_for(mode, duk_require_int(ctx, 2));
    int level = duk_require_int(ctx, 3), memory = duk_require_int(ctx, 4);
    int strategy = duk_require_int(ctx, 5);
    z_stream z = { 0 };
    struct deflate *d = codec_attach(ctx, 0, sizeof *d, NULL);
    d->z = z;
    d->mode = mode;
    d->status = compresses(d) ? zlib.deflateInit2_(&d->z, level, Z_DEFLATED, window, memory,
                                                   strategy, ZLIB_VERSION, (int)sizeof d->z)
                              : zlib.inflateInit2_(&d->z, window, ZLIB_VERSION, (int)sizeof d->z);
    if (d->status != Z_OK) return duk_generic_error(ctx, "Initialization failed");
    d->codec.kind = &kind;
    copy_dictionary(ctx, 6, d);
    set_dictionary(d);
    return 0;
}

/* params(handle, level, strategy) -> undefined ou a falha. O brotli não os tem, e os ignora. */
duk_ret_t deflate_params(duk_context *ctx) {
    struct codec *codec = codec_require(ctx);
    if (codec->kind != &kind) return 0;
    struct deflate *d = (struct deflate *)codec;
    int level = duk_require_int(ctx, 1), strategy = duk_require_int(ctx, 2);
    codec->message = NULL;
    if (compresses(d)) d->status = zlib.deflateParams(&d->z, level, strategy);
    if (d->status != Z_OK && d->status != Z_BUF_ERROR) fail(d, "Failed to set parameters");
    codec_push_failure(ctx, codec);
    return 1;
}

/* crc32(texto ou bytes, valor até aqui) */
duk_ret_t deflate_crc32(duk_context *ctx) {
    zlib_need(ctx);
    size_t length;
    uLong value = (uLong)duk_require_number(ctx, 1);
    const unsigned char *bytes = buffer_data(ctx, 0, ENCODING_UTF8, &length);
    for (size_t done = 0; done < length;) {
        uInt step = length - done > 1u << 30 ? 1u << 30 : (uInt)(length - done);
        value = zlib.crc32(value, bytes + done, step);
        done += step;
    }
    duk_push_number(ctx, (double)value);
    return 1;
}
