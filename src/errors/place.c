/* place.c -- o lugar de um erro, por extenso: arquivo:linha, a linha do programa, o ^. */
#include "errors/place.h"
#include "errors.h"
#include "errors/caret.h"
#include "errors/excerpt.h"
#include "errors/scan.h"
#include "errors/stack.h"
#include "errors/syntax.h"

/* O primeiro byte de uma letra; os que a continuam não ocupam coluna. */
static int is_first(char byte) { return ((unsigned char)byte & 0xC0) != 0x80; }

/* [ ] -> [ texto ]: um espaço por letra até a coluna (tabulações ficam), e os ^. */
static void push_carets(duk_context *ctx, const char *line, struct caret caret) {
    char text[512];
    size_t n = 0;
    for (size_t i = 0; i < caret.column + caret.width && n < sizeof text - 1; i++)
        if (is_first(line[i])) text[n++] = i >= caret.column ? '^' : line[i] == '\t' ? '\t' : ' ';
    text[n++] = '\n';
    duk_push_lstring(ctx, text, n);
}

/* [ ] -> [ texto ]: a linha e, se ela o alcança, o ^. */
static void push_marked(duk_context *ctx, const char *line, size_t length, struct caret caret) {
    duk_push_lstring(ctx, line, length);
    duk_push_literal(ctx, "\n");
    if (caret.column + caret.width <= length)
        push_carets(ctx, line, caret);
    else
        duk_push_literal(ctx, "");
    duk_concat(ctx, 3);
}

/* O que a mensagem e a pilha dizem sobre onde pôr o ^. */
static struct caret find_caret(duk_context *ctx, duk_idx_t error, struct caret_query *query) {
    duk_idx_t top = duk_get_top(ctx);
    if (duk_is_object(ctx, error)) {
        duk_get_prop_literal(ctx, error, "message");
        query->message = duk_get_string(ctx, -1);
        if (stack_native(ctx, error)) query->native = duk_get_string(ctx, -1);
    }
    struct caret caret = caret_find(query);
    duk_set_top(ctx, top);
    return caret;
}

/* [ ] -> [ texto ]: a linha como está no programa; vazio se ele não se acha. */
static void push_line(duk_context *ctx, duk_idx_t error, const char *file,
                      struct throw_place place) {
    if (!excerpt_push(ctx, file)) {
        duk_push_literal(ctx, "");
        return;
    }
    struct caret_query query = { .line = place.line, .thrown = place.thrown };
    query.text = duk_get_lstring(ctx, -1, &query.length);
    size_t length;
    const char *line = scan_line(query.text, query.length, query.line, &length);
    if (line != NULL)
        push_marked(ctx, line, length, find_caret(ctx, error, &query));
    else
        duk_push_literal(ctx, "");
    duk_remove(ctx, -2);
}

int place_push_text(duk_context *ctx, duk_idx_t index) {
    index = duk_normalize_index(ctx, index);
    struct throw_place place = errors_place(ctx, index); /* [ arquivo ] */
    if (place.line == 0) return 0;
    const char *file = duk_get_string(ctx, -1);
    struct caret caret;
    if (syntax_push_source(ctx, index, &place.line, &caret)) {
        size_t length;
        const char *line = duk_get_lstring(ctx, -1, &length);
        push_marked(ctx, line, length, caret);
        duk_remove(ctx, -2);
    } else {
        push_line(ctx, index, file, place);
    }
    duk_push_sprintf(ctx, "%s:%d\n", stack_has_file(file) ? file : "<anonymous_script>",
                     place.line);
    duk_swap_top(ctx, -2);
    duk_concat(ctx, 2);
    duk_remove(ctx, -2);
    return 1;
}
