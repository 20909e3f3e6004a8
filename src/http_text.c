/* http_text.c -- o texto de HTTP: o que um header pode conter, que horas são, e os bytes crus
 * de uma cabeça de volta a textos de JavaScript. */
#include "http.h"
#include "clock.h"

#include <string.h>
#include <time.h>

/* ---- o que é permitido ---- */

static int is_token_byte(unsigned char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           (c != '\0' && strchr("!#$%&'*+-.^_`|~", c) != NULL);
}

int http_is_token(const char *text, size_t length) {
    for (size_t i = 0; i < length; i++)
        if (!is_token_byte((unsigned char)text[i])) return 0;
    return length > 0;
}

/* Tab, o que se imprime, e os bytes altos do latin1, que dentro do Duktape são os caracteres
 * de U+0080 a U+00FF: dois bytes, o primeiro C2 ou C3. */
int http_is_field_text(const char *text, size_t length) {
    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c == '\t' || (c >= ' ' && c < 0x7F)) continue;
        if (c != 0xC2 && c != 0xC3) return 0;
        i++;
    }
    return 1;
}

/* isToken(texto) */
static duk_ret_t is_token(duk_context *ctx) {
    duk_size_t length;
    const char *text = duk_require_lstring(ctx, 0, &length);
    duk_push_boolean(ctx, http_is_token(text, length));
    return 1;
}

/* isFieldText(valor): o valor convertido em texto, como sairia no header. */
static duk_ret_t is_field_text(duk_context *ctx) {
    duk_size_t length;
    const char *text = duk_to_lstring(ctx, 0, &length);
    duk_push_boolean(ctx, http_is_field_text(text, length));
    return 1;
}

/* ---- a hora ---- */

/* "Sun, 06 Nov 1994 08:49:37 GMT", refeito uma vez por segundo. Os nomes vão à mão: os de
 * strftime dependem da língua do processo. */
const char *http_date(void) {
    static const char days[] = "SunMonTueWedThuFriSat";
    static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    static char text[40];
    static time_t when = -1;
    time_t now = (time_t)(clock_date() / 1e3);
    if (now == when) return text;
    struct tm t;
    when = now;
    gmtime_r(&now, &t);
    strftime(text, sizeof text, "???, %d ??? %Y %H:%M:%S GMT", &t);
    memcpy(text, days + 3 * t.tm_wday, 3);
    memcpy(text + 8, months + 3 * t.tm_mon, 3);
    return text;
}

static duk_ret_t date(duk_context *ctx) {
    duk_push_string(ctx, http_date());
    return 1;
}

/* ---- a cabeça ---- */

void http_push_texts(duk_context *ctx, const char *at, const char *end) {
    duk_push_array(ctx);
    for (duk_uarridx_t i = 0; at < end; i++) {
        size_t length = strlen(at);
        buffer_push_text(ctx, at, length, ENCODING_LATIN1);
        duk_put_prop_index(ctx, -2, i);
        at += length + 1;
    }
}

/* rawHeaders(req) -> [nome, valor, nome, valor…]; quem chama faz dele uma propriedade comum. */
static duk_ret_t raw_headers(duk_context *ctx) {
    size_t length = 0;
    const char *text = exchange_text(ctx, 0, &length);
    http_push_texts(ctx, text, text + length);
    return 1;
}

/* rawTrailers(req), do mesmo modo */
static duk_ret_t raw_trailers(duk_context *ctx) {
    duk_get_prop_literal(ctx, 0, HTTP_TRAILERS);
    duk_size_t length;
    const char *text = duk_get_buffer(ctx, -1, &length);
    http_push_texts(ctx, text, text + length);
    return 1;
}

/* hide(objeto, nome, valor) -> valor: uma propriedade comum que não se enumera. */
static duk_ret_t hide(duk_context *ctx) {
    duk_dup(ctx, 2);
    duk_insert(ctx, 1); /* [ objeto valor nome valor ] */
    duk_def_prop(ctx, 0,
                 DUK_DEFPROP_HAVE_VALUE | DUK_DEFPROP_SET_WRITABLE | DUK_DEFPROP_CLEAR_ENUMERABLE |
                     DUK_DEFPROP_SET_CONFIGURABLE | DUK_DEFPROP_FORCE);
    return 1;
}

/* ---- req.headers ---- */

static void *join_headers; /* o caminho completo, em headers.js: junta o que há num array */

/* [ ] -> [ nome ]: em minúsculas. O parser só deixa passar ASCII. */
static void push_lower(duk_context *ctx, const char *name, size_t length) {
    char lower[64];
    if (length > sizeof lower) {
        duk_push_lstring(ctx, name, length);
        duk_push_literal(ctx, "toLowerCase");
        duk_call_prop(ctx, -2, 0);
        duk_remove(ctx, -2);
        return;
    }
    for (size_t i = 0; i < length; i++)
        lower[i] = (char)(name[i] >= 'A' && name[i] <= 'Z' ? name[i] + 32 : name[i]);
    duk_push_lstring(ctx, lower, length);
}

/* [ ] -> [ headers ] e 1: só se nenhum nome se repete. 0: juntar os repetidos tem regras, e é com o
 * caminho completo. (Em JavaScript, 20 mil instruções por header; aqui, mil.) */
static int push_simple_headers(duk_context *ctx, const char *at, const char *end) {
    duk_idx_t headers = duk_push_object(ctx);
    while (at < end) {
        size_t length = strlen(at);
        push_lower(ctx, at, length);
        at += length + 1;
        duk_dup_top(ctx);
        duk_get_prop(ctx, headers);
        int fresh = duk_is_undefined(ctx, -1);
        const char *name = duk_get_string(ctx, -2);
        if (!fresh || strcmp(name, "set-cookie") == 0) {
            duk_set_top(ctx, headers);
            return 0;
        }
        duk_pop(ctx);
        length = strlen(at);
        buffer_push_text(ctx, at, length, ENCODING_LATIN1);
        at += length + 1;
        duk_put_prop(ctx, headers); /* [ headers nome valor ] -> [ headers ] */
    }
    return 1;
}

/* get headers(): faz o objeto, e na primeira vez o guarda como propriedade comum. */
static duk_ret_t get_headers(duk_context *ctx) {
    size_t length;
    duk_push_this(ctx);
    if (duk_get_heapptr(ctx, 0) == http_script.request_prototype) return 0;
    const char *text = exchange_text(ctx, 0, &length);
    duk_push_literal(ctx, "headers");
    if (text == NULL || !push_simple_headers(ctx, text, text + length)) {
        duk_push_heapptr(ctx, join_headers);
        duk_dup(ctx, 0);
        if (text != NULL)
            http_push_texts(ctx, text, text + length);
        else
            duk_get_prop_literal(ctx, 0, "rawHeaders"); /* no cliente */
        duk_call(ctx, 2);
    }
    duk_dup_top(ctx);
    duk_insert(ctx, 1); /* [ this headers "headers" headers ] */
    duk_def_prop(ctx, 0,
                 DUK_DEFPROP_HAVE_VALUE | DUK_DEFPROP_SET_WRITABLE | DUK_DEFPROP_SET_ENUMERABLE |
                     DUK_DEFPROP_SET_CONFIGURABLE | DUK_DEFPROP_FORCE);
    return 1;
}

/* installHeaders(protótipo, escrever, juntar): põe lá o acessor `headers`. */
static duk_ret_t install_headers(duk_context *ctx) {
    join_headers = duk_require_heapptr(ctx, 2);
    engine_keep(ctx);
    duk_push_literal(ctx, "headers");
    duk_push_c_function(ctx, get_headers, 0);
    duk_dup(ctx, 1);
    duk_def_prop(ctx, 0,
                 DUK_DEFPROP_HAVE_GETTER | DUK_DEFPROP_HAVE_SETTER | DUK_DEFPROP_SET_ENUMERABLE |
                     DUK_DEFPROP_SET_CONFIGURABLE);
    return 0;
}

/* methods() -> os métodos que esta llhttp conhece */
static duk_ret_t methods(duk_context *ctx) {
#define METHOD(number, name, string) #string,
    static const char *const names[] = { HTTP_METHOD_MAP(METHOD) };
    duk_push_array(ctx);
    for (duk_uarridx_t i = 0; i < sizeof names / sizeof *names; i++) {
        duk_push_string(ctx, names[i]);
        duk_put_prop_index(ctx, -2, i);
    }
    return 1;
}

const struct binding http_text_bindings[] = {
    { "isToken", is_token, 1, 0 },
    { "isFieldText", is_field_text, 1, 0 },
    { "date", date, 0, 0 },
    { "rawHeaders", raw_headers, 1, 0 },
    { "rawTrailers", raw_trailers, 1, 0 },
    { "hide", hide, 3, 0 },
    { "installHeaders", install_headers, 3, 0 },
    { "methods", methods, 0, 0 },
    { 0 },
};
