/* look.c -- olhar um valor por fora, sem executar nada do programa.
 *
 * duk_inspect_value conta o que o Duktape guarda de um objeto; é o bastante para tudo,
 * menos para o alvo de um Proxy, que a API esconde (veja find_offsets). */
#include "look.h"
#include "text.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* ---- textos ---- */

duk_ret_t look_plain(duk_context *ctx) {
    size_t length;
    const char *s = duk_require_lstring(ctx, 0, &length);
    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)s[i];
        if (c < ' ' || c > '~' || c == '\'' || c == '\\') return 0; /* undefined: não */
    }
    duk_push_true(ctx);
    return 1;
}

/* ---- objetos ---- */

/* [ ... ] -> [ ... ]: um dos números que o Duktape guarda do valor em `index`. */
static int info(duk_context *ctx, duk_idx_t index, const char *field) {
    duk_inspect_value(ctx, index);
    duk_get_prop_string(ctx, -1, field);
    int value = duk_get_int(ctx, -1);
    duk_pop_2(ctx);
    return value;
}

duk_ret_t look_class(duk_context *ctx) {
    duk_push_int(ctx, info(ctx, 0, "class"));
    return 1;
}

duk_ret_t look_extras(duk_context *ctx) {
    /* Posições de um array denso moram na "parte array"; o resto, na "parte de entradas". */
    duk_push_boolean(ctx, info(ctx, 0, "enext") > 0);
    return 1;
}

/* ---- proxies ---- */

/* [ ] -> [ ]: um Proxy de um Proxy é proibido no Duktape. É a única pergunta da API cuja
 * resposta os distingue de um objeto comum sem chamar nenhuma armadilha. */
static duk_ret_t wrap(duk_context *ctx, void *value) {
    duk_push_heapptr(ctx, value);
    duk_push_bare_object(ctx);
    duk_push_proxy(ctx, 0);
    return 0;
}

static int is_proxy(duk_context *ctx, duk_idx_t index) {
    duk_get_prototype(ctx, index);
    int orphan = duk_is_undefined(ctx, -1); /* um Proxy nunca tem protótipo próprio */
    duk_pop(ctx);
    if (!orphan) return 0;
    int refused = duk_safe_call(ctx, wrap, duk_get_heapptr(ctx, index), 0, 1) != DUK_EXEC_SUCCESS;
    duk_pop(ctx);
    return refused;
}

/* O alvo e o tratador moram logo depois da parte que todo objeto tem. Não há função que os
 * dê; antes de confiar nisso, conferimos num Proxy de alvo e tratador conhecidos. */
static void *const *fields(duk_context *ctx, duk_idx_t index) {
    return (void *const *)((char *)duk_get_heapptr(ctx, index) + info(ctx, index, "hbytes"));
}

static int fields_are_known(duk_context *ctx) {
    static int known = -1;
    if (known >= 0) return known;
    void *target = duk_get_heapptr(ctx, (duk_push_bare_object(ctx), -1));
    void *handler = duk_get_heapptr(ctx, (duk_push_bare_object(ctx), -1));
    duk_push_proxy(ctx, 0); /* [ alvo tratador ] -> [ proxy ] */
    void *const *found = fields(ctx, -1);
    known = found[0] == target && found[1] == handler;
    duk_pop(ctx);
    return known;
}

duk_ret_t look_proxy(duk_context *ctx) {
    if (!is_proxy(ctx, 0) || !fields_are_known(ctx)) return 0;
    void *const *found = fields(ctx, 0);
    duk_push_array(ctx);
    duk_push_heapptr(ctx, found[0]);
    duk_put_prop_index(ctx, -2, 0);
    duk_push_heapptr(ctx, found[1]);
    duk_put_prop_index(ctx, -2, 1);
    return 1;
}

/* ---- o terminal e o ambiente ---- */

duk_ret_t look_terminal(duk_context *ctx) {
    duk_push_boolean(ctx, isatty(duk_require_int(ctx, 0)));
    return 1;
}

duk_ret_t look_environment(duk_context *ctx) {
    const char *value = getenv(text_require(ctx, 0));
    if (value == NULL) return 0;
    text_push(ctx, value, strlen(value));
    return 1;
}

duk_ret_t look_cwd(duk_context *ctx) {
    char path[PATH_MAX];
    if (getcwd(path, sizeof path) == NULL) return 0;
    text_push(ctx, path, strlen(path));
    return 1;
}

duk_ret_t look_now(duk_context *ctx) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    duk_push_number(ctx, (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6);
    return 1;
}
