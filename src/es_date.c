/* es_date.c -- Date: o construtor que entende mais textos, e o fuso horário do sistema. */
#include "es.h"
#include "clock.h"
#include "peek.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static int original; /* referência ao construtor do Duktape */

/* [ ... texto ] -> [ ... número ]: Date.parse, de es/date.js. */
static void parse(duk_context *ctx) {
    engine_need(ctx, "es/date");
    duk_get_prop_literal(ctx, -1, "parse");
    duk_remove(ctx, -2);
    duk_insert(ctx, -2);
    duk_call(ctx, 1);
}

/* [ ... valor ] -> [ ... primitivo ], como a linguagem manda a `new Date(valor)`. */
static void to_primitive(duk_context *ctx) {
    duk_get_prop_literal(ctx, -1, DUK_WELLKNOWN_SYMBOL("Symbol.toPrimitive"));
    if (duk_is_function(ctx, -1)) {
        duk_dup(ctx, -2);
        duk_push_literal(ctx, "default");
        duk_call_method(ctx, 1);
        duk_remove(ctx, -2);
        return;
    }
    duk_pop(ctx);
    duk_to_primitive(ctx, -1, DUK_HINT_NONE);
}

static int is_date(duk_context *ctx, duk_idx_t index) {
    duk_inspect_value(ctx, index);
    duk_get_prop_literal(ctx, -1, "class");
    int number = duk_get_int(ctx, -1);
    duk_pop_2(ctx);
    return number == 6; /* DUK_HOBJECT_CLASS_DATE */
}

static duk_ret_t date_now(duk_context *ctx) {
    duk_push_number(ctx, clock_date());
    return 1;
}

static duk_ret_t construct(duk_context *ctx) {
    duk_idx_t nargs = duk_get_top(ctx);
    if (!duk_is_constructor_call(ctx)) { /* Date() é um texto: agora */
        engine_push_ref(ctx, original);
        duk_push_number(ctx, clock_date());
        duk_new(ctx, 1);
        duk_push_literal(ctx, "toString");
        duk_call_prop(ctx, -2, 0);
        return 1;
    }
    if (nargs == 0) {
        duk_push_number(ctx, clock_date());
        nargs = 1;
    } else if (nargs == 1) {
        if (duk_is_object(ctx, 0) && is_date(ctx, 0))
            duk_to_number(ctx, 0);
        else if (duk_is_object(ctx, 0))
            to_primitive(ctx);
        if (duk_is_string(ctx, 0) && !duk_is_symbol(ctx, 0)) parse(ctx);
    }
    engine_push_ref(ctx, original);
    duk_insert(ctx, 0);
    duk_new(ctx, nargs);
    return 1;
}

/* ---- o fuso ---- */

static void push_zone(duk_context *ctx, const char *path) {
    const char *found = strstr(path, "zoneinfo/");
    duk_push_string(ctx, found != NULL ? found + strlen("zoneinfo/") : path);
}

/* zone(): "America/Sao_Paulo", ou undefined se o sistema não diz. */
duk_ret_t es_zone(duk_context *ctx) {
    char target[PATH_MAX];
    const char *tz = getenv("TZ");
    if (tz != NULL) {
        push_zone(ctx, *tz == ':' ? tz + 1 : tz);
        return 1;
    }
    ssize_t length = readlink("/etc/localtime", target, sizeof target - 1);
    if (length <= 0) return 0;
    target[length] = '\0';
    push_zone(ctx, target);
    return 1;
}

/* zoneOffset(fuso, ms): a diferença para UTC em minutos, ou undefined se não há esse fuso. O
 * sistema só responde pelo fuso do processo: ele é trocado e devolvido. */
duk_ret_t es_zone_offset(duk_context *ctx) {
    const char *zone = duk_require_string(ctx, 0);
    time_t when = (time_t)(duk_require_number(ctx, 1) / 1000.0);
    char path[PATH_MAX], before[256] = "";
    snprintf(path, sizeof path, "/usr/share/zoneinfo/%s", zone);
    if (strstr(zone, "..") != NULL || access(path, R_OK) != 0) return 0;
    const char *old = getenv("TZ");
    if (old != NULL) snprintf(before, sizeof before, "%s", old);
    struct tm local;
    setenv("TZ", zone, 1);
    tzset();
    int ok = localtime_r(&when, &local) != NULL;
    if (old != NULL)
        setenv("TZ", before, 1);
    else
        unsetenv("TZ");
    tzset();
    if (!ok) return 0;
    duk_push_number(ctx, (double)local.tm_gmtoff / 60.0);
    return 1;
}

/* environment(nome): uma variável de ambiente, ou undefined. */
duk_ret_t es_environment(duk_context *ctx) {
    const char *value = getenv(duk_require_string(ctx, 0));
    if (value == NULL) return 0;
    duk_push_string(ctx, value);
    return 1;
}

/* [ Date valor ] -> [ Date ] */
static void put_static(duk_context *ctx, const char *name) {
    duk_push_string(ctx, name);
    duk_insert(ctx, -2);
    duk_def_prop(ctx, -3,
                 DUK_DEFPROP_HAVE_VALUE | DUK_DEFPROP_SET_WRITABLE | DUK_DEFPROP_SET_CONFIGURABLE |
                     DUK_DEFPROP_HAVE_ENUMERABLE);
}

void es_date_open(duk_context *ctx) {
    duk_get_global_literal(ctx, "Date");
    duk_push_c_function(ctx, construct, DUK_VARARGS);
    peek_allow_new(ctx, -1);
    es_label(ctx, "Date", 7, DUK_VARARGS);
    duk_push_c_function(ctx, date_now, 0);
    es_label(ctx, "now", 0, 0);
    put_static(ctx, "now");
    duk_get_prop_literal(ctx, -2, "UTC");
    put_static(ctx, "UTC");
    duk_get_prop_literal(ctx, -2, "parse");
    put_static(ctx, "parse");
    duk_get_prop_literal(ctx, -2, "prototype"); /* [ deles nosso protótipo ] */
    es_link(ctx);
    duk_pop(ctx);
    duk_push_global_object(ctx);
    duk_push_literal(ctx, "Date");
    duk_pull(ctx, -3);
    duk_def_prop(ctx, -3, DUK_DEFPROP_HAVE_VALUE | DUK_DEFPROP_FORCE);
    duk_pop(ctx);
    original = engine_keep(ctx);
}
