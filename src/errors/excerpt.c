/* excerpt.c -- o texto dos programas, para quem vai apontar um erro nele.
 *
 * Os que não vêm de arquivo ficam guardados no stash; dos outros, só o último lido: um
 * erro que se repete num laço não relê o disco. */
#include "errors/excerpt.h"
#include "source.h"

#include <string.h>
#include <sys/stat.h>

/* [ ] -> [ guarda ]: um objeto do stash, nome -> texto. */
static void push_store(duk_context *ctx) {
    duk_push_global_stash(ctx);
    if (!duk_get_prop_literal(ctx, -1, "excerpts")) {
        duk_pop(ctx);
        duk_push_bare_object(ctx);
        duk_dup_top(ctx);
        duk_put_prop_literal(ctx, -3, "excerpts");
    }
    duk_remove(ctx, -2);
}

void excerpt_keep(duk_context *ctx, const char *name) {
    push_store(ctx);
    duk_dup(ctx, -2);
    duk_put_prop_string(ctx, -2, name);
    duk_pop(ctx);
}

/* [ ] -> [ texto ] e 1, se este foi o último arquivo lido. */
static int push_last(duk_context *ctx, const char *name) {
    push_store(ctx);
    duk_get_prop_literal(ctx, -1, "\xFFlast");
    const char *last = duk_get_string(ctx, -1);
    int hit = last != NULL && strcmp(last, name) == 0;
    duk_pop(ctx);
    if (hit) duk_get_prop_literal(ctx, -1, "\xFFtext");
    duk_remove(ctx, hit ? -2 : -1);
    return hit;
}

/* [ texto ] -> [ texto ] */
static void remember(duk_context *ctx, const char *name) {
    push_store(ctx);
    duk_push_string(ctx, name);
    duk_put_prop_literal(ctx, -2, "\xFFlast");
    duk_dup(ctx, -2);
    duk_put_prop_literal(ctx, -2, "\xFFtext");
    duk_pop(ctx);
}

/* Um cano ou um terminal não se lê duas vezes. */
static int is_file(const char *name) {
    struct stat about;
    return stat(name, &about) == 0 && S_ISREG(about.st_mode);
}

int excerpt_push(duk_context *ctx, const char *name) {
    push_store(ctx);
    if (duk_get_prop_string(ctx, -1, name)) {
        duk_remove(ctx, -2);
        return 1;
    }
    duk_pop_2(ctx);
    if (push_last(ctx, name)) return 1;
    const char *path = strncmp(name, "file://", 7) == 0 ? name + 7 : name; /* um módulo ES */
    if (!is_file(path) || source_push(ctx, path) != 0) return 0;
    remember(ctx, name);
    return 1;
}
