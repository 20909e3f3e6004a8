/* modern_es5.c -- ler um programa palavra por palavra, à procura do que o Duktape entende mal.
 *
 * Não há árvore: bastam as duas últimas palavras e a pilha dos sinais abertos, que diz se uma
 * chave é o corpo de uma função, um bloco ou um objeto. Nada é alocado. */
#include "modern_es5.h"

#include <string.h>

enum { DEEPEST = 256 };

/* O que um "(", "[" ou "{" abriu. */
enum kind { PLAIN, HEAD, FOR_HEAD, PARAMETERS, OBJECT, BLOCK, BODY };

struct bracket {
    enum kind kind;
    int ternaries; /* quantos "?" ainda esperam o seu ":" */
    int assigned;  /* já houve um "=" aqui dentro */
};

enum token_kind { START, WORD, NUMBER, STRING, REGEXP, MARK };

struct token {
    enum token_kind kind;
    const char *start;
    size_t length;
    enum kind closed; /* de um ")" ou "}": o que ele fechou */
    int ternary;      /* de um ":": é o de `a ? b : c` */
};

struct reader {
    const char *at, *end;
    struct token last, before; /* as duas últimas palavras */
    struct bracket open[DEEPEST];
    int depth;  /* o índice do mais de dentro; open[0] é o texto todo */
    int bodies; /* quantos deles são corpos de função */
    int value;
};

/* ---- caracteres e palavras ---- */

static int is_digit(char c) { return c >= '0' && c <= '9'; }

/* Todo byte fora do ASCII conta como letra: "maçã" é uma palavra só. */
static int is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '_' ||
           c == '$' || (unsigned char)c >= 0x80;
}

static int is(const struct token *token, const char *text) {
    return strlen(text) == token->length && memcmp(token->start, text, token->length) == 0;
}

static int is_among(const struct token *token, const char *const *words) {
    for (; *words != NULL; words++)
        if (is(token, *words)) return 1;
    return 0;
}

static char peek_char(const struct reader *r, int ahead) {
    return r->end - r->at > ahead ? r->at[ahead] : '\0';
}

/* Palavras depois das quais vem um valor. */
static const char *const openers[] = {
    "return", "typeof", "new", "void", "delete", "throw", "case", "in", "instanceof", NULL,
};
static const char *const statements[] = {
    "if", "for", "while", "do", "switch", "try", "with", NULL,
};
static const char *const heads[] = { "if", "while", "with", "switch", "catch", NULL };

/* Depois desta palavra vem um valor, e não uma instrução nem um operador? */
static int wants_value(const struct reader *r, const struct token *t) {
    if (t->kind == WORD) return is_among(t, openers);
    if (t->kind != MARK) return 0;
    if (*t->start == '{') return r->open[r->depth].kind == OBJECT;
    if (*t->start == ':') return t->ternary || r->open[r->depth].kind < BLOCK;
    return strchr(";)]}", *t->start) == NULL && !is(t, "++") && !is(t, "--");
}

/* Depois desta palavra uma "/" divide? Senão, ela abre uma expressão regular. */
static int divides(const struct token *t) {
    switch (t->kind) {
    case START: return 0;
    case WORD: return !is_among(t, openers) && !is(t, "else") && !is(t, "do");
    case MARK: break;
    default: return 1;
    }
    if (*t->start == ')') return t->closed != HEAD && t->closed != FOR_HEAD;
    if (*t->start == '}') return t->closed == OBJECT;
    return *t->start == ']' || is(t, "++") || is(t, "--");
}

/* ---- pular ---- */

static void skip_line(struct reader *r) {
    while (r->at < r->end && *r->at != '\n' && *r->at != '\r') r->at++;
}

static void skip_comment(struct reader *r) {
    const char *close = memmem(r->at + 2, (size_t)(r->end - r->at - 2), "*/", 2);
    r->at = close != NULL ? close + 2 : r->end;
}

static void skip_blank(struct reader *r) {
    for (; r->at < r->end; r->at++) {
        while (peek_char(r, 0) == '/' && (peek_char(r, 1) == '/' || peek_char(r, 1) == '*'))
            peek_char(r, 1) == '/' ? skip_line(r) : skip_comment(r);
        if (r->at >= r->end || strchr(" \t\r\n\v\f", *r->at) == NULL) return;
    }
}

/* Um texto ou uma expressão regular, que não passa do fim da linha. 0: não fechou, ou tem um "\8",
 * que o modo estrito proíbe. */
static int skip_quoted(struct reader *r, char quote) {
    int in_class = 0;
    for (r->at++; r->at < r->end && *r->at != '\n'; r->at++) {
        if (*r->at == '\\' && r->end - r->at > 1) {
            r->at++;
            if (quote != '/' && (*r->at == '8' || *r->at == '9')) return 0;
        } else if (*r->at == quote && !in_class) {
            r->at++;
            return 1;
        } else if (quote == '/') {
            in_class = *r->at == '[' || (in_class && *r->at != ']');
        }
    }
    return 0;
}

static void skip_word(struct reader *r) {
    while (r->at < r->end && is_letter(*r->at)) r->at++;
}

static void skip_number(struct reader *r) {
    while (is_letter(peek_char(r, 0)) || peek_char(r, 0) == '.' ||
           ((peek_char(r, 0) == '+' || peek_char(r, 0) == '-') && (r->at[-1] | 32) == 'e'))
        r->at++;
}

/* Um sinal. Só importam os que têm outro sentido que o do seu primeiro caractere; "=" sozinho é
 * uma atribuição, "a == b" não. */
static void skip_mark(struct reader *r) {
    char c = *r->at++, next = peek_char(r, 0);
    if ((c == '+' || c == '-') && next == c) {
        r->at++;
    } else if (strchr("=!<>", c) != NULL) {
        while (peek_char(r, 0) == '=' || peek_char(r, 0) == '>') r->at++;
    }
}

/* ---- o que não é ES5, ou é e o Duktape lê de outro jeito ---- */

/* 1 se ninguém escreve assim em ES5. Que o Duktape também recusaria não faz mal dizer logo. */
static int is_modern_mark(const struct reader *r) {
    char c = *r->at, next = peek_char(r, 1);
    switch (c) {
    case '`':
    case '\\':
    case '#':
    case '@': return 1;
    case '*': return next == '*';
    case '=': return next == '>';
    case '?': return next == '?' || (next == '.' && !is_digit(peek_char(r, 2)));
    case '.': return next == '.' || (r->last.kind == WORD && is(&r->last, "new"));
    case '<': return next == '!';
    case '-': return next == '-' && peek_char(r, 2) == '>';
    default: return 0;
    }
}

/* Na lista de um objeto, a vez de uma chave. */
static int is_key_place(const struct reader *r) {
    return r->open[r->depth].kind == OBJECT && r->last.kind == MARK &&
           (*r->last.start == '{' || *r->last.start == ',');
}

/* Uma função declarada fora do começo de outra: num bloco, num if sem chaves, com um rótulo. */
static int is_odd_function(const struct reader *r) {
    enum kind inside = r->open[r->depth].kind;
    if ((r->depth > 0 && inside < BLOCK) || wants_value(r, &r->last)) return 0;
    if (inside == BLOCK || is(&r->last, ":") || is(&r->last, "else") || is(&r->last, "do"))
        return 1;
    return is(&r->last, ")") && (r->last.closed == HEAD || r->last.closed == FOR_HEAD);
}

static int is_odd_word(const struct reader *r, const struct token *t) {
    static const char *const modern[] = { "const", "let", "class", NULL };
    const struct bracket *inside = &r->open[r->depth];
    if (is(&r->last, ".")) return 0;
    if (is_among(t, modern)) return 1;
    if (is(t, "function")) return is_odd_function(r);
    if (is(t, "in")) return inside->kind == FOR_HEAD && inside->assigned;
    if (is_key_place(r)) return is(t, "__proto__");
    return r->value && r->bodies == 0 && is_among(t, statements);
}

/* Fora dos textos, só as letras acentuadas do português: que outras formam nomes, o acorn sabe. */
static int has_odd_letter(const struct token *t) {
    for (size_t i = 0; i < t->length; i++) {
        unsigned char c = (unsigned char)t->start[i];
        if (c >= 0x80 && (c != 0xC3 || i + 1 == t->length || t->start[++i] == '\x97' ||
                          t->start[i] == '\xB7')) /* × e ÷ */
            return 1;
    }
    return 0;
}

/* Depois de `get nome` vem "()"; depois de `set nome`, um parâmetro só. */
static int is_odd_accessor(const struct reader *r) {
    struct reader ahead = { .at = r->at + 1, .end = r->end };
    skip_blank(&ahead);
    if (is(&r->before, "set")) {
        const char *start = ahead.at;
        skip_word(&ahead);
        if (ahead.at == start || is_digit(*start)) return 1;
        skip_blank(&ahead);
    }
    return peek_char(&ahead, 0) != ')';
}

/* ---- abrir e fechar ---- */

static enum kind paren_kind(const struct reader *r) {
    const struct token *last = &r->last, *before = &r->before;
    if (last->kind != WORD || is(before, ".")) return PLAIN;
    if (is(last, "for")) return FOR_HEAD;
    if (is_among(last, heads)) return HEAD;
    return is(last, "function") || is(before, "function") ? PARAMETERS : PLAIN;
}

static enum kind brace_kind(const struct reader *r) {
    const struct token *last = &r->last;
    if (is(last, ")")) return last->closed == PARAMETERS ? BODY : BLOCK;
    return wants_value(r, last) ? OBJECT : BLOCK;
}

/* 0: o texto não é ES5, ou é fundo demais. */
static int open_bracket(struct reader *r, char c) {
    enum kind kind = c == '(' ? paren_kind(r) : c == '{' ? brace_kind(r) : PLAIN;
    if (c == '[' && is_key_place(r)) return 0; /* { [k]: … } */
    if (c == '(' && r->open[r->depth].kind == OBJECT && r->last.kind != MARK) {
        if (is(&r->before, "{") || is(&r->before, ",")) return 0; /* { m() { … } } */
        if (is(&r->before, "get") || is(&r->before, "set")) {
            if (is_odd_accessor(r)) return 0;
            kind = PARAMETERS;
        }
    }
    if (++r->depth == DEEPEST) return 0;
    r->open[r->depth] = (struct bracket){ .kind = kind };
    r->bodies += kind == BODY;
    return 1;
}

static int close_bracket(struct reader *r, struct token *t) {
    if (r->depth == 0) return 0;
    t->closed = r->open[r->depth--].kind;
    r->bodies -= t->closed == BODY;
    return 1;
}

/* ---- uma palavra ---- */

/* Um sinal: 0 se por causa dele o texto vai ao tradutor. */
static int read_mark(struct reader *r, struct token *t) {
    struct bracket *inside = &r->open[r->depth];
    if (is_modern_mark(r)) return 0;
    char c = *r->at;
    if (strchr("([{", c) != NULL && !open_bracket(r, c)) return 0;
    if (strchr(")]}", c) != NULL && !close_bracket(r, t)) return 0;
    if (c == '?') inside->ternaries++;
    if (c == ':' && inside->ternaries > 0) t->ternary = inside->ternaries-- > 0;
    skip_mark(r);
    if (c == '=' && r->at - t->start == 1) inside->assigned = 1;
    return 1;
}

static int read_token(struct reader *r, struct token *t) {
    char c = *r->at;
    if (is_digit(c) || (c == '.' && is_digit(peek_char(r, 1)))) {
        t->kind = NUMBER;
        skip_number(r);
    } else if (is_letter(c)) {
        t->kind = WORD;
        skip_word(r);
        t->length = (size_t)(r->at - t->start);
        if (is_odd_word(r, t) || has_odd_letter(t)) return 0;
    } else if (c == '"' || c == '\'') {
        t->kind = STRING;
        if (!skip_quoted(r, c)) return 0;
        t->length = (size_t)(r->at - t->start);
        if (is_key_place(r) && t->length == 11 && memcmp(t->start + 1, "__proto__", 9) == 0)
            return 0;
    } else if (c == '/' && !divides(&r->last)) {
        t->kind = REGEXP;
        if (!skip_quoted(r, c)) return 0;
        skip_word(r);
    } else {
        t->kind = MARK;
        if (!read_mark(r, t)) return 0;
    }
    t->length = (size_t)(r->at - t->start);
    return 1;
}

int es5_reads_alike(const char *text, size_t length, int value) {
    struct reader r = { .at = text, .end = text + length, .value = value };
    r.open[0].kind = BODY;
    r.last.start = r.before.start = text;
    if (peek_char(&r, 0) == '#' && peek_char(&r, 1) == '!') skip_line(&r);
    for (skip_blank(&r); r.at < r.end; skip_blank(&r)) {
        struct token t = { .start = r.at };
        if (!read_token(&r, &t)) return 0;
        r.before = r.last;
        r.last = t;
    }
    return r.depth == 0;
}
