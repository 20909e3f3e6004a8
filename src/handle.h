/* handle.h -- um descritor visto do JavaScript: o que handle.c, flow.c e net.c dividem.
 *
 * O struct mora num buffer escondido no objeto handle. Do primeiro descritor até onclose,
 * `self` segura esse objeto; soltá-lo é o último toque. Só a thread do loop. */
#ifndef NOZINHO_HANDLE_H
#define NOZINHO_HANDLE_H

#include "loop.h"

enum handle_kind { HANDLE_TCP, HANDLE_PIPE, HANDLE_UDP };

struct handle {
    struct watcher watcher; /* o descritor (-1: nenhum) e o evento de quando fica pronto */
    int self;               /* referência ao objeto, ou 0 */
    enum handle_kind kind;
    int error;               /* um connect que já falhou e ainda não avisou */
    unsigned reading : 1;    /* quer dados: onread */
    unsigned listening : 1;  /* quer conexões: onconnection */
    unsigned connecting : 1; /* espera o connect: onconnect */
    unsigned shutting : 1;   /* vai avisar o fim do envio: onshutdown */
    unsigned ended : 1;      /* já avisou que não manda mais nada */
    unsigned closing : 1;    /* fechou, falta avisar: onclose */
    unsigned closed : 1;
    unsigned due : 1;          /* tem o que fazer na próxima volta, pronto ou não o descritor */
    unsigned named : 1;        /* pôs um nome no disco (socket Unix), que sai com ele */
    int excused;               /* aberto sem segurar o programa: pode sobrar no fim */
    unsigned unreferenced : 1; /* unref(): não segura o programa */
    unsigned holds : 1;        /* segurando o loop agora */
    int sending;               /* o que falta enviar: referência a um Buffer ou array deles */
    unsigned at;               /* em que Buffer do array o envio parou */
    size_t offset;             /* e em que byte dele */
    size_t left;               /* quantos bytes desse envio o kernel ainda não levou */
    double received, sent;     /* bytes, desde que abriu (sent inclui os que faltam) */
};

/* ---- handle.c: a vida ---- */

/* [ ] -> [ handle ]: sem descritor. */
struct handle *handle_push(duk_context *ctx, enum handle_kind kind);

/* [ handle ] -> [ handle ]: daqui em diante `fd` é do handle, que se segura. */
void handle_adopt(duk_context *ctx, struct handle *h, int fd);

/* O handle de `this`. Lança TypeError se não é um. */
struct handle *handle_this(duk_context *ctx);
struct handle *handle_of(struct event *event);

/* 1 se tem descritor. Qualquer chamada de volta ao JavaScript pode tê-lo fechado. */
int handle_is_open(const struct handle *h);

/* O que fazer quando o descritor fica pronto: on_ready (ler, escrever), por padrão. */
void handle_on_ready(duk_context *ctx, struct event *event);

/* [ args... ] -> [ ]: chama o método `name` do handle, se o JavaScript o definiu. */
void handle_notify(duk_context *ctx, struct handle *h, const char *name, duk_idx_t nargs);

/* Algum dos campos acima mudou: acerta o que o loop vigia e se este handle o segura. */
void handle_update(struct handle *h);

/* Métodos: close() e, com magic 1, reset(); ref() e unref() (magic 1 e 0); hasRef(). E os
 * números que o handle conta (magic: qual). */
duk_ret_t handle_close(duk_context *ctx);

/* Método detach(): larga o descritor, aberto, e o devolve; daqui em diante é de quem chamou
 * (http adota assim as conexões que net aceita). O handle não serve para mais nada. */
duk_ret_t handle_detach(duk_context *ctx);
duk_ret_t handle_reference(duk_context *ctx);
duk_ret_t handle_has_reference(duk_context *ctx);

enum { HANDLE_FD, HANDLE_KIND, HANDLE_RECEIVED, HANDLE_SENT, HANDLE_LEFT };
duk_ret_t handle_number(duk_context *ctx);

/* O protótipo de todos os handles; quem o cria o mantém vivo. */
extern void *handle_prototype;

/* ---- flow.c: os bytes ---- */

/* Há algo a ler; cabe mais na saída; chegou a vez do fim. Chamam onread, onwritten e
 * onshutdown. */
void flow_receive(duk_context *ctx, struct handle *h);
void flow_send_more(duk_context *ctx, struct handle *h);
void flow_finish(duk_context *ctx, struct handle *h);

/* Desiste do que faltava enviar: onwritten(ECANCELED). */
void flow_cancel(duk_context *ctx, struct handle *h);

/* Métodos: readStart() e readStop() (magic 1 e 0), write(dados, codificação),
 * writev(array), shutdown(). */
duk_ret_t flow_read(duk_context *ctx);
duk_ret_t flow_write(duk_context *ctx);
duk_ret_t flow_writev(duk_context *ctx);
duk_ret_t flow_shutdown(duk_context *ctx);

#endif
