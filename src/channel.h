/* channel.h -- o canal entre um processo e o filho que ele abriu com fork: linhas de texto nos
 * dois sentidos e, às vezes, um descritor junto. */
#ifndef NOZINHO_CHANNEL_H
#define NOZINHO_CHANNEL_H

#include "net.h"

/* channel(fd): um objeto com write, ref, unref, close e fd, que é dono do descritor e chama o seu
 * próprio onread ou onwritten. Lança se o descritor não serve. */
duk_ret_t channel_open(duk_context *ctx);

#endif
