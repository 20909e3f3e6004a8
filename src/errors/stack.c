/* errors/stack.c -- que funções estavam em execução quando um erro nasceu.
 *
 * O Duktape guarda em cada erro um array escondido, dois valores por quadro: a função e um
 * número (instrução e marcas), ou o nome de um arquivo em C (ou do texto que não compilou)
 * e a linha. */
#include "errors/stack.h"
#include "engine.h"
#include "peek.h"

#include <math.h>
#include <string.h>

#define TRACE "\x82Tracedata"    /* o nome que o Duktape dá ao array */
#define LINE_GETTER "lineNumber" /* no stash: o acessor original do Duktape */

enum {
    CONSTRUCTED = 1 << 2, /* a marca de `new` (DUK_ACT_FLAG_CONSTRUCT) */
    AWAITING = 1 << 16,   /* nossa: uma função async parada num await */
};

/* Um quadro. A função (ou o nome) fica na pilha do Duktape, em `index`. */
struct frame {
    duk_idx_t index;
    double number; /* marcas * 2^32 + instrução; ou a linha, se é um nome */
};

/* [ traço ] -> [ traço função ] e 1, se há o quadro `i`. */
static int push_frame(duk_context *ctx, duk_uarridx_t i, struct frame *frame) {
    if (!duk_get_prop_index(ctx, -1, 2 * i + 1)) {
        duk_pop(ctx);
        return 0;
    }
    frame->number = duk_get_number(ctx, -1);
    duk_pop(ctx);
    duk_get_prop_index(ctx, -1, 2 * i);
    frame->index = duk_get_top_index(ctx);
    return 1;
}

/* [ ... ] -> [ ... traço ] e 1, se o valor em `index` é um erro com pilha própria. */
static int push_trace(duk_context *ctx, duk_idx_t index) {
    if (!duk_is_object(ctx, index)) return 0;
    duk_get_prop_literal(ctx, index, TRACE);
    if (duk_is_object(ctx, -1)) return 1;
    duk_pop(ctx);
    return 0;
}

/* ---- de que falha ele nasceu ---- */

static int is_c_source(const char *name) {
    size_t length = strlen(name);
    return length > 2 && strcmp(name + length - 2, ".c") == 0;
}

/* O nome no quadro `i`, que vive dentro do erro; NULL se lá há uma função. */
static const char *name_in(duk_context *ctx, duk_idx_t index, duk_uarridx_t i) {
    if (!push_trace(ctx, index)) return NULL;
    duk_get_prop_index(ctx, -1, 2 * i);
    const char *name = duk_get_string(ctx, -1);
    duk_pop_2(ctx);
    return name;
}

int stack_is_compilation(duk_context *ctx, duk_idx_t index) {
    const char *name = name_in(ctx, index, 0);
    return name != NULL && !is_c_source(name);
}

int stack_is_internal(duk_context *ctx, duk_idx_t index) {
    const char *name = name_in(ctx, index, stack_is_compilation(ctx, index));
    return name != NULL && strncmp(name, "duk_", 4) == 0;
}

/* ---- o lugar de um quadro ---- */

/* Só o Duktape sabe ir da instrução à linha, e só conta a quem lê `lineNumber` de um erro:
 * então montamos um erro com este único quadro. */
static int line_of(duk_context *ctx, const struct frame *frame) {
    duk_push_global_stash(ctx);
    duk_get_prop_literal(ctx, -1, LINE_GETTER);
    duk_push_object(ctx);
    duk_push_bare_array(ctx);
    duk_dup(ctx, frame->index);
    duk_put_prop_index(ctx, -2, 0);
    duk_push_number(ctx, frame->number);
    duk_put_prop_index(ctx, -2, 1);
    duk_put_prop_literal(ctx, -2, TRACE);
    int line = duk_pcall_method(ctx, 0) == 0 ? duk_get_int(ctx, -1) : 0;
    duk_pop_2(ctx);
    return line;
}

/* [ ] -> [ arquivo ] e a linha, se o quadro é de código do programa: nem em C, nem do
 * JavaScript embutido ("nozinho:…"). */
static int push_place(duk_context *ctx, const struct frame *frame) {
    const char *file;
    if (duk_is_string(ctx, frame->index)) { /* um texto que não compilou */
        duk_dup(ctx, frame->index);
        if (!is_c_source(duk_get_string(ctx, -1))) return (int)frame->number;
    } else {
        peek_file(ctx, frame->index);
        file = duk_get_string(ctx, -1);
        if (file != NULL && strncmp(file, "nozinho:", 8) != 0) return line_of(ctx, frame);
    }
    duk_pop(ctx);
    return 0;
}

int stack_place(duk_context *ctx, duk_idx_t index) {
    struct frame frame;
    if (!push_trace(ctx, index)) return 0;
    for (duk_uarridx_t i = 0; push_frame(ctx, i, &frame); i++) {
        int line = push_place(ctx, &frame);
        if (line != 0) {
            duk_replace(ctx, -3);
            duk_pop(ctx);
            return line;
        }
        duk_pop(ctx);
    }
    duk_pop(ctx);
    return 0;
}

/* [ ] -> [ quadro ] */
static void push_description(duk_context *ctx, const struct frame *frame) {
    duk_push_object(ctx);
    duk_dup(ctx, frame->index);
    duk_put_prop_literal(ctx, -2, "run");
    unsigned flags = (unsigned)floor(frame->number / 4294967296.0);
    duk_push_boolean(ctx, (flags & CONSTRUCTED) != 0);
    duk_put_prop_literal(ctx, -2, "isNew");
    duk_push_boolean(ctx, (flags & AWAITING) != 0);
    duk_put_prop_literal(ctx, -2, "isAsync");
    duk_push_boolean(ctx, duk_is_c_function(ctx, frame->index));
    duk_put_prop_literal(ctx, -2, "isNative");
    peek_file(ctx, frame->index);
    duk_put_prop_literal(ctx, -2, "home");
    int line = push_place(ctx, frame);
    if (line == 0) return;
    duk_put_prop_literal(ctx, -2, "file");
    duk_push_int(ctx, line);
    duk_put_prop_literal(ctx, -2, "line");
}

/* frames(erro) -> [{ run, isNew, isAsync, isNative, home, file, line }, …], da função mais de dentro
 * para a mais de fora; sem `file`, não é do programa: `home` é o módulo nosso. undefined se o valor não tem pilha própria. */
duk_ret_t stack_js_frames(duk_context *ctx) {
    struct frame frame;
    duk_uarridx_t n = 0;
    duk_push_array(ctx);
    if (!push_trace(ctx, 0)) return 0;
    for (duk_uarridx_t i = 0; push_frame(ctx, i, &frame); i++) {
        if (!duk_is_string(ctx, frame.index)) {
            push_description(ctx, &frame);
            duk_put_prop_index(ctx, 1, n++);
        }
        duk_pop(ctx);
    }
    duk_set_top(ctx, 2);
    return 1;
}

/* ---- a propriedade ---- */

enum {
    HIDDEN_VALUE = DUK_DEFPROP_HAVE_VALUE | DUK_DEFPROP_FORCE | DUK_DEFPROP_SET_WRITABLE |
                   DUK_DEFPROP_SET_CONFIGURABLE | DUK_DEFPROP_HAVE_ENUMERABLE
};

/* Um erro que já teve uma `stack` sua, e a perdeu, não ganha outra. */
#define HAD_STACK DUK_HIDDEN_SYMBOL("hadStack")

/* [ ... ]: anota isso no objeto em `index`; num congelado não se anota nada. */
static void note_stack(duk_context *ctx, duk_idx_t index) {
    if (!duk_is_object(ctx, index)) return;
    duk_push_literal(ctx, HAD_STACK);
    duk_push_true(ctx);
    duk_def_prop(ctx, index, HIDDEN_VALUE);
}

static duk_ret_t get_stack(duk_context *ctx) {
    duk_push_this(ctx);
    if (duk_is_object(ctx, 0) && duk_has_prop_literal(ctx, 0, HAD_STACK)) return 0;
    engine_need(ctx, "errors/stack");
    duk_push_literal(ctx, "stack");
    duk_dup(ctx, 0);
    duk_call_prop(ctx, -3, 1);
    note_stack(ctx, 0);
    return 1;
}

/* [ valor ]: `stack` passa a ser uma propriedade comum do erro. */
static duk_ret_t set_stack(duk_context *ctx) {
    duk_push_this(ctx);
    if (!duk_is_object(ctx, 1)) return 0;
    duk_push_literal(ctx, "stack");
    duk_dup(ctx, 0);
    duk_def_prop(ctx, 1, HIDDEN_VALUE);
    note_stack(ctx, 1);
    return 0;
}

/* [ objeto ] -> [ objeto ] */
static void define_stack(duk_context *ctx) {
    duk_push_literal(ctx, "stack");
    duk_push_c_function(ctx, get_stack, 0);
    duk_push_c_function(ctx, set_stack, 1);
    duk_def_prop(ctx, -4,
                 DUK_DEFPROP_HAVE_GETTER | DUK_DEFPROP_HAVE_SETTER | DUK_DEFPROP_FORCE |
                     DUK_DEFPROP_SET_CONFIGURABLE | DUK_DEFPROP_HAVE_ENUMERABLE);
}

/* ---- Error.captureStackTrace(objeto, acimaDe) ---- */

/* [ objeto acima traço ]: o primeiro quadro a mostrar: depois de `acima` ou, se ela não foi
 * dada, depois desta função. Se `acima` não está na pilha, nenhum. */
static duk_uarridx_t first_frame(duk_context *ctx) {
    struct frame frame;
    duk_uarridx_t i = 0;
    for (int reached = 0; !reached && push_frame(ctx, i, &frame); i++) {
        reached = duk_is_function(ctx, 1) ? duk_strict_equals(ctx, frame.index, 1)
                                          : !duk_is_string(ctx, frame.index);
        duk_pop(ctx);
    }
    return i;
}

static duk_ret_t capture(duk_context *ctx) {
    if (!duk_is_object(ctx, 0)) return duk_type_error(ctx, "invalid_argument");
    duk_push_error_object(ctx, DUK_ERR_ERROR, "%s", "");
    duk_get_prop_literal(ctx, -1, TRACE);
    duk_remove(ctx, -2); /* [ objeto acima traço ] */
    duk_uarridx_t first = 2 * first_frame(ctx);
    duk_push_literal(ctx, TRACE);
    duk_push_bare_array(ctx); /* [ objeto acima traço nome resto ] */
    for (duk_uarridx_t i = 0; duk_get_prop_index(ctx, 2, first + i); i++)
        duk_put_prop_index(ctx, 4, i);
    duk_pop(ctx);
    duk_def_prop(ctx, 0, HIDDEN_VALUE);
    duk_set_top(ctx, 1);
    define_stack(ctx);
    return 0;
}

void stack_open(duk_context *ctx) {
    duk_get_global_literal(ctx, "Error");
    duk_push_c_function(ctx, capture, 2);
    duk_put_prop_literal(ctx, -2, "captureStackTrace");
    duk_push_int(ctx, 10);
    duk_put_prop_literal(ctx, -2, "stackTraceLimit");
    duk_get_prop_literal(ctx, -1, "prototype"); /* [ Error protótipo ] */
    define_stack(ctx);
    duk_push_global_stash(ctx);
    duk_push_literal(ctx, "lineNumber");
    duk_get_prop_desc(ctx, -3, 0);
    duk_get_prop_literal(ctx, -1, "get");
    duk_put_prop_literal(ctx, -3, LINE_GETTER);
    duk_pop_2(ctx);
    duk_del_prop_literal(ctx, -1, "lineNumber"); /* o Node não tem estas duas */
    duk_del_prop_literal(ctx, -1, "fileName");
    duk_pop_2(ctx);
}

/* ---- a pilha continua noutra corrotina ---- */

enum { MAX_FRAMES = 64 };

/* [ traço ]: acrescenta os quadros da corrotina em `thread`. */
static void add_frames(duk_context *ctx, duk_idx_t trace, duk_idx_t thread, double marks) {
    double number;
    duk_uarridx_t end = (duk_uarridx_t)duk_get_length(ctx, trace);
    for (int n = 0; end < 2 * MAX_FRAMES && peek_frame(ctx, thread, n, &number); n++) {
        duk_put_prop_index(ctx, trace, end++);
        duk_push_number(ctx, number + marks * 4294967296.0);
        duk_put_prop_index(ctx, trace, end++);
    }
}

/* [ corrotina ] -> [ corrotina ] e 1: a que espera, num await, o que esta vai devolver. */
static int next_awaiter(duk_context *ctx) {
    duk_get_prop_literal(ctx, -1, DUK_HIDDEN_SYMBOL("result"));
    if (!duk_is_object(ctx, -1)) {
        duk_pop(ctx);
        return 0;
    }
    duk_get_prop_literal(ctx, -1, DUK_HIDDEN_SYMBOL("awaiter"));
    duk_remove(ctx, -2);
    if (duk_get_context(ctx, -1) == NULL) {
        duk_pop(ctx);
        return 0;
    }
    duk_remove(ctx, -2);
    return 1;
}

void stack_extend(duk_context *ctx, duk_idx_t index) {
    if (ctx == engine_main_ctx() || !push_trace(ctx, index)) return;
    duk_idx_t trace = duk_get_top_index(ctx);
    duk_require_stack(ctx, 16);
    peek_thread(ctx, 0); /* [ traço corrotina ]: a última que é de uma função async */
    for (int n = 1; peek_thread(ctx, n); n++) {
        add_frames(ctx, trace, -1, 0);
        if (duk_has_prop_literal(ctx, -1, DUK_HIDDEN_SYMBOL("result")))
            duk_replace(ctx, -2);
        else
            duk_pop(ctx);
    }
    for (int depth = 0; depth < MAX_FRAMES && next_awaiter(ctx); depth++)
        add_frames(ctx, trace, -1, AWAITING);
    duk_set_top(ctx, trace);
}
