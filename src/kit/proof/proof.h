/* proof.h -- a prova: um teste cujo veredito sai por onde o programa não alcança.
 *
 * Uma camada a mais, acima de todas, que nenhum capítulo conhece: o linker a põe nos runtimes de
 * build/prova/. Três arquivos: proof.c acompanha a vida do programa, proof_channel.c conversa com o
 * kit, proof_calls.c anota chamadas. Tudo roda na thread do loop. */
#ifndef NOZINHO_PROOF_H
#define NOZINHO_PROOF_H

#include "engine.h"

/* ---- proof_channel.c: o descritor ---- */

/* Acha o descritor, lê dele o recado do kit e esconde os dois. [ ] -> [ recado ], ou undefined se
 * ninguém mandou um: alguém roda o teste à mão. */
void proof_receive(duk_context *ctx);
int proof_is_heard(void);

/* [ objeto ] -> [ ]: manda-o como uma linha de JSON, com a senha. Só textos e números. */
void proof_send(duk_context *ctx);

/* Depois que o JavaScript acabou: a soma do rastro, que o kit confere com o arquivo. */
void proof_send_sum(unsigned sum);

/* descriptors() -> os descritores abertos, sem os da própria prova e do laço: "5 /tmp/a.txt" */
duk_ret_t proof_descriptors(duk_context *ctx);

/* ---- proof_calls.c: quem chamou o quê ---- */

/* watched(nome, função) -> outra, com o mesmo nome e o mesmo efeito, que avisa de cada chamada. */
duk_ret_t proof_watched(duk_context *ctx);

/* file() -> o arquivo do programa que está em execução, ou undefined */
duk_ret_t proof_file(duk_context *ctx);

extern const struct layer proof_layer;

#endif
