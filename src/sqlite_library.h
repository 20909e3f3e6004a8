/* sqlite_library.h -- o SQLite, carregado com dlopen quando um programa abre o primeiro banco.
 *
 * Ligado ao executável, ele seria aberto em toda partida (library.h). O nome perde o 3: onde os
 * manuais dizem sqlite3_step(…), aqui se lê sqlite.step(…), e só depois de sqlite_need. */
#ifndef NOZINHO_SQLITE_LIBRARY_H
#define NOZINHO_SQLITE_LIBRARY_H

#include <duktape.h>
#include <sqlite3.h>

#define SQLITE_FUNCTIONS(each)                                                                     \
    each(open_v2) each(close_v2) each(extended_result_codes) each(busy_timeout) each(interrupt)    \
        each(errmsg) each(extended_errcode) each(exec) each(prepare_v3) each(step) each(reset)     \
            each(finalize) each(next_stmt) each(clear_bindings) each(bind_parameter_count)         \
                each(bind_parameter_name) each(bind_null) each(bind_int64) each(bind_double)       \
                    each(bind_text64) each(bind_blob64) each(column_count) each(column_name)       \
                        each(column_type) each(column_int64) each(column_double) each(column_text) \
                            each(column_blob) each(column_bytes) each(last_insert_rowid)           \
                                each(changes) each(total_changes)

#define SQLITE_MEMBER(name) __typeof__(&sqlite3_##name) name;
struct sqlite {
    SQLITE_FUNCTIONS(SQLITE_MEMBER)
};
extern struct sqlite sqlite;

/* Carrega a biblioteca, da primeira vez. Lança um Error que diz que pacote instalar. */
void sqlite_need(duk_context *ctx);

#endif
