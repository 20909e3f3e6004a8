/* fs_watch.c -- fs.watch: o kernel avisa, por um descritor, o que muda numa pasta ou num arquivo.
 *
 * É a inotify do Linux. Um descritor só serve a todos: cada caminho vigiado ganha um número
 * (wd), e cada aviso diz de que número é. Quem sabe que FSWatcher espera por qual número é a
 * metade em JavaScript (fs/watch.js). O descritor nasce no primeiro pedido e dura até o fim. Tudo na
 * thread do loop: pedir para vigiar não espera por disco que valha uma viagem à equipe. */
#include "fs.h"
#include "syserr.h"
#include "text.h"

#include <errno.h>
#include <string.h>
#include <sys/inotify.h>
#include <unistd.h>

enum {
    CHANGES = IN_ATTRIB | IN_MODIFY, /* para o Node, 'change'; todo o resto é 'rename' */
    INTERESTS = CHANGES | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF | IN_MOVED_FROM |
                IN_MOVED_TO,
};

static struct {
    int open;
    int listener; /* referência à função que recebe os avisos */
    struct watcher watcher;
} watch;

/* listener(wd, mudou, nome): `mudou` é false num 'rename'; o nome (bytes) só vem de uma pasta. */
static void deliver(duk_context *ctx, const struct inotify_event *news) {
    engine_push_ref(ctx, watch.listener);
    duk_push_undefined(ctx);
    duk_push_int(ctx, news->wd);
    duk_push_boolean(ctx, (news->mask & ~(unsigned)CHANGES) == 0);
    if (news->len > 0)
        buffer_push(ctx, news->name, strlen(news->name));
    else
        duk_push_undefined(ctx);
    queue_call(ctx, 3);
}

static void on_readable(duk_context *ctx, struct event *event) {
    (void)event;
    _Alignas(struct inotify_event) char news[4096];
    watch.watcher.ready = 0;
    ssize_t size = read(watch.watcher.fd, news, sizeof news);
    for (ssize_t at = 0; at < size;) {
        const struct inotify_event *one = (const void *)(news + at);
        at += (ssize_t)(sizeof *one + one->len);
        deliver(ctx, one);
    }
}

/* Devolve 0, ou -1 com errno. */
static int open_inotify(void) {
    if (watch.open) return 0;
    int fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (fd < 0) return -1;
    watch.open = 1;
    watch.watcher.event.run = on_readable;
    watch.watcher.event.kind = "watch";
    loop_watch(&watch.watcher, fd, LOOP_READ);
    return 0;
}

/* watchListen(função): quem recebe os avisos. */
static duk_ret_t js_listen(duk_context *ctx) {
    watch.listener = engine_keep(ctx);
    return 0;
}

/* watchAdd(caminho) -> wd. O mesmo arquivo vigiado duas vezes tem um wd só. */
static duk_ret_t js_add(duk_context *ctx) {
    const char *path = text_require(ctx, 0);
    int wd = open_inotify() == 0 ? inotify_add_watch(watch.watcher.fd, path, INTERESTS) : -1;
    if (wd < 0) syserr_throw(ctx, errno, "watch", path, NULL);
    duk_push_int(ctx, wd);
    return 1;
}

/* watchRemove(wd). Se o arquivo já sumiu, o kernel o esqueceu antes: não é erro. */
static duk_ret_t js_remove(duk_context *ctx) {
    inotify_rm_watch(watch.watcher.fd, duk_require_int(ctx, 0));
    return 0;
}

/* watchHold() e watchRelease(): um FSWatcher que segura o programa vivo, e um que deixou de
 * segurar. */
static duk_ret_t js_hold(duk_context *ctx) {
    if (duk_get_current_magic(ctx))
        loop_hold();
    else
        loop_release();
    return 0;
}

void fs_watch_close(void) {
    if (!watch.open) return;
    int fd = watch.watcher.fd;
    loop_unwatch(&watch.watcher);
    close(fd);
    memset(&watch, 0, sizeof watch);
}

const struct binding fs_watch_bindings[FS_WATCH_BINDINGS] = {
    { "watchListen", js_listen, 1, 0 }, { "watchAdd", js_add, 1, 0 },
    { "watchRemove", js_remove, 1, 0 }, { "watchHold", js_hold, 0, 1 },
    { "watchRelease", js_hold, 0, 0 },
};
