/* crypto_random.c -- bytes que ninguém adivinha: quem os sorteia é o kernel. */
#include "crypto.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/random.h>

static int fill(struct crypto_job *job) {
    for (size_t done = 0; done < job->size;) {
        ssize_t n = getrandom(job->out + done, job->size - done, 0);
        if (n < 0 && errno != EINTR) return -1;
        if (n > 0) done += (size_t)n;
    }
    return 0;
}

/* fill(buffer, início, tamanho, callback): quem chama conferiu que cabe. */
duk_ret_t crypto_random_fill(duk_context *ctx) {
    size_t length, start = (size_t)duk_require_number(ctx, 1);
    size_t size = (size_t)duk_require_number(ctx, 2);
    unsigned char *bytes = buffer_bytes(ctx, 0, &length);
    if (bytes == NULL || start > length || size > length - start)
        return duk_type_error(ctx, "Illegal invocation");
    struct crypto_job *job = calloc(1, sizeof *job);
    if (job == NULL) abort();
    *job = (struct crypto_job){ .compute = fill, .out = bytes + start, .size = size };
    duk_dup(ctx, 0);
    duk_dup(ctx, 3);
    return crypto_run(ctx, job);
}
