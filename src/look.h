/* look.h -- o que o console precisa saber de um valor e o JavaScript não consegue ver.
 *
 * Tudo aqui é função da tabela de bindings da camada console. */
#ifndef NOZINHO_LOOK_H
#define NOZINHO_LOOK_H

#include <duktape.h>

/* isPlain(texto): true se o texto pode aparecer entre aspas simples como está (ASCII
 * visível, sem aspa simples nem barra invertida), e então ocupa uma coluna por caractere. */
duk_ret_t look_plain(duk_context *ctx);

/* proxy(valor): [alvo, tratador] se o valor é um Proxy; senão, undefined. Nenhuma armadilha
 * é chamada. */
duk_ret_t look_proxy(duk_context *ctx);

/* classNumber(objeto): o número que o Duktape dá à classe interna do objeto. */
duk_ret_t look_class(duk_context *ctx);

/* hasExtras(array): false se é certo que o array só tem posições; true se é preciso olhar. */
duk_ret_t look_extras(duk_context *ctx);

/* isTerminal(fd), environment(nome), cwd(): o que decide as cores. */
duk_ret_t look_terminal(duk_context *ctx);
duk_ret_t look_environment(duk_context *ctx);
duk_ret_t look_cwd(duk_context *ctx);

/* now(): milissegundos de um relógio que não anda para trás, com fração. */
duk_ret_t look_now(duk_context *ctx);

#endif
