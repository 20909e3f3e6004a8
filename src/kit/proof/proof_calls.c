/* proof_calls.c -- as chamadas que um exercício pediu para anotar, vistas pelo runtime.
 *
 * Procurar "readFileSync" no texto do aluno se engana com um comentário, e não vê fs['read' + 'File'].
 * Aqui a função do módulo é trocada, antes de o programa começar, por uma que avisa e depois chama a
 * verdadeira. */
#include "proof.h"
#include "peek.h"
#include "text.h"

#include <string.h>

#define ORIGINAL DUK_HIDDEN_SYMBOL("proof original")
#define LABEL DUK_HIDDEN_SYMBOL("proof label")
#define COUNT DUK_HIDDEN_SYMBOL("proof count")

enum { MOST = 1000 }; /* avisos por função: quem chama mais do que isso já foi visto */

/* ---- de quem é a chamada ---- */

enum owner { NATIVE, GO_BETWEEN, LIBRARY, PROGRAM };

/* Nossas, mas chamam o que o programa lhes deu: o forEach de um array, uma promessa, f(...lista). */
static int is_go_between(const char *file) {
    static const char *const names[] = { "es/",    "modern/", "micro",         "events",
                                         "timers", "queue",   "async_hooks",   "util/promisify",
                                         "esm",    "module",  "diagnostics/t", NULL };
    for (int i = 0; names[i] != NULL; i++)
        if (strncmp(file + strlen("nozinho:"), names[i], strlen(names[i])) == 0) return 1;
    return 0;
}

/* [ função ] -> [ função arquivo ] */
static enum owner owner_of(duk_context *ctx) {
    peek_file(ctx, -1);
    const char *file = duk_get_string(ctx, -1);
    if (peek_is_program(file)) return PROGRAM;
    if (file == NULL || strncmp(file, "nozinho:", 8) != 0) return NATIVE; /* ou eval: sem arquivo */
    return is_go_between(file) ? GO_BETWEEN : LIBRARY;
}

/* Desce pela pilha, e pelas das corrotinas que esperam por esta, até a primeira função que responde
 * pela chamada. Com uma do programa, deixa "arquivo:linha"; [ ] -> [ lugar ]. Sem ninguém, undefined:
 * quem chamou foi o laço, a pedido do programa (setTimeout(fs.readFileSync, 1, 'a')). */
static enum owner find_caller(duk_context *ctx) {
    double number;
    for (int t = 0; peek_thread(ctx, t); t++) { /* [ corrotina ] */
        for (int n = 0; peek_frame(ctx, -1, n, &number); n++) {
            enum owner owner = owner_of(ctx); /* [ corrotina função arquivo ] */
            if (owner == PROGRAM) {
                unsigned pc = (unsigned)(unsigned long long)number;
                int line = peek_line(ctx, duk_get_heapptr(ctx, -2), pc);
                duk_push_sprintf(ctx, "%s:%d", duk_get_string(ctx, -1), line);
                duk_replace(ctx, -4);
                duk_pop_2(ctx);
                return PROGRAM;
            }
            duk_pop_2(ctx);
            if (owner == LIBRARY) {
                duk_pop(ctx);
                duk_push_undefined(ctx);
                return LIBRARY;
            }
        }
        duk_pop(ctx);
    }
    duk_push_undefined(ctx);
    return NATIVE;
}

/* ---- a função trocada ---- */

/* [ função ] -> [ função ]: avisa; o que um módulo nosso chama por conta própria não conta. */
static void note(duk_context *ctx) {
    duk_get_prop_literal(ctx, -1, COUNT);
    int count = duk_get_int(ctx, -1) + 1;
    duk_pop(ctx);
    if (count > MOST || find_caller(ctx) == LIBRARY) {
        if (count <= MOST) duk_pop(ctx);
        return;
    } /* [ função lugar ] */
    duk_push_int(ctx, count);
    duk_put_prop_literal(ctx, -3, COUNT);
    duk_push_bare_object(ctx);
    duk_push_literal(ctx, "call");
    duk_put_prop_literal(ctx, -2, "event");
    duk_get_prop_literal(ctx, -3, LABEL);
    duk_put_prop_literal(ctx, -2, "name");
    duk_pull(ctx, -2);
    duk_put_prop_literal(ctx, -2, "at");
    proof_send(ctx);
}

/* [ args... ] -> [ resultado ] */
static duk_ret_t call_original(duk_context *ctx) {
    duk_idx_t nargs = duk_get_top(ctx);
    duk_require_stack(ctx, 16);
    duk_push_current_function(ctx);
    note(ctx);
    duk_get_prop_literal(ctx, -1, ORIGINAL);
    duk_insert(ctx, 0);
    duk_pop(ctx);
    if (duk_is_constructor_call(ctx)) {
        duk_new(ctx, nargs);
    } else {
        duk_push_this(ctx);
        duk_insert(ctx, 1);
        duk_call_method(ctx, nargs);
    }
    return 1;
}

/* [ rótulo função ] -> [ rótulo função trocada ]: a nova herda da verdadeira, e com isso tem tudo o que
 * alguém pendurou nela (realpath.native, a versão de util.promisify). */
static void push_watched(duk_context *ctx) {
    static const char *const copied[] = { "name", "length" };
    duk_push_c_function(ctx, call_original, DUK_VARARGS);
    for (int i = 0; i < 2; i++) {
        duk_push_string(ctx, copied[i]);
        duk_get_prop_string(ctx, 1, copied[i]);
        duk_def_prop(ctx, -3, DUK_DEFPROP_HAVE_VALUE | DUK_DEFPROP_FORCE);
    }
    duk_dup(ctx, 1);
    duk_set_prototype(ctx, -2);
    duk_dup(ctx, 1);
    duk_put_prop_literal(ctx, -2, ORIGINAL);
    duk_dup(ctx, 0);
    duk_put_prop_literal(ctx, -2, LABEL);
}

duk_ret_t proof_watched(duk_context *ctx) {
    push_watched(ctx);
    return 1;
}

duk_ret_t proof_file(duk_context *ctx) {
    if (find_caller(ctx) != PROGRAM) return 0;
    const char *place = duk_get_string(ctx, -1);
    duk_push_lstring(ctx, place, (size_t)(strrchr(place, ':') - place));
    return 1;
}
