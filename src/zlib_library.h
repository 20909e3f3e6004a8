/* zlib_library.h -- a zlib e a libbrotli, carregadas com dlopen quando um programa as pede.
 *
 * Como a libcrypto (openssl.h): ligadas ao executável, elas seriam abertas em toda partida. Chama-se
 * zlib.inflate(…) e brotli.BrotliEncoderCompressStream(…), e só depois de zlib_need ou brotli_need. */
#ifndef NOZINHO_ZLIB_LIBRARY_H
#define NOZINHO_ZLIB_LIBRARY_H

#include <brotli/decode.h>
#include <brotli/encode.h>
#include <duktape.h>
#include <zlib.h>

#define ZLIB_FUNCTIONS(each)                                                                       \
    each(deflateInit2_) each(deflate) each(deflateEnd) each(deflateReset) each(deflateParams)      \
        each(deflateSetDictionary) each(inflateInit2_) each(inflate) each(inflateEnd)              \
            each(inflateReset) each(inflateSetDictionary) each(crc32)

#define ENCODER_FUNCTIONS(each)                                                                    \
    each(BrotliEncoderCreateInstance) each(BrotliEncoderSetParameter)                              \
        each(BrotliEncoderCompressStream) each(BrotliEncoderDestroyInstance)

#define DECODER_FUNCTIONS(each)                                                                    \
    each(BrotliDecoderCreateInstance) each(BrotliDecoderSetParameter)                              \
        each(BrotliDecoderDecompressStream) each(BrotliDecoderGetErrorCode)                        \
            each(BrotliDecoderDestroyInstance)

#define LIBRARY_MEMBER(name) __typeof__(&name) name;
struct zlib {
    ZLIB_FUNCTIONS(LIBRARY_MEMBER)
};
struct brotli {
    ENCODER_FUNCTIONS(LIBRARY_MEMBER)
    DECODER_FUNCTIONS(LIBRARY_MEMBER)
};
extern struct zlib zlib;
extern struct brotli brotli;

/* Carregam a biblioteca, da primeira vez. Lançam um Error que diz que pacote instalar. */
void zlib_need(duk_context *ctx);
void brotli_need(duk_context *ctx);

#endif
