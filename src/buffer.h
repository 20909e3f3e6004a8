/* buffer.h -- Buffer: bytes crus que o JavaScript segura na mão.
 *
 * Um Buffer é um Uint8Array cujo protótipo é Buffer.prototype. Os bytes são do coletor do
 * Duktape e não mudam de lugar: um ponteiro obtido aqui vale enquanto o objeto viver (para
 * emprestá-lo à equipe de threads, segure o objeto com engine_ref).
 *
 * Só a thread do loop chama estas funções. */
#ifndef NOZINHO_BUFFER_H
#define NOZINHO_BUFFER_H

#include "module.h"
#include "encoding.h"

/* ---- criar ---- */

/* [ ] -> [ Buffer ]: com uma cópia dos bytes. */
void buffer_push(duk_context *ctx, const void *bytes, size_t length);

/* [ ] -> [ Buffer ]: com `length` bytes ainda não zerados, que quem chama preenche já.
 * Devolve onde eles estão. Lança RangeError se não cabe. */
unsigned char *buffer_push_empty(duk_context *ctx, size_t length);

/* [ ] -> [ Buffer ]: adota um bloco de malloc, sem copiar; free vem quando ninguém mais o
 * alcançar. Custa um finalizador: só compensa para blocos grandes (dezenas de KB). */
void buffer_push_owned(duk_context *ctx, void *bytes, size_t length);

/* [ ArrayBuffer ] -> [ Buffer ]: uma visão de `length` bytes a partir de `offset`, sem
 * copiar. Quem chama garante que cabe. */
void buffer_push_view(duk_context *ctx, size_t offset, size_t length);

/* ---- ler ---- */

/* Os bytes do Buffer, Uint8Array (ou outra visão), DataView ou ArrayBuffer em `index`; NULL
 * se não é nada disso. Nunca NULL para um buffer vazio. */
unsigned char *buffer_bytes(duk_context *ctx, duk_idx_t index, size_t *length);

/* 1 se o valor é um Buffer. */
int buffer_is(duk_context *ctx, duk_idx_t index);

/* ---- texto ---- */

/* A codificação cujo nome está em `index`: undefined ou null é utf8. Lança
 * ERR_UNKNOWN_ENCODING. */
enum encoding buffer_encoding(duk_context *ctx, duk_idx_t index);

/* Os bytes do texto em `index` nessa codificação. Como text_get: o valor em `index` é
 * trocado por quem segura os bytes, e eles vivem enquanto ele estiver ali. */
const unsigned char *buffer_encode(duk_context *ctx, duk_idx_t index, enum encoding encoding,
                                   size_t *length);

/* [ ] -> [ texto ]: os bytes lidos nessa codificação. */
void buffer_push_text(duk_context *ctx, const void *bytes, size_t length, enum encoding encoding);

/* O que um write() aceita: os bytes de um texto (nessa codificação, ver buffer_encode) ou de
 * um buffer; NULL se o valor não é nem um nem outro. */
const unsigned char *buffer_data(duk_context *ctx, duk_idx_t index, enum encoding encoding,
                                 size_t *length);

extern const struct layer buffer_layer;

#endif
