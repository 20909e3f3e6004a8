/* sqlite_library.c -- achar o SQLite no sistema. */
#include "sqlite_library.h"
#include "library.h"

struct sqlite sqlite;

#define SQLITE_ENTRY(name) { "sqlite3_" #name, &sqlite.name },
static const struct library_function functions[] = { SQLITE_FUNCTIONS(SQLITE_ENTRY){ 0 } };

void sqlite_need(duk_context *ctx) {
    static int loaded;
    if (!loaded && library_load("libsqlite3.so.0", functions) != 0) {
        duk_push_error_object(
            ctx, DUK_ERR_ERROR,
            "sqlite precisa da biblioteca SQLite, que não está nesta máquina. "
            "Instale o pacote dela: libsqlite3-0 (apt), sqlite-libs (dnf), sqlite "
            "(pacman, brew)");
        duk_push_literal(ctx, "ERR_FEATURE_UNAVAILABLE_ON_PLATFORM");
        duk_put_prop_literal(ctx, -2, "code");
        (void)duk_throw(ctx);
    }
    loaded = 1;
}
