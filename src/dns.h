/* dns.h -- nomes: perguntar ao sistema sem parar o loop.
 *
 * getaddrinfo só sabe responder esperando: por isso vai para a equipe de threads, e por
 * isso quatro nomes lentos atrasam os arquivos (e vice-versa). */
#ifndef NOZINHO_DNS_H
#define NOZINHO_DNS_H

#include "pool.h"

/* getaddrinfo(nome, família 0|4|6, flags AI_*, callback): callback(erro, endereços), com o
 * erro 0 ou o número negativo da libuv e os IPs em texto, na ordem do sistema. Devolve 0, ou
 * o erro, negativo, se nem chegou a perguntar. */
duk_ret_t dns_getaddrinfo(duk_context *ctx);

/* getnameinfo(ip, porta, callback): callback(erro, nome, serviço). */
duk_ret_t dns_getnameinfo(duk_context *ctx);

#endif
