/* spawn.c -- iniciar programas: descritores no lugar, sinais limpos, erros do exec, o fim. */
#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "spawn.h"

static char *no_env[] = { "PATH=/bin:/usr/bin", NULL };

/* Roda `script` em sh com esses descritores e devolve o status. */
static int run(const char *script, int *stdio, int count) {
    char *args[] = { "sh", "-c", (char *)script, NULL };
    struct spawn s = { "sh", args, no_env, NULL, stdio, count, 0, -1, -1 };
    int status = -1;
    pid_t pid = spawn_start(&s);
    assert_true(pid > 0);
    assert_int_equal(spawn_reap(pid, &status, 1), 1);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

static void test_status(void **state) {
    (void)state;
    int nothing[] = { SPAWN_IGNORE, SPAWN_IGNORE, SPAWN_IGNORE };
    assert_int_equal(run("exit 7", nothing, 3), 7);
    assert_int_equal(run("kill -9 $$", nothing, 3), -9);
}

static void test_exec_errors(void **state) {
    (void)state;
    int nothing[] = { SPAWN_IGNORE, SPAWN_IGNORE, SPAWN_IGNORE };
    char *args[] = { "x", NULL };
    struct spawn s = { "nao-existe-nao", args, no_env, NULL, nothing, 3, 0, -1, -1 };
    assert_int_equal(spawn_start(&s), -1);
    assert_int_equal(errno, ENOENT);
    s.file = "/etc/passwd";
    assert_int_equal(spawn_start(&s), -1);
    assert_int_equal(errno, EACCES);
    s.file = "sh";
    s.cwd = "/nao/existe";
    assert_int_equal(spawn_start(&s), -1);
    assert_int_equal(errno, ENOENT);
    assert_int_equal(waitpid(-1, NULL, WNOHANG), -1); /* nenhum zumbi ficou */
    assert_int_equal(errno, ECHILD);
}

static void expect_bytes(int fd, const char *expected) {
    char bytes[64];
    ssize_t n = read(fd, bytes, sizeof bytes - 1);
    assert_true(n >= 0);
    bytes[n] = '\0';
    assert_string_equal(bytes, expected);
}

/* Os descritores pedidos estão em números que outros vão ocupar: 1 e 2 trocados, e o do 5
 * é um que o filho também usa como 3. */
static void test_crossed_descriptors(void **state) {
    (void)state;
    int out[2], err[2];
    assert_int_equal(pipe2(out, O_CLOEXEC), 0);
    assert_int_equal(pipe2(err, O_CLOEXEC), 0);
    int saved_out = dup(1), saved_err = dup(2);
    dup2(err[1], 1);
    dup2(out[1], 2);
    int crossed[] = { SPAWN_IGNORE, 2, 1, SPAWN_IGNORE, SPAWN_IGNORE, 2 };
    int status = run("echo saida; echo erro >&2; echo cinco >&5; echo tres >&3", crossed, 6);
    dup2(saved_out, 1);
    dup2(saved_err, 2);
    assert_int_not_equal(status, 0); /* o descritor 3 está fechado no filho */
    close(out[1]);
    close(err[1]);
    expect_bytes(out[0], "saida\ncinco\n");
    char bytes[8];
    assert_int_equal(read(err[0], bytes, 5), 5);
    assert_memory_equal(bytes, "erro\n", 5);
    close(out[0]);
    close(err[0]);
    close(saved_out);
    close(saved_err);
}

static void test_nothing_leaks(void **state) {
    (void)state;
    int open_here = fcntl(0, F_DUPFD, 20); /* sem CLOEXEC, de propósito */
    int nothing[] = { SPAWN_IGNORE, SPAWN_IGNORE, SPAWN_IGNORE };
    assert_true(open_here >= 20);
    assert_int_equal(
        run("for f in /proc/self/fd/2?; do [ -e $f ] && exit 1; done; exit 0", nothing, 3), 0);
    close(open_here);
}

static void ignore(int number) { (void)number; }

static void test_clean_signals(void **state) {
    (void)state;
    int nothing[] = { SPAWN_IGNORE, SPAWN_IGNORE, SPAWN_IGNORE };
    sigset_t blocked, before;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGTERM);
    signal(SIGPIPE, SIG_IGN);
    signal(SIGINT, ignore);
    sigprocmask(SIG_BLOCK, &blocked, &before);
    assert_int_equal(run("kill -PIPE $$", nothing, 3), -SIGPIPE);
    assert_int_equal(run("kill -INT $$", nothing, 3), -SIGINT);
    assert_int_equal(run("kill -TERM $$", nothing, 3), -SIGTERM);
    sigprocmask(SIG_SETMASK, &before, NULL);
    signal(SIGPIPE, SIG_DFL);
    signal(SIGINT, SIG_DFL);
}

static void exit_is_noticed(void) {
    int nothing[] = { SPAWN_IGNORE, SPAWN_IGNORE, SPAWN_IGNORE }, status = 0;
    char *args[] = { "sleep", "0.1", NULL };
    struct spawn s = { "sleep", args, no_env, NULL, nothing, 3, 0, -1, -1 };
    pid_t pid = spawn_start(&s);
    struct pollfd waits = { .fd = spawn_exit_fd(pid), .events = POLLIN };
    assert_true(waits.fd >= 0);
    assert_int_equal(fcntl(waits.fd, F_GETFD) & FD_CLOEXEC, FD_CLOEXEC);
    assert_int_equal(poll(&waits, 1, 0), 0);
    assert_int_equal(spawn_reap(pid, &status, 0), 0);
    assert_int_equal(poll(&waits, 1, 10000), 1);
    assert_int_equal(spawn_reap(pid, &status, 0), 1);
    assert_true(WIFEXITED(status));
    close(waits.fd);
}

static void test_exit_fd(void **state) {
    (void)state;
    exit_is_noticed();
}

/* Num kernel sem pidfd_open a resposta é ENOSYS; um filtro a imita, só num filho, porque
 * não se tira. */
static void test_exit_fd_by_thread(void **state) {
    (void)state;
    struct sock_filter steps[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0), /* o número da chamada */
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_pidfd_open, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    struct sock_fprog filter = { sizeof steps / sizeof *steps, steps };
    pid_t pid = fork();
    if (pid == 0) {
        if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
            prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) != 0)
            _exit(77);
        exit_is_noticed();
        _exit(0);
    }
    int status;
    waitpid(pid, &status, 0);
    assert_true(WIFEXITED(status));
    if (WEXITSTATUS(status) == 77) skip();
    assert_int_equal(WEXITSTATUS(status), 0);
}

static void test_pipes(void **state) {
    (void)state;
    int stdio[] = { SPAWN_PIPE, SPAWN_IGNORE, SPAWN_PIPE, 0 }, ours[4];
    assert_int_equal(spawn_open_pipes(stdio, ours, 4), 0);
    assert_true(ours[0] >= 0 && ours[2] >= 0);
    assert_int_equal(ours[1], -1);
    assert_int_equal(ours[3], -1);
    assert_int_equal(stdio[1], SPAWN_IGNORE);
    assert_true(fcntl(ours[0], F_GETFL) & O_NONBLOCK);
    assert_false(fcntl(stdio[0], F_GETFL) & O_NONBLOCK);
    assert_int_equal(write(ours[0], "oi", 2), 2);
    expect_bytes(stdio[0], "oi");
    spawn_close_pipes(stdio, ours, 4);
    expect_bytes(ours[0], "");
    spawn_close_pipes(ours, ours, 4);
    assert_int_equal(fcntl(0, F_GETFD) >= 0, 1); /* o que não era cano continua aberto */
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_status),
        cmocka_unit_test(test_exec_errors),
        cmocka_unit_test(test_crossed_descriptors),
        cmocka_unit_test(test_nothing_leaks),
        cmocka_unit_test(test_clean_signals),
        cmocka_unit_test(test_exit_fd),
        cmocka_unit_test(test_exit_fd_by_thread),
        cmocka_unit_test(test_pipes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
