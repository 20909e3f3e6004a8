/* program.c -- executar o que a linha de comando pede.
 *
 * Abre as camadas e deixa o resto com elas, através de engine_hooks: este arquivo serve tanto
 * ao capítulo 01, que só tem o interpretador, quanto ao runtime inteiro. */
#include "program.h"
#include "options.h"
#include "repl.h"
#include "source.h"
#include "text.h"
#include "version.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Antes de program_main (e nos testes em C, que não o chamam): uma linha de comando vazia. */
static char *nothing[] = { "nozinho", NULL };
struct program program = { .argv = nothing, .argc = 1, .args = nothing + 1 };

/* O que sobrou das opções: o nome do programa e os argumentos dele. Com -e ou -p o programa já
 * está dado, e tudo é argumento; um nome vazio também não é nome. */
static void split_arguments(int argc, char **argv) {
    char **rest = argv + options.rest;
    program.argc = argc;
    program.argv = argv;
    if (options.text == NULL && *rest != NULL && **rest != '\0') {
        program.named = 1;
        if (strcmp(*rest, "-") != 0) program.file = *rest;
        rest++;
    }
    program.args = rest;
    program.nargs = argc - (int)(rest - argv);
}

/* ---- executar ---- */

/* [ texto? ] -> [ resultado ]: como um script comum, sem módulos (capítulo 01). */
static void run_plain(duk_context *ctx, const char *path, const char *name) {
    if (path != NULL && source_push(ctx, path) != 0)
        (void)duk_error(ctx, DUK_ERR_ERROR, "%s: %s", path, strerror(errno));
    engine_compile(ctx, path != NULL ? path : name);
    duk_call(ctx, 0);
}

/* [ ] -> [ função ]: -c. */
static void check(duk_context *ctx) {
    const char *file = program.file;
    if (file != NULL && engine_hooks.find_main != NULL) {
        engine_hooks.find_main(ctx, file);
        size_t unused;
        file = text_get(ctx, -1, &unused);
    }
    if (source_push(ctx, file) != 0)
        (void)duk_error(ctx, DUK_ERR_ERROR, "%s: %s", file, strerror(errno));
    engine_compile_function(ctx, file != NULL ? file : "[stdin]", MODULE_PARAMETERS);
}

/* Depois da chave que abre cada função, a tradução diz ao compilador de onde a função veio
 * (modern/print.js). Quem a lê não precisa disso. */
static void print_unmarked(const char *text, size_t length) {
    const char *end = text + length, *open;
    while ((open = memmem(text, (size_t)(end - text), "{/*", 3)) != NULL) {
        size_t width = strspn(open + 3, "!0123456789,");
        int is_mark = width > 0 && strncmp(open + 3 + width, "*/", 2) == 0;
        fwrite(text, 1, (size_t)(open - text) + (is_mark ? 1 : 3), stdout);
        text = open + 3 + (is_mark ? width + 2 : 0);
    }
    fwrite(text, 1, (size_t)(end - text), stdout);
}

/* [ ] -> [ texto ]: --traduz. */
static void show_translation(duk_context *ctx) {
    size_t length;
    if (source_push(ctx, program.file) != 0)
        (void)duk_error(ctx, DUK_ERR_ERROR, "%s: %s", program.file, strerror(errno));
    if (engine_hooks.translate != NULL)
        engine_hooks.translate(ctx, program.file != NULL ? program.file : "[stdin]",
                               MODULE_PARAMETERS);
    const char *text = text_get(ctx, -1, &length);
    print_unmarked(text, length);
}

/* [ ] -> [ resultado ] */
static duk_ret_t run_main(duk_context *ctx, void *unused) {
    (void)unused;
    if (options.xray) { /* o programa é o Raio-X, que roda o outro num processo à parte */
        engine_need(ctx, "raio-x/main");
        return 1;
    }
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

/* Executa o programa e, com -p, mostra o resultado. */
static void run_program(duk_context *ctx) {
    int shows = options.print && program.file == NULL;
    if (options.xray) shows = 0; /* quem mostra é o outro processo */
    if (duk_safe_call(ctx, run_main, NULL, 0, 1) != 0) {
        engine_uncaught(ctx);
        duk_push_undefined(ctx);
    } else if (shows && duk_safe_call(ctx, print_result, NULL, 1, 1) != 0) {
        engine_uncaught(ctx);
    }
    duk_pop(ctx);
}

/* Depois do programa principal: girar até não haver mais nada vivo. */
static int live(duk_context *ctx) {
    if (engine_hooks.settle != NULL) engine_hooks.settle(ctx);
    do {
        if (engine_hooks.run_loop != NULL) engine_hooks.run_loop(ctx);
    } while (engine_hooks.before_exit != NULL && engine_hooks.before_exit(ctx));
    check_leaks();
    return engine_hooks.at_exit != NULL ? engine_hooks.at_exit(ctx, 0) : 0;
}

/* Sem programa: num terminal, ou se pediram com -i, conversa-se. */
static int wants_repl(void) {
    if (options.check || options.translate || options.xray) return 0;
    if (options.text != NULL) return options.interactive;
    return program.file == NULL && (options.interactive || isatty(0));
}

static int run(duk_context *ctx) {
    if (wants_repl()) {
        repl_run(ctx, options.text != NULL ? run_program : NULL);
        engine_exit(ctx, 0); /* sem esperar por quem ainda estiver vivo, como no Node */
    }
    run_program(ctx);
    return options.check || options.translate ? 0 : live(ctx);
}

/* Quem nos chamou pode ter fechado a entrada ou a saída. O próximo arquivo aberto tomaria o
 * lugar dela, e um console.log iria parar dentro dele. */
static void keep_standard_descriptors(void) {
    for (int fd = 0; fd <= 2; fd++)
        if (fcntl(fd, F_GETFD) < 0 && errno == EBADF && open("/dev/null", O_RDWR) < 0) abort();
}

static int has_layer(const char *name) {
    const struct layer *const *layer = engine_layers();
    while (*layer != NULL && strcmp((*layer)->name, name) != 0) layer++;
    return *layer != NULL;
}

/* O runtime de um capítulo lê as mesmas opções, e não tem todas as camadas. */
static int lacks_layer(void) {
    int wants_shuffle = options.shuffle != NULL || options.virtual_clock;
    int wants_trace = options.trace != NULL || options.xray;
    const char *missing = wants_shuffle && !has_layer("shuffle") ? "shuffle"
                          : wants_trace && !has_layer("trace")   ? "trace"
                                                                 : NULL;
    if (missing == NULL) return 0;
    fprintf(stderr, "%s: esta opção é da camada %s, que só existe em ./nozinho\n", program.argv[0],
            missing);
    return 1;
}

static int show_layers(void) {
    for (const struct layer *const *layer = engine_layers(); *layer != NULL; layer++)
        puts((*layer)->name);
    return 0;
}

/* As opções que só mostram algo. Devolve 0 se era uma delas. */
static int show(void) {
    if (options.version) return printf("%s\n", NOZINHO_VERSION), 0;
    if (options.help) return options_help(), 0;
    if (options.layers) return show_layers();
    return -1;
}

/* Um shell que nos lança em segundo plano manda ignorar Ctrl-C; o Node desfaz isso, e assim um
 * `kill -INT` sempre para um programa. */
static void accept_interrupts(void) {
    signal(SIGINT, SIG_DFL);
    signal(SIGQUIT, SIG_DFL);
}

int program_main(const struct layer *const *layers, int argc, char **argv) {
    keep_standard_descriptors();
    accept_interrupts();
    int code = options_read(&argc, argv);
    if (code != 0) return code;
    split_arguments(argc, argv);
    duk_context *ctx = engine_open(layers);
    code = show();
    if (code < 0) code = lacks_layer() ? 9 : run(ctx);
    fflush(stdout);
#ifdef NOZINHO_DEBUG
    engine_close(); /* só para as ferramentas que procuram vazamentos; o sistema recolhe tudo */
    free(options.preloads);
    free(options.unseen);
#endif
    return code;
}
