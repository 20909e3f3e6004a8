/* embed.c -- ferramenta do build: compila arquivos .js nossos em bytecode e os escreve como
 * tabela em C.
 *
 *     embed CAMADA arquivo.js... > CAMADA.modules.c
 *
 * Cada arquivo é uma expressão que vale a função (native, need) do módulo. O nome do módulo
 * é o do arquivo; os de src/lib/ levam o caminho a partir dali (lib/fs/promises.js é
 * "fs/promises"). */
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

/* src/lib/fs/promises.js -> fs/promises; src/timers.js -> timers */
static char *module_name(const char *path) {
    const char *lib = strstr(path, "/lib/"), *slash = strrchr(path, '/');
    const char *start = lib != NULL ? lib + 5 : slash != NULL ? slash + 1 : path;
    char *name = strdup(start);
    name[strlen(name) - 3] = '\0';
    return name;
}

static void write_bytes(const char *name, int number, const unsigned char *bytes, size_t length) {
    printf("/* %s */\nEMBEDDED static const unsigned char code_%d[] = {", name, number);
    for (size_t i = 0; i < length; i++) printf("%s%d,", i % 24 == 0 ? "\n" : "", bytes[i]);
    printf("\n};\n\n");
}

static size_t embed(duk_context *ctx, const char *path, int number) {
    char *name = module_name(path), label[256];
    snprintf(label, sizeof label, "nozinho:%s", name);
    push_file(ctx, path);
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
    printf("/* Gerado por embed.c; não edite. */\n#include \"engine.h\"\n\n");
    for (int i = 2; i < argc; i++) sizes[i] = embed(ctx, argv[i], i);
    printf("extern const struct embedded %s_modules[];\n", argv[1]);
    printf("const struct embedded %s_modules[] = {\n", argv[1]);
    for (int i = 2; i < argc; i++) {
        char *name = module_name(argv[i]);
        printf("    { \"%s\", code_%d, %zu },\n", name, i, sizes[i]);
        free(name);
    }
    printf("    { 0 },\n};\n");
    free(sizes);
    duk_destroy_heap(ctx);
    return 0;
}
