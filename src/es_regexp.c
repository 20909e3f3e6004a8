/* es_regexp.c -- RegExp: quem vai para o motor e quem vai para o nosso.
 *
 * Uma expressão que o Duktape entende é dele, e as funções daqui só a entregam (a função dele é
 * chamada direto, sem outra chamada no meio). Uma das outras traz uma ficha escondida (o
 * programa, o texto original, as marcas), e quem a atende é src/lib/es/regexp.js. */
#include "es.h"
#include "errors.h"

#include <stdio.h>
#include <string.h>

#define RECORD DUK_HIDDEN_SYMBOL("regexp")

enum native {
    EXEC,
    TEST,
    SOURCE,
    FLAGS,
    GLOBAL,
    IGNORE_CASE,
    MULTILINE,
    MATCH,
    REPLACE,
    SEARCH,
    SPLIT,
    NATIVES
};

static struct {
    duk_c_function natives[NATIVES]; /* as do Duktape */
    int constructor;                 /* referência ao construtor dele */
    void *prototype;                 /* RegExp.prototype */
    int any; /* já nasceu alguma das nossas? Antes, nem se procura a ficha */
} regexp;

/* 1 se o valor é uma expressão das nossas. */
static int is_ours(duk_context *ctx, duk_idx_t index) {
    if (!regexp.any || !duk_is_object(ctx, index)) return 0;
    int ours = duk_get_prop_literal(ctx, index, RECORD);
    duk_pop(ctx);
    return ours;
}

/* 1 se o objeto nasceu como expressão regular (nossa ou do motor), qualquer que seja o protótipo. */
static int is_regexp(duk_context *ctx, duk_idx_t index) {
    if (!duk_is_object(ctx, index)) return 0;
    duk_inspect_value(ctx, index);
    duk_get_prop_literal(ctx, -1, "class");
    int number = duk_get_int(ctx, -1);
    duk_pop_2(ctx);
    return number == 11; /* DUK_HOBJECT_CLASS_REGEXP */
}

/* [ args ] -> [ resultado ]: a função `name` de es/regexp.js, com este `this`. */
static duk_ret_t call_ours(duk_context *ctx, const char *name) {
    duk_idx_t nargs = duk_get_top(ctx);
    engine_need(ctx, "es/regexp");
    duk_get_prop_string(ctx, -1, name);
    duk_remove(ctx, -2);
    duk_insert(ctx, 0);
    duk_push_this(ctx);
    duk_insert(ctx, 1);
    duk_call_method(ctx, nargs);
    return 1;
}

/* ---- o construtor ---- */

/* 1 se o motor deve tentar: só as marcas dele, nenhum grupo com nome nem lookbehind (nem uma
 * quebra de linha, que `source` mostra como \n e o motor não). */
static int is_plain(const char *source, const char *flags) {
    return flags[strspn(flags, "gim")] == '\0' && strstr(source, "(?<") == NULL &&
           strpbrk(source, "\n\r") == NULL;
}

/* [ ... padrão marcas ]: viram textos; de uma RegExp, o que ela tem. */
static void to_texts(duk_context *ctx) {
    if (is_regexp(ctx, 0)) {
        if (duk_is_undefined(ctx, 1)) {
            duk_get_prop_literal(ctx, 0, "flags");
            duk_replace(ctx, 1);
        }
        duk_get_prop_literal(ctx, 0, "source");
        duk_replace(ctx, 0);
    }
    for (duk_idx_t i = 0; i < 2; i++) {
        if (duk_is_undefined(ctx, i)) {
            duk_push_literal(ctx, "");
            duk_replace(ctx, i);
        }
        duk_to_string(ctx, i);
    }
}

static duk_ret_t construct_native(duk_context *ctx, void *unused) {
    (void)unused;
    engine_push_ref(ctx, regexp.constructor);
    duk_dup(ctx, 0);
    duk_dup(ctx, 1);
    duk_new(ctx, 2);
    return 1;
}

static duk_ret_t construct(duk_context *ctx) {
    if (!duk_is_constructor_call(ctx) && duk_is_undefined(ctx, 1) && is_regexp(ctx, 0)) {
        duk_set_top(ctx, 1);
        return 1;
    }
    to_texts(ctx);
    if (is_plain(duk_get_string(ctx, 0), duk_get_string(ctx, 1)) &&
        duk_safe_call(ctx, construct_native, NULL, 0, 1) == DUK_EXEC_SUCCESS)
        return 1;
    duk_set_top(ctx, 2); /* o motor não a entende: ou é nossa, ou es/regexp dirá por que não vale */
    return call_ours(ctx, "create");
}

/* ---- textos longos ---- */

/* O motor desce um andar da pilha a cada volta de um grupo repetido, e num texto longo a pilha
 * pode acabar. Então recomeçamos com a nossa busca, que tem a pilha dela. */
enum { SHORT = 4096 };

/* O texto é longo? Um objeto que vira texto não conta. */
static int is_long(duk_context *ctx, duk_idx_t index) {
    return duk_is_string(ctx, index) && duk_get_length(ctx, index) > SHORT;
}

/* [ args ] -> [ args resultado ] e 1; [ args ] e 0, se a pilha não chegou. */
static int try_native(duk_context *ctx, enum native native) {
    duk_idx_t nargs = duk_get_top(ctx);
    duk_push_c_function(ctx, regexp.natives[native], nargs);
    duk_push_this(ctx);
    for (duk_idx_t i = 0; i < nargs; i++) duk_dup(ctx, i);
    if (duk_pcall_method(ctx, nargs) == DUK_EXEC_SUCCESS) return 1;
    if (duk_get_error_code(ctx, -1) != DUK_ERR_RANGE_ERROR) (void)duk_throw(ctx);
    duk_pop(ctx);
    return 0;
}

/* [ expressão texto outro ] -> [ resultado ]: `name` de es/regexp.js, com a expressão em versão
 * nossa. */
static duk_ret_t search_ours(duk_context *ctx, const char *name) {
    engine_need(ctx, "es/regexp");
    duk_push_literal(ctx, "again");
    duk_push_string(ctx, name);
    for (duk_idx_t i = 0; i < 3; i++) duk_dup(ctx, i);
    duk_call_prop(ctx, 3, 4);
    return 1;
}

/* exec e test de uma expressão do motor. [ texto ] -> [ … resultado ] */
static duk_ret_t search(duk_context *ctx, enum native native, const char *name) {
    if (!is_long(ctx, 0)) return regexp.natives[native](ctx);
    if (try_native(ctx, native)) return 1;
    duk_set_top(ctx, 1);
    duk_push_this(ctx);
    duk_insert(ctx, 0);
    duk_push_undefined(ctx);
    return search_ours(ctx, name);
}

/* ---- os métodos e acessores ---- */

static int is_this_ours(duk_context *ctx) {
    duk_push_this(ctx);
    int ours = is_ours(ctx, -1);
    duk_pop(ctx);
    return ours;
}

static duk_ret_t method(duk_context *ctx, enum native native, const char *name) {
    return is_this_ours(ctx) ? call_ours(ctx, name) : regexp.natives[native](ctx);
}

/* O motor não põe `groups` no resultado; no Node ele está sempre lá. [ resultado ] */
static duk_ret_t with_groups(duk_context *ctx) {
    if (duk_is_array(ctx, -1)) {
        duk_push_undefined(ctx);
        duk_put_prop_literal(ctx, -2, "groups");
    }
    return 1;
}

static duk_ret_t exec(duk_context *ctx) {
    if (is_this_ours(ctx)) return call_ours(ctx, "exec");
    search(ctx, EXEC, "exec");
    return with_groups(ctx);
}

static duk_ret_t test(duk_context *ctx) {
    return is_this_ours(ctx) ? call_ours(ctx, "test") : search(ctx, TEST, "test");
}

static duk_ret_t get_source(duk_context *ctx) { return method(ctx, SOURCE, "source"); }
static duk_ret_t get_flags(duk_context *ctx) {
    duk_push_this(ctx);
    if (!duk_is_object(ctx, -1)) {
        errors_show(ctx, -1);
        return duk_type_error(ctx, "RegExp.prototype.flags getter called on non-object %s",
                              duk_get_string(ctx, -1));
    }
    duk_pop(ctx);
    return method(ctx, FLAGS, "flags");
}
static duk_ret_t get_global(duk_context *ctx) { return method(ctx, GLOBAL, "global"); }
static duk_ret_t get_ignore_case(duk_context *ctx) {
    return method(ctx, IGNORE_CASE, "ignoreCase");
}
static duk_ret_t get_multiline(duk_context *ctx) { return method(ctx, MULTILINE, "multiline"); }

/* As marcas que o motor não tem: numa expressão dele, todas falsas. */
static duk_ret_t flag(duk_context *ctx) {
    static const char *const names[] = { "dotAll", "unicode", "sticky", "hasIndices",
                                         "unicodeSets" };
    const char *name = names[duk_get_current_magic(ctx)];
    duk_push_this(ctx);
    if (is_ours(ctx, 0)) {
        duk_pop(ctx);
        return call_ours(ctx, name);
    }
    if (duk_is_object(ctx, 0) && duk_get_heapptr(ctx, 0) == regexp.prototype) return 0;
    if (!is_regexp(ctx, 0)) {
        errors_show(ctx, 0);
        return duk_type_error(ctx, "RegExp.prototype.%s getter called on non-RegExp object", name);
    }
    duk_push_false(ctx);
    return 1;
}

/* ---- os métodos de String que recebem uma expressão ---- */

/* Uma expressão do motor, sem nada de especial: não vale a pena procurar Symbol.replace. */
static int is_ordinary(duk_context *ctx, duk_idx_t index) {
    if (!duk_is_object(ctx, index)) return 1;
    duk_get_prototype(ctx, index);
    int plain = duk_get_heapptr(ctx, -1) == regexp.prototype;
    duk_pop(ctx);
    return plain && !is_ours(ctx, index);
}

/* Há um grupo repetido na expressão? */
static int repeats_group(duk_context *ctx) {
    duk_get_prop_literal(ctx, 0, "source");
    const char *source = duk_get_string_default(ctx, -1, "");
    int found = strstr(source, ")*") || strstr(source, ")+") || strstr(source, "){");
    duk_pop(ctx);
    return found;
}

/* Com uma expressão comum. [ padrão outro? ] -> [ … resultado ] */
static duk_ret_t ordinary_method(duk_context *ctx, enum native native, const char *symbol) {
    duk_push_this(ctx);
    int large = is_long(ctx, -1) && is_regexp(ctx, 0) && repeats_group(ctx);
    duk_pop(ctx);
    if (!large) return regexp.natives[native](ctx);
    if (try_native(ctx, native)) return 1;
    duk_set_top(ctx, 2);
    duk_push_this(ctx);
    duk_insert(ctx, 1);
    return search_ours(ctx, symbol);
}

static duk_ret_t string_method(duk_context *ctx, enum native native, const char *symbol) {
    if (is_ordinary(ctx, 0)) return ordinary_method(ctx, native, symbol);
    duk_idx_t nargs = duk_get_top(ctx);
    es_push_key(ctx, symbol);
    duk_get_prop(ctx, 0);
    if (!duk_is_function(ctx, -1)) {
        duk_pop(ctx);
        return regexp.natives[native](ctx);
    }
    duk_push_this(ctx);
    if (duk_is_null_or_undefined(ctx, -1))
        return duk_type_error(ctx, "String.prototype.%s called on null or undefined", symbol + 2);
    duk_insert(ctx, 0); /* [ this padrão resto… f ] -> f.call(padrão, this, resto…) */
    duk_insert(ctx, 0);
    duk_pull(ctx, 2);
    duk_insert(ctx, 1);
    duk_call_method(ctx, nargs);
    return 1;
}

static duk_ret_t string_match(duk_context *ctx) {
    if (!is_ordinary(ctx, 0)) return string_method(ctx, MATCH, "@@match");
    ordinary_method(ctx, MATCH, "@@match");
    if (!duk_is_object(ctx, -1)) return 1;
    duk_get_prop_literal(ctx, -1, "index"); /* só o resultado de exec o tem */
    int single = !duk_is_undefined(ctx, -1);
    duk_pop(ctx);
    return single ? with_groups(ctx) : 1;
}

static duk_ret_t string_replace(duk_context *ctx) {
    return string_method(ctx, REPLACE, "@@replace");
}
static duk_ret_t string_search(duk_context *ctx) { return string_method(ctx, SEARCH, "@@search"); }
static duk_ret_t string_split(duk_context *ctx) { return string_method(ctx, SPLIT, "@@split"); }

static const struct es_method string_methods[] = {
    { "match", 1, 1, string_match, 0 },
    { "replace", 2, 2, string_replace, 0 },
    { "search", 1, 1, string_search, 0 },
    { "split", 2, 2, string_split, 0 },
    { 0 },
};

static const struct es_method regexp_methods[] = {
    { "exec", 1, 1, exec, 0 },
    { "test", 1, 1, test, 0 },
    { 0 },
};

/* ---- abrir ---- */

/* [ objeto ] -> [ objeto ]: guarda a função do motor, que está num método ou num acessor;
 * devolve o número mágico dela, que a nossa precisa ter igual. */
static int keep_native(duk_context *ctx, enum native native, const char *name) {
    duk_push_string(ctx, name);
    duk_get_prop_desc(ctx, -2, 0);
    if (!duk_get_prop_literal(ctx, -1, "value") || duk_is_undefined(ctx, -1)) {
        duk_pop(ctx);
        duk_get_prop_literal(ctx, -1, "get");
    }
    regexp.natives[native] = duk_get_c_function(ctx, -1);
    int magic = duk_get_magic(ctx, -1);
    duk_pop_2(ctx);
    return magic;
}

/* [ protótipo ] -> [ protótipo ] */
static void define_getters(duk_context *ctx) {
    static const struct {
        const char *name;
        duk_c_function call;
    } getters[] = { { "source", get_source },
                    { "flags", get_flags },
                    { "global", get_global },
                    { "ignoreCase", get_ignore_case },
                    { "multiline", get_multiline } };
    static const char *const flags[] = { "dotAll", "unicode", "sticky", "hasIndices",
                                         "unicodeSets" };
    char shown[32];
    for (int i = 0; i < 5; i++) {
        int magic = keep_native(ctx, SOURCE + i, getters[i].name);
        snprintf(shown, sizeof shown, "get %s", getters[i].name);
        es_define_getter_magic(ctx, getters[i].name, shown, getters[i].call, magic);
    }
    for (int i = 0; i < 5; i++) {
        snprintf(shown, sizeof shown, "get %s", flags[i]);
        es_define_getter_magic(ctx, flags[i], shown, flag, i);
    }
}

static void replace_constructor(duk_context *ctx) {
    es_push_constructor(ctx, "RegExp", construct, 2);
    es_define_species(ctx);
    es_last_open(ctx);
    duk_get_global_literal(ctx, "RegExp");
    duk_get_prop_literal(ctx, -1, "prototype"); /* [ nosso deles protótipo ] */
    regexp.prototype = duk_get_heapptr(ctx, -1);
    keep_native(ctx, EXEC, "exec");
    keep_native(ctx, TEST, "test");
    es_define(ctx, regexp_methods);
    define_getters(ctx);
    duk_pull(ctx, -2);
    regexp.constructor = engine_keep(ctx);
    es_link(ctx);
    duk_pop(ctx);
    duk_push_global_object(ctx);
    duk_push_literal(ctx, "RegExp");
    duk_pull(ctx, -3);
    duk_def_prop(ctx, -3, DUK_DEFPROP_HAVE_VALUE | DUK_DEFPROP_FORCE);
    duk_pop(ctx);
}

void es_regexp_open(duk_context *ctx) {
    static const char *const names[] = { "match", "replace", "search", "split" };
    regexp.any = 0;
    replace_constructor(ctx);
    duk_get_global_literal(ctx, "String");
    duk_get_prop_literal(ctx, -1, "prototype");
    for (int i = 0; i < 4; i++) keep_native(ctx, MATCH + i, names[i]);
    es_define(ctx, string_methods);
    duk_pop_2(ctx);
}

/* nativeRegExp(marcas): o objeto do motor que serve de corpo a uma expressão nossa. */
duk_ret_t es_native_regexp(duk_context *ctx) {
    regexp.any = 1;
    engine_push_ref(ctx, regexp.constructor);
    duk_push_literal(ctx, "(?:)");
    duk_dup(ctx, 0);
    duk_new(ctx, 2);
    return 1;
}

/* fits(texto, marcas): o motor entende a expressão (um literal dela pode ficar como está). */
duk_ret_t es_regexp_fits(duk_context *ctx) {
    int fits = is_plain(duk_require_string(ctx, 0), duk_require_string(ctx, 1)) &&
               duk_safe_call(ctx, construct_native, NULL, 0, 1) == DUK_EXEC_SUCCESS;
    duk_push_boolean(ctx, fits);
    return 1;
}

duk_ret_t es_is_regexp(duk_context *ctx) {
    duk_push_boolean(ctx, is_regexp(ctx, 0));
    return 1;
}
