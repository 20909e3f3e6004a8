/* stream.h -- o que o programa escreve, a caminho do kit, contado.
 *
 * Lê-se só quando o pedaço anterior já foi: se o kit se atrasa, o programa espera no cano, e aqui nunca
 * se guarda mais do que um pedaço. */
#ifndef NOZINHO_STREAM_H
#define NOZINHO_STREAM_H

#include <poll.h>
#include <stddef.h>

struct stream {
    int from, to; /* -1: nada vem por aqui */
    char held[4096];
    size_t size;
};

/* Quanto ainda pode passar, por todos juntos. */
struct allowance {
    long bytes;
    int exceeded; /* alguém quis mais: o resto não segue */
};

/* O que esperar dele em poll(). */
struct pollfd stream_watch(const struct stream *s);

/* Anda um passo: lê um pedaço, ou escreve o que está na mão. */
void stream_carry(struct stream *s, struct allowance *left);

/* Leva o que resta no cano, quando quem escrevia já morreu. */
void stream_drain(struct stream *s, struct allowance *left);

#endif
