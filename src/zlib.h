/* zlib.h -- comprimir e descomprimir: gzip, deflate e brotli.
 *
 * As contas são da zlib e da libbrotli (zlib_library.h). Cada uma das duas vira aqui um *codec*: dá-se
 * a ele um pedaço da entrada e um lugar para a saída, e ele consome e escreve o que consegue.
 *
 * Um codec mora escondido no seu handle (um objeto de JavaScript). Enquanto a equipe de threads o
 * roda, uma referência segura o handle, e ninguém mais toca nele; o que a biblioteca alocou é
 * liberado por close() ou, se ninguém o chamou, pelo finalizador. */
#ifndef NOZINHO_ZLIB_H
#define NOZINHO_ZLIB_H

#include "buffer.h"
#include "pool.h"

struct codec {
    struct job job;
    const struct codec_kind *kind; /* NULL depois de fechado */
    const unsigned char *in;       /* o que falta ler… */
    unsigned char *out;            /* …e onde escrever o resto */
    size_t in_left, out_left;
    int flush;           /* como terminar: Z_FINISH, BROTLI_OPERATION_FLUSH… */
    const char *message; /* o que deu errado, ou NULL */
    const char *code;    /* "Z_DATA_ERROR" */
    int number;          /* -3 */
    int closing;         /* close() foi chamado durante um trabalho */
    int self;            /* referência ao handle durante um trabalho, ou 0 */
};

/* O que um codec sabe fazer. Quem o define põe o seu struct em volta de struct codec, que tem de
 * ser o primeiro campo. `run` anda em qualquer thread; os outros, na do loop. */
struct codec_kind {
    void (*run)(struct codec *codec);
    void (*reset)(struct codec *codec);
    void (*close)(struct codec *codec);
};

/* Esconde no handle em `index` um codec de `size` bytes, zerado fora da parte comum. */
void *codec_attach(duk_context *ctx, duk_idx_t index, size_t size, const struct codec_kind *kind);

/* O codec do handle no argumento 0. Lança se não há, se foi fechado, ou se está trabalhando. */
struct codec *codec_require(duk_context *ctx);

void codec_fail(struct codec *codec, const char *message, const char *code, int number);

/* [ ] -> [ undefined ] ou, se houve erro, [ { message, errno, code } ]. */
void codec_push_failure(duk_context *ctx, const struct codec *codec);

duk_ret_t deflate_open(duk_context *ctx);
duk_ret_t deflate_params(duk_context *ctx);
duk_ret_t deflate_crc32(duk_context *ctx);
duk_ret_t brotli_open(duk_context *ctx);

extern const struct layer zlib_layer;

#endif
