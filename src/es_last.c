/* es_last.c -- RegExp.$1, RegExp.lastMatch e companhia: o que a última busca que deu certo achou.
 *
 * Guarda o texto (uma referência) e os pedaços dele como posições; só quem lê faz as palavras. As
 * posições são de bytes quando a busca foi do motor, e de caracteres quando foi das nossas. */
#include "es.h"
#include "peek.h"

#include <string.h>

enum { GROUPS = 10, PAREN = GROUPS, SPANS }; /* o que casou, nove grupos, e o último deles todos */
enum { INPUT = SPANS, LEFT, RIGHT };         /* o número mágico dos outros acessores */

static struct {
    int holder; /* referência a [ texto ] */
    void *text; /* o texto que está lá */
    int in_chars;
    int spans[SPANS][2]; /* começo e fim de cada pedaço; negativos se não casou */
} last;

static void keep(duk_context *ctx, void *text) {
    if (text == last.text) return;
    engine_push_ref(ctx, last.holder);
    duk_push_heapptr(ctx, text);
    duk_put_prop_index(ctx, -2, 0);
    duk_pop(ctx);
    last.text = text;
}

static void clear(int in_chars) {
    last.in_chars = in_chars;
    memset(last.spans, -1, sizeof last.spans); /* todos os bits: -1 */
}

static void set(int slot, int from, int to) {
    last.spans[slot][0] = from;
    last.spans[slot][1] = to;
}

static void note(int group, int count, int from, int to) {
    if (group < GROUPS) set(group, from, to);
    if (group > 0 && group == count - 1) set(PAREN, from, to);
}

/* Do motor: `saved` aponta para dentro do texto, que começa em `start`. */
static void on_match(duk_context *ctx, void *text, const unsigned char *start,
                     const unsigned char *const *saved, unsigned nsaved) {
    int count = (int)nsaved / 2;
    keep(ctx, text);
    clear(0);
    for (int i = 0; i < count; i++)
        if (saved[2 * i] != NULL && saved[2 * i + 1] != NULL)
            note(i, count, (int)(saved[2 * i] - start), (int)(saved[2 * i + 1] - start));
}

/* remember(texto, posições), das nossas */
duk_ret_t es_last_remember(duk_context *ctx) {
    int count = (int)duk_get_length(ctx, 1) / 2;
    keep(ctx, duk_get_heapptr(ctx, 0));
    clear(1);
    for (int i = 0; i < count; i++) {
        duk_get_prop_index(ctx, 1, (duk_uarridx_t)(2 * i));
        duk_get_prop_index(ctx, 1, (duk_uarridx_t)(2 * i + 1));
        if (duk_get_int(ctx, -1) >= 0) note(i, count, duk_get_int(ctx, -2), duk_get_int(ctx, -1));
        duk_pop_2(ctx);
    }
    return 0;
}

/* [ … ] -> [ … pedaço ]: do texto, de `from` até `to`; -1 é o fim. */
static duk_ret_t push_part(duk_context *ctx, int from, int to) {
    duk_push_heapptr(ctx, last.text);
    if (last.in_chars) {
        duk_substring(ctx, -1, (duk_size_t)from, to < 0 ? duk_get_length(ctx, -1) : (duk_size_t)to);
    } else {
        duk_size_t length;
        const char *text = duk_get_lstring(ctx, -1, &length);
        duk_push_lstring(ctx, text + from, (to < 0 ? length : (duk_size_t)to) - (duk_size_t)from);
    }
    return 1;
}

static duk_ret_t get(duk_context *ctx) {
    int which = duk_get_current_magic(ctx);
    if (last.text != NULL && which == INPUT) return push_part(ctx, 0, -1);
    if (last.text != NULL && which == LEFT) return push_part(ctx, 0, last.spans[0][0]);
    if (last.text != NULL && which == RIGHT) return push_part(ctx, last.spans[0][1], -1);
    if (last.text != NULL && which < SPANS && last.spans[which][0] >= 0)
        return push_part(ctx, last.spans[which][0], last.spans[which][1]);
    duk_push_literal(ctx, "");
    return 1;
}

/* Um acessor sem o nome que es_define_getter lhe daria: são dezenove, em toda partida. */
static void define(duk_context *ctx, const char *name, int which) {
    duk_push_string(ctx, name);
    duk_push_c_function(ctx, get, 0);
    duk_set_magic(ctx, -1, which);
    duk_def_prop(ctx, -3, DUK_DEFPROP_HAVE_GETTER | DUK_DEFPROP_SET_CONFIGURABLE);
}

/* [ RegExp ] -> [ RegExp ] */
void es_last_open(duk_context *ctx) {
    static const struct {
        const char *name, *sign;
        int which;
    } names[] = { { "lastMatch", "$&", 0 },
                  { "input", "$_", INPUT },
                  { "lastParen", "$+", PAREN },
                  { "leftContext", "$`", LEFT },
                  { "rightContext", "$'", RIGHT } };
    for (int i = 0; i < 5; i++) {
        define(ctx, names[i].name, names[i].which);
        define(ctx, names[i].sign, names[i].which);
    }
    for (int i = 1; i < GROUPS; i++) {
        char name[] = { '$', (char)('0' + i), '\0' };
        define(ctx, name, i);
    }
    duk_push_array(ctx);
    last.holder = engine_keep(ctx);
    last.text = NULL;
    peek_match = on_match;
}
