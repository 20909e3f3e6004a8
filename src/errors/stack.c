/* stack.c -- a propriedade `stack` dos erros, na forma do Node.
 *
 * O Duktape guarda em cada erro um array escondido, dois valores por quadro: a função e um
 * número (instrução e marcas), ou o nome de um arquivo em C (ou do texto que não compilou)
 * e a linha. */
#include "errors/stack.h"
#include "errors/builtin.h"
#include "errors/place.h"
#include "engine.h"

#include <math.h>
#include <string.h>

#define TRACE "\x82Tracedata"    /* o nome que o Duktape dá ao array */
#define LINE_GETTER "lineNumber" /* no stash: o acessor original do Duktape */

enum { CONSTRUCTED = 1 << 2 }; /* a marca de `new` (DUK_ACT_FLAG_CONSTRUCT) */

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
    index = duk_normalize_index(ctx, index);
    duk_get_prop_literal(ctx, index, TRACE);
    if (duk_is_object(ctx, -1)) return 1;
    duk_pop(ctx);
    return 0;
}

/* ---- o lugar de um quadro ---- */

static int is_construct(const struct frame *frame) {
    return ((unsigned)floor(frame->number / 4294967296.0) & CONSTRUCTED) != 0;
}

static int is_c_source(const char *name) {
    size_t length = strlen(name);
    return length > 2 && strcmp(name + length - 2, ".c") == 0;
}

/* Um arquivo que o programa conhece: nem C nosso, nem JavaScript embutido. */
static int is_visible_file(const char *file) {
    return file != NULL && strncmp(file, "nozinho:", 8) != 0;
}

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

/* [ ] -> [ arquivo ] e a linha, se o quadro é de código do programa. */
static int push_place(duk_context *ctx, const struct frame *frame) {
    if (duk_is_string(ctx, frame->index)) { /* um texto que não compilou */
        duk_dup(ctx, frame->index);
        if (!is_c_source(duk_get_string(ctx, -1))) return (int)frame->number;
    } else {
        duk_get_prop_literal(ctx, frame->index, "fileName");
        if (duk_is_ecmascript_function(ctx, frame->index) &&
            is_visible_file(duk_get_string(ctx, -1)))
            return line_of(ctx, frame);
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

/* [ erro ] -> [ erro ]: a pilha passa a começar por um lugar num texto que não compilou. */
void stack_put_place(duk_context *ctx, const char *file, int line) {
    struct frame frame;
    duk_push_bare_array(ctx);
    duk_push_string(ctx, file);
    duk_put_prop_index(ctx, -2, 0);
    duk_push_int(ctx, line);
    duk_put_prop_index(ctx, -2, 1);
    if (push_trace(ctx, -2)) { /* [ erro novo traço ] */
        for (duk_uarridx_t i = 0; push_frame(ctx, i, &frame); i++) {
            duk_put_prop_index(ctx, -3, 2 * i + 2);
            duk_push_number(ctx, frame.number);
            duk_put_prop_index(ctx, -3, 2 * i + 3);
        }
        duk_pop(ctx);
    }
    duk_push_literal(ctx, TRACE);
    duk_insert(ctx, -2);
    duk_def_prop(ctx, -3, DUK_DEFPROP_HAVE_VALUE | DUK_DEFPROP_FORCE);
}

/* ---- de que falha ele nasceu ---- */

/* 1 se o primeiro quadro é um nome de arquivo com este começo. */
static int starts_with(duk_context *ctx, duk_idx_t index, duk_uarridx_t i, const char *prefix) {
    if (!push_trace(ctx, index)) return 0;
    duk_get_prop_index(ctx, -1, 2 * i);
    const char *name = duk_get_string(ctx, -1);
    int found = name != NULL && strncmp(name, prefix, strlen(prefix)) == 0;
    duk_pop_2(ctx);
    return found;
}

int stack_is_compilation(duk_context *ctx, duk_idx_t index) {
    if (!push_trace(ctx, index)) return 0;
    duk_get_prop_index(ctx, -1, 0);
    const char *name = duk_get_string(ctx, -1);
    int found = name != NULL && !is_c_source(name);
    duk_pop_2(ctx);
    return found;
}

/* Os nomes com que o Duktape chama o texto de Function e de eval. */
int stack_has_file(const char *file) {
    return strcmp(file, "input") != 0 && strcmp(file, "eval") != 0;
}

int stack_shows_place(duk_context *ctx, duk_idx_t index) {
    if (!stack_is_compilation(ctx, index) || stack_place(ctx, index) == 0) return 0;
    int shows = stack_has_file(duk_get_string(ctx, -1));
    duk_pop(ctx);
    return shows;
}

int stack_is_internal(duk_context *ctx, duk_idx_t index) {
    return starts_with(ctx, index, stack_is_compilation(ctx, index) ? 1 : 0, "duk_");
}

/* ---- o texto ---- */

/* [ nome ] -> [ nome ]: "Array.prototype.map" é "Array.map" numa pilha, e o que é do próprio
 * construtor é "Function.keys". Devolve 0 se o Node não mostra essa função. */
static int shorten(duk_context *ctx, const struct frame *frame) {
    static const char *const namespaces[] = { "JSON.", "Math.", "Reflect.", NULL };
    static const char *const hidden[] = { "Function.prototype.call",
                                          "Function.prototype.apply",
                                          "Array",
                                          "Error",
                                          "Object",
                                          "eval",
                                          NULL };
    const char *name = duk_get_string(ctx, -1), *dot = strchr(name, '.');
    for (const char *const *h = hidden; *h != NULL; h++)
        if (strcmp(name, *h) == 0) return 0;
    const char *in_prototype = strstr(name, ".prototype.");
    if (in_prototype != NULL) {
        duk_push_lstring(ctx, name, (size_t)(in_prototype - name));
        duk_push_string(ctx, in_prototype + 10);
        duk_concat(ctx, 2);
        duk_replace(ctx, -2);
        return 1;
    }
    for (const char *const *n = namespaces; *n != NULL; n++)
        if (strncmp(name, *n, strlen(*n)) == 0) return 1;
    if (dot != NULL)
        duk_push_sprintf(ctx, "Function%s", dot);
    else
        duk_push_sprintf(ctx, "%s%s", is_construct(frame) ? "new " : "", name);
    duk_replace(ctx, -2);
    return 1;
}

/* [ ] -> [ texto ] e 1: "Array.forEach (<anonymous>)". */
static int push_native_line(duk_context *ctx, const struct frame *frame) {
    if (!builtin_push_name(ctx, frame->index)) return 0;
    if (!shorten(ctx, frame)) {
        duk_pop(ctx);
        return 0;
    }
    duk_push_literal(ctx, " (<anonymous>)");
    duk_concat(ctx, 2);
    return 1;
}

/* [ ] -> [ texto ] e 1: "fn (arquivo:3)", "new K (arquivo:3)", "arquivo:3". */
static int push_line(duk_context *ctx, const struct frame *frame) {
    if (duk_is_string(ctx, frame->index)) return 0; /* o lugar já vai no cabeçalho */
    int line = push_place(ctx, frame);
    if (line == 0) return push_native_line(ctx, frame);
    const char *file = duk_get_string(ctx, -1);
    if (!stack_has_file(file)) file = "<anonymous>";
    duk_get_prop_literal(ctx, frame->index, "name");
    const char *name = duk_get_string(ctx, -1);
    int constructed = is_construct(frame);
    if (name == NULL || *name == '\0') name = constructed ? "<anonymous>" : NULL;
    if (name != NULL)
        duk_push_sprintf(ctx, "%s%s (%s:%d)", constructed ? "new " : "", name, file, line);
    else
        duk_push_sprintf(ctx, "%s:%d", file, line);
    duk_replace(ctx, -3);
    duk_pop(ctx);
    return 1;
}

/* Error.stackTraceLimit: quantos quadros mostrar. */
static int frame_limit(duk_context *ctx) {
    duk_get_global_literal(ctx, "Error");
    double limit = 0;
    if (duk_is_object(ctx, -1)) {
        duk_get_prop_literal(ctx, -1, "stackTraceLimit");
        limit = duk_is_number(ctx, -1) ? duk_get_number(ctx, -1) : 0;
        duk_pop(ctx);
    }
    duk_pop(ctx);
    return limit > 1000 ? 1000 : (int)limit;
}

/* [ ] -> [ texto ]: a propriedade como texto, ou `missing` se não há. */
static void push_text(duk_context *ctx, duk_idx_t error, const char *key, const char *missing) {
    duk_get_prop_string(ctx, error, key);
    if (duk_is_undefined(ctx, -1)) {
        duk_pop(ctx);
        duk_push_string(ctx, missing);
    }
    if (duk_is_symbol(ctx, -1))
        duk_safe_to_string(ctx, -1);
    else
        duk_to_string(ctx, -1);
}

/* [ ] -> [ texto ]: "TypeError: mensagem". */
static void push_header(duk_context *ctx, duk_idx_t error) {
    push_text(ctx, error, "name", "Error");
    push_text(ctx, error, "message", "");
    if (duk_get_length(ctx, -1) == 0) {
        duk_pop(ctx);
    } else if (duk_get_length(ctx, -2) == 0) {
        duk_remove(ctx, -2);
    } else {
        duk_push_literal(ctx, ": ");
        duk_insert(ctx, -2);
        duk_concat(ctx, 3);
    }
}

/* [ texto ] -> [ texto ]: o erro de um texto que não compila começa pela linha errada. */
static void prepend_source(duk_context *ctx, duk_idx_t error) {
    if (!place_push_text(ctx, error)) return;
    duk_push_literal(ctx, "\n");
    duk_pull(ctx, -3);
    duk_concat(ctx, 3);
}

/* [ traço ] -> [ texto ] */
static void push_stack(duk_context *ctx, duk_idx_t error) {
    struct frame frame;
    duk_idx_t trace = duk_get_top_index(ctx);
    int left = frame_limit(ctx);
    push_header(ctx, error); /* [ traço texto ] */
    if (stack_shows_place(ctx, error)) prepend_source(ctx, error);
    for (duk_uarridx_t i = 0; left > 0; i++) {
        duk_dup(ctx, trace);
        if (!push_frame(ctx, i, &frame)) break;
        if (push_line(ctx, &frame)) { /* [ traço texto traço função linha ] */
            duk_push_literal(ctx, "\n    at ");
            duk_dup(ctx, -2);
            duk_dup(ctx, trace + 1);
            duk_insert(ctx, -3);
            duk_concat(ctx, 3);
            duk_replace(ctx, trace + 1);
            left--;
        }
        duk_set_top(ctx, trace + 2);
    }
    duk_set_top(ctx, trace + 2);
    duk_replace(ctx, trace);
}

/* ---- a propriedade ---- */

enum {
    HIDDEN_VALUE = DUK_DEFPROP_HAVE_VALUE | DUK_DEFPROP_FORCE | DUK_DEFPROP_SET_WRITABLE |
                   DUK_DEFPROP_SET_CONFIGURABLE | DUK_DEFPROP_HAVE_ENUMERABLE
};

/* [ valor ] -> [ ]: `stack` passa a ser uma propriedade comum do objeto em `index`. */
static void settle(duk_context *ctx, duk_idx_t index) {
    duk_push_literal(ctx, "stack");
    duk_insert(ctx, -2);
    duk_def_prop(ctx, index, HIDDEN_VALUE);
}

/* Feito uma vez, o texto fica: mudar a mensagem depois não o muda, como no Node. */
static duk_ret_t get_stack(duk_context *ctx) {
    duk_push_this(ctx);
    if (!push_trace(ctx, 0)) return 0;
    push_stack(ctx, 0); /* [ erro texto ] */
    duk_get_global_literal(ctx, "Object");
    duk_push_literal(ctx, "isExtensible");
    duk_dup(ctx, 0);
    if (duk_pcall_prop(ctx, -3, 1) == 0 && duk_to_boolean(ctx, -1)) {
        duk_dup(ctx, 1);
        settle(ctx, 0);
    }
    duk_dup(ctx, 1);
    return 1;
}

static duk_ret_t set_stack(duk_context *ctx) {
    duk_push_this(ctx); /* [ valor erro ] */
    if (!duk_is_object(ctx, 1)) return 0;
    duk_dup(ctx, 0);
    settle(ctx, 1);
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

/* [ objeto acima traço ]: o primeiro quadro a mostrar: depois desta função e, se foi dada,
 * depois de `acima`. */
static duk_uarridx_t first_frame(duk_context *ctx) {
    struct frame frame;
    duk_uarridx_t i = 0, start = 0;
    int has_limit = duk_is_function(ctx, 1);
    for (; push_frame(ctx, i, &frame); i++) {
        int reached =
            has_limit ? duk_strict_equals(ctx, frame.index, 1) : !duk_is_string(ctx, frame.index);
        duk_pop(ctx);
        if (reached) {
            start = i + 1;
            break;
        }
    }
    return start > 0 ? start : i;
}

/* [ traço ] -> [ traço ]: sem os primeiros quadros. */
static void drop_frames(duk_context *ctx, duk_uarridx_t count) {
    duk_push_bare_array(ctx);
    for (duk_uarridx_t i = 0; duk_get_prop_index(ctx, -2, 2 * count + i); i++)
        duk_put_prop_index(ctx, -2, i);
    duk_pop(ctx);
    duk_replace(ctx, -2);
}

static duk_ret_t capture(duk_context *ctx) {
    if (!duk_is_object(ctx, 0)) return duk_type_error(ctx, "invalid_argument");
    duk_push_error_object(ctx, DUK_ERR_ERROR, "%s", "");
    duk_get_prop_literal(ctx, -1, TRACE);
    duk_remove(ctx, -2); /* [ objeto acima traço ] */
    drop_frames(ctx, first_frame(ctx));
    duk_push_literal(ctx, TRACE);
    duk_insert(ctx, -2);
    duk_def_prop(ctx, 0, HIDDEN_VALUE);
    duk_set_top(ctx, 1);
    define_stack(ctx);
    return 0;
}

/* ---- a função do motor em que nasceu ---- */

int stack_native(duk_context *ctx, duk_idx_t index) {
    struct frame frame;
    duk_idx_t top = duk_get_top(ctx);
    int found = 0, is_name = 1;
    if (!push_trace(ctx, index)) return 0;
    for (duk_uarridx_t i = 0; is_name && push_frame(ctx, i, &frame); i++) {
        is_name = duk_is_string(ctx, frame.index);
        if (is_name) duk_pop(ctx);
    }
    if (!is_name && builtin_push_name(ctx, -1)) {
        duk_replace(ctx, top);
        found = 1;
    }
    duk_set_top(ctx, top + found);
    return found;
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
