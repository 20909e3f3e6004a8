/* repl.c -- a conversa num terminal de verdade: um pseudoterminal em que o teste digita e lê.
 *
 * Cada espera tem prazo: se o texto não aparece, o teste falha mostrando o que apareceu. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>

static struct {
    int fd;    /* o nosso lado do pseudoterminal */
    int slave; /* o outro, só para olhar o modo dele */
    pid_t pid;
    struct termios mode; /* como o terminal ficou depois que ele saiu */
    char screen[65536];  /* tudo o que apareceu */
    size_t length, seen; /* até onde já foi conferido */
} term;

static char history[PATH_MAX];

/* O runtime ao lado deste teste: build/V/tests/repl -> build/V/nome. */
static void runtime(char *path, size_t size, const char *name) {
    char self[PATH_MAX];
    ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
    assert_true(n > 0);
    self[n] = '\0';
    *strrchr(self, '/') = '\0';
    snprintf(path, size, "%s/../%s", self, name);
}

static void start(const char *name) {
    char path[PATH_MAX * 2];
    struct winsize size = { .ws_row = 24, .ws_col = 400 };
    runtime(path, sizeof path, name);
    term.length = term.seen = 0;
    assert_int_equal(openpty(&term.fd, &term.slave, NULL, NULL, &size), 0);
    term.pid = fork();
    if (term.pid == 0) {
        close(term.fd);
        login_tty(term.slave);
        execl(path, "nozinho", NULL);
        _exit(127);
    }
}

static void fail_showing(const char *what) {
    print_error("%s\n--- na tela:\n%s\n---\n", what, term.screen);
    kill(term.pid, SIGKILL);
    fail();
}

/* Lê o que houver em até `ms`; 0 se o outro lado fechou ou não veio nada. */
static int more(int ms) {
    struct pollfd p = { .fd = term.fd, .events = POLLIN };
    if (poll(&p, 1, ms) <= 0) return 0;
    ssize_t n = read(term.fd, term.screen + term.length, sizeof term.screen - term.length - 1);
    if (n <= 0) return 0;
    term.length += (size_t)n;
    term.screen[term.length] = '\0';
    return 1;
}

/* Espera que `text` apareça depois do que já foi conferido. */
static void expect(const char *text) {
    char *found;
    term.screen[term.length] = '\0';
    while ((found = strstr(term.screen + term.seen, text)) == NULL) {
        if (!more(15000)) {
            print_error("esperava: %s\n", text);
            fail_showing("não apareceu");
        }
    }
    term.seen = (size_t)(found - term.screen) + strlen(text);
}

static void type(const char *text) {
    assert_int_equal(write(term.fd, text, strlen(text)), (ssize_t)strlen(text));
}

/* Digita uma linha, espera que ela apareça, o resultado e o próximo convite. */
static void line(const char *text, const char *result) {
    type(text);
    expect(text);
    type("\n");
    expect(result);
    expect("> ");
}

/* Espera que ele volte a ouvir tecla por tecla. (Um Ctrl-D digitado enquanto ele executa é do
 * sistema, e se perde.) Onde há um convite, basta esperar por ele. */
static void await_keys(void) {
    do {
        usleep(200000);
        tcgetattr(term.slave, &term.mode);
    } while (term.mode.c_lflag & ICANON);
}

static int code(void) {
    int status;
    for (int i = 0; waitpid(term.pid, &status, WNOHANG) == 0; i++) {
        if (i == 300) fail_showing("não terminou");
        more(50);
    }
    while (more(0)) continue;
    tcgetattr(term.slave, &term.mode);
    close(term.fd);
    close(term.slave);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static void leave(void) {
    type("\x04");
    assert_int_equal(code(), 0);
}

/* ---- os testes ---- */

static void values_and_errors(void **unused) {
    (void)unused;
    start("nozinho");
    expect("Bem-vindo ao Nozinho v");
    expect("> ");
    line("1 + 1", "\r\n2\r\n");
    line("var a = { b: [1, 'dois'] }", "\r\nundefined\r\n");
    line("a", "\r\n{ b: [ 1, 'dois' ] }\r\n");
    line("nada.x", "\r\nUncaught ReferenceError: nada is not defined\r\n");
    line("_error.name", "\r\n'ReferenceError'\r\n");
    line("foo bar",
         "\r\nfoo bar\r\n    ^^^\r\n\r\nUncaught SyntaxError: Unexpected identifier 'bar'\r\n");
    line("path.sep", "\r\n'/'\r\n");
    type("function soma(a, b) {\n");
    expect("... ");
    type("return a + b\n");
    expect("... ");
    line("}", "\r\nundefined\r\n");
    line("soma(2, 3)", "\r\n5\r\n");
    line("'ação 🙂'.length", "\r\n7\r\n");
    leave();
}

static void colours_only_without_no_color(void **unused) {
    (void)unused;
    unsetenv("NO_COLOR");
    start("nozinho");
    expect("> ");
    line("40 + 2", "\r\n\x1b[33m42\x1b[39m\r\n");
    leave();
    setenv("NO_COLOR", "1", 1);
}

static void the_line_is_edited(void **unused) {
    (void)unused;
    start("nozinho");
    expect("> ");
    line("'um'", "\r\n'um'\r\n");
    type("\x1b[A\n"); /* seta para cima */
    expect("\r\n'um'\r\n> ");
    type("12\x01"
         "9\x05"
         "5\n"); /* Ctrl-A, Ctrl-E */
    expect("\r\n9125\r\n> ");
    type("'aç\x7f"
         "b'\n"); /* apagar um caractere de dois bytes */
    expect("\r\n'ab'\r\n> ");
    type("proce\t.argv0\n");
    expect("\r\n'nozinho'\r\n> ");
    type("process.vers\t\t");
    expect("version   versions\r\n");
    type("\n");
    expect("> ");
    type(".l\t /nao/existe\n");
    expect("Não consegui ler: /nao/existe\r\n> ");
    leave();
}

/* O vigia de threads adia um sinal até a próxima chamada de sistema, e `for (;;);` não faz
 * nenhuma: com ele, Ctrl-C não tem como interromper. */
static void skip_if_signals_wait(void) {
#ifdef __SANITIZE_THREAD__
    skip();
#endif
}

static void ctrl_c(void **unused) {
    (void)unused;
    skip_if_signals_wait();
    start("nozinho");
    expect("> ");
    type("for (;;);\n");
    usleep(300000);
    type("\x03");
    expect("Script execution was interrupted by `SIGINT`");
    expect("> ");
    type("abandonada");
    expect("abandonada");
    type("\x03");
    expect("\r\n> ");
    type("function f() {\n");
    expect("... ");
    type("\x03");
    expect("\r\n> ");
    line("1 + 2", "\r\n3\r\n");
    line("setTimeout(function () { console.log('vou girar'); for (;;); }, 1) && 8", "\r\n8\r\n");
    expect("vou girar");
    type("\x03");
    expect("interrupted by `SIGINT`");
    type("\x03");
    expect("(Para sair, Ctrl+C de novo, Ctrl+D ou .exit)\r\n> ");
    line("4", "\r\n4\r\n"); /* uma linha no meio, e a conta recomeça */
    type("\x03");
    expect("(Para sair");
    expect("> ");
    type("\x03");
    assert_int_equal(code(), 0);
}

static void the_loop_turns_meanwhile(void **unused) {
    (void)unused;
    start("nozinho");
    expect("> ");
    line("setTimeout(function () { console.log('passou', 'o tempo') }, 100) && 1", "\r\n1\r\n");
    expect("passou o tempo\r\n");
    line("Promise.resolve().then(function () { console.log('promessa', 'cumprida') }) && 1",
         "\r\n1\r\n");
    expect("promessa cumprida\r\n");
    type("var net = require('net'); var s = net.createServer(function (c) { c.end('do servidor') })"
         ".listen(0, '127.0.0.1', function () { net.connect(s.address().port).on('data', "
         "function (d) { console.log('chegou', String(d)); s.close() }) })\n");
    expect("chegou do servidor\r\n");
    type("setTimeout(function () { throw new Error('tarde') }, 300) && 1\n");
    expect("\r\n1\r\n> ");
    type("'meio");
    expect("'meio");
    expect("Uncaught Error: tarde\r\n");
    expect("> 'meio"); /* o convite e a linha voltam */
    type("'\n");
    expect("\r\n'meio'\r\n> ");
    leave();
}

static void editor_and_files(void **unused) {
    (void)unused;
    char path[PATH_MAX + 16], text[PATH_MAX + 64];
    snprintf(path, sizeof path, "%s.js", history);
    start("nozinho");
    expect("> ");
    type(".editor\n");
    expect("// Várias linhas");
    expect("\r\n");
    type("var dobro = function (x) {\n  return 2 * x\n}\ndobro(21)\n");
    expect("dobro(21)\r\n");
    await_keys();
    type("\x04");
    expect("\r\n42\r\n> ");
    snprintf(text, sizeof text, ".save %s\n", path);
    type(text);
    expect("A conversa está em: ");
    expect("> ");
    leave();
    start("nozinho");
    expect("> ");
    snprintf(text, sizeof text, ".load %s\n", path);
    type(text);
    expect("\r\n42\r\n> ");
    line("dobro(4)", "\r\n8\r\n");
    type(".exit\n");
    assert_int_equal(code(), 0);
    unlink(path);
}

static size_t count_lines(const char *path) {
    FILE *file = fopen(path, "r");
    size_t lines = 0;
    assert_non_null(file);
    for (int c; (c = fgetc(file)) != EOF;) lines += c == '\n';
    fclose(file);
    return lines;
}

static void history_in_a_file(void **unused) {
    (void)unused;
    struct stat about;
    setenv("NOZINHO_REPL_HISTORY", history, 1);
    start("nozinho");
    expect("> ");
    line("'da primeira vez'", "\r\n'da primeira vez'\r\n");
    leave();
    assert_int_equal(stat(history, &about), 0);
    assert_int_equal(about.st_mode & 0777, 0600);
    start("nozinho");
    expect("> ");
    type("\x1b[A\n");
    expect("\r\n'da primeira vez'\r\n> ");
    leave();
    assert_int_equal(count_lines(history), 1); /* repetida, não se repete */

    FILE *file = fopen(history, "a");
    for (int i = 0; i < 1500; i++) fprintf(file, "%d\n", i);
    fclose(file);
    start("nozinho");
    expect("> ");
    type("\x1b[A\n");
    expect("\r\n1499\r\n> ");
    leave();
    assert_int_equal(count_lines(history), 1000);
    unlink(history);
    setenv("NOZINHO_REPL_HISTORY", "", 1);
}

/* Depois de sair, de qualquer jeito, o terminal volta a mostrar o que se digita. */
static void the_terminal_comes_back(void **unused) {
    (void)unused;
    static const char *const ways[] = { "\x04", ".exit\n", "process.exit(0)\n",
                                        "setTimeout(process.exit, 50)\n" };
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        start("nozinho");
        expect("> ");
        tcgetattr(term.slave, &term.mode);
        assert_int_equal(term.mode.c_lflag & ICANON, 0);
        type(ways[i]);
        assert_int_equal(code(), 0);
        assert_int_equal(term.mode.c_lflag & (ICANON | ECHO), ICANON | ECHO);
    }
}

/* Sem libedit, ou num terminal que não sabe mover o cursor, quem edita a linha é o sistema. */
static void a_dumb_terminal(void **unused) {
    (void)unused;
    setenv("TERM", "dumb", 1);
    start("nozinho");
    expect("> ");
    line("6 * 7", "\r\n42\r\n");
    type("setTimeout(function () { console.log('passou', 'o tempo') }, 50) && 1\n");
    expect("passou o tempo\r\n");
    type("\x03");
    expect("(Para sair");
    expect("> ");
    leave();
    setenv("TERM", "xterm", 1);
}

/* O mesmo programa com menos camadas: no capítulo 01 não há loop, no 04 ele é feito à mão. */
static void the_chapters(void **unused) {
    (void)unused;
    skip_if_signals_wait();
    start("01-interpretador");
    expect("> ");
    line("var a = [1, { b: 2 }]", "\r\nundefined\r\n");
    line("a", "\r\n[ 1, { b: 2 } ]\r\n");
    line("require", "\r\nUncaught ReferenceError: require is not defined\r\n");
    type("for (;;);\n");
    usleep(300000);
    type("\x03");
    expect("interrupted by `SIGINT`");
    expect("> ");
    leave();
    start("04-fila");
    expect("> ");
    line("setTimeout(function () { console.log('passou', 'o tempo') }, 100) && 1", "\r\n1\r\n");
    expect("passou o tempo\r\n");
    line("require('path').sep", "\r\n'/'\r\n");
    leave();
}

int main(void) {
    const char *tmp = getenv("TMPDIR");
    snprintf(history, sizeof history, "%s/repl-%d", tmp != NULL ? tmp : "/tmp", (int)getpid());
    setenv("NOZINHO_REPL_HISTORY", "", 1);
    setenv("TERM", "xterm", 1);
    setenv("NO_COLOR", "1", 1);
    unsetenv("CI");
    unsetenv("FORCE_COLOR");
    signal(SIGPIPE, SIG_IGN);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_and_errors),        cmocka_unit_test(colours_only_without_no_color),
        cmocka_unit_test(the_line_is_edited),       cmocka_unit_test(ctrl_c),
        cmocka_unit_test(the_loop_turns_meanwhile), cmocka_unit_test(editor_and_files),
        cmocka_unit_test(history_in_a_file),        cmocka_unit_test(the_terminal_comes_back),
        cmocka_unit_test(a_dumb_terminal),          cmocka_unit_test(the_chapters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
