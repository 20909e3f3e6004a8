/* options.c -- as opções da linha de comando, como o Node as lê.
 *
 * Uma tabela diz quais existem; o resto do arquivo é a gramática: "--nome", "--nome valor",
 * "--nome=valor", "--no-nome" para desligar, e um "_" vale por "-". Um valor que começa com "-"
 * seria outra opção, a menos que venha como "\-". Nada aqui conhece JavaScript. */
#include "options.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct options options = { .warnings = 1, .deprecation = 1, .rejections = "throw" };

/* Cada opção liga (ou desliga) um campo, guarda um texto, ou acrescenta um módulo à lista. A que
 * liga e guarda só aceita o texto depois do "=". */
static const struct option {
    const char *brief, *name;
    int *on;
    const char **text;
    int adds_module;
    const char *argument, *help; /* como aparece em --help; sem `help`, não aparece */
} table[] = {
    { "-e", "--eval", NULL, &options.text, 0, "CÓDIGO", "executa o código" },
    { "-p", "--print", &options.print, NULL, 0, "[CÓDIGO]",
      "executa o código e mostra o resultado" },
    { "-c", "--check", &options.check, NULL, 0, NULL, "só confere a sintaxe" },
    { NULL, "--traduz", &options.translate, NULL, 0, NULL,
      "mostra o programa traduzido para ES5, sem executar" },
    { "-i", "--interactive", &options.interactive, NULL, 0, NULL, "conversa, mesmo sem terminal" },
    { "-r", "--require", NULL, NULL, 1, "MÓDULO", "carrega o módulo antes do programa" },
    { NULL, "--warnings", &options.warnings, NULL, 0, NULL, "cala os avisos do processo" },
    { NULL, "--trace-warnings", &options.trace_warnings, NULL, 0, NULL,
      "mostra de onde cada aviso veio" },
    { NULL, "--deprecation", &options.deprecation, NULL, 0, NULL,
      "cala os avisos de coisas antigas" },
    { NULL, "--trace-deprecation", &options.trace_deprecation, NULL, 0, NULL,
      "mostra de onde vieram" },
    { NULL, "--throw-deprecation", &options.throw_deprecation, NULL, 0, NULL, "faz deles erros" },
    { NULL, "--unhandled-rejections", NULL, &options.rejections, 0, "MODO",
      "o que fazer de uma promessa rejeitada que ninguém trata" },
    { NULL, "--relogio-virtual", &options.virtual_clock, NULL, 0, NULL,
      "o tempo pula em vez de passar: dez segundos de timers acabam na hora" },
    { NULL, "--virtual-clock", &options.virtual_clock, NULL, 0, NULL, NULL },
    { NULL, "--embaralhar", NULL, &options.shuffle, 0, "=SEMENTE",
      "sorteia a ordem que o Node deixa em aberto; 1..200: compara 200 sorteios" },
    { NULL, "--shuffle", NULL, &options.shuffle, 0, "=SEMENTE", NULL },
    { NULL, "--rastro", NULL, &options.trace, 0, "=ARQUIVO",
      "escreve ali o rastro do loop (docs/rastro.md)" },
    { NULL, "--trace", NULL, &options.trace, 0, "=ARQUIVO", NULL },
    { NULL, "--raio-x", &options.xray, &options.xray_to, 0, "[=ONDE]",
      "o loop por dentro: numa página, num arquivo (=x.html), no terminal (=tela)" },
    { NULL, "--xray", &options.xray, &options.xray_to, 0, NULL, NULL },
    { NULL, "--raio-x-porta", NULL, &options.xray_port, 0, "=PORTA", "a porta da página" },
    { NULL, "--layers", &options.layers, NULL, 0, NULL, "lista as camadas ligadas neste runtime" },
    { "-v", "--version", &options.version, NULL, 0, NULL, "mostra a versão" },
    { "-h", "--help", &options.help, NULL, 0, NULL, "mostra esta ajuda" },
    { 0 },
};

/* As que já vêm ligadas só interessam a quem quer desligá-las. */
static int starts_on(const struct option *o) {
    return o->on == &options.warnings || o->on == &options.deprecation;
}

/* As de quem observa: o programa não as vê, nem as passa aos filhos. */
static int is_unseen(const struct option *o) {
    return o->on == &options.virtual_clock ||
           (o->text != NULL && (o->text == &options.trace || o->text == &options.shuffle));
}

/* "=VALOR", "[=VALOR]": as que o Node não tem se mostram assim, e a queixa delas é nossa, em português. */
static int is_ours(const struct option *o) {
    return o->argument != NULL && (o->argument[0] == '=' || strncmp(o->argument, "[=", 2) == 0);
}

void options_help(void) {
    puts("Uso: nozinho [opções] [arquivo.js | -] [argumentos]\n");
    for (const struct option *o = table; o->name != NULL; o++) {
        if (o->help == NULL) continue;
        char left[60];
        snprintf(left, sizeof left, "%s%s%s%s%s%s", o->brief != NULL ? o->brief : "  ",
                 o->brief != NULL ? ", " : "  ", starts_on(o) ? "--no-" : "",
                 o->name + (starts_on(o) ? 2 : 0), is_ours(o) ? "" : " ",
                 o->argument != NULL ? o->argument : "");
        printf("  %-30s %s\n", left, o->help);
    }
    puts("\nSem arquivo, num terminal, conversa; senão, lê o programa da entrada padrão.");
}

/* ---- os erros ---- */

static const char *program_name;

enum { INVALID = 9 }; /* o código do Node para argumento inválido */

/* Uma opção mal usada encerra a leitura… */
static int complain(const char *word, const char *complaint) {
    fprintf(stderr, "%s: %s%s\n", program_name, word, complaint);
    return INVALID;
}

/* …e as desconhecidas, se não houve queixa pior, contam-se todas no fim. */
static const char **unknown;
static int nunknown;

static int note_unknown(const char *word) {
    unknown[nunknown++] = word;
    return 0;
}

static int complain_of_unknown(void) {
    for (int i = 0; i < nunknown; i++)
        fprintf(stderr, "%s: bad option: %s\n", program_name, unknown[i]);
    return nunknown > 0 ? INVALID : 0;
}

/* ---- uma opção ---- */

/* 1 se `word` até `length` é este nome, com "_" no lugar de qualquer "-" do meio. */
static int same_name(const char *word, size_t length, const char *name) {
    if (strlen(name) != length) return 0;
    for (size_t i = 0; i < length; i++)
        if (word[i] != name[i] && !(i >= 2 && word[i] == '_' && name[i] == '-')) return 0;
    return 1;
}

static const struct option *find_name(const char *word, size_t length) {
    for (const struct option *o = table; o->name != NULL; o++)
        if (same_name(word, length, o->name)) return o;
    return NULL;
}

static const struct option *find_brief(const char *word) {
    for (const struct option *o = table; o->name != NULL; o++)
        if (o->brief != NULL && strcmp(word, o->brief) == 0) return o;
    return NULL;
}

/* O que se está lendo: argv[at] é a próxima palavra. */
struct reading {
    char **argv;
    int argc, at;
};

static int next_is_value(const struct reading *r) {
    return r->at < r->argc && r->argv[r->at][0] != '-';
}

/* O valor de uma opção: o que veio depois do "=", ou a palavra seguinte. NULL se não há. */
static const char *take_value(struct reading *r, const char *inside) {
    if (inside != NULL) return *inside != '\0' ? inside : NULL;
    if (!next_is_value(r)) return NULL;
    const char *value = r->argv[r->at++];
    return value[0] == '\\' && value[1] == '-' ? value + 1 : value;
}

/* As palavras de `from` até a próxima saem de argv, para uma lista à parte. */
static void remove_words(struct reading *r, int from) {
    for (int i = from; i < r->at; i++) options.unseen[options.nunseen++] = r->argv[i];
    memmove(r->argv + from, r->argv + r->at, (size_t)(r->argc - r->at + 1) * sizeof *r->argv);
    r->argc -= r->at - from;
    r->at = from;
}

static int apply(struct reading *r, const struct option *o, const char *word, const char *inside) {
    if (o->on != NULL) {
        *o->on = 1;
        if (o->text != NULL) *o->text = inside;
        return 0;
    }
    const char *value = take_value(r, inside);
    if (value == NULL && is_ours(o))
        return complain(word, " precisa de um valor; nozinho --help diz qual");
    if (value == NULL) return complain(word, " requires an argument");
    if (o->adds_module)
        options.preloads[options.npreloads++] = value;
    else
        *o->text = value;
    return 0;
}

static int is_rejection_mode(const char *mode) {
    static const char *const modes[] = { "none", "warn", "warn-with-error-code", "strict",
                                         "throw" };
    for (size_t i = 0; i < sizeof modes / sizeof *modes; i++)
        if (strcmp(mode, modes[i]) == 0) return 1;
    return 0;
}

/* "--no-nome": só desliga o que se liga. */
static int negate(const char *word, size_t length) {
    char name[64];
    if (length >= sizeof name) return note_unknown(word);
    snprintf(name, sizeof name, "--%.*s", (int)length - 5, word + 5);
    const struct option *o = find_name(name, length - 3);
    if (o == NULL) return note_unknown(word);
    if (o->on == NULL)
        return complain(word, " is an invalid negation because it is not a boolean option");
    *o->on = 0;
    return 0;
}

/* -p mostra o resultado do que vier: de um -e, da entrada padrão, ou, se a palavra seguinte não
 * é uma opção, do código que está nela. "-pe" é o mesmo que "-p -e". */
static int print_and_eval(struct reading *r) {
    options.print = 1;
    return apply(r, find_name("--eval", 6), "--eval", NULL);
}

/* Devolve 0, ou o código de uma queixa. */
static int read_option(struct reading *r) {
    int first = r->at;
    const char *word = r->argv[r->at++], *equals = strchr(word, '=');
    size_t length = equals != NULL ? (size_t)(equals - word) : strlen(word);
    int is_long = word[1] == '-';
    if (strcmp(word, "-pe") == 0) return print_and_eval(r);
    const struct option *o = is_long ? find_name(word, length) : find_brief(word);
    if (o == NULL && is_long && same_name(word, 5, "--no-")) return negate(word, length);
    if (o == NULL) return note_unknown(word);
    if (o->on == &options.print && next_is_value(r)) return print_and_eval(r);
    int failed = apply(r, o, word, is_long && equals != NULL ? equals + 1 : NULL);
    if (!failed && is_unseen(o)) remove_words(r, first);
    return failed;
}

/* ---- todas ---- */

static void *make_list(int size) {
    void *list = calloc((size_t)size, sizeof(char *));
    if (list == NULL) abort();
    return list;
}

int options_read(int *argc, char **argv) {
    struct reading r = { argv, *argc, 1 };
    int failed = 0, separator = 0;
    program_name = argv[0];
    options.preloads = make_list(*argc + 1);
    options.unseen = make_list(*argc + 1);
    unknown = make_list(*argc + 1);
    while (!failed && !separator && r.at < r.argc && argv[r.at][0] == '-' &&
           argv[r.at][1] != '\0') {
        separator = strcmp(argv[r.at], "--") == 0;
        if (separator)
            r.at++;
        else
            failed = read_option(&r);
    }
    options.rest = r.at;
    *argc = r.argc;
    options.count = r.at - 1 - separator;
    if (!failed && options.check && options.text != NULL)
        failed = complain("either --check or --eval can be used, not both", "");
    if (!failed && options.xray && options.trace != NULL)
        failed = complain("--rastro e --raio-x não vão juntos", ": o Raio-X já recebe o rastro");
    if (!failed && options.xray_port != NULL && !options.xray)
        failed = complain("--raio-x-porta", " só vale com --raio-x");
    if (!failed && !is_rejection_mode(options.rejections))
        failed = complain("invalid value for ", "--unhandled-rejections");
    if (!failed) failed = complain_of_unknown();
    free(unknown);
    return failed;
}
