/* scan.c -- partir um programa em palavras, sem conferir a gramática. */
#include "errors/scan.h"

#include <stdlib.h>
#include <string.h>

struct reader {
    const char *at, *end;
    int line;
};

/* ---- que caracteres formam o quê ---- */

static int is_digit(char c) { return c >= '0' && c <= '9'; }

/* Todo byte fora do ASCII conta como letra: "maçã" é uma palavra só. */
static int is_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '_' ||
           c == '$' || c == '\\' || (unsigned char)c >= 0x80;
}

static const char *const reserved[] = {
    "break",  "case",     "catch",  "class",  "const",  "continue",   "debugger", "default",
    "delete", "do",       "else",   "enum",   "export", "extends",    "false",    "finally",
    "for",    "function", "if",     "import", "in",     "instanceof", "new",      "null",
    "return", "super",    "switch", "this",   "throw",  "true",       "try",      "typeof",
    "var",    "void",     "while",  "with",   NULL,
};

/* Palavras reservadas que são valores: uma expressão pode terminar nelas. */
static const char *const values[] = { "this", "super", "null", "true", "false", NULL };

static int is_one_of(const struct token *token, const char *const *words) {
    for (; *words != NULL; words++)
        if (scan_is(token, *words)) return 1;
    return 0;
}

int scan_is(const struct token *token, const char *word) {
    return strlen(word) == token->length && memcmp(token->start, word, token->length) == 0;
}

int scan_is_reserved(const struct token *token) {
    return token->kind == TOKEN_WORD && is_one_of(token, reserved);
}

int scan_ends_expression(const struct token *token) {
    if (token->kind == TOKEN_MARK)
        return scan_is(token, ")") || scan_is(token, "]") || scan_is(token, "}");
    return token->kind != TOKEN_WORD || !scan_is_reserved(token) || is_one_of(token, values);
}

/* ---- ler uma palavra ---- */

static char peek_char(const struct reader *r, int ahead) {
    return r->end - r->at > ahead ? r->at[ahead] : '\0';
}

static void skip(struct reader *r, int count) {
    for (; count > 0 && r->at < r->end; count--)
        if (*r->at++ == '\n') r->line++;
}

static void skip_blank(struct reader *r) {
    while (r->at < r->end) {
        char c = *r->at;
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f') {
            skip(r, 1);
        } else if (c == '/' && peek_char(r, 1) == '/') {
            while (r->at < r->end && *r->at != '\n') r->at++;
        } else if (c == '/' && peek_char(r, 1) == '*') {
            skip(r, 2);
            while (r->at < r->end && !(*r->at == '*' && peek_char(r, 1) == '/')) skip(r, 1);
            skip(r, 2);
        } else {
            return;
        }
    }
}

/* Uma aspa que não fecha na linha acaba com a linha: o resto do programa segue legível. */
static void skip_string(struct reader *r, char quote) {
    skip(r, 1);
    while (r->at < r->end && *r->at != quote && *r->at != '\n') skip(r, *r->at == '\\' ? 2 : 1);
    if (peek_char(r, 0) == quote) skip(r, 1);
}

/* `…${ … }…`, com modelos dentro de modelos. */
static void skip_template(struct reader *r) {
    int braces = 0;
    skip(r, 1);
    while (r->at < r->end) {
        char c = *r->at;
        if (c == '`' && braces == 0) break;
        if (c == '`') {
            skip_template(r);
            continue;
        }
        if (c == '$' && peek_char(r, 1) == '{') braces++;
        if (c == '}' && braces > 0) braces--;
        skip(r, c == '\\' ? 2 : 1);
    }
    skip(r, 1);
}

static void skip_regexp(struct reader *r) {
    int in_class = 0;
    skip(r, 1);
    while (r->at < r->end && *r->at != '\n' && (in_class || *r->at != '/')) {
        if (*r->at == '[') in_class = 1;
        if (*r->at == ']') in_class = 0;
        skip(r, *r->at == '\\' ? 2 : 1);
    }
    if (peek_char(r, 0) == '/') skip(r, 1);
    while (r->at < r->end && is_word(*r->at)) r->at++;
}

static void skip_number(struct reader *r) {
    while (r->at < r->end && (is_word(*r->at) || *r->at == '.' ||
                              ((*r->at == '+' || *r->at == '-') && (r->at[-1] | 32) == 'e')))
        r->at++;
}

/* Os sinais de mais de um caractere, os mais longos primeiro. */
static const char *const marks[] = {
    ">>>=", "...", "===", "!==", "**=", "<<=", ">>=", ">>>", "&&=", "||=", "?\?=", "=>",
    "==",   "!=",  "<=",  ">=",  "&&",  "||",  "?\?", "?.",  "++",  "--",  "+=",   "-=",
    "*=",   "/=",  "%=",  "&=",  "|=",  "^=",  "<<",  ">>",  "**",  NULL,
};

static void skip_mark(struct reader *r) {
    for (const char *const *mark = marks; *mark != NULL; mark++) {
        size_t length = strlen(*mark);
        if ((size_t)(r->end - r->at) >= length && memcmp(r->at, *mark, length) == 0) {
            r->at += length;
            return;
        }
    }
    r->at++;
}

static enum token_kind skip_token(struct reader *r, const struct token *previous) {
    char c = *r->at;
    if (is_digit(c) || (c == '.' && is_digit(peek_char(r, 1)))) return skip_number(r), TOKEN_NUMBER;
    if (c == '"' || c == '\'') return skip_string(r, c), TOKEN_STRING;
    if (c == '`') return skip_template(r), TOKEN_TEMPLATE;
    if (c == '/' && (previous == NULL || !scan_ends_expression(previous)))
        return skip_regexp(r), TOKEN_REGEXP;
    if (!is_word(c)) return skip_mark(r), TOKEN_MARK;
    while (r->at < r->end && is_word(*r->at)) r->at++;
    return TOKEN_WORD;
}

/* ---- o texto inteiro ---- */

static struct token *add(struct tokens *tokens, int *size) {
    if (tokens->count == *size) {
        *size = *size * 2 + 64;
        tokens->list = realloc(tokens->list, sizeof *tokens->list * (size_t)*size);
        if (tokens->list == NULL) abort();
    }
    return &tokens->list[tokens->count++];
}

/* A primeira linha "#!/usr/bin/env nozinho" não é JavaScript. */
static void skip_shebang(struct reader *r) {
    if (peek_char(r, 0) != '#' || peek_char(r, 1) != '!') return;
    while (r->at < r->end && *r->at != '\n') r->at++;
}

void scan_text(struct tokens *tokens, const char *text, size_t length) {
    struct reader r = { text, text + length, 1 };
    int size = 0;
    *tokens = (struct tokens){ NULL, 0 };
    skip_shebang(&r);
    for (skip_blank(&r); r.at < r.end; skip_blank(&r)) {
        struct token *token = add(tokens, &size);
        token->start = r.at;
        token->line = r.line;
        token->kind = skip_token(&r, tokens->count > 1 ? token - 1 : NULL);
        token->length = (size_t)(r.at - token->start);
    }
}

void scan_free(struct tokens *tokens) { free(tokens->list); }
