/* callee.c -- que função o programa tentou chamar.
 *
 * O motor diz "undefined not callable (property 'foo' of [object Object])"; o Node diz
 * "o.foo is not a function". A expressão está no texto: procuramos, na linha do erro, as
 * chamadas que podem ser aquela. Se só uma serve, é ela; na dúvida, não se diz nada. */
#include "errors/callee.h"
#include "errors/scan.h"

#include <string.h>

/* Um pedaço do texto, já escrito como o Node o escreveria. O que não cabe é cortado. */
struct writing {
    char text[160];
    size_t length;
};

static void put(struct writing *w, const char *text, size_t length) {
    if (length > sizeof w->text - w->length) length = sizeof w->text - w->length;
    memcpy(w->text + w->length, text, length);
    w->length += length;
}

static void put_word(struct writing *w, const char *word) { put(w, word, strlen(word)); }
static void put_token(struct writing *w, const struct token *t) { put(w, t->start, t->length); }

/* ---- onde a expressão chamada começa ---- */

static const struct token *at(const struct tokens *tokens, int index) {
    static const struct token none = { TOKEN_MARK, "", 0, 0 };
    return index >= 0 && index < tokens->count ? &tokens->list[index] : &none;
}

static int ends_expression(const struct tokens *tokens, int index) {
    return index >= 0 && scan_ends_expression(at(tokens, index));
}

/* De `function (…) {…}` só se tem o "}" final: volta ao "function". */
static int function_start(const struct tokens *tokens, int brace) {
    if (!scan_is(at(tokens, brace - 1), ")")) return brace;
    int paren = scan_match_back(tokens, brace - 1);
    for (int i = paren - 1; i >= paren - 2 && i >= 0; i--)
        if (scan_is(at(tokens, i), "function")) return i;
    return brace;
}

/* O índice da primeira palavra da cadeia a.b[c](d).e que termina em `index`; -1 se não se
 * entende. */
static int chain_start(const struct tokens *tokens, int index) {
    while (index >= 0) {
        const struct token *t = at(tokens, index);
        int previous = index - 1;
        if (scan_is(t, ")") || scan_is(t, "]")) {
            int open = scan_match_back(tokens, index);
            if (!ends_expression(tokens, open - 1)) return open;
            index = open - 1;
        } else if (scan_is(t, "}")) {
            int open = scan_match_back(tokens, index);
            return open < 0 ? -1 : function_start(tokens, open);
        } else if (scan_is(at(tokens, previous), ".") || scan_is(at(tokens, previous), "?.")) {
            index = previous - 1;
        } else {
            return index;
        }
    }
    return -1;
}

/* ---- escrever a expressão como o Node ---- */

/* O texto de um literal, sem as aspas. */
static void put_inside(struct writing *w, const struct token *t) {
    if (t->length >= 2) put(w, t->start + 1, t->length - 2);
}

static int is_tight(const struct token *t) {
    return t->kind == TOKEN_MARK && t->length == 1 && strchr(".,()[]", *t->start) != NULL;
}

/* Um espaço só onde um operador o pede: "(a || b)", "[1,2]". */
static void put_tokens(struct writing *w, const struct tokens *tokens, int from, int to) {
    for (int i = from; i <= to; i++) {
        if (i > from && !is_tight(at(tokens, i)) && !is_tight(at(tokens, i - 1))) put_word(w, " ");
        put_token(w, at(tokens, i));
    }
}

/* Uma função, um objeto ou um `new` entre parênteses: o V8 não os escreve. */
static int is_nameless(const struct token *t) {
    return scan_is(t, "function") || scan_is(t, "{") || scan_is(t, "new") || scan_is(t, "class");
}

/* Onde termina um valor sem nome que começa em `index`. */
static int nameless_end(const struct tokens *tokens, int index) {
    while (index < tokens->count && !scan_is(at(tokens, index), "{")) index++;
    return scan_match(tokens, index);
}

/* O primeiro elo: um nome, um literal, (…), […]. Devolve o índice da última palavra dele. */
static int put_head(struct writing *w, const struct tokens *tokens, int index) {
    const struct token *t = at(tokens, index);
    int close = scan_is(t, "(") || scan_is(t, "[") ? scan_match(tokens, index) : index;
    if (scan_is(t, "{") && scan_is(at(tokens, index + 1), "}")) {
        put_word(w, "{}");
        return index + 1;
    }
    if (is_nameless(t)) {
        put_word(w, "(intermediate value)");
        return nameless_end(tokens, index);
    }
    if (scan_is(t, "(") && scan_is(at(tokens, index + 1), "{") && close == index + 3)
        return put_head(w, tokens, index + 1) + 1; /* ({}).b() é {}.b */
    if (scan_is(t, "(") && is_nameless(at(tokens, index + 1))) {
        put_word(w, "(intermediate value)");
    } else if (scan_is(t, "(") && close == index + 2) {
        return put_head(w, tokens, index + 1) + 1; /* (a).b() é a.b */
    } else if (t->kind == TOKEN_STRING || t->kind == TOKEN_TEMPLATE) {
        put_word(w, "\"");
        put_inside(w, t);
        put_word(w, "\"");
    } else {
        put_tokens(w, tokens, index, close);
    }
    return close;
}

/* Um elo depois do primeiro: .nome, [chave], (argumentos). */
static int put_link(struct writing *w, const struct tokens *tokens, int index) {
    const struct token *t = at(tokens, index);
    if (scan_is(t, ".") || scan_is(t, "?.")) {
        put_token(w, t);
        put_token(w, at(tokens, index + 1));
        return index + 1;
    }
    int close = scan_match(tokens, index);
    if (scan_is(t, "(")) {
        put_word(w, "(...)");
    } else if (close == index + 2 && at(tokens, index + 1)->kind == TOKEN_STRING) {
        put_word(w, "."); /* o["foo"] é o.foo */
        put_inside(w, at(tokens, index + 1));
    } else {
        put_tokens(w, tokens, index, close);
    }
    return close;
}

static int is_new(const struct tokens *tokens, int start) {
    return scan_is(at(tokens, start - 1), "new");
}

/* A cadeia inteira. O resultado de `new F()` não tem nome. */
static int put_chain(struct writing *w, const struct tokens *tokens, int start, int end) {
    int made = is_new(tokens, start);
    for (int i = put_head(w, tokens, start) + 1; i > 0 && i <= end; i++) {
        int first = i;
        i = put_link(w, tokens, i);
        if (i < first) return 0;
        if (made && scan_is(at(tokens, first), "(")) {
            w->length = 0;
            put_word(w, "(intermediate value)");
            made = 0;
        }
    }
    return 1;
}

/* ---- que chamadas da linha servem ---- */

/* Uma chamada do texto: de `start` a `end` (a palavra antes do parêntese). */
struct call {
    int start, end;
    int construct;
};

static int has_call(const struct tokens *tokens, int start, int end) {
    for (int i = start + 1; i <= end; i++)
        if (scan_is(at(tokens, i), "(") && ends_expression(tokens, i - 1)) return 1;
    return 0;
}

/* `function f(`, `if (` e `f() {` têm a mesma cara de uma chamada e não são. */
static int is_declaration(const struct tokens *tokens, int paren, int start) {
    if (scan_is(at(tokens, start - 1), "function") || scan_is(at(tokens, start), "function"))
        return !scan_is(at(tokens, paren - 1), "}");
    const struct token *after = at(tokens, scan_match(tokens, paren) + 1);
    return scan_is(after, "=>") || (scan_is(after, "{") && !scan_is(at(tokens, paren - 1), "]"));
}

/* Em `if (a) (b)`, o segundo parêntese não chama o primeiro. */
static int is_condition(const struct tokens *tokens, int start) {
    const struct token *before = at(tokens, start - 1);
    return scan_is(at(tokens, start), "(") && scan_is_reserved(before) &&
           !scan_ends_expression(before) &&
           (scan_is(before, "if") || scan_is(before, "while") || scan_is(before, "for") ||
            scan_is(before, "with"));
}

/* A chamada que abre no parêntese `paren`, se ele abre uma. */
static int call_at(const struct tokens *tokens, int paren, struct call *call) {
    if (!scan_is(at(tokens, paren), "(") || !ends_expression(tokens, paren - 1)) return 0;
    call->end = paren - 1;
    call->start = chain_start(tokens, call->end);
    if (call->start < 0 || is_condition(tokens, call->start)) return 0;
    if (is_declaration(tokens, paren, call->start)) return 0;
    call->construct = is_new(tokens, call->start) && !has_call(tokens, call->start, call->end);
    return 1;
}

/* `new F` sem parênteses: a cadeia vai até onde der. */
static int bare_new_at(const struct tokens *tokens, int word, struct call *call) {
    if (!scan_is(at(tokens, word), "new")) return 0;
    int end = word + 1;
    for (;; end += 2)
        if (!scan_is(at(tokens, end + 1), ".")) break;
    if (scan_is(at(tokens, end + 1), "(")) return 0;
    *call = (struct call){ word + 1, end, 1 };
    return 1;
}

/* O quanto uma chamada do texto parece a que falhou. O nome da propriedade é b em a.b e em
 * a["b"], e desconhecido em a[i]. Um nome que o texto declara como função raramente é o que
 * "não é uma função"; um que em algum lugar recebe uma função, às vezes. */
enum likeness { IMPOSSIBLE, UNLIKELY, POSSIBLE, LIKELY };

static enum likeness match_key(const struct tokens *tokens, const struct call *call,
                               const char *key) {
    const struct token *last = at(tokens, call->end);
    if (scan_is(last, "]")) {
        int open = scan_match_back(tokens, call->end);
        const struct token *inside = at(tokens, open + 1);
        if (open <= call->start) return IMPOSSIBLE;
        if (open + 2 != call->end || inside->kind != TOKEN_STRING) return POSSIBLE;
        return strlen(key) == inside->length - 2 &&
                       memcmp(inside->start + 1, key, inside->length - 2) == 0
                   ? LIKELY
                   : IMPOSSIBLE;
    }
    int is_member = call->end > call->start && (scan_is(at(tokens, call->end - 1), ".") ||
                                                scan_is(at(tokens, call->end - 1), "?."));
    return is_member && scan_is(last, key) ? LIKELY : IMPOSSIBLE;
}

/* Chamada sem objeto: o último elo não é uma propriedade. */
static int is_plain(const struct tokens *tokens, const struct call *call) {
    if (call->start == call->end) return 1;
    return scan_is(at(tokens, call->end), ")") || scan_is(at(tokens, call->end), "}");
}

static int is_callable_global(duk_context *ctx, const struct token *name) {
    duk_idx_t top = duk_get_top(ctx);
    duk_push_global_object(ctx);
    duk_push_lstring(ctx, name->start, name->length);
    duk_get_prop_desc(ctx, -2, 0); /* sem acordar os globais preguiçosos */
    int callable = duk_is_object(ctx, -1) && duk_get_prop_literal(ctx, -1, "value") &&
                   duk_is_function(ctx, -1);
    duk_set_top(ctx, top);
    return callable;
}

static enum likeness match_name(duk_context *ctx, const struct tokens *tokens,
                                const struct token *name) {
    enum likeness found = is_callable_global(ctx, name) ? UNLIKELY : LIKELY;
    for (int i = 1; i < tokens->count; i++) {
        if (at(tokens, i)->length != name->length ||
            memcmp(at(tokens, i)->start, name->start, name->length) != 0)
            continue;
        if (scan_is(at(tokens, i - 1), "function")) return UNLIKELY;
        if (scan_is(at(tokens, i + 1), "=") && scan_is(at(tokens, i + 2), "function"))
            found = POSSIBLE;
    }
    return found;
}

/* Em f(1)(2), ou f não é uma função, ou o que ela devolve não é: só se sabe qual se f com
 * certeza é uma. */
static enum likeness match_plain(duk_context *ctx, const struct tokens *tokens,
                                 const struct call *call) {
    enum likeness head = match_name(ctx, tokens, at(tokens, call->start));
    if (call->start == call->end) return head;
    int called = scan_is(at(tokens, call->start + 1), "(");
    return called && head != UNLIKELY ? POSSIBLE : LIKELY;
}

static enum likeness match(duk_context *ctx, const struct tokens *tokens, const struct call *call,
                           const struct callee_query *query) {
    if (call->construct != query->construct) return IMPOSSIBLE;
    if (query->construct) return LIKELY;
    if (query->key != NULL) return match_key(tokens, call, query->key);
    return is_plain(tokens, call) ? match_plain(ctx, tokens, call) : IMPOSSIBLE;
}

/* ---- escolher ---- */

/* `best` fica com a chamada escolhida, por escrito; se duas diferentes servem, vazio. */
struct choice {
    struct writing best;
    enum likeness match;
};

static void consider(struct choice *choice, const struct tokens *tokens, const struct call *call,
                     enum likeness match) {
    struct writing w = { .length = 0 };
    if (match == IMPOSSIBLE || match < choice->match ||
        !put_chain(&w, tokens, call->start, call->end))
        return;
    int differs =
        w.length != choice->best.length || memcmp(w.text, choice->best.text, w.length) != 0;
    if (match == choice->match && differs)
        choice->best.length = 0;
    else
        choice->best = w;
    choice->match = match;
}

int callee_push(duk_context *ctx, const struct callee_query *query) {
    struct tokens tokens;
    struct choice choice = { { .length = 0 }, IMPOSSIBLE };
    struct call call;
    scan_text(&tokens, query->text, query->length);
    for (int i = 0; i < tokens.count && tokens.list[i].line <= query->line; i++) {
        if (tokens.list[i].line != query->line) continue;
        if (call_at(&tokens, i, &call) || (query->construct && bare_new_at(&tokens, i, &call)))
            consider(&choice, &tokens, &call, match(ctx, &tokens, &call, query));
    }
    scan_free(&tokens);
    if (choice.best.length == 0) return 0;
    duk_push_lstring(ctx, choice.best.text, choice.best.length);
    return 1;
}
