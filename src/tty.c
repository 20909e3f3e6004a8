/* tty.c -- ler de um terminal ou de um cano quando o loop diz que há o que ler.
 *
 * Um leitor mora num buffer escondido no objeto dele; enquanto lê, uma referência segura o
 * objeto. O descritor não é nosso: outros processos o dividem conosco, e por isso não vira
 * não bloqueante. Só se lê quando o loop avisa. Tudo roda na thread do loop. */
#include "tty.h"
#include "buffer.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

struct reader {
    struct watcher watcher;
    int fd;
    int self;         /* referência ao objeto enquanto lê, ou 0 */
    int excused;      /* lendo sem segurar o programa: pode sobrar no fim */
    int unreferenced; /* unref(): não segura o programa */
};

enum { CHUNK = 65536 };

/* ---- o que há do outro lado ---- */

/* kind(fd) -> 'tty', 'pipe' (canos e sockets), 'file' (e /dev/null) ou 'unknown' */
static duk_ret_t kind(duk_context *ctx) {
    int fd = duk_require_int(ctx, 0);
    struct stat info;
    const char *name = "unknown";
    if (isatty(fd))
        name = "tty";
    else if (fstat(fd, &info) != 0)
        name = "unknown";
    else if (S_ISFIFO(info.st_mode) || S_ISSOCK(info.st_mode))
        name = "pipe";
    else if (S_ISREG(info.st_mode) || S_ISCHR(info.st_mode))
        name = "file";
    duk_push_string(ctx, name);
    return 1;
}

/* ---- o leitor ---- */

static struct reader *reader_at_0(duk_context *ctx) {
    duk_get_prop_literal(ctx, 0, DUK_HIDDEN_SYMBOL("reader"));
    struct reader *reader = duk_require_buffer(ctx, -1, NULL);
    duk_pop(ctx);
    return reader;
}

/* [ ] -> [ erro? bytes? ]: uma leitura. undefined nos dois: acabou. */
static void read_once(duk_context *ctx, int fd) {
    static char bytes[CHUNK];
    ssize_t count;
    do count = read(fd, bytes, sizeof bytes);
    while (count < 0 && errno == EINTR);
    int failure = count < 0 ? errno : 0;
    if (failure)
        duk_push_int(ctx, -failure);
    else
        duk_push_undefined(ctx);
    if (count > 0)
        buffer_push(ctx, bytes, (size_t)count);
    else
        duk_push_undefined(ctx);
}

static void on_readable(duk_context *ctx, struct event *event) {
    struct reader *reader = (struct reader *)event;
    reader->watcher.ready = 0;
    engine_push_ref(ctx, reader->self);
    duk_get_prop_literal(ctx, -1, "onread");
    duk_insert(ctx, -2);
    read_once(ctx, reader->fd); /* [ onread leitor erro bytes ] */
    queue_call(ctx, 2);
}

/* reader(fd) -> objeto que chama this.onread(erro, bytes) */
static duk_ret_t new_reader(duk_context *ctx) {
    int fd = duk_require_int(ctx, 0);
    duk_push_object(ctx);
    struct reader *reader = duk_push_fixed_buffer(ctx, sizeof *reader);
    memset(reader, 0, sizeof *reader);
    reader->fd = fd;
    reader->watcher.event.run = on_readable;
    reader->watcher.event.kind = "stdin";
    duk_put_prop_literal(ctx, -2, DUK_HIDDEN_SYMBOL("reader"));
    return 1;
}

/* start(leitor): daqui em diante o loop vigia o descritor, e o programa não acaba. */
static duk_ret_t start(duk_context *ctx) {
    struct reader *reader = reader_at_0(ctx);
    if (reader->self != 0) return 0;
    duk_dup(ctx, 0);
    reader->self = engine_ref(ctx);
    reader->watcher.event.origin = queue_schedule("stdin");
    loop_watch(&reader->watcher, reader->fd, LOOP_READ);
    if (!reader->unreferenced) loop_hold();
    engine_excuse(&reader->excused, reader->unreferenced);
    return 0;
}

static duk_ret_t stop(duk_context *ctx) {
    struct reader *reader = reader_at_0(ctx);
    if (reader->self == 0) return 0;
    loop_unwatch(&reader->watcher);
    if (!reader->unreferenced) loop_release();
    queue_context_release(ctx, reader->watcher.event.origin.context);
    engine_excuse(&reader->excused, 0);
    int self = reader->self;
    reader->self = 0;
    engine_unref(ctx, self);
    return 0;
}

/* hold(leitor, sim): ref() e unref(). */
static duk_ret_t hold(duk_context *ctx) {
    struct reader *reader = reader_at_0(ctx);
    int unreferenced = !duk_to_boolean(ctx, 1);
    if (unreferenced == reader->unreferenced) return 0;
    reader->unreferenced = unreferenced;
    if (reader->self == 0) return 0;
    engine_excuse(&reader->excused, unreferenced);
    if (unreferenced)
        loop_release();
    else
        loop_hold();
    return 0;
}

/* read(fd) -> [erro, bytes]: já, para arquivos, que estão sempre prontos. */
static duk_ret_t read_now(duk_context *ctx) {
    duk_push_array(ctx);
    read_once(ctx, duk_require_int(ctx, 0)); /* [ fd array erro bytes ] */
    duk_put_prop_index(ctx, -3, 1);
    duk_put_prop_index(ctx, -2, 0);
    return 1;
}

/* ---- o modo do terminal ---- */

static struct {
    struct termios original;
    int fd;
    int saved;
} terminal;

static void restore_terminal(void) {
    if (terminal.saved) tcsetattr(terminal.fd, TCSANOW, &terminal.original);
}

/* setRaw(fd, sim) -> 0 ou o número negativo do erro. Cru: cada tecla chega na hora, sem eco,
 * e Ctrl-C é só mais uma. O modo original volta no fim do processo. */
static duk_ret_t set_raw(duk_context *ctx) {
    int fd = duk_require_int(ctx, 0), failed;
    if (duk_to_boolean(ctx, 1)) {
        struct termios raw;
        failed = tcgetattr(fd, &raw);
        if (!failed && !terminal.saved) {
            terminal.original = raw;
            terminal.fd = fd;
            terminal.saved = 1;
            atexit(restore_terminal);
        }
        raw.c_iflag &= ~(tcflag_t)(BRKINT | ICRNL | INPCK | ISTRIP | IXON);
        raw.c_oflag |= ONLCR;
        raw.c_cflag |= CS8;
        raw.c_lflag &= ~(tcflag_t)(ECHO | ICANON | IEXTEN | ISIG);
        raw.c_cc[VMIN] = 1;
        raw.c_cc[VTIME] = 0;
        if (!failed) failed = tcsetattr(fd, TCSADRAIN, &raw);
    } else {
        failed = terminal.saved ? tcsetattr(fd, TCSADRAIN, &terminal.original) : 0;
    }
    duk_push_int(ctx, failed ? -errno : 0);
    return 1;
}

static const struct binding bindings[] = {
    { "kind", kind, 1, 0 },      { "reader", new_reader, 1, 0 },
    { "start", start, 1, 0 },    { "stop", stop, 1, 0 },
    { "hold", hold, 2, 0 },      { "read", read_now, 1, 0 },
    { "setRaw", set_raw, 2, 0 }, { 0 },
};

extern const struct embedded tty_modules[];
const struct layer tty_layer = { "tty", bindings, tty_modules, NULL, NULL, NULL };
