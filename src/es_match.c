/* es_match.c -- a busca com volta (backtracking), sobre o texto em unidades de 16 bits.
 *
 * Quando há dois caminhos, o segundo vai para a pilha; quando um caminho falha, volta-se ao
 * último que ficou lá. Na mesma pilha vai o valor antigo de tudo o que muda (grupos, laços): ao
 * voltar, desfaz-se. A pilha é nossa, não a de C: o texto pode ser longo.
 *
 * Nada aqui roda código do programa. A pilha, as unidades do último texto e a tabela de
 * maiúsculas ficam para a próxima busca, até es_match_close. */
#include "es_match.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum what { CHOICE, RANGE, UNDO };

struct saved {
    enum what what;
    int32_t pc;       /* CHOICE, RANGE: por onde continuar; UNDO: que posição de `state` */
    int32_t position; /* CHOICE, RANGE: onde no texto; UNDO: o valor antigo */
    int32_t least;    /* RANGE: até onde ainda se pode voltar */
};

static struct {
    struct saved *items;
    size_t used, size;
} stack;

static struct {
    void *string; /* o texto a que pertencem (vivo: o stash o segura) */
    uint16_t *units;
    int32_t length;
} subject;

static uint16_t *upper[256]; /* por bloco de 256 códigos: a maiúscula de cada um */

/* Uma busca em andamento. */
struct search {
    duk_context *ctx;
    const int32_t *code;
    int32_t *state; /* os grupos (2 posições cada), e de cada laço a conta e onde começou a volta */
    int32_t loops; /* onde os laços começam em `state` */
    int mode;
    unsigned steps;
};

/* ---- memória ---- */

static void *grow(void *memory, size_t size) {
    void *larger = realloc(memory, size);
    if (larger == NULL) abort();
    return larger;
}

void es_match_close(void) {
    free(stack.items);
    free(subject.units);
    for (int i = 0; i < 256; i++) free(upper[i]);
    memset(&stack, 0, sizeof stack);
    memset(&subject, 0, sizeof subject);
    memset(upper, 0, sizeof upper);
}

static void push(enum what what, int32_t pc, int32_t position, int32_t least) {
    if (stack.used == stack.size) {
        stack.size = stack.size ? stack.size * 2 : 256;
        stack.items = grow(stack.items, stack.size * sizeof *stack.items);
    }
    stack.items[stack.used++] = (struct saved){ what, pc, position, least };
}

static void set(struct search *s, int32_t slot, int32_t value) {
    push(UNDO, slot, s->state[slot], 0);
    s->state[slot] = value;
}

/* ---- o texto ---- */

/* De CESU-8 (como o Duktape guarda) para unidades de 16 bits. */
static void decode(duk_context *ctx, duk_idx_t index) {
    size_t bytes;
    const unsigned char *text = (const unsigned char *)duk_require_lstring(ctx, index, &bytes);
    void *string = duk_get_heapptr(ctx, index);
    if (string == subject.string) return;
    subject.units = grow(subject.units, (bytes + 1) * sizeof *subject.units);
    int32_t n = 0;
    for (const unsigned char *p = text; p < text + bytes;) {
        if (*p < 0x80) {
            subject.units[n++] = *p++;
        } else if (*p < 0xE0) {
            subject.units[n++] = (uint16_t)((p[0] & 0x1F) << 6 | (p[1] & 0x3F));
            p += 2;
        } else {
            subject.units[n++] =
                (uint16_t)((p[0] & 0x0F) << 12 | (p[1] & 0x3F) << 6 | (p[2] & 0x3F));
            p += 3;
        }
    }
    subject.length = n;
    subject.string = string;
    duk_push_global_stash(ctx);
    duk_dup(ctx, index);
    duk_put_prop_literal(ctx, -2, "regexpSubject");
    duk_pop(ctx);
}

static int is_high(int32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
static int is_low(int32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }
static int32_t join(int32_t high, int32_t low) {
    return ((high - 0xD800) << 10) + low - 0xDC00 + 0x10000;
}

/* Lê um caractere para a frente (ou para trás) e anda; -1 se não há. */
static int32_t take(const struct search *s, int32_t *position, int backward) {
    int32_t at = *position;
    if (backward) {
        if (at == 0) return -1;
        int32_t c = subject.units[--at];
        if ((s->mode & MATCH_UNICODE) && is_low(c) && at > 0 && is_high(subject.units[at - 1]))
            c = join(subject.units[--at], c);
        *position = at;
        return c;
    }
    if (at >= subject.length) return -1;
    int32_t c = subject.units[at++];
    if ((s->mode & MATCH_UNICODE) && is_high(c) && at < subject.length && is_low(subject.units[at]))
        c = join(c, subject.units[at++]);
    *position = at;
    return c;
}

/* ---- maiúsculas ---- */

/* A maiúscula de um código, se ela é um código só e não é a de um ASCII (regra da linguagem). */
static int32_t upper_of(duk_context *ctx, int32_t c) {
    uint16_t unit = (uint16_t)c;
    char cesu[3] = { (char)(0xE0 | unit >> 12), (char)(0x80 | (unit >> 6 & 0x3F)),
                     (char)(0x80 | (unit & 0x3F)) };
    char two[2] = { (char)(0xC0 | unit >> 6), (char)(0x80 | (unit & 0x3F)) };
    duk_push_literal(ctx, "toUpperCase");
    if (unit < 0x800)
        duk_push_lstring(ctx, two, 2);
    else
        duk_push_lstring(ctx, cesu, 3);
    duk_insert(ctx, -2);
    duk_call_prop(ctx, -2, 0); /* [ texto maiúsculo ] */
    int32_t result = duk_get_length(ctx, -1) == 1 ? (int32_t)duk_char_code_at(ctx, -1, 0) : c;
    duk_pop_2(ctx);
    return result < 0x80 ? c : result;
}

static int32_t fold(const struct search *s, int32_t c) {
    if (c < 0x80) return c >= 'a' && c <= 'z' ? c - 32 : c;
    if (c > 0xFFFF || (c >= 0xD800 && c < 0xE000)) return c;
    uint16_t *block = upper[c >> 8];
    if (block == NULL) {
        block = upper[c >> 8] = grow(NULL, 256 * sizeof *block);
        for (int32_t i = 0; i < 256; i++) {
            int32_t code = (c & 0xFF00) | i;
            int same = code < 0x80 || (code >= 0xD800 && code < 0xE000);
            block[i] = (uint16_t)(same ? code : upper_of(s->ctx, code));
        }
    }
    return block[c & 0xFF];
}

/* ---- um caractere ---- */

static int in_ranges(const int32_t *ranges, int32_t count, int32_t c) {
    int32_t low = 0, high = count;
    while (low < high) {
        int32_t middle = (low + high) / 2;
        if (c > ranges[2 * middle + 1])
            low = middle + 1;
        else if (c < ranges[2 * middle])
            high = middle;
        else
            return 1;
    }
    return 0;
}

/* Sem diferenciar maiúsculas: algum caractere de mesma maiúscula está no conjunto? */
static int in_folded(const struct search *s, const int32_t *ranges, int32_t count, int32_t c) {
    int32_t target = fold(s, c);
    if (in_ranges(ranges, count, c) || in_ranges(ranges, count, target)) return 1;
    if (target < 0x80)
        return target >= 'A' && target <= 'Z' && in_ranges(ranges, count, target + 32);
    for (int32_t i = 0; i < count;
         i++) { /* as minúsculas moram perto: procura nas faixas vizinhas */
        int32_t from = ranges[2 * i], to = ranges[2 * i + 1];
        if (to < 0x80 || from > 0xFFFF) continue;
        int32_t near = target & 0xFF00;
        if (from < near) from = near;
        if (to > near + 0x1FF) to = near + 0x1FF;
        for (int32_t x = from; x <= to; x++)
            if (fold(s, x) == target) return 1;
    }
    return 0;
}

/* A instrução em `pc` (CHAR ou SET) aceita o caractere? */
static int accepts(const struct search *s, const int32_t *pc, int32_t c) {
    int folds = s->mode & MATCH_IGNORE_CASE;
    if ((pc[0] & ~MATCH_BACKWARD) == MATCH_CHAR)
        return c == pc[1] || (folds && fold(s, c) == fold(s, pc[1]));
    int inside = folds ? in_folded(s, pc + 3, pc[2], c) : in_ranges(pc + 3, pc[2], c);
    return inside != pc[1];
}

static int32_t size_of_reader(const int32_t *pc) {
    return (pc[0] & ~MATCH_BACKWARD) == MATCH_CHAR ? 2 : 3 + 2 * pc[2];
}

static int step(const struct search *s, const int32_t *pc, int32_t *position) {
    int32_t at = *position;
    int32_t c = take(s, &at, pc[0] & MATCH_BACKWARD);
    if (c < 0 || !accepts(s, pc, c)) return 0;
    *position = at;
    return 1;
}

static int is_word_unit(int32_t at) {
    if (at < 0 || at >= subject.length) return 0;
    int32_t c = subject.units[at];
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '_' || (c >= 'a' && c <= 'z');
}

static int is_line_end(int32_t c) { return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029; }

static int at_edge(const struct search *s, int32_t position, enum match_op op) {
    if (op == MATCH_START)
        return position == 0 ||
               ((s->mode & MATCH_MULTILINE) && is_line_end(subject.units[position - 1]));
    if (op == MATCH_END)
        return position == subject.length ||
               ((s->mode & MATCH_MULTILINE) && is_line_end(subject.units[position]));
    int edge = is_word_unit(position - 1) != is_word_unit(position);
    return edge == (op == MATCH_WORD);
}

/* O que o grupo achou repete-se aqui? Um grupo que não participou vale o texto vazio. */
static int repeats(const struct search *s, const int32_t *pc, int32_t *position) {
    int32_t from = s->state[2 * pc[1]], to = s->state[2 * pc[1] + 1];
    if (from < 0 || to < 0) return 1;
    int backward = pc[0] & MATCH_BACKWARD;
    int32_t length = to - from, at = *position;
    if (backward ? at < length : at + length > subject.length) return 0;
    int32_t other = backward ? at - length : at;
    for (int32_t i = 0; i < length; i++) {
        int32_t a = subject.units[from + i], b = subject.units[other + i];
        if (a != b && !((s->mode & MATCH_IGNORE_CASE) && fold(s, a) == fold(s, b))) return 0;
    }
    *position = backward ? at - length : at + length;
    return 1;
}

/* ---- repetições de um caractere ---- */

/* Anda o máximo (ou, se preguiçosa, o mínimo) e deixa na pilha até onde se pode ceder. */
static int simple(struct search *s, int32_t pc, int32_t *position) {
    const int32_t *op = s->code + pc, *reader = op + 4;
    int32_t after = pc + 4 + size_of_reader(reader), at = *position, count = 0;
    for (; count < op[1]; count++)
        if (!step(s, reader, &at)) return 0;
    int32_t least = at;
    if (op[3]) {
        while (count < op[2] && step(s, reader, &at)) count++;
        if (at != least) push(RANGE, after, at, least);
    } else if (op[2] > count) {
        push(CHOICE, -pc - 1, at, op[2] - count); /* um a mais, se for preciso */
    }
    *position = at;
    return 1;
}

/* A repetição preguiçosa volta à vida: mais um caractere. */
static int one_more(struct search *s, int32_t pc, int32_t *position, int32_t left) {
    if (!step(s, s->code + pc + 4, position)) return 0;
    if (left > 1) push(CHOICE, -pc - 1, *position, left - 1);
    return 1;
}

/* ---- voltar ---- */

/* Desfaz até `base`; devolve 1 e de onde continuar, se havia outro caminho. */
static int retreat(struct search *s, size_t base, int32_t *pc, int32_t *position) {
    while (stack.used > base) {
        struct saved *item = &stack.items[--stack.used];
        if (item->what == UNDO) {
            s->state[item->pc] = item->position;
            continue;
        }
        *position = item->position;
        if (item->what == RANGE) {
            *pc = item->pc;
            int32_t at = item->position;
            take(s, &at,
                 at > item->least); /* devolve um caractere (num lookbehind, ao contrário) */
            *position = at;
            if (at != item->least) {
                item->position = at;
                stack.used++;
            }
            return 1;
        }
        if (item->pc >= 0) {
            *pc = item->pc;
            return 1;
        }
        int32_t lazy = -item->pc - 1;
        if (one_more(s, lazy, position, item->least)) {
            *pc = lazy + 4 + size_of_reader(s->code + lazy + 4);
            return 1;
        }
    }
    return 0;
}

/* Um lookaround que deu certo não tem segunda chance: saem os caminhos, fica o que desfazer. */
static void keep_undo(size_t base) {
    size_t kept = base;
    for (size_t i = base; i < stack.used; i++)
        if (stack.items[i].what == UNDO) stack.items[kept++] = stack.items[i];
    stack.used = kept;
}

static void undo_all(struct search *s, size_t base) {
    while (stack.used > base) {
        struct saved *item = &stack.items[--stack.used];
        if (item->what == UNDO) s->state[item->pc] = item->position;
    }
}

/* ---- a busca ---- */

static int run(struct search *s, int32_t pc, int32_t position, int32_t *end);

static int look(struct search *s, int32_t pc, int32_t position) {
    size_t base = stack.used;
    int32_t end;
    int found = run(s, pc + 3, position, &end);
    if (found && !s->code[pc + 1])
        keep_undo(base);
    else
        undo_all(s, base);
    return found != s->code[pc + 1];
}

/* O teste do laço: mais uma volta, ou a saída. */
static int32_t loop(struct search *s, int32_t pc, int32_t position) {
    const int32_t *op = s->code + pc;
    int32_t slot = s->loops + 2 * op[1], count = s->state[slot], body = pc + 6;
    if (count >= op[3]) return op[5];
    if (count >= op[2]) {
        if (op[4]) {
            push(CHOICE, op[5], position, 0);
        } else { /* se for preciso voltar, a conta da volta a mais já está feita */
            push(UNDO, slot, count, 0);
            push(UNDO, slot + 1, s->state[slot + 1], 0);
            push(CHOICE, body, position, 0);
            push(UNDO, slot, count + 1, 0);
            push(UNDO, slot + 1, position, 0);
            return op[5];
        }
    }
    set(s, slot, count + 1);
    set(s, slot + 1, position);
    return body;
}

/* Executa a partir de `pc`; 1 e onde acabou, se chegou ao MATCH. */
static int run(struct search *s, int32_t pc, int32_t position, int32_t *end) {
    size_t base = stack.used;
    for (;;) {
        const int32_t *op = s->code + pc;
        int ok = 1;
        if ((++s->steps & 0xFFFF) == 0 && engine_should_stop(NULL)) return 0;
        switch (op[0] & ~MATCH_BACKWARD) {
        case MATCH: *end = position; return 1;
        case MATCH_CHAR:
        case MATCH_SET:
            ok = step(s, op, &position);
            pc += size_of_reader(op);
            break;
        case MATCH_SPLIT:
            push(CHOICE, op[2], position, 0);
            pc = op[1];
            break;
        case MATCH_JUMP: pc = op[1]; break;
        case MATCH_SAVE:
            set(s, op[1], position);
            pc += 2;
            break;
        case MATCH_RESET:
            for (int32_t i = op[1]; i <= op[2]; i++)
                if (s->state[i] >= 0) set(s, i, -1);
            pc += 3;
            break;
        case MATCH_START:
        case MATCH_END:
        case MATCH_WORD:
        case MATCH_NOT_WORD:
            ok = at_edge(s, position, op[0]);
            pc++;
            break;
        case MATCH_BACK:
            ok = repeats(s, op, &position);
            pc += 2;
            break;
        case MATCH_LOOK:
            ok = look(s, pc, position);
            pc = op[2];
            break;
        case MATCH_LOOP_SET:
            set(s, s->loops + 2 * op[1], 0);
            set(s, s->loops + 2 * op[1] + 1, -1);
            pc += 2;
            break;
        case MATCH_LOOP: pc = loop(s, pc, position); break;
        case MATCH_LOOP_END: /* uma volta vazia, além do mínimo, não leva a nada */
            ok = position != s->state[s->loops + 2 * op[1] + 1] ||
                 s->state[s->loops + 2 * op[1]] <= s->code[op[2] + 2];
            pc = op[2];
            break;
        case MATCH_SIMPLE:
            ok = simple(s, pc, &position);
            pc += 4 + size_of_reader(op + 4);
            break;
        }
        if (!ok && !retreat(s, base, &pc, &position)) return 0;
    }
}

/* [ ] -> [ array ] */
static void push_positions(const struct search *s, int32_t groups) {
    duk_push_array(s->ctx);
    for (int32_t i = 0; i < 2 * (groups + 1); i++) {
        duk_push_int(s->ctx, s->state[i]);
        duk_put_prop_index(s->ctx, -2, (duk_uarridx_t)i);
    }
}

duk_ret_t es_match(duk_context *ctx) {
    const int32_t *program = duk_require_buffer_data(ctx, 0, NULL);
    int32_t position = duk_require_int(ctx, 2);
    int fixed = duk_get_boolean(ctx, 3);
    int32_t groups = program[0], slots = 2 * (groups + 1) + 2 * program[1];
    decode(ctx, 1);
    struct search s = { ctx, program + 3, NULL, 2 * (groups + 1), program[2], 0 };
    s.state = duk_push_fixed_buffer(ctx, (size_t)slots * sizeof *s.state);
    for (; position <= subject.length; position++) {
        for (int32_t i = 0; i < slots; i++) s.state[i] = -1;
        stack.used = 0;
        int32_t end;
        if (run(&s, 0, position, &end)) {
            s.state[0] = position;
            s.state[1] = end;
            push_positions(&s, groups);
            return 1;
        }
        if (fixed || engine_should_stop(NULL)) return 0;
        if ((s.mode & MATCH_UNICODE) && position + 1 < subject.length &&
            is_high(subject.units[position]) && is_low(subject.units[position + 1]))
            position++;
    }
    return 0;
}
