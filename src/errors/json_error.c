/* json_error.c -- o que há de errado num JSON, com as palavras do Node.
 *
 * O motor só diz "invalid json (at offset 6)". Aqui o texto é lido de novo, sem construir
 * nada, até o ponto em que deixa de ser JSON. */
#include "errors/json_error.h"

#include <stdlib.h>
#include <string.h>

struct json {
    const char *start, *end, *at;
    const char *complaint; /* o que se esperava em `at`; NULL: um sinal que não cabe ali */
    char *nested;          /* os { e [ abertos, do de fora para o de dentro */
    size_t depth, size;
};

/* ---- ler ---- */

static int peek_char(const struct json *j) { return j->at < j->end ? (unsigned char)*j->at : -1; }
static int is_digit(int c) { return c >= '0' && c <= '9'; }
static int is_hex(int c) { return is_digit(c) || ((c | 32) >= 'a' && (c | 32) <= 'f'); }

static void skip_blank(struct json *j) {
    while (j->at < j->end && strchr(" \t\n\r", *j->at) != NULL && *j->at != '\0') j->at++;
}

static int refuse(struct json *j, const char *complaint) {
    j->complaint = complaint;
    return 0;
}

/* O que se esperava só é dito quando falta algo; um texto que acaba é outra queixa. */
static int expect(struct json *j, char c, const char *complaint) {
    skip_blank(j);
    if (peek_char(j) != c) return refuse(j, complaint);
    j->at++;
    return 1;
}

static int read_escape(struct json *j) {
    int c = peek_char(j);
    if (c < 0) return refuse(j, NULL);
    if (c != 'u') {
        if (c == '\0' || strchr("\"\\/bfnrt", c) == NULL)
            return refuse(j, "Bad escaped character in JSON");
        j->at++;
        return 1;
    }
    j->at++;
    for (int i = 0; i < 4; i++, j->at++)
        if (!is_hex(peek_char(j))) return refuse(j, "Bad Unicode escape in JSON");
    return 1;
}

/* Depois da primeira aspa. */
static int read_string(struct json *j) {
    for (;;) {
        int c = peek_char(j);
        if (c < 0) return refuse(j, "Unterminated string in JSON");
        if (c < 0x20) return refuse(j, "Bad control character in string literal in JSON");
        j->at++;
        if (c == '"') return 1;
        if (c == '\\' && !read_escape(j)) return 0;
    }
}

static int read_digits(struct json *j, const char *complaint) {
    if (!is_digit(peek_char(j))) return refuse(j, complaint);
    while (is_digit(peek_char(j))) j->at++;
    return 1;
}

static int read_number(struct json *j) {
    if (peek_char(j) == '-') j->at++;
    int first = peek_char(j);
    if (!is_digit(first)) return refuse(j, "No number after minus sign in JSON");
    j->at++;
    if (first == '0' && is_digit(peek_char(j))) return refuse(j, "Unexpected number in JSON");
    while (is_digit(peek_char(j))) j->at++;
    if (peek_char(j) == '.') {
        j->at++;
        if (!read_digits(j, "Unterminated fractional number in JSON")) return 0;
    }
    if ((peek_char(j) | 32) != 'e') return 1;
    j->at++;
    if (peek_char(j) == '+' || peek_char(j) == '-') j->at++;
    return read_digits(j, "Exponent part is missing a number in JSON");
}

static int read_literal(struct json *j, const char *literal) {
    for (; *literal != '\0'; literal++, j->at++)
        if (peek_char(j) != *literal) return refuse(j, NULL);
    return 1;
}

static void open_nested(struct json *j, char bracket) {
    if (j->depth == j->size) {
        j->size = j->size * 2 + 64;
        j->nested = realloc(j->nested, j->size);
        if (j->nested == NULL) abort();
    }
    j->nested[j->depth++] = bracket;
}

static int read_key(struct json *j, const char *complaint) {
    return expect(j, '"', complaint) && read_string(j) &&
           expect(j, ':', "Expected ':' after property name in JSON");
}

/* Começa um valor. Devolve 1 se ele já acabou, 0 no erro, -1 se há outro valor dentro dele. */
static int begin_value(struct json *j) {
    skip_blank(j);
    int c = peek_char(j);
    if (c == '"') return j->at++, read_string(j);
    if (c == '-' || is_digit(c)) return read_number(j);
    if (c == 't') return read_literal(j, "true");
    if (c == 'f') return read_literal(j, "false");
    if (c == 'n') return read_literal(j, "null");
    if (c != '{' && c != '[') return refuse(j, NULL);
    j->at++;
    skip_blank(j);
    if (peek_char(j) == (c == '{' ? '}' : ']')) return j->at++, 1;
    if (c == '{' && !read_key(j, "Expected property name or '}' in JSON")) return 0;
    open_nested(j, (char)c);
    return -1;
}

/* Terminado um valor: fecha o que couber. Devolve 1 no fim, 0 no erro, -1 se vem outro. */
static int after_value(struct json *j) {
    while (j->depth > 0) {
        int object = j->nested[j->depth - 1] == '{';
        skip_blank(j);
        if (peek_char(j) == ',') {
            j->at++;
            return !object || read_key(j, "Expected double-quoted property name in JSON") ? -1 : 0;
        }
        if (!expect(j, object ? '}' : ']',
                    object ? "Expected ',' or '}' after property value in JSON"
                           : "Expected ',' or ']' after array element in JSON"))
            return 0;
        j->depth--;
    }
    return 1;
}

static int read_all(struct json *j) {
    int state = -1;
    while (state < 0) {
        state = begin_value(j);
        if (state > 0) state = after_value(j);
    }
    if (state == 0) return 0;
    skip_blank(j);
    return j->at == j->end ? 1 : refuse(j, "Unexpected non-whitespace character after JSON");
}

/* ---- dizer o que há de errado ---- */

/* Posição em unidades de JavaScript: cada byte que não continua outro começa uma. */
static long position(const struct json *j) {
    long units = 0;
    for (const char *p = j->start; p < j->at; p++) units += ((unsigned char)*p & 0xC0) != 0x80;
    return units;
}

static int is_special(const struct json *j) {
    static const char *const words[] = { "undefined", "NaN", "Infinity", "[object Object]" };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strlen(words[i]) == (size_t)(j->end - j->start) &&
            memcmp(words[i], j->start, strlen(words[i])) == 0)
            return 1;
    return 0;
}

/* O Node cita o texto inteiro se é curto; se não, dez letras para cada lado. */
enum { AROUND = 10, SHORT = 2 * AROUND + 1 };

/* [ ] -> [ mensagem ] */
static void push_unexpected(duk_context *ctx, duk_idx_t index, const struct json *j) {
    long at = position(j), length = (long)duk_get_length(ctx, index);
    long from = length < SHORT || at < AROUND ? 0 : at - AROUND;
    long to = length < SHORT || at >= length - AROUND ? length : at + AROUND;
    duk_idx_t top = duk_get_top(ctx);
    duk_push_literal(ctx, "Unexpected token '");
    duk_dup(ctx, index);
    duk_substring(ctx, -1, (duk_size_t)at, (duk_size_t)at + 1);
    duk_push_string(ctx, from > 0 ? "', ...\"" : "', \"");
    duk_dup(ctx, index);
    duk_substring(ctx, -1, (duk_size_t)from, (duk_size_t)to);
    duk_push_string(ctx, to < length ? "\"... is not valid JSON" : "\" is not valid JSON");
    duk_concat(ctx, duk_get_top(ctx) - top);
}

int json_push_error(duk_context *ctx, duk_idx_t index) {
    index = duk_normalize_index(ctx, index);
    struct json j = { .nested = NULL };
    size_t length;
    j.at = j.start = duk_require_lstring(ctx, index, &length);
    j.end = j.start + length;
    int valid = read_all(&j);
    free(j.nested);
    if (valid) return 0;
    if (j.complaint != NULL)
        duk_push_sprintf(ctx, "%s at position %ld", j.complaint, position(&j));
    else if (j.at == j.end)
        duk_push_literal(ctx, "Unexpected end of JSON input");
    else if (is_special(&j))
        duk_push_sprintf(ctx, "\"%s\" is not valid JSON", j.start);
    else
        push_unexpected(ctx, index, &j);
    return 1;
}

/* ---- ciclos ---- */

/* O caminho desde a raiz, num array do Duktape: a chave do passo i em 2i, o objeto a que
 * ela leva em 2i + 1. A raiz é o passo 0, sem chave. */
struct path {
    duk_idx_t array;
    duk_uarridx_t depth; /* o último passo */
    duk_uarridx_t first; /* o passo em que o ciclo começa, quando se acha */
};

enum { DEEPEST = 500 }; /* passos; além disso o ciclo não caberia numa mensagem */

static void push_key(duk_context *ctx, const struct path *path, duk_uarridx_t i) {
    duk_get_prop_index(ctx, path->array, 2 * i);
}

static void push_object(duk_context *ctx, const struct path *path, duk_uarridx_t i) {
    duk_get_prop_index(ctx, path->array, 2 * i + 1);
}

/* [ chave valor ] -> [ ]: mais um passo. */
static void extend(duk_context *ctx, struct path *path) {
    path->depth++;
    duk_put_prop_index(ctx, path->array, 2 * path->depth + 1);
    duk_put_prop_index(ctx, path->array, 2 * path->depth);
}

/* [ valor ] -> [ valor ]: 1 se o caminho já passou por ele. */
static int is_on_path(duk_context *ctx, struct path *path) {
    for (path->first = 0; path->first <= path->depth; path->first++) {
        push_object(ctx, path, path->first);
        int same = duk_strict_equals(ctx, -1, -2);
        duk_pop(ctx);
        if (same) return 1;
    }
    return 0;
}

/* [ objeto chave ] -> [ valor ]: só de propriedades de dados; um getter daria undefined. */
static void get_value(duk_context *ctx) {
    duk_get_prop_desc(ctx, -2, 0);
    if (duk_is_object(ctx, -1))
        duk_get_prop_literal(ctx, -1, "value");
    else
        duk_push_undefined(ctx);
    duk_replace(ctx, -3);
    duk_pop(ctx);
}

/* Desce pelo último passo do caminho, na ordem em que o JSON.stringify desceria. No fim de
 * um ciclo, a última chave do caminho é a que o fecha. */
static int find_cycle(duk_context *ctx, struct path *path) {
    duk_idx_t top = duk_get_top(ctx);
    int found = 0;
    duk_require_stack(ctx, 8);
    push_object(ctx, path, path->depth); /* [ objeto ] */
    if (path->depth < DEEPEST && !duk_has_prop_literal(ctx, -1, "toJSON"))
        duk_enum(ctx, -1, DUK_ENUM_OWN_PROPERTIES_ONLY); /* [ objeto chaves ] */
    while (!found && duk_get_top(ctx) == top + 2 && duk_next(ctx, top + 1, 0)) {
        duk_dup(ctx, top);
        duk_dup(ctx, -2);
        get_value(ctx); /* [ objeto chaves chave valor ] */
        if (!duk_is_object(ctx, -1) || duk_is_function(ctx, -1)) {
            duk_pop_2(ctx);
            continue;
        }
        found = is_on_path(ctx, path);
        extend(ctx, path);
        if (!found) {
            found = find_cycle(ctx, path);
            if (!found) path->depth--;
        }
    }
    duk_set_top(ctx, top);
    return found;
}

/* [ ] -> [ nome ]: o do construtor do objeto do passo i. */
static const char *push_constructor(duk_context *ctx, const struct path *path, duk_uarridx_t i) {
    push_object(ctx, path, i);
    duk_get_prop_literal(ctx, -1, "constructor");
    if (duk_is_function(ctx, -1)) {
        duk_get_prop_literal(ctx, -1, "name");
        duk_remove(ctx, -2);
    }
    duk_remove(ctx, -2);
    size_t length = 0;
    const char *name = duk_get_lstring(ctx, -1, &length);
    if (length > 0) return name;
    duk_pop(ctx);
    return duk_push_string(ctx, "Object");
}

/* [ ] -> [ texto ]: "property 'a'", ou "index 0" se o objeto de onde se sai é um array. */
static const char *push_step(duk_context *ctx, const struct path *path, duk_uarridx_t i) {
    push_object(ctx, path, i - 1);
    int array = duk_is_array(ctx, -1);
    push_key(ctx, path, i);
    duk_push_sprintf(ctx, array ? "index %s" : "property '%s'", duk_to_string(ctx, -1));
    duk_replace(ctx, -3);
    duk_pop(ctx);
    return duk_get_string(ctx, -1);
}

static void push_step_line(duk_context *ctx, const struct path *path, duk_uarridx_t i) {
    const char *key = push_step(ctx, path, i);
    duk_push_sprintf(ctx, "\n    |     %s -> object with constructor '%s'", key,
                     push_constructor(ctx, path, i));
    duk_replace(ctx, -3);
    duk_pop(ctx);
}

/* [ ] -> [ mensagem ]: como o Node, os dois primeiros passos, o último e o que fecha. */
static void push_cycle(duk_context *ctx, const struct path *path) {
    duk_idx_t top = duk_get_top(ctx);
    duk_uarridx_t close = path->depth, i = path->first + 1;
    duk_push_sprintf(ctx,
                     "Converting circular structure to JSON\n"
                     "    --> starting at object with constructor '%s'",
                     push_constructor(ctx, path, path->first));
    duk_remove(ctx, -2);
    for (; i < close && i <= path->first + 2; i++) push_step_line(ctx, path, i);
    if (i + 1 < close) duk_push_literal(ctx, "\n    |     ...");
    if (i < close) push_step_line(ctx, path, close - 1);
    duk_push_sprintf(ctx, "\n    --- %s closes the circle", push_step(ctx, path, close));
    duk_remove(ctx, -2);
    duk_concat(ctx, duk_get_top(ctx) - top);
}

int json_push_cycle(duk_context *ctx, duk_idx_t index) {
    if (!duk_is_object(ctx, index)) return 0;
    index = duk_normalize_index(ctx, index);
    struct path path = { 0 };
    path.array = duk_push_bare_array(ctx);
    duk_dup(ctx, index);
    duk_put_prop_index(ctx, path.array, 1);
    int found = find_cycle(ctx, &path);
    if (found) push_cycle(ctx, &path);
    duk_remove(ctx, path.array);
    return found;
}
