/* syserr.h -- o erro de uma chamada de sistema, com a forma que o Node lhe dá.
 *
 * O sistema só devolve um número (errno). O programa recebe um Error com o nome
 * (`code`), o número negativo (`errno`), a chamada (`syscall`), o arquivo ou o endereço,
 * e uma frase: as da libuv, que são as que se encontram na internet.
 *
 * `error` é sempre o errno positivo, como o C o dá. Erros que não vêm do kernel usam os
 * números da libuv, também positivos (SYSERR_EOF, SYSERR_EAI + n). Os textos entram em
 * UTF-8 e são copiados. Só a thread do loop, salvo syserr_name e syserr_message. */
#ifndef NOZINHO_SYSERR_H
#define NOZINHO_SYSERR_H

#include "engine.h"

/* Números que a libuv inventou, porque o sistema não os tem. */
enum {
    SYSERR_EOF = 4095,
    SYSERR_UNKNOWN = 4094,
    SYSERR_EAI_AGAIN = 3001,
    SYSERR_EAI_FAIL = 3004,
    SYSERR_EAI_FAMILY = 3005,
    SYSERR_EAI_MEMORY = 3006,
    SYSERR_EAI_NODATA = 3007,
    SYSERR_EAI_NONAME = 3008,
    SYSERR_EAI_SERVICE = 3010,
    SYSERR_EAI_SOCKTYPE = 3011,
};

/* "ENOENT" e "no such file or directory". Um número desconhecido é "UNKNOWN" e
 * "unknown error". Texto estático. Qualquer thread. */
const char *syserr_name(int error);
const char *syserr_message(int error);

/* O que getaddrinfo devolve (EAI_NONAME…) -> o `error` que as funções abaixo esperam.
 * EAI_SYSTEM vira o errno atual. */
int syserr_from_getaddrinfo(int result);

/* [ ] -> [ erro ]: arquivos. "ENOENT: no such file or directory, open 'x'"; com `dest`,
 * "…, rename 'x' -> 'y'". `path` e `dest` podem ser NULL. */
void syserr_push(duk_context *ctx, int error, const char *syscall, const char *path,
                 const char *dest);

/* O mesmo, e lança. Não retorna: solte antes o que tiver adquirido. */
void syserr_throw(duk_context *ctx, int error, const char *syscall, const char *path,
                  const char *dest);

/* [ ] -> [ erro ]: uma conexão já aberta. "read ECONNRESET". */
void syserr_push_plain(duk_context *ctx, int error, const char *syscall);

/* [ ] -> [ erro ]: "connect ECONNREFUSED 127.0.0.1:80", com address e port. `port` 0: não
 * há porta (socket Unix: `address` é o caminho). `address` pode ser NULL. */
void syserr_push_connect(duk_context *ctx, int error, const char *syscall, const char *address,
                         int port);

/* [ ] -> [ erro ]: o mesmo, com a frase: "listen EADDRINUSE: address already in use :::80". */
void syserr_push_listen(duk_context *ctx, int error, const char *syscall, const char *address,
                        int port);

/* [ ] -> [ erro ]: DNS. "getaddrinfo ENOTFOUND host", com hostname. */
void syserr_push_host(duk_context *ctx, int error, const char *syscall, const char *hostname);

/* As mesmas para a metade em JavaScript, need('syserr') (src/lib/syserr.js); em `place`, o magic
 * 1 é listen. */
duk_ret_t syserr_js_name(duk_context *ctx);
duk_ret_t syserr_js_entries(duk_context *ctx);
duk_ret_t syserr_js_file(duk_context *ctx);
duk_ret_t syserr_js_plain(duk_context *ctx);
duk_ret_t syserr_js_place(duk_context *ctx);
duk_ret_t syserr_js_host(duk_context *ctx);

#endif
