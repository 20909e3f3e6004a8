/* embed.c -- ferramenta do build: compila arquivos .js nossos em bytecode e os escreve como
 * tabela em C.
 *
 *     embed CAMADA arquivo.js... [--texto arquivo...] > CAMADA.modules.c
 *
 * Cada arquivo é uma expressão que vale a função (native, need) do módulo. O nome do módulo
 * é o do arquivo; os de src/lib/ levam o caminho a partir dali (lib/fs/promises.js é
 * "fs/promises"). Depois de --texto, cada arquivo vira um módulo cujo valor é o texto dele, e o
 * nome leva a extensão ("raio-x/page/page.css"). */
#include <duktape.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

unsigned int engine_should_stop(void *udata) {
    (void)udata;
    return 0;
}

static void fail(const char *file, const char *why) {
    fprintf(stderr, "%s: %s\n", file, why);
    exit(1);
}

/* [ ] -> [ texto ] */
static void push_file(duk_context *ctx, const char *path) {
    FILE *in = fopen(path, "rb");
    if (in == NULL) fail(path, "não abre");
    static char text[1 << 20];
    size_t length = fread(text, 1, sizeof text, in);
    if (length == sizeof text) fail(path, "grande demais para embutir");
    fclose(in);
    duk_push_lstring(ctx, text, length);
}

/* [ ] -> [ fonte ]: um módulo que devolve o texto. É o JSON que o escreve como uma expressão. */
static void push_text_module(duk_context *ctx, const char *path) {
    duk_push_literal(ctx, "(function () { return ");
    push_file(ctx, path);
    duk_json_encode(ctx, -1);
    duk_push_literal(ctx, "; })");
    duk_concat(ctx, 3);
}

/* src/lib/fs/promises.js -> fs/promises; src/timers.js -> timers */
static char *module_name(const char *path, int is_text) {
    const char *lib = strstr(path, "/lib/"), *slash = strrchr(path, '/');
    const char *start = lib != NULL ? lib + 5 : slash != NULL ? slash + 1 : path;
    char *name = strdup(start);
    if (!is_text) name[strlen(name) - 3] = '\0';
    return name;
}

static void write_bytes(const char *name, int number, const unsigned char *bytes, size_t length) {
    printf("/* %s */\nEMBEDDED static const unsigned char code_%d[] = {", name, number);
    for (size_t i = 0; i < length; i++) printf("%s%d,", i % 24 == 0 ? "\n" : "", bytes[i]);
    printf("\n};\n\n");
}

static size_t embed(duk_context *ctx, const char *path, int is_text, int number) {
    char *name = module_name(path, is_text), label[256];
    snprintf(label, sizeof label, "nozinho:%s", name);
    (is_text ? push_text_module : push_file)(ctx, path);
    duk_push_string(ctx, label);
    if (duk_pcompile(ctx, DUK_COMPILE_EVAL) != 0) fail(path, duk_safe_to_stacktrace(ctx, -1));
    duk_dump_function(ctx);
    duk_size_t length;
    const unsigned char *bytes = duk_require_buffer(ctx, -1, &length);
    write_bytes(name, number, bytes, length);
    duk_pop(ctx);
    free(name);
    return length;
}

int main(int argc, char **argv) {
    if (argc < 2) return 2;
    duk_context *ctx = duk_create_heap_default();
    size_t *sizes = calloc((size_t)argc, sizeof *sizes);
    int texts = argc; /* onde está o --texto */
    for (int i = 2; i < argc; i++)
        if (strcmp(argv[i], "--texto") == 0) texts = i;
    printf("/* Gerado por embed.c; não edite. */\n#include \"engine.h\"\n\n");
    for (int i = 2; i < argc; i++)
        if (i != texts) sizes[i] = embed(ctx, argv[i], i > texts, i);
    printf("extern const struct embedded %s_modules[];\n", argv[1]);
    printf("const struct embedded %s_modules[] = {\n", argv[1]);
    for (int i = 2; i < argc; i++) {
        if (i == texts) continue;
        char *name = module_name(argv[i], i > texts);
        printf("    { \"%s\", code_%d, %zu },\n", name, i, sizes[i]);
        free(name);
    }
    printf("    { 0 },\n};\n");
    free(sizes);
    duk_destroy_heap(ctx);
    return 0;
}
