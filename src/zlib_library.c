/* zlib_library.c -- achar a zlib e a libbrotli no sistema. */
#include "zlib_library.h"
#include "library.h"

struct zlib zlib;
struct brotli brotli;

#define ZLIB_ENTRY(name) { #name, &zlib.name },
#define BROTLI_ENTRY(name) { #name, &brotli.name },
static const struct library_function zlib_functions[] = { ZLIB_FUNCTIONS(ZLIB_ENTRY){ 0 } };
static const struct library_function encoder_functions[] = { ENCODER_FUNCTIONS(BROTLI_ENTRY){ 0 } };
static const struct library_function decoder_functions[] = { DECODER_FUNCTIONS(BROTLI_ENTRY){ 0 } };

static void absent(duk_context *ctx, const char *text) {
    duk_push_error_object(ctx, DUK_ERR_ERROR, "%s", text);
    duk_push_literal(ctx, "ERR_FEATURE_UNAVAILABLE_ON_PLATFORM");
    duk_put_prop_literal(ctx, -2, "code");
    (void)duk_throw(ctx);
}

void zlib_need(duk_context *ctx) {
    static int loaded;
    if (!loaded && library_load("libz.so.1", zlib_functions) != 0)
        absent(ctx, "zlib precisa da biblioteca zlib, que não está nesta máquina. Instale o pacote "
                    "dela: zlib1g (apt), zlib (dnf, pacman, brew)");
    loaded = 1;
}

void brotli_need(duk_context *ctx) {
    static int loaded;
    if (!loaded && (library_load("libbrotlienc.so.1", encoder_functions) != 0 ||
                    library_load("libbrotlidec.so.1", decoder_functions) != 0))
        absent(ctx,
               "o brotli do módulo zlib precisa da libbrotli, que não está nesta máquina. "
               "Instale o pacote dela: libbrotli1 (apt), libbrotli (dnf), brotli (pacman, brew)");
    loaded = 1;
}
