/* os.h -- o que o sistema operacional conta da máquina e deste processo.
 *
 * Não é uma camada ensinada: são perguntas e respostas, uma função para cada. `os` e
 * `process` dividem as respostas. */
#ifndef NOZINHO_OS_H
#define NOZINHO_OS_H

#include "console.h"

extern const struct layer os_layer;

/* A tabela da camada junta funções de quatro arquivos; estas são as que não moram em os.c. */

/* os_constants.c: constants() -> { signals, errno, priority, dlopen, UV_UDP_REUSEADDR } */
duk_ret_t os_constants(duk_context *ctx);

/* os_self.c, sobre este processo: */
duk_ret_t os_memory(duk_context *ctx);    /* memory() -> { rss, heapTotal, ... } em bytes */
duk_ret_t os_rss(duk_context *ctx);       /* rss() -> bytes */
duk_ret_t os_usage(duk_context *ctx);     /* usage() -> os números de getrusage, num array */
duk_ret_t os_id(duk_context *ctx);        /* o magic diz qual: enum os_id */
duk_ret_t os_groups(duk_context *ctx);    /* groups() -> [gid, ...] */
duk_ret_t os_kill(duk_context *ctx);      /* kill(pid, sinal), lança o erro do sistema */
duk_ret_t os_set_title(duk_context *ctx); /* setTitle(texto): o nome que ps e top mostram */

/* os_credentials.c, trocar de dono: 0, ou a posição de quem não existe */
duk_ret_t os_set_id(duk_context *ctx);      /* setId(quem); o magic diz qual: enum os_id */
duk_ret_t os_set_groups(duk_context *ctx);  /* setGroups([grupo, ...]) */
duk_ret_t os_init_groups(duk_context *ctx); /* initGroups(usuário, grupo) */

/* os_fd.c, sobre descritores: */
duk_ret_t os_write(duk_context *ctx);    /* write(fd, texto ou bytes) -> 0 ou -errno */
duk_ret_t os_terminal(duk_context *ctx); /* terminal(fd) -> [colunas, linhas] ou undefined */

enum os_id { OS_PID, OS_PPID, OS_UID, OS_EUID, OS_GID, OS_EGID };

#endif
