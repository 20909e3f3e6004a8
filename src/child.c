/* child.c -- um processo filho visto do JavaScript.
 *
 * O struct mora num buffer escondido no handle, que se segura do spawn até onexit. Quem
 * avisa que o filho terminou é um descritor (ver spawn.h) no loop: nenhum sinal é
 * tratado e nenhum filho de outra biblioteca é recolhido. Tudo na thread do loop. */
#include "child.h"
#include "channel.h"
#include "text.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define CHILD DUK_HIDDEN_SYMBOL("child")

struct child {
    struct watcher watcher; /* o descritor que fica legível quando o filho termina */
    int self;               /* referência ao handle; 0: sem filho vivo */
    pid_t pid;
    int unreferenced, holds, excused;
};

static struct child *child_of(struct event *event) {
    return (struct child *)((char *)event - offsetof(struct child, watcher.event));
}

static struct child *child_this(duk_context *ctx) {
    duk_push_this(ctx);
    duk_get_prop_literal(ctx, -1, CHILD);
    struct child *c = duk_get_buffer(ctx, -1, NULL);
    duk_pop_2(ctx);
    if (c == NULL) (void)duk_type_error(ctx, "Illegal invocation");
    return c;
}

static void update_hold(struct child *c) {
    int wanted = c->self != 0 && !c->unreferenced;
    engine_excuse(&c->excused, c->self != 0 && !wanted);
    if (c->holds == wanted) return;
    c->holds = wanted;
    if (wanted)
        loop_hold();
    else
        loop_release();
}

/* ---- sinais ---- */

void child_push_signal(duk_context *ctx, int number) {
    const char *name = sigabbrev_np(number);
    if (name == NULL)
        duk_push_undefined(ctx);
    else
        duk_push_sprintf(ctx, "SIG%s", name);
}

/* signals(): { SIGHUP: 1, SIGINT: 2, … } */
static duk_ret_t list_signals(duk_context *ctx) {
    duk_push_object(ctx);
    for (int number = 1; number < NSIG; number++) {
        child_push_signal(ctx, number);
        if (duk_is_undefined(ctx, -1)) {
            duk_pop(ctx);
            continue;
        }
        duk_push_int(ctx, number);
        duk_put_prop(ctx, -3);
    }
    return 1;
}

/* ---- as opções, do JavaScript para o C ---- */

/* [ ... ] -> [ ... tabela textos... ]: os textos do array `name`, terminados em NULL. */
static char **read_texts(duk_context *ctx, duk_idx_t index, const char *name) {
    duk_get_prop_string(ctx, index, name);
    duk_idx_t array = duk_get_top_index(ctx);
    duk_size_t count = duk_get_length(ctx, array);
    duk_require_stack(ctx, (duk_idx_t)count + 8);
    char **texts = duk_push_fixed_buffer(ctx, sizeof *texts * (count + 1));
    for (duk_size_t i = 0; i < count; i++) {
        duk_get_prop_index(ctx, array, (duk_uarridx_t)i);
        duk_to_string(ctx, -1);
        texts[i] = (char *)text_require(ctx, -1);
    }
    return texts;
}

/* [ ... ] -> [ ... texto ] */
static const char *read_text(duk_context *ctx, duk_idx_t index, const char *name) {
    duk_get_prop_string(ctx, index, name);
    return duk_is_null_or_undefined(ctx, -1) ? NULL : text_require(ctx, -1);
}

static int read_number(duk_context *ctx, duk_idx_t index, const char *name, int absent) {
    duk_get_prop_string(ctx, index, name);
    int number = duk_is_number(ctx, -1) ? duk_get_int(ctx, -1) : absent;
    duk_pop(ctx);
    return number;
}

/* [ ... ] -> [ ... tabela tabela ] */
static int *read_stdio(duk_context *ctx, duk_idx_t index, struct spawn *s) {
    duk_get_prop_literal(ctx, index, "stdio");
    s->count = (int)duk_get_length(ctx, -1);
    s->stdio = duk_push_fixed_buffer(ctx, sizeof *s->stdio * (size_t)(s->count + 1));
    int *ours = duk_push_fixed_buffer(ctx, sizeof *ours * (size_t)(s->count + 1));
    for (int i = 0; i < s->count; i++) {
        duk_get_prop_index(ctx, -3, (duk_uarridx_t)i);
        s->stdio[i] = duk_require_int(ctx, -1);
        duk_pop(ctx);
    }
    return ours;
}

int *child_read_options(duk_context *ctx, duk_idx_t index, struct spawn *s) {
    index = duk_require_normalize_index(ctx, index);
    duk_require_stack(ctx, 16);
    memset(s, 0, sizeof *s);
    s->uid = read_number(ctx, index, "uid", -1);
    s->gid = read_number(ctx, index, "gid", -1);
    duk_get_prop_literal(ctx, index, "detached");
    s->detached = duk_to_boolean(ctx, -1);
    s->file = read_text(ctx, index, "file");
    s->cwd = read_text(ctx, index, "cwd");
    int *ours = read_stdio(ctx, index, s);
    s->args = read_texts(ctx, index, "args");
    s->env = read_texts(ctx, index, "envPairs");
    return ours;
}

/* ---- a vida do filho ---- */

/* [ ] -> [ ]: onexit(código, sinal); depois disso nada segura o handle. */
static void tell_exit(duk_context *ctx, struct child *c, int status) {
    engine_push_ref(ctx, c->self);
    engine_unref(ctx, c->self);
    c->self = 0;
    update_hold(c);
    queue_context_release(ctx, c->watcher.event.origin.context);
    duk_get_prop_literal(ctx, -1, "onexit");
    duk_insert(ctx, -2); /* [ onexit handle ] */
    duk_push_int(ctx, WIFEXITED(status) ? WEXITSTATUS(status) : 0);
    if (WIFSIGNALED(status))
        child_push_signal(ctx, WTERMSIG(status));
    else
        duk_push_undefined(ctx);
    queue_call(ctx, 2);
}

static void on_exit_ready(duk_context *ctx, struct event *event) {
    struct child *c = child_of(event);
    int status;
    c->watcher.ready = 0;
    if (!spawn_reap(c->pid, &status, 0)) return;
    int fd = c->watcher.fd;
    loop_unwatch(&c->watcher);
    close(fd);
    tell_exit(ctx, c, status);
}

/* Sem um descritor para vigiar não há como saber do fim: o filho não chega a existir. */
static int watch_exit(duk_context *ctx, struct child *c, pid_t pid) {
    int fd = spawn_exit_fd(pid), status;
    if (fd < 0) {
        int error = errno;
        kill(pid, SIGKILL);
        spawn_reap(pid, &status, 1);
        errno = error;
        return -1;
    }
    c->pid = pid;
    c->watcher.last = 1; /* o que o filho disse antes de terminar chega antes da notícia */
    c->watcher.event.kind = "process";
    c->watcher.event.run = on_exit_ready;
    c->watcher.event.origin = queue_schedule("process");
    duk_push_this(ctx);
    c->self = engine_ref(ctx);
    loop_watch(&c->watcher, fd, LOOP_READ);
    update_hold(c);
    return 0;
}

/* spawn(opções): um array com a nossa ponta de cada cano (-1: não há) e a propriedade `error`,
 * 0 ou o errno, negativo. Se o programa não pôde ser iniciado os canos existem assim mesmo,
 * já no fim: quem espera por eles não espera à toa. */
static duk_ret_t spawn_child(duk_context *ctx) {
    struct child *c = child_this(ctx);
    struct spawn s;
    int *ours = child_read_options(ctx, 0, &s);
    if (c->self != 0) return duk_type_error(ctx, "Illegal invocation");
    pid_t pid = -1;
    int opened = spawn_open_pipes(s.stdio, ours, s.count) == 0;
    if (opened) pid = spawn_start(&s);
    int failed = pid < 0 || watch_exit(ctx, c, pid) != 0, error = failed ? errno : 0;
    if (opened) spawn_close_pipes(s.stdio, ours, s.count);
    duk_push_array(ctx);
    for (int i = 0; i < s.count; i++) {
        duk_push_int(ctx, opened ? ours[i] : -1);
        duk_put_prop_index(ctx, -2, (duk_uarridx_t)i);
    }
    duk_push_int(ctx, -error);
    duk_put_prop_literal(ctx, -2, "error");
    return 1;
}

/* kill(sinal): 0, ou o errno, negativo. Um filho já recolhido não tem mais pid: o número
 * pode ser de outro. */
static duk_ret_t kill_child(duk_context *ctx) {
    const struct child *c = child_this(ctx);
    if (c->self == 0)
        duk_push_int(ctx, -ESRCH);
    else
        duk_push_int(ctx, kill(c->pid, duk_require_int(ctx, 0)) == 0 ? 0 : -errno);
    return 1;
}

static duk_ret_t get_pid(duk_context *ctx) {
    pid_t pid = child_this(ctx)->pid;
    if (pid == 0) return 0;
    duk_push_int(ctx, pid);
    return 1;
}

/* ref() e unref() */
static duk_ret_t reference(duk_context *ctx) {
    struct child *c = child_this(ctx);
    c->unreferenced = duk_get_current_magic(ctx) == 0;
    update_hold(c);
    return 0;
}

static const struct binding methods[] = {
    { "spawn", spawn_child, 1, 0 }, { "kill", kill_child, 1, 0 }, { "getPid", get_pid, 0, 0 },
    { "ref", reference, 0, 1 },     { "unref", reference, 0, 0 }, { 0 },
};

/* create(): um handle que ainda não iniciou ninguém. */
static duk_ret_t create(duk_context *ctx) {
    duk_push_object(ctx);
    duk_push_fixed_buffer(ctx, sizeof(struct child));
    duk_put_prop_literal(ctx, -2, CHILD);
    for (const struct binding *b = methods; b->name != NULL; b++) {
        duk_push_c_function(ctx, b->call, b->nargs);
        duk_set_magic(ctx, -1, b->magic);
        duk_put_prop_string(ctx, -2, b->name);
    }
    return 1;
}

static const struct binding bindings[] = {
    { "create", create, 0, 0 },
    { "channel", channel_open, 1, 0 },
    { "signals", list_signals, 0, 0 },
    { "spawnSync", child_spawn_sync, 4, 0 },
    { 0 },
};

/* Quem foi aberto por fork tem um canal com o pai, e o programa espera encontrá-lo pronto. */
static void open_child(duk_context *ctx) {
    if (getenv("NODE_CHANNEL_FD") == NULL) return;
    engine_need(ctx, "child/inherit");
    duk_pop(ctx);
}

extern const struct embedded child_modules[];
const struct layer child_layer = { "child", bindings, child_modules, NULL, open_child, NULL };
