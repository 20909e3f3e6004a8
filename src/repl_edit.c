/* repl_edit.c -- editar a linha com a libedit: setas, história, Tab.
 *
 * A libedit pede uma tecla quando precisa dela, e é aí que o loop gira (read_key): do ponto de
 * vista dela é uma leitura como outra qualquer.
 *
 * Ela é carregada com dlopen, só aqui. Ligada ao executável (com a ncurses e a libbsd, que ela
 * arrasta), custava 1 ms de processador a mais na partida de todo programa, que leva 3; quem
 * não conversa não paga. Sem ela no sistema conversa-se do mesmo jeito, sem editar a linha.
 *
 * O EditLine e a história vivem até o fim do processo; atexit devolve o terminal como estava. */
#include "repl.h"
#include "library.h"
#include "text.h"

#include <errno.h>
#include <histedit.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

enum { HISTORY_SIZE = 1000 };

/* As funções da libedit, com os tipos que o cabeçalho dela dá. */
static struct {
    __typeof__(&el_init) init;
    __typeof__(&el_set) set;
    __typeof__(&el_gets) gets;
    __typeof__(&el_line) line;
    __typeof__(&el_insertstr) insert;
    __typeof__(&el_resize) resize;
    __typeof__(&history_init) history_init;
    __typeof__(&history) history;
} lib;

static const struct library_function functions[] = {
    { "el_init", &lib.init },
    { "el_set", &lib.set },
    { "el_gets", &lib.gets },
    { "el_line", &lib.line },
    { "el_insertstr", &lib.insert },
    { "el_resize", &lib.resize },
    { "history_init", &lib.history_init },
    { "history", &lib.history },
    { 0 },
};

static struct {
    EditLine *el;
    History *history;
    char prompt[16];
    int interrupted, had_text;
    void (*complete)(duk_context *ctx, const char *line, size_t length);
} edit;

/* ---- carregar ---- */

static int load(void) {
    static const char *const names[] = { "libedit.so.2", "libedit.so.0", "libedit.3.dylib",
                                         "libedit.so" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (library_load(names[i], functions) == 0) return 0;
    return -1;
}

/* ---- uma tecla ---- */

/* Um caractere pode ocupar vários bytes, que chegam um a um. Devolve quantos caracteres leu:
 * 1, 0 no fim da entrada, -1 num Ctrl-C. */
static int read_key(EditLine *el, wchar_t *key) {
    mbstate_t state = { 0 };
    for (;;) {
        char byte;
        if (repl_wait() != 0) {
            const LineInfo *line = lib.line(el);
            edit.interrupted = 1;
            edit.had_text = line->lastchar > line->buffer;
            errno = EINTR;
            return -1;
        }
        ssize_t count = read(STDIN_FILENO, &byte, 1);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return 0;
        size_t used = mbrtowc(key, &byte, 1, &state);
        if (used == (size_t)-1) memset(&state, 0, sizeof state); /* não é UTF-8: esquece */
        if (used == 0 || used == 1) return 1;
    }
}

/* ---- Tab ---- */

/* [ { insert, list } ]: põe na linha o que só pode ser um; senão mostra as escolhas. */
static unsigned char offer(duk_context *ctx) {
    size_t length;
    duk_get_prop_literal(ctx, -1, "insert");
    const char *text = text_get(ctx, -1, &length);
    if (length > 0) return lib.insert(edit.el, text) == 0 ? CC_REFRESH : CC_ERROR;
    duk_get_prop_literal(ctx, -2, "list");
    text = text_get(ctx, -1, &length);
    if (length == 0) return CC_ERROR;
    printf("\n%s", text);
    fflush(stdout);
    return CC_REDISPLAY;
}

static unsigned char on_tab(EditLine *el, int key) {
    (void)key;
    duk_context *ctx = engine_main_ctx();
    const LineInfo *line = lib.line(el);
    duk_idx_t top = duk_get_top(ctx);
    edit.complete(ctx, line->buffer, (size_t)(line->cursor - line->buffer));
    unsigned char result = duk_is_object(ctx, -1) ? offer(ctx) : CC_ERROR;
    duk_set_top(ctx, top);
    return result;
}

/* ---- abrir ---- */

static char *current_prompt(EditLine *el) {
    (void)el;
    return edit.prompt;
}

static void restore_terminal(void) { lib.set(edit.el, EL_PREP_TERM, 0); }

/* Teclas que os terminais mandam e a libedit não conhece de nascença. */
static void bind_keys(void) {
    static const char *const keys[][2] = {
        { "^W", "ed-delete-prev-word" }, { "\\e[3~", "ed-delete-next-char" },
        { "\\e[1;5C", "em-next-word" },  { "\\e[1;5D", "ed-prev-word" },
        { "\\e[H", "ed-move-to-beg" },   { "\\e[F", "ed-move-to-end" },
        { "^R", "em-inc-search-prev" },  { "\t", "nozinho-complete" },
    };
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        lib.set(edit.el, EL_BIND, keys[i][0], keys[i][1], NULL);
}

static int is_dumb(void) {
    const char *term = getenv("TERM");
    return term == NULL || *term == '\0' || strcmp(term, "dumb") == 0;
}

int edit_open(duk_context *ctx,
              void (*complete)(duk_context *ctx, const char *line, size_t length)) {
    (void)ctx;
    HistEvent event;
    if (is_dumb() || load() != 0) return -1;
    /* Para que a libedit saiba que um "ã" é um caractere só. */
    if (setlocale(LC_CTYPE, "C.UTF-8") == NULL) setlocale(LC_CTYPE, "");
    edit.complete = complete;
    edit.el = lib.init("nozinho", stdin, stdout, stderr);
    edit.history = lib.history_init();
    if (edit.el == NULL || edit.history == NULL) return -1;
    lib.history(edit.history, &event, H_SETSIZE, HISTORY_SIZE);
    lib.history(edit.history, &event, H_SETUNIQUE, 1); /* repetir uma linha não a repete */
    lib.set(edit.el, EL_EDITOR, "emacs");
    lib.set(edit.el, EL_HIST, lib.history, edit.history);
    lib.set(edit.el, EL_PROMPT, current_prompt);
    lib.set(edit.el, EL_GETCFN, read_key);
    lib.set(edit.el, EL_ADDFN, "nozinho-complete", "completa o nome", on_tab);
    bind_keys();
    atexit(restore_terminal);
    return 0;
}

/* ---- uma linha ---- */

enum heard edit_line(duk_context *ctx, const char *prompt) {
    int length;
    snprintf(edit.prompt, sizeof edit.prompt, "%s", prompt);
    edit.interrupted = 0;
    lib.resize(edit.el);               /* a janela pode ter mudado de tamanho */
    lib.set(edit.el, EL_PREP_TERM, 1); /* antes do convite: quem o vê já pode digitar Ctrl-D */
    const char *line = lib.gets(edit.el, &length);
    if (edit.interrupted) return HEARD_INTERRUPT;
    if (line == NULL || length <= 0) return HEARD_END;
    text_push(ctx, line, (size_t)length - (line[length - 1] == '\n'));
    return HEARD_LINE;
}

void edit_remember(const char *line) {
    HistEvent event;
    lib.history(edit.history, &event, H_ENTER, line);
}

int edit_had_text(void) { return edit.had_text; }
void edit_redraw(void) { lib.set(edit.el, EL_REFRESH); }

int edit_columns(void) {
    struct winsize size;
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}
