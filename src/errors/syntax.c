/* syntax.c -- por que um texto não compila, com as palavras do Node.
 *
 * O motor diz "parse error (line 3)" e não diz em que palavra parou. Mas ele lê da esquerda
 * para a direita: basta compilar pedaços do texto. Um pedaço que acaba antes da palavra
 * errada falha no fim dele; um que a contém falha nela. A primeira que faz a diferença é a
 * que procuramos. */
#include "errors/syntax.h"
#include "peek.h"
#include "errors/scan.h"
#include "errors/stack.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CARET DUK_HIDDEN_SYMBOL("caret")
#define SOURCE DUK_HIDDEN_SYMBOL("source")
#define INCOMPLETE DUK_HIDDEN_SYMBOL("incomplete")

static struct {
    const char *text;
    size_t length, head, tail;
} compiling;

void syntax_compiling(const char *text, size_t length, size_t head, size_t tail) {
    compiling.text = text;
    compiling.length = length;
    compiling.head = head;
    compiling.tail = tail;
}

/* ---- as mensagens ---- */

/* Onde fica a palavra que o Node sublinha. */
enum where { OFFENDER, BEFORE, NEAREST };

/* `word`: só se a palavra ofendida é esta. NEAREST sublinha a última `mark` até ali. */
static const struct rule {
    const char *engine, *word, *node;
    enum where where;
    const char *mark;
} rules[] = {
    { "invalid return", NULL, "Illegal return statement", NEAREST, "return" },
    { "invalid throw", NULL, "Illegal newline after throw", NEAREST, "throw" },
    { "invalid try", NULL, "Missing catch or finally after try", BEFORE, NULL },
    { "function name required", NULL, "Function statements require a function name", NEAREST,
      "function" },
    { "with in strict mode", NULL, "Strict mode code may not include a with statement", NEAREST,
      "with" },
    { "cannot delete identifier", NULL, "Delete of an unqualified identifier in strict mode.",
      BEFORE, NULL },
    { "invalid lvalue", "++", "Invalid left-hand side expression in postfix operation", BEFORE,
      NULL },
    { "invalid lvalue", "--", "Invalid left-hand side expression in postfix operation", BEFORE,
      NULL },
    { "invalid lvalue", NULL, "Invalid left-hand side in assignment", BEFORE, NULL },
    { "invalid argument name", NULL, "Unexpected eval or arguments in strict mode", OFFENDER,
      NULL },
    { "invalid token", NULL, "Invalid or unexpected token", OFFENDER, NULL },
    { "unterminated string", NULL, "Invalid or unexpected token", OFFENDER, NULL },
    { "unterminated comment", NULL, "Invalid or unexpected token", OFFENDER, NULL },
    { "invalid number literal", NULL, "Invalid or unexpected token", OFFENDER, NULL },
    { "invalid escape", NULL, "Invalid Unicode escape sequence", OFFENDER, NULL },
    { "unterminated regexp", NULL, "Invalid regular expression: missing /", OFFENDER, NULL },
    { "invalid regexp flags", NULL, "Invalid regular expression flags", OFFENDER, NULL },
};

static const struct {
    const char *engine, *node;
} regexp_reasons[] = {
    { "unexpected end of pattern", "Unterminated group" },
    { "unexpected closing parenthesis", "Unmatched ')'" },
    { "unterminated character class", "Unterminated character class" },
    { "quantifier without preceding atom", "Nothing to repeat" },
    { "invalid regexp quantifier", "Incomplete quantifier" },
    { "quantifier values invalid (qmin > qmax)", "numbers out of order in {} quantifier" },
    { "quantifier requires too many atom copies", "Regular expression too large" },
    { "regexp compiler recursion limit", "Regular expression too large" },
    { "invalid range", "Range out of order in character class" },
    { "invalid regexp escape", "Invalid escape" },
    { "invalid backreference(s)", "Invalid escape" },
    { "invalid regexp group", "Invalid group" },
    { "invalid regexp character", "Invalid character" },
    { "unexpected token in regexp", "Invalid regular expression" },
};

const char *syntax_regexp_reason(const char *message, const char *source, size_t length) {
    for (size_t i = 0; i < sizeof regexp_reasons / sizeof *regexp_reasons; i++) {
        if (strcmp(message, regexp_reasons[i].engine) != 0) continue;
        const char *reason = regexp_reasons[i].node, *name = strstr(source, "(?<");
        if (strcmp(reason, "Invalid escape") == 0 && length > 0 && source[length - 1] == '\\')
            return "\\ at end of pattern";
        if (strcmp(reason, "Invalid group") == 0 && name != NULL && strchr(name, '>') == NULL)
            return "Invalid capture group name";
        return reason;
    }
    return NULL;
}

/* ---- que palavra é a culpada ---- */

/* " (line 3, end of input)" no fim da mensagem do motor: a linha, e onde isso começa. */
static int split_line(const char *message, size_t *length) {
    const char *suffix = NULL, *next = message;
    while ((next = strstr(next, " (line ")) != NULL) suffix = next++;
    *length = suffix != NULL ? (size_t)(suffix - message) : strlen(message);
    return suffix != NULL ? atoi(suffix + 7) : 0;
}

/* 1 se os primeiros `length` bytes já falham na linha `line`. As duas quebras a mais põem o
 * fim do texto noutra linha: falhar lá é falta do que vem depois, não erro do que veio. */
static int fails_at(duk_context *ctx, const char *text, size_t length, int line) {
    duk_push_lstring(ctx, text, length);
    duk_push_literal(ctx, "\n\n");
    duk_concat(ctx, 2);
    duk_push_literal(ctx, "?");
    int failed = duk_pcompile(ctx, 0) != 0;
    if (failed) {
        size_t unused;
        duk_get_prop_literal(ctx, -1, "message");
        failed = split_line(duk_safe_to_string(ctx, -1), &unused) == line;
        duk_pop(ctx);
    }
    duk_pop(ctx);
    return failed;
}

/* O índice da primeira palavra da linha que faz o texto falhar; -1 se nenhuma: falta algo
 * no fim. Busca binária, porque quem já falhou continua a falhar. */
static int find_offender(duk_context *ctx, const struct tokens *tokens, int line) {
    int first = 0, end;
    fails_at(ctx, ")", 1, 0); /* dentro do gancho, o primeiro erro sai sem mensagem */
    while (first < tokens->count && tokens->list[first].line < line) first++;
    for (end = first; end < tokens->count && tokens->list[end].line == line;) end++;
    int low = first, high = end;
    while (low < high) {
        int middle = low + (high - low) / 2;
        const struct token *t = &tokens->list[middle];
        if (fails_at(ctx, compiling.text, (size_t)(t->start + t->length - compiling.text), line))
            high = middle;
        else
            low = middle + 1;
    }
    return low < end ? low : -1;
}

/* ---- o que dizer dela ---- */

/* Faltou o ")" de uma chamada: o parêntese aberto mais de dentro chama algo, e depois de um
 * argumento não veio vírgula. */
static int misses_paren(const struct tokens *tokens, int index) {
    if (index < 1 || !scan_ends_expression(&tokens->list[index - 1])) return 0;
    int depth = 0;
    for (int i = index - 1; i > 0; i--) {
        const struct token *t = &tokens->list[i];
        if (t->kind != TOKEN_MARK) continue;
        if (scan_is(t, ")") || scan_is(t, "]") || scan_is(t, "}")) depth++;
        if (!scan_is(t, "(") && !scan_is(t, "[") && !scan_is(t, "{")) continue;
        if (depth-- > 0) continue;
        return scan_is(t, "(") && scan_ends_expression(t - 1) &&
               !(i > 1 && scan_is(&tokens->list[i - 2], "function"));
    }
    return 0;
}

static void push_unexpected(duk_context *ctx, const struct token *t) {
    if (t->kind == TOKEN_NUMBER) {
        duk_push_literal(ctx, "Unexpected number");
    } else if (t->kind == TOKEN_STRING) {
        duk_push_literal(ctx, "Unexpected string");
    } else if (t->kind == TOKEN_TEMPLATE) {
        duk_push_literal(ctx, "Unexpected template string");
    } else {
        int name = t->kind == TOKEN_WORD && !scan_is_reserved(t);
        duk_push_string(ctx, name ? "Unexpected identifier '" : "Unexpected token '");
        duk_push_lstring(ctx, t->start, t->length);
        duk_push_literal(ctx, "'");
        duk_concat(ctx, 3);
    }
}

/* [ ] -> [ mensagem ] e 1: se a palavra é uma expressão regular que não presta. */
static int push_regexp(duk_context *ctx, const char *message, const struct token *t) {
    const char *reason = syntax_regexp_reason(message, "", 0);
    if (reason == NULL || t->kind != TOKEN_REGEXP) return 0;
    size_t body = t->length;
    while (body > 1 && t->start[body - 1] != '/') body--; /* sem as marcas */
    duk_push_literal(ctx, "Invalid regular expression: ");
    duk_push_lstring(ctx, t->start, body);
    duk_push_sprintf(ctx, ": %s", reason);
    duk_concat(ctx, 3);
    return 1;
}

static const struct rule *find_rule(const char *message, const struct token *offender) {
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        if (strcmp(message, rules[i].engine) != 0) continue;
        if (rules[i].word == NULL || (offender != NULL && scan_is(offender, rules[i].word)))
            return &rules[i];
    }
    return NULL;
}

/* `break` e `continue` fora de lugar, com ou sem o nome de um laço. */
static int push_jump(duk_context *ctx, const struct tokens *tokens, int *index) {
    int i = *index;
    while (i > 0 && !scan_is(&tokens->list[i], "break") && !scan_is(&tokens->list[i], "continue"))
        i--;
    const struct token *label = &tokens->list[i + 1];
    int labelled =
        i + 1 < tokens->count && label->kind == TOKEN_WORD && label->line == tokens->list[i].line;
    *index = labelled ? i + 1 : i;
    if (labelled) {
        duk_push_literal(ctx, "Undefined label '");
        duk_push_lstring(ctx, label->start, label->length);
        duk_push_literal(ctx, "'");
        duk_concat(ctx, 3);
    } else {
        duk_push_string(ctx,
                        scan_is(&tokens->list[i], "break")
                            ? "Illegal break statement"
                            : "Illegal continue statement: no surrounding iteration statement");
    }
    return 1;
}

/* A palavra que o Node sublinha, dada a ofendida. */
static int underlined(const struct tokens *tokens, const struct rule *rule, int index) {
    int i = index;
    if (rule->where == BEFORE && i > 0) return i - 1;
    if (rule->where != NEAREST) return i;
    while (i > 0 && !scan_is(&tokens->list[i], rule->mark)) i--;
    return scan_is(&tokens->list[i], rule->mark) ? i : index;
}

/* [ ] -> [ mensagem ]; *index passa a ser a palavra a sublinhar. */
static void push_message(duk_context *ctx, const char *message, const struct tokens *tokens,
                         int *index) {
    const struct token *offender = &tokens->list[*index];
    const struct rule *rule = find_rule(message, offender);
    if (push_regexp(ctx, message, offender)) return;
    if (strcmp(message, "invalid break/continue label") == 0) {
        push_jump(ctx, tokens, index);
    } else if (rule != NULL) {
        duk_push_string(ctx, rule->node);
        *index = underlined(tokens, rule, *index);
    } else if (!scan_is(offender, ",") && misses_paren(tokens, *index)) {
        duk_push_literal(ctx, "missing ) after argument list");
        --*index;
    } else {
        push_unexpected(ctx, offender);
    }
}

/* ---- o erro ---- */

/* Guarda que pedaço do texto sublinhar, e a linha dele: a de um eval não se acha em arquivo
 * nenhum. */
static void put_caret(duk_context *ctx, duk_idx_t error, int line, const char *at, size_t width) {
    const char *first = compiling.text + compiling.head, *start = at, *end = at;
    const char *last = compiling.text + compiling.length - compiling.tail;
    while (start > first && start[-1] != '\n') start--;
    while (end < last && *end != '\n') end++;
    duk_push_sprintf(ctx, "%d %d %d", line, (int)(at - start), (int)width);
    duk_put_prop_literal(ctx, error, CARET);
    duk_push_lstring(ctx, start, (size_t)(end - start));
    duk_put_prop_literal(ctx, error, SOURCE);
}

static void put_caret_at(duk_context *ctx, duk_idx_t error, const struct token *t) {
    put_caret(ctx, error, t->line, t->start, t->length);
}

static void put_caret_at_end(duk_context *ctx, duk_idx_t error) {
    const char *end = compiling.text + compiling.length - compiling.tail;
    int line = 1;
    for (const char *p = compiling.text; p < end; p++) line += *p == '\n';
    put_caret(ctx, error, line, end, 0);
}

/* [ ] -> [ mensagem ]: o texto acabou antes da hora. */
static void push_end(duk_context *ctx, duk_idx_t error, const char *message,
                     const struct tokens *tokens) {
    const struct rule *rule = find_rule(message, NULL);
    put_caret_at_end(ctx, error);
    if (rule != NULL) {
        duk_push_string(ctx, rule->node);
    } else if (misses_paren(tokens, tokens->count)) {
        duk_push_literal(ctx, "missing ) after argument list");
        put_caret_at(ctx, error, &tokens->list[tokens->count - 1]);
    } else {
        duk_push_literal(ctx, "Unexpected end of input");
    }
}

/* A primeira palavra que fecha o que o programa não abriu. O motor não a acusa: na raiz, uma
 * chave a mais "termina" o programa; num módulo, ela fecha a função em volta dele, e a
 * queixa recai no nosso resto. */
static int find_extra_closer(const struct tokens *tokens, const char *start) {
    int depth = 0;
    for (int i = 0; i < tokens->count; i++) {
        const struct token *t = &tokens->list[i];
        if (t->kind != TOKEN_MARK || t->start < start) continue;
        if (scan_is(t, "(") || scan_is(t, "[") || scan_is(t, "{")) depth++;
        if ((scan_is(t, ")") || scan_is(t, "]") || scan_is(t, "}")) && depth-- == 0) return i;
    }
    return -1;
}

/* O motor desistiu no fim do texto, e não porque algo ali sobrasse: falta mais. */
static void put_incomplete(duk_context *ctx, duk_idx_t error) {
    duk_push_true(ctx);
    duk_put_prop_literal(ctx, error, INCOMPLETE);
}

/* [ ] -> [ mensagem ]: `at_end` diz se foi no fim do texto que o motor desistiu. */
static void explain(duk_context *ctx, duk_idx_t error, const char *message, int line, int at_end) {
    struct tokens tokens;
    scan_text(&tokens, compiling.text, compiling.length);
    int index = find_offender(ctx, &tokens, line);
    const char *end = compiling.text + compiling.length - compiling.tail;
    if (index < 0 || tokens.list[index].start >= end) {
        index = find_extra_closer(&tokens, compiling.text + compiling.head);
        at_end &= index < 0;
    }
    if (at_end) put_incomplete(ctx, error);
    while (tokens.count > 0 && tokens.list[tokens.count - 1].start >= end) tokens.count--;
    if (index >= 0 && index < tokens.count) {
        push_message(ctx, message, &tokens, &index);
        put_caret_at(ctx, error, &tokens.list[index]);
    } else {
        push_end(ctx, error, message, &tokens);
    }
    scan_free(&tokens);
}

/* eval compila o seu próprio argumento, que vive no quadro dele. */
static void notice_eval(duk_context *ctx) {
    if (compiling.text != NULL || !peek_native(ctx)) return;
    duk_get_prop_literal(ctx, -1, "name");
    const char *name = duk_get_string(ctx, -1);
    int is_eval = name != NULL && strcmp(name, "eval") == 0;
    duk_pop_2(ctx);
    if (!is_eval || !peek_argument(ctx, 0)) return;
    compiling.text = duk_get_lstring(ctx, -1, &compiling.length);
    duk_pop(ctx);
}

int syntax_is_incomplete(duk_context *ctx, duk_idx_t index) {
    if (!duk_is_object(ctx, index)) return 0;
    int incomplete = duk_get_prop_literal(ctx, index, INCOMPLETE);
    duk_pop(ctx);
    return incomplete;
}

void syntax_translate(duk_context *ctx, duk_idx_t error) {
    size_t length;
    const char *whole = duk_get_string(ctx, -1);
    int line = split_line(whole, &length);
    duk_push_lstring(ctx, whole, length);
    const char *message = duk_get_string(ctx, -1); /* [ inteira mensagem ] */
    notice_eval(ctx);
    const struct rule *rule = find_rule(message, NULL);
    if (compiling.text != NULL)
        explain(ctx, error, message, line, strstr(whole, ", end of input)") != NULL);
    else if (rule != NULL)
        duk_push_string(ctx, rule->node);
    else
        duk_push_literal(ctx, "Invalid or unexpected token");
    duk_replace(ctx, -3);
    duk_pop(ctx);
    syntax_compiling(NULL, 0, 0, 0);
}

int syntax_push_source(duk_context *ctx, duk_idx_t index, int *line, struct caret *caret) {
    int start = 0, width = 0;
    if (!duk_is_object(ctx, index)) return 0;
    duk_get_prop_literal(ctx, index, CARET);
    const char *text = duk_get_string(ctx, -1);
    int known = text != NULL && sscanf(text, "%d %d %d", line, &start, &width) == 3;
    duk_pop(ctx);
    if (!known) return 0;
    caret->column = (size_t)start;
    caret->width = (size_t)width;
    duk_get_prop_literal(ctx, index, SOURCE);
    return 1;
}

void syntax_push_error(duk_context *ctx) {
    duk_idx_t base = duk_get_top(ctx) - 6;
    size_t before, width;
    int line = duk_require_int(ctx, base + 2);
    duk_require_lstring(ctx, base + 3, &before);
    duk_require_lstring(ctx, base + 4, &width);
    duk_push_error_object(ctx, DUK_ERR_SYNTAX_ERROR, "%s", "");
    duk_dup(ctx, base);
    duk_put_prop_literal(ctx, -2, "message");
    duk_push_sprintf(ctx, "%d %d %d", line, (int)before, (int)width);
    duk_put_prop_literal(ctx, -2, CARET);
    duk_dup(ctx, base + 5);
    duk_put_prop_literal(ctx, -2, SOURCE);
    stack_put_place(ctx, duk_require_string(ctx, base + 1), line);
}
