/* stream.h -- streams: dados aos pedaços, com quem é lento fazendo quem é rápido esperar. */
#ifndef NOZINHO_STREAM_H
#define NOZINHO_STREAM_H

#include "micro.h"

extern const struct layer stream_layer;

#endif
