/* address.h -- endereços: do texto ao sockaddr, de volta ao texto, e os sockets neles.
 *
 * C puro sobre o sistema: nada aqui espera nem guarda memória. Todo socket criado aqui já
 * nasce sem bloqueio e fechado nos programas que o processo iniciar (CLOEXEC). O que
 * falha devolve -1 e deixa o motivo em errno, sem descritor esquecido aberto. */
#ifndef NOZINHO_ADDRESS_H
#define NOZINHO_ADDRESS_H

#include <stddef.h>
#include <sys/socket.h>

#include "engine.h"

/* Cabe IPv4, IPv6 e o caminho de um socket Unix. */
struct address {
    struct sockaddr_storage storage;
    socklen_t length;
};

/* O texto mais longo que address_text escreve, com o zero final: um IPv6 com zona
 * ("fe80::1%eth0") ou o caminho de um socket Unix. */
enum { ADDRESS_TEXT = 128, ADDRESS_BACKLOG = 511 };

/* 4, 6 ou 0: que tipo de endereço IP o texto é (a conta do net.isIP). */
int address_family(const char *host);

/* Um IP em texto e uma porta. -1 com EINVAL se `host` não é um IP (nomes: dns.h). */
int address_ip(struct address *out, const char *host, int port);

/* "Qualquer endereço desta máquina": `::`, que atende também IPv4; 0.0.0.0 se `family`
 * é 4. */
void address_any(struct address *out, int family, int port);

/* Um socket Unix. Um caminho que começa com um byte nulo é do espaço abstrato do Linux e
 * não aparece no disco. -1 com EINVAL se não cabe. */
int address_unix(struct address *out, const char *path, size_t length);

/* De volta ao texto: o IP (ou o caminho), a porta (0 em Unix) e a família: 4, 6, ou 0
 * para Unix. */
void address_text(const struct address *address, char text[ADDRESS_TEXT]);
int address_port(const struct address *address);
int address_kind(const struct address *address);

/* Onde um socket está, e quem está do outro lado. */
int address_local(int fd, struct address *out);
int address_peer(int fd, struct address *out);

/* [ ] -> [ { address, family, port } ], como o address() do Node; um objeto vazio se não é
 * IP. */
void address_push(duk_context *ctx, const struct address *address);

/* Um socket de fluxo para esse tipo de endereço, ainda sem lugar. */
int address_socket(const struct address *address);

/* bind com SO_REUSEADDR: a porta de um servidor que acabou de morrer serve de novo. */
int address_bind(int fd, const struct address *address, int only_ipv6);

/* Socket, bind e listen de uma vez: o descritor de quem escuta. `backlog`: quantas
 * conexões o kernel guarda na fila até o accept. */
int address_listen(const struct address *address, int backlog, int only_ipv6);

/* Escuta em host e porta, como server.listen do Node: sem host (NULL), em `::` ou, onde
 * não há IPv6, em 0.0.0.0. `host` é um IP em texto. */
int address_listen_on(const char *host, int port, int backlog);

/* A próxima conexão da fila, ou -1 quando não há mais nenhuma: EAGAIN, ou EMFILE se os
 * descritores acabaram e quem esperava foi dispensado (ver address.c). */
int address_accept(int listener);

/* O erro que um connect sem bloqueio deixou no socket (0: conectou). */
int address_connect_error(int fd);

/* O descritor de reserva de address_accept: abrir na partida, fechar no fim. */
void address_open(void);
void address_close(void);

#endif
