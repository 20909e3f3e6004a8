/* trace_site.c -- de que linha do programa veio cada pedido.
 *
 * Descobrir custa alguns microssegundos; uma tabela guarda a resposta por instrução do programa, e o
 * mesmo setTimeout dentro de um laço só paga uma vez. A chave é o endereço do código: enquanto a entrada
 * existe, peek_push_code segura esse código, e o endereço não passa a ser de outro.
 *
 * Na primeira vez que um arquivo aparece, o texto dele vai para o rastro. */
#include "trace.h"
#include "peek.h"
#include "program.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct trace_site {
    const void *code, *callback; /* a chave: onde, chamado para quê, com que função… */
    const char *kind;
    unsigned pc;
    const char *call;      /* …e por que nome: fs[nome](…) é uma linha só. "" se não há */
    char *at, *name, *def; /* o que se escreve: "p.js:12"; NULL se não há */
};

/* Um programa que compila funções sem parar tem sempre código novo. Quando a tabela enche, esquece-se
 * tudo e começa-se de novo. */
enum { LIMIT = 4096, SLOTS = 2 * LIMIT };

static struct {
    struct trace_site *slots[SLOTS]; /* espalhamento aberto */
    unsigned count;
    int pins; /* referência ao array dos códigos que a tabela segura; 0: ainda não há */
} sites;

struct source {
    struct source *next;
    char *path, *shown; /* como o Duktape o conhece, e como aparece no rastro */
};
static struct source *sources;

/* [ texto ] -> [ ]: uma cópia, em UTF-8. */
static char *copy_text(duk_context *ctx) {
    size_t length;
    char *copy = strdup(text_get(ctx, -1, &length));
    if (copy == NULL) abort();
    duk_pop(ctx);
    return copy;
}

/* ---- os arquivos ---- */

/* A pasta do programa, com a barra no fim: os nomes do rastro contam dali. */
static size_t root_length(const char *path) {
    static char *root;
    if (root == NULL) {
        char *full = program.file != NULL ? realpath(program.file, NULL) : NULL;
        char *slash = full != NULL ? strrchr(full, '/') : NULL;
        if (slash != NULL) slash[1] = '\0';
        root = full != NULL ? full : strdup("");
    }
    size_t length = strlen(root);
    return strncmp(path, root, length) == 0 ? length : 0;
}

/* "file:///a%20b.mjs?x" -> "/a b.mjs" */
static void decode_url(char *url) {
    char *out = url;
    unsigned byte;
    url[strcspn(url, "?#")] = '\0';
    for (const char *in = url + strlen("file://"); *in != '\0'; in++) {
        int escaped = sscanf(in, "%%%2x", &byte) == 1;
        *out++ = escaped ? (char)byte : *in;
        if (escaped) in += 2;
    }
    *out = '\0';
}

/* [ arquivo ] -> [ ] */
static char *shorten(duk_context *ctx) {
    char *name = copy_text(ctx);
    if (strncmp(name, "file://", 7) == 0) decode_url(name);
    size_t skip = root_length(name);
    memmove(name, name + skip, strlen(name + skip) + 1);
    return name;
}

enum { LONGEST_SOURCE = 1 << 20 }; /* um arquivo maior do que isto ninguém lê numa tela */

/* [ função ] -> [ função ] */
static void write_source(duk_context *ctx, const char *shown) {
    static const struct trace_piece source = TRACE_PIECE(",\"ev\":\"source\"");
    size_t length = 0;
    const char *text = peek_whole_source(ctx, -1) ? text_get(ctx, -1, &length) : NULL;
    if (text == NULL) return;
    trace_start();
    trace_put(&source);
    trace_text("file", shown, strlen(shown));
    trace_text("text", text, length < LONGEST_SOURCE ? length : LONGEST_SOURCE);
    trace_end();
    duk_pop(ctx);
}

/* [ função arquivo ] -> [ função ]: o nome com que o arquivo aparece; na primeira vez, o texto dele entra
 * no rastro. */
static const char *show_file(duk_context *ctx) {
    const char *path = duk_get_string(ctx, -1);
    struct source *s = sources;
    while (s != NULL && strcmp(s->path, path) != 0) s = s->next;
    if (s == NULL) {
        s = malloc(sizeof *s);
        if (s == NULL) abort();
        *s = (struct source){ sources, strdup(path), NULL };
        sources = s;
        s->shown = shorten(ctx);
        write_source(ctx, s->shown);
    } else {
        duk_pop(ctx);
    }
    return s->shown;
}

/* "p.js:12"; NULL se não é uma linha de um arquivo do programa. */
static char *place_of(duk_context *ctx, void *function, int line) {
    if (line == 0) return NULL;
    char *place = NULL;
    duk_push_heapptr(ctx, function);
    peek_file(ctx, -1);
    if (peek_is_program(duk_get_string(ctx, -1))) {
        if (asprintf(&place, "%s:%d", show_file(ctx), line) < 0) abort();
    } else {
        duk_pop(ctx);
    }
    duk_pop(ctx);
    return place;
}

/* ---- a tabela ---- */

static size_t hash(const struct trace_site *key) {
    size_t h = (size_t)key->code ^ ((size_t)key->callback << 7) ^ ((size_t)key->kind << 3);
    return (h ^ (h >> 15) ^ key->pc) * 0x9e3779b97f4a7c15u >> 20;
}

static int same(const struct trace_site *a, const struct trace_site *b) {
    return a->code == b->code && a->callback == b->callback && a->kind == b->kind &&
           a->pc == b->pc && strcmp(a->call, b->call) == 0;
}

/* Onde a chave está, ou onde devia estar. */
static struct trace_site **find_slot(const struct trace_site *key) {
    size_t i = hash(key) % SLOTS;
    while (sites.slots[i] != NULL && !same(sites.slots[i], key)) i = (i + 1) % SLOTS;
    return &sites.slots[i];
}

static void forget(struct trace_site *site) {
    if (site == NULL) return;
    free((char *)site->call);
    free(site->at);
    free(site->name);
    free(site->def);
    free(site);
}

static void forget_all(duk_context *ctx) {
    for (int i = 0; i < SLOTS; i++) forget(sites.slots[i]);
    memset(sites.slots, 0, sizeof sites.slots);
    sites.count = 0;
    engine_push_ref(ctx, sites.pins);
    duk_set_length(ctx, -1, 0);
    duk_pop(ctx);
}

/* O código desta função não morre enquanto a tabela falar dele. */
static void pin(duk_context *ctx, void *function) {
    if (function == NULL) return;
    if (sites.pins == 0) {
        duk_push_array(ctx);
        sites.pins = engine_keep(ctx);
    }
    engine_push_ref(ctx, sites.pins);
    peek_push_code(ctx, function);
    duk_put_prop_index(ctx, -2, (duk_uarridx_t)duk_get_length(ctx, -2));
    duk_pop(ctx);
}

/* ---- descobrir ---- */

/* NULL se não tem nome. */
static char *copy_name(duk_context *ctx, void *function) {
    const char *name = function != NULL ? peek_name(ctx, function) : "";
    if (name[0] == '\0') return NULL;
    duk_push_string(ctx, name);
    return copy_text(ctx);
}

static const char *call_of(duk_context *ctx, const struct peek_site *found) {
    if (found->awaits) return "await";
    if (found->member != NULL) return found->member;
    return found->callee != NULL ? peek_name(ctx, found->callee) : "";
}

static struct trace_site *learn(duk_context *ctx, const struct trace_site *key,
                                const struct peek_site *found) {
    struct trace_site *site = malloc(sizeof *site);
    if (site == NULL) abort();
    *site = *key;
    site->at = place_of(ctx, found->function, peek_line(ctx, found->function, found->pc));
    site->name = copy_name(ctx, found->callback);
    if (found->callback != NULL) {
        void *target = peek_target(found->callback);
        site->def = place_of(ctx, target, peek_first_line(ctx, target));
    }
    site->call = strdup(key->call);
    if (site->call == NULL) abort();
    pin(ctx, found->function);
    pin(ctx, found->callback);
    return site;
}

static int is_written(duk_context *ctx, void *function) {
    duk_push_heapptr(ctx, peek_target(function));
    peek_file(ctx, -1);
    int yes = peek_is_program(duk_get_string(ctx, -1));
    duk_pop_2(ctx);
    return yes;
}

/* O que vai à equipe ou ao kernel chega sempre embrulhado: vale a função que a linha passou. Um tick ou um
 * timer, não: o que um módulo nosso agenda para si, dentro de `on('end', fim)`, não é `fim`; e o que um pacote
 * agenda é o que ele disse. */
static void *callback_of(duk_context *ctx, const struct peek_site *found, const char *kind) {
    int plain =
        strcmp(kind, "tick") == 0 || strcmp(kind, "timer") == 0 || strcmp(kind, "immediate") == 0;
    if (!plain || found->arrived == found->callback) return found->callback;
    return found->arrived != NULL && is_written(ctx, found->arrived) ? found->arrived : NULL;
}

struct trace_site *trace_find_site(duk_context *ctx, const char *kind) {
    struct peek_site found;
    if (!peek_site(ctx, &found)) return NULL;
    if (!duk_check_stack(ctx, 16)) return NULL; /* quem chamou pode estar noutra corrotina */
    found.callback = callback_of(ctx, &found, kind);
    const void *callback = found.callback != NULL ? peek_code(found.callback) : NULL;
    struct trace_site key = { peek_code(found.function), callback, kind, found.pc,
                              .call = call_of(ctx, &found) };
    struct trace_site **slot = find_slot(&key);
    if (*slot != NULL) return *slot;
    if (sites.count == LIMIT) {
        forget_all(ctx);
        slot = find_slot(&key);
    }
    sites.count++;
    return *slot = learn(ctx, &key, &found);
}

/* ---- escrever ---- */

static void write_text(const char *name, const char *value) {
    if (value != NULL) trace_text(name, value, strlen(value));
}

void trace_write_site(const struct trace_site *site, int whole) {
    if (site == NULL) return;
    write_text("at", site->at);
    if (!whole) return;
    write_text("call", site->call[0] != '\0' ? site->call : NULL);
    write_text("name", site->name);
    write_text("def", site->def);
}
