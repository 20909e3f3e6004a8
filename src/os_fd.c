/* os_fd.c -- a saída padrão: escrever e saber se do outro lado há um terminal. */
#include "os.h"
#include "text.h"

#include <errno.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* Síncrono para arquivos, terminais e canos, como no Node em Linux. */
duk_ret_t os_write(duk_context *ctx) {
    int fd = duk_require_int(ctx, 0);
    size_t length;
    const char *bytes = duk_is_buffer_data(ctx, 1) ? duk_get_buffer_data(ctx, 1, &length)
                                                   : text_get(ctx, 1, &length);
    duk_push_int(ctx, console_write(fd, bytes, length) == 0 ? 0 : -errno);
    return 1;
}

duk_ret_t os_terminal(duk_context *ctx) {
    struct winsize size;
    int fd = duk_require_int(ctx, 0);
    if (!isatty(fd)) return 0;
    if (ioctl(fd, TIOCGWINSZ, &size) != 0) size.ws_col = size.ws_row = 0;
    duk_push_array(ctx);
    duk_push_uint(ctx, size.ws_col);
    duk_put_prop_index(ctx, -2, 0);
    duk_push_uint(ctx, size.ws_row);
    duk_put_prop_index(ctx, -2, 1);
    return 1;
}
