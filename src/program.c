/* program.c -- a linha de comando.
 *
 * Lê as opções, abre as camadas e deixa o resto com elas, através de engine_hooks: este
 * arquivo serve tanto ao capítulo 01, que só tem o interpretador, quanto ao runtime
 * inteiro. */
#include "program.h"
#include "source.h"
#include "text.h"
#include "version.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Antes de program_main (e nos testes em C, que não o chamam): uma linha de comando vazia. */
static char *nothing[] = { "nozinho", NULL };
struct program program = { .argv = nothing, .argc = 1, .args = nothing + 1 };

static struct {
    const char *text; /* -e ou -p */
    int print, check, interactive, translate;
    char **preloads;
} options;

/* ---- as opções ---- */

static int show_version(void) {
    printf("%s\n", NOZINHO_VERSION);
    return 0;
}

static int show_help(void);

static int show_layers(void) {
    for (const struct layer *const *layer = engine_layers(); *layer != NULL; layer++)
        puts((*layer)->name);
    return 0;
}

/* Cada opção: os dois nomes, o que dizer dela e o que ela faz. `set` recebe o argumento. */
static void set_eval(const char *text) { options.text = text; }
static void set_print(const char *text) { options.text = text, options.print = 1; }
static void set_check(const char *unused) { (void)unused, options.check = 1; }
static void set_interactive(const char *unused) { (void)unused, options.interactive = 1; }
static void set_translate(const char *unused) { (void)unused, options.translate = 1; }
static void set_require(const char *name) { options.preloads[program.npreloads++] = (char *)name; }

/* As que só ligam uma propriedade de process, que é quem as entende. */
static void flag(const char *property) { program.flags[program.nflags++] = property; }
static void set_no_warnings(const char *unused) { (void)unused, flag("noProcessWarnings"); }
static void set_trace_warnings(const char *unused) { (void)unused, flag("traceProcessWarnings"); }
static void set_no_deprecation(const char *unused) { (void)unused, flag("noDeprecation"); }
static void set_throw_deprecation(const char *unused) { (void)unused, flag("throwDeprecation"); }
static void set_trace_deprecation(const char *unused) { (void)unused, flag("traceDeprecation"); }

static const struct option {
    const char *brief, *name, *argument, *help;
    void (*set)(const char *argument); /* continua lendo… */
    int (*show)(void);                 /* …ou mostra algo e termina */
} table[] = {
    { "-e", "--eval", "CÓDIGO", "executa o código", set_eval, NULL },
    { "-p", "--print", "CÓDIGO", "executa o código e mostra o resultado", set_print, NULL },
    { "-c", "--check", NULL, "só confere a sintaxe", set_check, NULL },
    { NULL, "--traduz", NULL, "mostra o arquivo traduzido para ES5, sem executar", set_translate,
      NULL },
    { "-i", "--interactive", NULL, "abre o REPL mesmo sem terminal", set_interactive, NULL },
    { "-r", "--require", "MÓDULO", "carrega o módulo antes do programa", set_require, NULL },
    { NULL, "--no-warnings", NULL, "cala os avisos do processo", set_no_warnings, NULL },
    { NULL, "--trace-warnings", NULL, "mostra de onde cada aviso veio", set_trace_warnings, NULL },
    { NULL, "--no-deprecation", NULL, "cala os avisos de coisas antigas", set_no_deprecation,
      NULL },
    { NULL, "--trace-deprecation", NULL, "mostra de onde vieram", set_trace_deprecation, NULL },
    { NULL, "--throw-deprecation", NULL, "faz deles erros", set_throw_deprecation, NULL },
    { NULL, "--layers", NULL, "lista as camadas ligadas neste runtime", NULL, show_layers },
    { "-v", "--version", NULL, "mostra a versão", NULL, show_version },
    { "-h", "--help", NULL, "mostra esta ajuda", NULL, show_help },
    { 0 },
};

static int show_help(void) {
    puts("Uso: nozinho [opções] [arquivo.js | -] [argumentos]\n");
    for (const struct option *o = table; o->name != NULL; o++) {
        char left[40];
        snprintf(left, sizeof left, "%s%s%s %s", o->brief ? o->brief : "  ", o->brief ? ", " : "  ",
                 o->name, o->argument ? o->argument : "");
        printf("  %-30s %s\n", left, o->help);
    }
    puts("\nSem arquivo, num terminal, abre o REPL; senão, lê o programa da entrada padrão.");
    return 0;
}

static int usage_error(const char *format, const char *word) {
    fprintf(stderr, "%s: ", program.argv[0]);
    fprintf(stderr, format, word);
    fputc('\n', stderr);
    return 9; /* o código do Node para argumento inválido */
}

static const struct option *find_option(const char *word) {
    for (const struct option *o = table; o->name != NULL; o++)
        if (strcmp(word, o->name) == 0 || (o->brief != NULL && strcmp(word, o->brief) == 0))
            return o;
    return NULL;
}

/* Lê as opções até a primeira palavra que não é uma. Devolve -1 para continuar, ou o código
 * com que o processo deve terminar. */
static int parse(int argc, char **argv) {
    int i = 1;
    for (; i < argc && argv[i][0] == '-' && argv[i][1] != '\0'; i++) {
        if (strcmp(argv[i], "--") == 0) {
            i++;
            break;
        }
        const struct option *o = find_option(argv[i]);
        if (o == NULL) return usage_error("bad option: %s", argv[i]);
        if (o->show != NULL) return o->show();
        if (o->argument != NULL && i + 1 == argc)
            return usage_error("%s requires an argument", argv[i]);
        o->set(o->argument != NULL ? argv[++i] : NULL);
    }
    if (options.text == NULL && i < argc) {
        program.file = argv[i++];
        if (strcmp(program.file, "-") == 0)
            program.file = NULL;
        else
            options.interactive = 0;
    }
    program.args = argv + i;
    program.nargs = argc - i;
    return -1;
}

/* ---- executar ---- */

/* [ texto? ] -> [ resultado ]: como um script comum, sem módulos (capítulo 01). */
static void run_plain(duk_context *ctx, const char *path, const char *name) {
    if (path != NULL && source_push(ctx, path) != 0)
        (void)duk_error(ctx, DUK_ERR_ERROR, "%s: %s", path, strerror(errno));
    engine_compile(ctx, path != NULL ? path : name);
    duk_call(ctx, 0);
}

/* [ ] -> [ ]: -c. */
static void check(duk_context *ctx) {
    if (source_push(ctx, program.file) != 0)
        (void)duk_error(ctx, DUK_ERR_ERROR, "%s: %s", program.file, strerror(errno));
    engine_compile_function(ctx, program.file != NULL ? program.file : "[stdin]",
                            MODULE_PARAMETERS);
}

/* [ ] -> [ ]: --traduz. */
static void show_translation(duk_context *ctx) {
    size_t length;
    if (source_push(ctx, program.file) != 0)
        (void)duk_error(ctx, DUK_ERR_ERROR, "%s: %s", program.file, strerror(errno));
    if (engine_hooks.translate != NULL)
        engine_hooks.translate(ctx, program.file != NULL ? program.file : "[stdin]",
                               MODULE_PARAMETERS);
    const char *text = text_get(ctx, -1, &length);
    fwrite(text, 1, length, stdout);
}

/* [ ] -> [ resultado ] */
static duk_ret_t run_main(duk_context *ctx, void *unused) {
    (void)unused;
    if (options.check || options.translate) {
        options.check ? check(ctx) : show_translation(ctx);
        return 1;
    }
    if (options.text != NULL)
        text_push(ctx, options.text, strlen(options.text));
    else if (program.file == NULL && source_push(ctx, NULL) != 0)
        duk_push_literal(ctx, ""); /* entrada fechada: um programa vazio, como no Node */
    (engine_hooks.run_main != NULL ? engine_hooks.run_main : run_plain)(
        ctx, program.file, options.text != NULL ? "[eval]" : "[stdin]");
    return 1;
}

/* [ valor ] -> [ ]: -p mostra com console.log. */
static duk_ret_t print_result(duk_context *ctx, void *unused) {
    (void)unused;
    duk_get_global_literal(ctx, "console");
    duk_push_literal(ctx, "log");
    duk_dup(ctx, -3);
    duk_call_prop(ctx, -3, 1);
    return 0;
}

static void settle(duk_context *ctx) {
    if (engine_hooks.settle != NULL) engine_hooks.settle(ctx);
}

/* No fim natural ninguém mais segura o programa: se sobrou a referência de um callback, alguém
 * esqueceu de soltá-la. Antes de 'exit', cujos ouvintes ainda podem agendar o que nunca rodará.
 * Só na construção de depuração. */
static void check_leaks(void) {
#ifdef NOZINHO_DEBUG
    if (engine_leaked() == 0) return;
    fprintf(stderr, "nozinho: %d referências vazaram\n", engine_leaked());
    abort();
#endif
}

static int run(duk_context *ctx) {
    if (duk_safe_call(ctx, run_main, NULL, 0, 1) != 0) {
        engine_uncaught(ctx);
        duk_push_undefined(ctx);
    } else if (options.print && duk_safe_call(ctx, print_result, NULL, 1, 1) != 0) {
        engine_uncaught(ctx);
    }
    duk_set_top(ctx, 0);
    if (options.check || options.translate) return 0;
    settle(ctx);
    do {
        if (engine_hooks.run_loop != NULL) engine_hooks.run_loop(ctx);
    } while (engine_hooks.before_exit != NULL && engine_hooks.before_exit(ctx));
    check_leaks();
    return engine_hooks.at_exit != NULL ? engine_hooks.at_exit(ctx, 0) : 0;
}

/* Quem nos chamou pode ter fechado a entrada ou a saída. O próximo arquivo aberto tomaria o
 * lugar dela, e um console.log iria parar dentro dele. */
static void keep_standard_descriptors(void) {
    for (int fd = 0; fd <= 2; fd++)
        if (fcntl(fd, F_GETFD) < 0 && errno == EBADF && open("/dev/null", O_RDWR) < 0) abort();
}

int program_main(const struct layer *const *layers, int argc, char **argv) {
    keep_standard_descriptors();
    program.argc = argc;
    program.argv = argv;
    options.preloads = calloc((size_t)argc + 1, sizeof *options.preloads);
    program.flags = calloc((size_t)argc + 1, sizeof *program.flags);
    if (options.preloads == NULL || program.flags == NULL) abort();
    program.preloads = options.preloads;
    duk_context *ctx = engine_open(layers);
    int code = parse(argc, argv);
    if (code < 0) code = run(ctx);
    fflush(stdout);
#ifdef NOZINHO_DEBUG
    engine_close(); /* só para as ferramentas que procuram vazamentos; o sistema recolhe tudo */
    free(options.preloads);
    free(program.flags);
#endif
    return code;
}
