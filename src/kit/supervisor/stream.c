/* stream.c -- dois descritores e um pedaço na mão. */
#include "stream.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

struct pollfd stream_watch(const struct stream *s) {
    if (s->size > 0) return (struct pollfd){ s->to, POLLOUT, 0 };
    return (struct pollfd){ s->from, POLLIN, 0 };
}

static int give(struct stream *s) {
    ssize_t n = write(s->to, s->held, s->size);
    if (n <= 0) return 0;
    s->size -= (size_t)n;
    memmove(s->held, s->held + n, s->size);
    return 1;
}

static int take(struct stream *s, struct allowance *left) {
    ssize_t n = read(s->from, s->held, sizeof s->held);
    if (n <= 0) return 0;
    if (n > left->bytes) {
        left->exceeded = 1;
        n = left->bytes;
    }
    left->bytes -= n;
    s->size = (size_t)n;
    return 1;
}

/* 0 se não há mais o que levar, ou a quem. */
static int step(struct stream *s, struct allowance *left) {
    return s->size > 0 ? give(s) : take(s, left);
}

/* Se o kit não lê mais, o programa também fica sabendo: fecha-se o cano dele. */
void stream_carry(struct stream *s, struct allowance *left) {
    if (step(s, left)) return;
    close(s->from);
    s->from = -1;
    s->size = 0;
}

void stream_drain(struct stream *s, struct allowance *left) {
    if (s->from < 0) return;
    fcntl(s->from, F_SETFL, O_NONBLOCK);
    while (!left->exceeded && step(s, left)) continue;
    while (s->size > 0 && give(s)) continue;
}
