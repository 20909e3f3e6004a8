/* zlib_library.c -- achar a zlib e a libbrotli no sistema. */
#include "zlib_library.h"

#include <dlfcn.h>
#include <string.h>

struct zlib zlib;
struct brotli brotli;

struct function {
    const char *name; /* NULL: fim da tabela */
    void *slot;       /* onde guardar o endereço */
};

#define ZLIB_ENTRY(name) { #name, &zlib.name },
#define BROTLI_ENTRY(name) { #name, &brotli.name },
static const struct function zlib_functions[] = { ZLIB_FUNCTIONS(ZLIB_ENTRY){ 0 } };
static const struct function encoder_functions[] = { ENCODER_FUNCTIONS(BROTLI_ENTRY){ 0 } };
static const struct function decoder_functions[] = { DECODER_FUNCTIONS(BROTLI_ENTRY){ 0 } };

static int load(const char *file, const struct function *functions) {
    void *library = dlopen(file, RTLD_NOW);
    if (library == NULL) return -1;
    for (const struct function *f = functions; f->name != NULL; f++) {
        void *address = dlsym(library, f->name);
        if (address == NULL) return -1;
        memcpy(f->slot, &address, sizeof address);
    }
    return 0;
}

static void absent(duk_context *ctx, const char *text) {
    duk_push_error_object(ctx, DUK_ERR_ERROR, "%s", text);
    duk_push_literal(ctx, "ERR_FEATURE_UNAVAILABLE_ON_PLATFORM");
    duk_put_prop_literal(ctx, -2, "code");
    (void)duk_throw(ctx);
}

void zlib_need(duk_context *ctx) {
    static int loaded;
    if (!loaded && load("libz.so.1", zlib_functions) != 0)
        absent(ctx, "zlib precisa da biblioteca zlib, que não está nesta máquina. Instale o pacote "
                    "dela: zlib1g (apt), zlib (dnf, pacman, brew)");
    loaded = 1;
}

void brotli_need(duk_context *ctx) {
    static int loaded;
    if (!loaded && (load("libbrotlienc.so.1", encoder_functions) != 0 ||
                    load("libbrotlidec.so.1", decoder_functions) != 0))
        absent(ctx,
               "o brotli do módulo zlib precisa da libbrotli, que não está nesta máquina. "
               "Instale o pacote dela: libbrotli1 (apt), libbrotli (dnf), brotli (pacman, brew)");
    loaded = 1;
}
