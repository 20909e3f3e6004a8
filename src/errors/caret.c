/* caret.c -- onde pôr o ^ debaixo da linha que errou.
 *
 * O motor não sabe a coluna. A mensagem diz que nome procurar, e o texto do programa diz
 * onde ele está. */
#include "errors/caret.h"
#include "errors/scan.h"

#include <string.h>

/* As palavras da linha do erro: um pedaço da lista do programa inteiro. */
struct line {
    const struct tokens *all;
    int first, end;
};

static const struct token *at(const struct line *line, int index) {
    static const struct token none = { TOKEN_MARK, "", 0, 0 };
    return index >= 0 && index < line->all->count ? &line->all->list[index] : &none;
}

static int is_text(const struct token *token, const char *text, size_t length) {
    return token->length == length && memcmp(token->start, text, length) == 0;
}

static int is_member(const struct line *line, int index) {
    return scan_is(at(line, index - 1), ".") || scan_is(at(line, index - 1), "?.");
}

/* ---- procurar; todas devolvem o índice da palavra, ou -1 ---- */

static int find_mark(const struct line *line, int from, const char *word) {
    for (int i = from; i < line->end; i++)
        if (scan_is(at(line, i), word)) return i;
    return -1;
}

/* Uma variável: o nome sem ponto antes. */
static int find_name(const struct line *line, const char *name, size_t length) {
    for (int i = line->first; i < line->end; i++)
        if (is_text(at(line, i), name, length) && !is_member(line, i)) return i;
    return -1;
}

/* Uma propriedade: .nome, ou o que há dentro dos colchetes de ['nome']. */
static int find_property(const struct line *line, const char *name, size_t length) {
    for (int i = line->first; i < line->end; i++) {
        const struct token *t = at(line, i);
        if (is_text(t, name, length) && is_member(line, i)) return i;
        int quoted = t->kind == TOKEN_STRING && t->length == length + 2 &&
                     memcmp(t->start + 1, name, length) == 0;
        if (quoted && scan_is(at(line, i - 1), "[")) return i;
    }
    return -1;
}

/* obj[chave], com uma só na linha. */
static int find_only_index(const struct line *line) {
    int found = -1;
    for (int i = line->first; i < line->end; i++) {
        if (!scan_is(at(line, i), "[") || !scan_ends_expression(at(line, i - 1))) continue;
        if (found >= 0) return -1;
        found = i + 1;
    }
    return found;
}

/* O = (ou +=, ++…) que vem depois da propriedade. */
static int find_assignment(const struct line *line, int property) {
    for (int i = property + 1; property >= 0 && i < line->end; i++) {
        const struct token *t = at(line, i);
        if (t->kind != TOKEN_MARK) continue;
        if (scan_is(t, "++") || scan_is(t, "--")) return i;
        if (t->start[t->length - 1] == '=' && !scan_is(t, "==") && !scan_is(t, "===") &&
            !scan_is(t, "!=") && !scan_is(t, "!==") && !scan_is(t, "<=") && !scan_is(t, ">="))
            return i;
    }
    return property;
}

/* ---- o que cada mensagem nomeia ---- */

/* O trecho entre dois textos da mensagem: entre "'" e "'"; NULL se não há. */
static const char *between(const char *message, const char *before, const char *after,
                           size_t *length) {
    const char *start = strstr(message, before), *end;
    if (start == NULL) return NULL;
    start += strlen(before);
    end = strstr(start, after);
    if (end == NULL) return NULL;
    *length = (size_t)(end - start);
    return start;
}

/* Em "a.b(...).c is not a function", a palavra é c, chamada. */
static int find_called(const struct line *line, const char *message, const char *end) {
    const char *start = end;
    while (start > message && strchr(".()[]\" ", start[-1]) == NULL) start--;
    size_t length = (size_t)(end - start);
    int member = start > message && start[-1] == '.';
    for (int i = line->first; i < line->end && length > 0; i++)
        if (is_text(at(line, i), start, length) && is_member(line, i) == member &&
            (scan_is(at(line, i + 1), "(") || member))
            return i;
    return -1;
}

/* "String.prototype.repeat" está na linha como .repeat( ; "parseInt", como parseInt(. */
static int find_native(const struct line *line, const char *native) {
    const char *dot = strrchr(native, '.');
    const char *name = dot != NULL ? dot + 1 : native;
    for (int i = line->first; i < line->end; i++) {
        if (!scan_is(at(line, i), name) || is_member(line, i) != (dot != NULL)) continue;
        return scan_is(at(line, i - 1), "new") ? i - 1 : i;
    }
    return -1;
}

static int find_by_message(const struct line *line, const char *message) {
    size_t length;
    const char *name, *end;
    if ((end = strstr(message, " is not defined")) != NULL)
        return find_name(line, message, (size_t)(end - message));
    if ((name = between(message, "(reading '", "')", &length)) != NULL) {
        int found = find_property(line, name, length);
        return found >= 0 ? found : find_only_index(line);
    }
    if ((name = between(message, "(setting '", "')", &length)) != NULL ||
        (name = between(message, "read only property '", "'", &length)) != NULL ||
        (name = between(message, "Cannot add property ", ",", &length)) != NULL ||
        (name = between(message, "Cannot create property '", "'", &length)) != NULL ||
        (name = between(message, "Cannot set property ", " of", &length)) != NULL) {
        int found = find_property(line, name, length);
        if (found < 0) found = find_only_index(line);
        return find_assignment(line, found >= 0 ? found : find_name(line, name, length));
    }
    if ((end = strstr(message, " is not a function")) != NULL)
        return find_called(line, message, end);
    if (strstr(message, " is not a constructor") != NULL)
        return find_mark(line, line->first, "new");
    if (strstr(message, "Cannot delete property") == message)
        return find_mark(line, line->first, "delete");
    if (strstr(message, "'in' operator") != NULL) return find_mark(line, line->first, "in");
    if (strstr(message, "instanceof") != NULL) return find_mark(line, line->first, "instanceof");
    return -1;
}

static int find(const struct line *line, const struct caret_query *query) {
    int found = -1;
    if (query->thrown) return find_mark(line, line->first, "throw");
    if (query->native != NULL) found = find_native(line, query->native);
    if (found < 0 && query->message != NULL) found = find_by_message(line, query->message);
    return found;
}

struct caret caret_find(const struct caret_query *query) {
    struct tokens tokens;
    struct caret caret = { 0, 1 };
    size_t length = 0;
    const char *start = scan_line(query->text, query->length, query->line, &length);
    scan_text(&tokens, query->text, query->length);
    struct line line = { &tokens, 0, 0 };
    while (line.first < tokens.count && tokens.list[line.first].line < query->line) line.first++;
    for (line.end = line.first; at(&line, line.end)->line == query->line;) line.end++;
    int found = find(&line, query);
    if (found >= 0 && start != NULL) {
        caret.column = (size_t)(at(&line, found)->start - start);
    } else {
        while (caret.column < length && (start[caret.column] == ' ' || start[caret.column] == '\t'))
            caret.column++;
    }
    scan_free(&tokens);
    return caret;
}
