/* trace_site.c -- de que linha do programa veio cada pedido.
 *
 * Descobrir custa alguns microssegundos; uma tabela guarda a resposta por instrução do programa, e o
 * mesmo setTimeout dentro de um laço só paga uma vez. A chave é o endereço do código: enquanto a entrada
 * existe, peek_push_code segura esse código, e o endereço não passa a ser de outro.
 *
 * Na primeira vez que um arquivo aparece, o texto dele vai para o rastro. */
#include "trace.h"
#include "options.h"
#include "peek.h"
#include "program.h"
#include "text.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct place { /* uma linha de um arquivo; line 0: não há */
    const char *file;
    int line;
};

struct trace_site {
    const void *code, *callback; /* a chave: onde, chamado para quê, com que função… */
    const char *kind;
    unsigned pc;
    const char *call; /* …e por que nome: fs[nome](…) é uma linha só. "" se não há */
    struct place at, def;
    char *name; /* NULL se não há */
};

static struct {
    struct trace_site **slots; /* espalhamento aberto; o tamanho é potência de dois */
    size_t size, count;
} sites;

static struct source {
    struct source *next;
    char *path, *shown; /* como o Duktape o conhece, e como aparece no rastro */
} * sources;

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

static void write_source(const char *shown, const char *text, size_t length) {
    static const struct trace_piece source = TRACE_PIECE(",\"ev\":\"source\"");
    trace_start();
    trace_put(&source);
    trace_text("file", shown, strlen(shown));
    trace_text("text", text, length);
    trace_end();
}

enum { LONGEST_SOURCE = 1 << 20 }; /* um arquivo maior do que isto ninguém lê numa tela */

static void write_file(const char *path, const char *shown) {
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    char *text = fd >= 0 ? malloc(LONGEST_SOURCE) : NULL;
    ssize_t length = text != NULL ? read(fd, text, LONGEST_SOURCE) : -1;
    if (length >= 0) write_source(shown, text, (size_t)length);
    free(text);
    if (fd >= 0) close(fd);
}

/* O nome com que o arquivo aparece; na primeira vez, o texto dele entra no rastro. */
static const char *show_file(const char *path) {
    for (struct source *s = sources; s != NULL; s = s->next)
        if (strcmp(s->path, path) == 0) return s->shown;
    struct source *s = malloc(sizeof *s);
    if (s == NULL) abort();
    const char *real = strncmp(path, "file://", 7) == 0 ? path + 7 : path;
    *s = (struct source){ sources, strdup(path), strdup(real + root_length(real)) };
    sources = s;
    if (real[0] == '/')
        write_file(real, s->shown);
    else if (options.text != NULL)
        write_source(s->shown, options.text, strlen(options.text));
    return s->shown;
}

static struct place place_of(duk_context *ctx, void *function, int line) {
    if (line == 0) return (struct place){ 0 };
    duk_push_heapptr(ctx, function);
    struct place place = { NULL, 0 };
    if (peek_file(ctx, -1) && strncmp(duk_get_string(ctx, -1), "nozinho:", 8) != 0)
        place = (struct place){ show_file(duk_get_string(ctx, -1)), line };
    duk_pop_2(ctx);
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
    size_t i = hash(key) & (sites.size - 1);
    while (sites.slots[i] != NULL && !same(sites.slots[i], key)) i = (i + 1) & (sites.size - 1);
    return &sites.slots[i];
}

static void make_room(void) {
    if (sites.count * 2 < sites.size) return;
    struct trace_site **old = sites.slots;
    size_t old_size = sites.size;
    sites.size = old_size == 0 ? 256 : old_size * 2;
    sites.slots = calloc(sites.size, sizeof *sites.slots);
    if (sites.slots == NULL) abort();
    for (size_t i = 0; i < old_size; i++)
        if (old[i] != NULL) *find_slot(old[i]) = old[i];
    free(old);
}

/* ---- descobrir ---- */

static char *copy_name(duk_context *ctx, void *function) {
    const char *name = function != NULL ? peek_name(ctx, function) : "";
    return name[0] != '\0' ? strdup(name) : NULL;
}

static const char *call_of(duk_context *ctx, const struct peek_site *found) {
    if (found->awaits) return "await";
    if (found->member != NULL) return found->member;
    return found->callee != NULL ? peek_name(ctx, found->callee) : "";
}

static void pin(duk_context *ctx, void *function) {
    if (function == NULL) return;
    peek_push_code(ctx, function);
    engine_keep(ctx);
}

static struct trace_site *learn(duk_context *ctx, const struct trace_site *key,
                                const struct peek_site *found) {
    struct trace_site *site = malloc(sizeof *site);
    if (site == NULL) abort();
    *site = *key;
    site->at = place_of(ctx, found->function, peek_line(ctx, found->function, found->pc));
    if (found->callback != NULL)
        site->def = place_of(ctx, found->callback, peek_first_line(ctx, found->callback));
    site->call = strdup(key->call);
    site->name = copy_name(ctx, found->callback);
    pin(ctx, found->function);
    pin(ctx, found->callback);
    return site;
}

/* Um tick que um módulo nosso agendou para si, dentro de `on('end', fim)`, não é `fim`. O que vai à
 * equipe ou ao kernel chega sempre embrulhado. */
static int is_its_callback(const struct peek_site *found, const char *kind) {
    int plain =
        strcmp(kind, "tick") == 0 || strcmp(kind, "timer") == 0 || strcmp(kind, "immediate") == 0;
    return found->direct || !plain;
}

struct trace_site *trace_find_site(duk_context *ctx, const char *kind) {
    struct peek_site found;
    if (!peek_site(ctx, &found)) return NULL;
    if (!is_its_callback(&found, kind)) found.callback = NULL;
    const void *callback = found.callback != NULL ? peek_code(found.callback) : NULL;
    struct trace_site key = { peek_code(found.function), callback, kind, found.pc,
                              .call = call_of(ctx, &found) };
    make_room();
    struct trace_site **slot = find_slot(&key);
    if (*slot == NULL) {
        *slot = learn(ctx, &key, &found);
        sites.count++;
    }
    return *slot;
}

/* ---- escrever ---- */

static void write_place(const char *name, const struct place *place) {
    char text[4200];
    if (place->line == 0) return;
    int length = snprintf(text, sizeof text, "%s:%d", place->file, place->line);
    trace_text(name, text, (size_t)length);
}

static void write_name(const char *name, const char *value) {
    if (value != NULL) trace_text(name, value, strlen(value));
}

void trace_write_site(const struct trace_site *site, int whole) {
    if (site == NULL) return;
    write_place("at", &site->at);
    if (!whole) return;
    write_name("call", site->call[0] != '\0' ? site->call : NULL);
    write_name("name", site->name);
    write_place("def", &site->def);
}
