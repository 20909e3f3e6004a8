/* errors.c -- quando um erro nasce, quando é lançado, quando ninguém o tratou.
 *
 * Nos dois primeiros casos quem chama é o Duktape, de dentro da operação que falhou: é a
 * única hora em que se vê o objeto, a chave e os argumentos de que a mensagem fala. Aqui
 * eles são colhidos; as palavras são com src/lib/errors/words.js. */
#include "errors.h"
#include "errors/json.h"
#include "errors/stack.h"
#include "missing.h"
#include "peek.h"
#include "source.h"
#include "text.h"
#include "version.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

static struct {
    void *texts;  /* no stash: nome -> texto dos programas que não estão em arquivo */
    void *thrown; /* no stash: [ valor arquivo ] do último lançamento */
    int line;     /* e a linha dele; 0: não se sabe */
    int by_throw; /* 1: por um `throw` do programa; 0: por uma falha */
} errors;

enum { VALUE, FILE_NAME };

/* [ ... ] -> [ ... resultado ]: chama uma função de um módulo nosso com o valor em `index`. */
static void call_module(duk_context *ctx, const char *module, const char *function,
                        duk_idx_t index) {
    index = duk_normalize_index(ctx, index);
    engine_need(ctx, module);
    duk_push_string(ctx, function);
    duk_dup(ctx, index);
    duk_call_prop(ctx, -3, 1);
    duk_remove(ctx, -2);
}

void errors_show(duk_context *ctx, duk_idx_t index) {
    call_module(ctx, "errors/values", "show", index);
}

/* ---- quando um erro nasce ---- */

/* A pilha acabou: chamar JavaScript só a faria acabar de novo. */
static int is_end_of_stack(const char *message) {
    return strstr(message, "stack limit") != NULL || strstr(message, "recursion limit") != NULL ||
           strstr(message, "stack depth limit") != NULL;
}

/* [ fatos ] -> [ fatos ]: o que a função nativa que falhou tem nas mãos. */
static void put_native(duk_context *ctx) {
    enum { MOST = 8 };
    if (!peek_native(ctx)) return;
    duk_put_prop_literal(ctx, -2, "native");
    if (peek_this(ctx)) duk_put_prop_literal(ctx, -2, "self");
    duk_push_array(ctx);
    for (int i = 0; i < MOST && peek_argument(ctx, i); i++)
        duk_put_prop_index(ctx, -2, (duk_uarridx_t)i);
    duk_put_prop_literal(ctx, -2, "args");
}

/* [ fatos ] -> [ fatos ]: a operação em JavaScript que falhou, e onde. */
static void put_operation(duk_context *ctx) {
    static const char *const names[] = {
        [PEEK_NONE] = "",       [PEEK_GET] = "get",
        [PEEK_PUT] = "set",     [PEEK_DELETE] = "deleteProperty",
        [PEEK_IN] = "has",      [PEEK_INSTANCEOF] = "instanceof",
        [PEEK_CALL] = "call",   [PEEK_CONSTRUCT] = "new",
        [PEEK_THROW] = "throw", [PEEK_ADD] = "add",
        [PEEK_OTHER] = "other",
    };
    duk_push_string(ctx, names[peek_operation(ctx)]);
    duk_put_prop_literal(ctx, -2, "operation");
    if (peek_operands(ctx)) { /* [ fatos esquerdo direito ] */
        duk_put_prop_literal(ctx, -3, "right");
        duk_put_prop_literal(ctx, -2, "left");
    }
    enum peek_called called = peek_called(ctx);
    if (called == PEEK_CALLED_EXPRESSION) duk_push_literal(ctx, "");
    if (called == PEEK_CALLED_EXPRESSION || called == PEEK_CALLED_NAME)
        duk_put_prop_literal(ctx, -2, "called");
    int line = peek_place(ctx);
    if (line == 0) return;
    duk_put_prop_literal(ctx, -2, "file");
    duk_push_int(ctx, line);
    duk_put_prop_literal(ctx, -2, "line");
}

/* [ erro mensagem ] -> [ erro mensagem ]: o lugar do texto que não compilou. */
static void put_place(duk_context *ctx) {
    duk_push_object(ctx);
    int line = stack_place(ctx, 0); /* [ erro mensagem lugar arquivo ] */
    if (line == 0) duk_push_literal(ctx, "input");
    duk_put_prop_literal(ctx, -2, "file");
    duk_push_int(ctx, line);
    duk_put_prop_literal(ctx, -2, "line");
    duk_put_prop_literal(ctx, 0, ERROR_PLACE);
}

/* [ erro ] -> [ erro ]: troca a mensagem, se há o que trocar. */
static duk_ret_t reword(duk_context *ctx, void *unused) {
    (void)unused;
    duk_get_prop_literal(ctx, 0, "message");
    const char *message = duk_get_string(ctx, -1);
    if (message == NULL) return 0;
    if (is_end_of_stack(message)) {
        duk_push_literal(ctx, "Maximum call stack size exceeded");
    } else if (stack_is_compilation(ctx, 0)) { /* o texto irá ao acorn, que sabe dizer mais */
        put_place(ctx);
    } else {
        duk_push_object(ctx);
        put_operation(ctx);
        put_native(ctx);
        duk_dup(ctx, 1);
        duk_put_prop_literal(ctx, -2, "message");
        call_module(ctx, "errors/words", "translate", -1); /* [ erro mensagem fatos outra ] */
        if (!duk_is_string(ctx, -1)) duk_pop_2(ctx);
    }
    duk_put_prop_literal(ctx, 0, "message");
    return 0;
}

/* [ erro ] -> [ erro ]. Só fala das falhas do motor: `new Error('invalid args')` é do
 * programa. Se a tradução tropeçar, fica a mensagem do motor. */
static duk_ret_t on_create(duk_context *ctx) {
    stack_extend(ctx, 0);
    if (stack_is_internal(ctx, 0)) {
        duk_require_stack(ctx, 48);
        duk_safe_call(ctx, reword, NULL, 0, 1);
        duk_set_top(ctx, 1);
    }
    return 1;
}

/* ---- quando um valor é lançado ---- */

/* 1 se o valor em `index` é o do último lançamento. */
static int is_last(duk_context *ctx, duk_idx_t index) {
    duk_push_heapptr(ctx, errors.thrown);
    duk_get_prop_index(ctx, -1, VALUE);
    int same = duk_samevalue(ctx, index, -1);
    duk_pop_2(ctx);
    return same;
}

/* [ valor ] -> [ valor ]: anota onde o programa estava. O aviso mostra o `throw`, não o
 * `new Error`. Um erro que só atravessa uma função nativa (forEach…) já foi anotado. */
static duk_ret_t on_throw(duk_context *ctx) {
    enum peek_op op = peek_operation(ctx);
    if (op == PEEK_NONE && is_last(ctx, 0)) return 1;
    duk_push_heapptr(ctx, errors.thrown);
    duk_dup(ctx, 0);
    duk_put_prop_index(ctx, -2, VALUE);
    errors.by_throw = op == PEEK_THROW;
    errors.line = peek_place(ctx);
    if (errors.line == 0) duk_push_undefined(ctx);
    duk_put_prop_index(ctx, 1, FILE_NAME);
    duk_set_top(ctx, 1);
    return 1;
}

void errors_forget_throw(void) {
    if (errors.by_throw) errors.line = 0;
}

/* place(valor) -> { file, line, word }: onde ele foi lançado pela última vez (word: "throw" se
 * por um `throw` do programa, "" se por uma falha) ou, se nunca foi, onde nasceu (word: "new");
 * undefined se não se sabe. */
static duk_ret_t js_place(duk_context *ctx) {
    int last = is_last(ctx, 0) && errors.line != 0, line = errors.line;
    duk_push_object(ctx);
    if (last) {
        duk_push_heapptr(ctx, errors.thrown);
        duk_get_prop_index(ctx, -1, FILE_NAME);
        duk_remove(ctx, -2);
    } else if ((line = stack_place(ctx, 0)) == 0) {
        return 0;
    }
    duk_put_prop_literal(ctx, 1, "file");
    duk_push_int(ctx, line);
    duk_put_prop_literal(ctx, 1, "line");
    duk_push_string(ctx, !last ? "new" : errors.by_throw ? "throw" : "");
    duk_put_prop_literal(ctx, 1, "word");
    return 1;
}

/* forget(): o último lançamento não conta mais; fica o lugar em que o erro nasceu. */
static duk_ret_t js_forget(duk_context *ctx) {
    duk_push_heapptr(ctx, errors.thrown);
    duk_push_undefined(ctx);
    duk_put_prop_index(ctx, -2, VALUE);
    errors.line = 0;
    return 0;
}

/* source(erro) -> { file, line, column, width, text }: o lugar do texto que não compilou;
 * undefined se o erro é outro. */
static duk_ret_t js_source(duk_context *ctx) {
    return duk_is_object(ctx, 0) && duk_get_prop_literal(ctx, 0, ERROR_PLACE);
}

void errors_push_syntax(duk_context *ctx) {
    duk_idx_t base = duk_get_top(ctx) - 6;
    duk_push_error_object(ctx, DUK_ERR_SYNTAX_ERROR, "%s", "");
    duk_dup(ctx, base);
    duk_put_prop_literal(ctx, -2, "message");
    duk_push_object(ctx); /* [ … erro lugar ] */
    duk_dup(ctx, base + 1);
    duk_put_prop_literal(ctx, -2, "file");
    duk_dup(ctx, base + 2);
    duk_put_prop_literal(ctx, -2, "line");
    duk_push_uint(ctx, (duk_uint_t)duk_get_length(ctx, base + 3));
    duk_put_prop_literal(ctx, -2, "column");
    duk_push_uint(ctx, (duk_uint_t)duk_get_length(ctx, base + 4));
    duk_put_prop_literal(ctx, -2, "width");
    duk_dup(ctx, base + 5);
    duk_put_prop_literal(ctx, -2, "text");
    duk_put_prop_literal(ctx, -2, ERROR_PLACE);
}

/* functionText(função) -> a função como foi escrita. */
static duk_ret_t js_function_text(duk_context *ctx) {
    errors_push_function(ctx, 0);
    return 1;
}

/* ---- o texto dos programas, para apontar um erro nele ---- */

/* Um módulo ES é conhecido pela sua URL. */
static const char *path_of(const char *name) {
    return strncmp(name, "file://", 7) == 0 ? name + 7 : name;
}

/* Um cano, um terminal ou "[eval]" não se leem duas vezes. */
static int is_file(const char *name) {
    struct stat about;
    return stat(path_of(name), &about) == 0 && S_ISREG(about.st_mode);
}

/* [ texto ] -> [ texto ] */
static void on_compile(duk_context *ctx, const char *name) {
    if (is_file(name)) return;
    duk_push_heapptr(ctx, errors.texts);
    duk_dup(ctx, -2);
    duk_put_prop_string(ctx, -2, name);
    duk_pop(ctx);
}

/* text(nome) -> o texto desse programa, guardado ou lido do disco; undefined se não há. */
static duk_ret_t js_text(duk_context *ctx) {
    const char *name = duk_require_string(ctx, 0);
    duk_push_heapptr(ctx, errors.texts);
    if (duk_get_prop_string(ctx, -1, name)) return 1;
    return is_file(name) && source_push(ctx, path_of(name)) == 0;
}

/* ---- quando ninguém o tratou ---- */

/* [ erro ] -> [ texto ] */
static duk_ret_t push_report(duk_context *ctx, void *unused) {
    (void)unused;
    call_module(ctx, "errors/report", "report", -1);
    return 1;
}

void (*errors_observer)(int fd, const char *bytes, size_t length);

/* [ erro ] -> [ erro ]: se o aviso tropeçar, vale o valor como texto. */
static void report(duk_context *ctx) {
    fflush(stdout);
    duk_require_stack(ctx, 32);
    duk_dup_top(ctx);
    if (duk_safe_call(ctx, push_report, NULL, 1, 1) != 0) {
        duk_pop(ctx);
        duk_dup_top(ctx);
        duk_safe_to_string(ctx, -1);
    }
    size_t length;
    const char *text = text_get(ctx, -1, &length);
    fwrite(text, 1, length, stderr);
    if (errors_observer != NULL) errors_observer(2, text, length);
    fputs("\n\nNozinho " NOZINHO_VERSION "\n", stderr);
    duk_pop(ctx);
}

/* chapterOf(nome) -> "setTimeout chega no capítulo 04 (camada timers)"; undefined se o nome
 * não falta aqui. */
static duk_ret_t js_chapter_of(duk_context *ctx) {
    const struct chapter_entry *entry = missing_global(duk_require_string(ctx, 0));
    if (entry == NULL) return 0;
    const char *format = "%s chega no capítulo %s (camada %s)";
    duk_push_sprintf(ctx, format, entry->name, entry->chapter, entry->layer);
    return 1;
}

/* ---- abrir ---- */

/* [ valor ] -> [ ]: guarda no stash e devolve o ponteiro, que vale enquanto houver heap. */
static void *keep(duk_context *ctx, const char *name) {
    void *pointer = duk_get_heapptr(ctx, -1);
    duk_push_global_stash(ctx);
    duk_insert(ctx, -2);
    duk_put_prop_string(ctx, -2, name);
    duk_pop(ctx);
    return pointer;
}

static void open_errors(duk_context *ctx) {
    duk_push_bare_object(ctx);
    errors.texts = keep(ctx, "programTexts");
    duk_push_array(ctx);
    errors.thrown = keep(ctx, "lastThrow");
    stack_open(ctx);
    duk_push_global_stash(ctx);
    duk_get_prop_literal(ctx, -1, "Duktape"); /* a engine o guardou: [ stash Duktape ] */
    duk_push_c_function(ctx, on_create, 1);
    duk_put_prop_literal(ctx, -2, "errCreate");
    duk_push_c_function(ctx, on_throw, 1);
    duk_put_prop_literal(ctx, -2, "errThrow");
    duk_pop_2(ctx);
    engine_hooks.compiling = on_compile;
    engine_hooks.report = report;
}

static const struct binding bindings[] = {
    { "chapterOf", js_chapter_of, 1, 0 },
    { "forget", js_forget, 0, 0 },
    { "frames", stack_js_frames, 1, 0 },
    { "functionText", js_function_text, 1, 0 },
    { "json", json_js_complaint, 1, 0 },
    { "place", js_place, 1, 0 },
    { "source", js_source, 1, 0 },
    { "text", js_text, 1, 0 },
    { 0 },
};

extern const struct embedded errors_modules[];
const struct layer errors_layer = { "errors", bindings, errors_modules, NULL, open_errors, NULL };
