/* net.h -- a rede: TCP, sockets Unix e nomes (DNS).
 *
 * Para as camadas de cima (http) o que interessa está em address.h: escutar, aceitar,
 * saber quem está do outro lado. O resto é do JavaScript: os módulos net e dns. */
#ifndef NOZINHO_NET_H
#define NOZINHO_NET_H

#include "pool.h"
#include "buffer.h"
#include "address.h"

extern const struct layer net_layer;

#endif
