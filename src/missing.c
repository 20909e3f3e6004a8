/* missing.c -- "fs precisa da camada fs, que chega no capítulo 07". */
#include "missing.h"
#include "engine.h"

#include <string.h>

static const struct chapter_entry *find(const struct chapter_entry *e, const char *name) {
    for (; e->name != NULL; e++)
        if (strcmp(e->name, name) == 0) return e;
    return NULL;
}

const struct chapter_entry *missing_find(const char *module) {
    return find(chapter_entries, module);
}

const struct chapter_entry *missing_global(const char *name) {
    const struct chapter_entry *e = find(chapter_globals, name);
    if (e == NULL) return NULL;
    for (const struct layer *const *layer = engine_layers(); *layer != NULL; layer++)
        if (strcmp((*layer)->name, e->layer) == 0) return NULL;
    return e;
}

void missing_throw_as(duk_context *ctx, const char *what, const char *module) {
    const struct chapter_entry *e = missing_find(module);
    if (e != NULL)
        duk_push_error_object(ctx, DUK_ERR_ERROR,
                              "%s precisa da camada %s, que chega no capítulo %s", what, e->layer,
                              e->chapter);
    else
        duk_push_error_object(ctx, DUK_ERR_ERROR, "%s não existe em Nozinho", what);
    duk_push_literal(ctx, "ERR_LAYER");
    duk_put_prop_literal(ctx, -2, "code");
    (void)duk_throw(ctx);
}

void missing_throw(duk_context *ctx, const char *module) {
    duk_push_sprintf(ctx, "'%s'", module);
    missing_throw_as(ctx, duk_get_string(ctx, -1), module);
}
