/* bytes.h -- o que os três arquivos em C de Buffer dividem: métodos, busca, números. */
#ifndef NOZINHO_BYTES_H
#define NOZINHO_BYTES_H

#include "buffer.h"

/* [ ] -> [ this ]: os bytes do Buffer em que o método foi chamado. */
unsigned char *bytes_of_this(duk_context *ctx, size_t *length);

/* Os bytes de um argumento que tem de ser Buffer ou Uint8Array; senão lança o
 * ERR_INVALID_ARG_TYPE do Node, que diz `name`. */
unsigned char *bytes_require(duk_context *ctx, duk_idx_t index, const char *name, size_t *length);

/* Um inteiro de 0 a `max`, ou `otherwise` se undefined; fora disso lança como o Node. */
size_t bytes_offset(duk_context *ctx, duk_idx_t index, const char *name, size_t otherwise,
                    double max);

/* Como buffer_encoding, mas null não é utf8: toString e indexOf o recusam. */
enum encoding bytes_encoding(duk_context *ctx, duk_idx_t index);

/* [ args... ] -> nunca volta: chama quem sabe lançar, em lib/buffer/errors.js. */
void bytes_fail(duk_context *ctx, const char *check, duk_idx_t nargs);

/* Os métodos de cada arquivo, para a tabela da camada. */
duk_ret_t bytes_to_string(duk_context *ctx);
duk_ret_t bytes_write(duk_context *ctx);
duk_ret_t bytes_slice_as(duk_context *ctx);
duk_ret_t bytes_write_as(duk_context *ctx);
duk_ret_t bytes_equals(duk_context *ctx);
duk_ret_t bytes_compare(duk_context *ctx);
duk_ret_t bytes_compare_two(duk_context *ctx);
duk_ret_t bytes_copy(duk_context *ctx);
duk_ret_t bytes_slice(duk_context *ctx);
duk_ret_t bytes_fill(duk_context *ctx);
duk_ret_t bytes_swap(duk_context *ctx);
duk_ret_t bytes_concat(duk_context *ctx);

/* indexOf e companhia; o magic combina as duas opções. */
enum { SEARCH_BACKWARD = 1, SEARCH_BOOLEAN = 2 };
duk_ret_t search_find(duk_context *ctx);

/* [ Buffer.prototype ] -> [ Buffer.prototype ]: acrescenta readUInt8, writeDoubleBE… */
void numbers_install(duk_context *ctx);

#endif
