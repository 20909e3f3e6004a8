/* errors/json.c -- em que ponto um texto deixa de ser JSON, e o que se esperava ali.
 *
 * O motor só diz "invalid json (at offset 6)". Aqui o texto é lido de novo, sem construir
 * nada. Em C porque um servidor recebe JSON de quem quiser mandar: em JavaScript, recusar um
 * texto grande custaria mais do que aceitá-lo. */
#include "errors/json.h"

#include <string.h>

/* Todas as funções que leem devolvem 1, ou 0 com `at` no ponto em que o texto desandou. */
struct json {
    const char *start, *end, *at;
    const char *complaint; /* o que se esperava em `at` */
    int depth;
};

/* O próprio motor desiste antes disto (DUK_USE_JSON_DEC_RECLIMIT). */
enum { DEEPEST = 2000 };

static int current(const struct json *j) { return j->at < j->end ? (unsigned char)*j->at : -1; }
static int is_digit(int c) { return c >= '0' && c <= '9'; }
static int is_hex(int c) { return is_digit(c) || ((c | 32) >= 'a' && (c | 32) <= 'f'); }
static int is_one_of(int c, const char *set) { return c > 0 && strchr(set, c) != NULL; }

static int refuse(struct json *j, const char *complaint) {
    j->complaint = complaint;
    return 0;
}

static int skip_blank(struct json *j) {
    while (is_one_of(current(j), " \t\n\r")) j->at++;
    return current(j);
}

static int expect(struct json *j, char c, const char *complaint) {
    if (skip_blank(j) != c) return refuse(j, complaint);
    j->at++;
    return 1;
}

static int read_escape(struct json *j) {
    int c = current(j);
    if (c < 0) return refuse(j, "");
    if (!is_one_of(c, "\"\\/bfnrtu")) return refuse(j, "Bad escaped character in JSON");
    j->at++;
    for (int i = 0; c == 'u' && i < 4; i++, j->at++)
        if (!is_hex(current(j))) return refuse(j, "Bad Unicode escape in JSON");
    return 1;
}

/* Depois da primeira aspa. */
static int read_string(struct json *j) {
    for (;;) {
        int c = current(j);
        if (c < 0) return refuse(j, "Unterminated string in JSON");
        if (c < 0x20) return refuse(j, "Bad control character in string literal in JSON");
        j->at++;
        if (c == '"') return 1;
        if (c == '\\' && !read_escape(j)) return 0;
    }
}

static int read_digits(struct json *j, const char *complaint) {
    if (!is_digit(current(j))) return refuse(j, complaint);
    while (is_digit(current(j))) j->at++;
    return 1;
}

static int read_number(struct json *j) {
    if (current(j) == '-') j->at++;
    int zero = current(j) == '0';
    if (zero && is_digit(j->at + 1 < j->end ? j->at[1] : -1))
        return j->at++, refuse(j, "Unexpected number in JSON");
    if (!read_digits(j, "No number after minus sign in JSON")) return 0;
    if (current(j) == '.') {
        j->at++;
        if (!read_digits(j, "Unterminated fractional number in JSON")) return 0;
    }
    if (!is_one_of(current(j), "eE")) return 1;
    j->at++;
    if (is_one_of(current(j), "+-")) j->at++;
    return read_digits(j, "Exponent part is missing a number in JSON");
}

static int read_word(struct json *j, const char *word) {
    for (; *word != '\0'; word++, j->at++)
        if (current(j) != *word) return refuse(j, "");
    return 1;
}

static int read_value(struct json *j);

static int read_member(struct json *j, const char *complaint) {
    return expect(j, '"', complaint) && read_string(j) &&
           expect(j, ':', "Expected ':' after property name in JSON") && read_value(j);
}

static int read_object(struct json *j) {
    if (skip_blank(j) == '}') return j->at++, 1;
    if (!read_member(j, "Expected property name or '}' in JSON")) return 0;
    while (skip_blank(j) == ',') {
        j->at++;
        if (!read_member(j, "Expected double-quoted property name in JSON")) return 0;
    }
    return expect(j, '}', "Expected ',' or '}' after property value in JSON");
}

static int read_array(struct json *j) {
    if (skip_blank(j) == ']') return j->at++, 1;
    if (!read_value(j)) return 0;
    while (skip_blank(j) == ',') {
        j->at++;
        if (!read_value(j)) return 0;
    }
    return expect(j, ']', "Expected ',' or ']' after array element in JSON");
}

static int read_value(struct json *j) {
    int c = skip_blank(j);
    if (c == '-' || is_digit(c)) return read_number(j);
    if (c == 't') return read_word(j, "true");
    if (c == 'f') return read_word(j, "false");
    if (c == 'n') return read_word(j, "null");
    if (!is_one_of(c, "\"{[") || j->depth == DEEPEST) return refuse(j, "");
    j->at++;
    if (c == '"') return read_string(j);
    j->depth++;
    int read = c == '{' ? read_object(j) : read_array(j);
    j->depth--;
    return read;
}

static int read_all(struct json *j) {
    if (!read_value(j)) return 0;
    return skip_blank(j) < 0 || refuse(j, "Unexpected non-whitespace character after JSON");
}

duk_ret_t json_js_complaint(duk_context *ctx) {
    size_t length;
    const char *text = duk_require_lstring(ctx, 0, &length);
    struct json j = { text, text + length, text, "", 0 };
    if (read_all(&j)) return 0;
    int position = 0; /* em unidades de JavaScript: cada byte que não continua outro começa uma */
    for (const char *p = j.start; p < j.at; p++) position += ((unsigned char)*p & 0xC0) != 0x80;
    duk_push_array(ctx);
    duk_push_int(ctx, position);
    duk_put_prop_index(ctx, -2, 0);
    duk_push_string(ctx, j.complaint);
    duk_put_prop_index(ctx, -2, 1);
    return 1;
}
