/* address.c -- endereços: texto, sockaddr e volta; escutar e aceitar. */
#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "address.h"

static void goes_and_comes_back(const char *host, int kind) {
    struct address a;
    char text[ADDRESS_TEXT];
    assert_int_equal(address_ip(&a, host, 8080), 0);
    address_text(&a, text);
    assert_string_equal(text, host);
    assert_int_equal(address_port(&a), 8080);
    assert_int_equal(address_kind(&a), kind);
    assert_int_equal(address_family(host), kind);
}

static void test_text(void **state) {
    (void)state;
    goes_and_comes_back("127.0.0.1", 4);
    goes_and_comes_back("0.0.0.0", 4);
    goes_and_comes_back("::", 6);
    goes_and_comes_back("::1", 6);
    goes_and_comes_back("fe80::1%lo", 6);
    goes_and_comes_back("fe80::1%77777", 6);
}

static void test_not_an_ip(void **state) {
    (void)state;
    static const char *const wrong[] = { "",          "localhost", "1.2.3", "1.2.3.4.5",
                                         "256.1.1.1", "01.2.3.4",  ":::",   "1.2.3.4 ",
                                         "::1%",      "::g" };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct address a;
        assert_int_equal(address_family(wrong[i]), 0);
        errno = 0;
        assert_int_equal(address_ip(&a, wrong[i], 1), -1);
        assert_int_equal(errno, EINVAL);
    }
    char huge[400];
    memset(huge, '1', sizeof huge);
    huge[399] = '\0';
    assert_int_equal(address_family(huge), 0);
}

static void test_unix_text(void **state) {
    (void)state;
    struct address a;
    char text[ADDRESS_TEXT], path[200];
    assert_int_equal(address_unix(&a, "/tmp/x.sock", 11), 0);
    address_text(&a, text);
    assert_string_equal(text, "/tmp/x.sock");
    assert_int_equal(address_kind(&a), 0);
    assert_int_equal(address_port(&a), 0);
    memset(path, 'x', sizeof path);
    assert_int_equal(address_unix(&a, path, 107), 0);
    assert_int_equal(address_unix(&a, path, 108), -1);
    assert_int_equal(errno, EINVAL);
    assert_int_equal(address_unix(&a, "", 0), -1);
}

static int is_nonblocking_and_private(int fd) {
    return (fcntl(fd, F_GETFL) & O_NONBLOCK) != 0 && (fcntl(fd, F_GETFD) & FD_CLOEXEC) != 0;
}

static int connect_to(const struct address *a) {
    int fd = address_socket(a);
    if (connect(fd, (const struct sockaddr *)&a->storage, a->length) != 0)
        assert_int_equal(errno, EINPROGRESS);
    return fd;
}

static void test_listen_and_accept(void **state) {
    (void)state;
    struct address here, there;
    int listener = address_listen_on("127.0.0.1", 0, ADDRESS_BACKLOG);
    assert_true(listener >= 0);
    assert_true(is_nonblocking_and_private(listener));
    assert_int_equal(address_accept(listener), -1);
    assert_int_equal(errno, EAGAIN);
    assert_int_equal(address_local(listener, &here), 0);
    assert_int_not_equal(address_port(&here), 0);

    int client = connect_to(&here);
    int server = address_accept(listener);
    assert_true(server >= 0);
    assert_true(is_nonblocking_and_private(server));
    assert_int_equal(address_connect_error(client), 0);
    assert_int_equal(address_peer(server, &there), 0);
    assert_int_equal(address_local(client, &here), 0);
    assert_int_equal(address_port(&here), address_port(&there));

    struct address taken;
    address_local(listener, &taken);
    assert_int_equal(address_listen(&taken, 1, 0), -1);
    assert_int_equal(errno, EADDRINUSE);
    close(client);
    close(server);
    close(listener);
}

static void test_default_is_dual_stack(void **state) {
    (void)state;
    struct address here, ipv4;
    int listener = address_listen_on(NULL, 0, ADDRESS_BACKLOG);
    assert_true(listener >= 0);
    address_local(listener, &here);
    if (address_kind(&here) == 6) {
        char text[ADDRESS_TEXT];
        address_ip(&ipv4, "127.0.0.1", address_port(&here));
        int client = connect_to(&ipv4);
        int server = address_accept(listener);
        assert_true(server >= 0);
        address_peer(server, &here);
        address_text(&here, text);
        assert_string_equal(text, "::ffff:127.0.0.1");
        close(client);
        close(server);
    }
    close(listener);
}

static void test_connect_error(void **state) {
    (void)state;
    struct address here;
    int listener = address_listen_on("127.0.0.1", 0, 1);
    address_local(listener, &here);
    close(listener);
    int client = connect_to(&here);
    assert_int_equal(address_connect_error(client), ECONNREFUSED);
    close(client);
}

static void test_out_of_descriptors(void **state) {
    (void)state;
    struct address here;
    char byte;
    address_open();
    int listener = address_listen_on("127.0.0.1", 0, 8);
    address_local(listener, &here);
    int clients[3];
    for (int i = 0; i < 3; i++) clients[i] = connect_to(&here);

    struct rlimit before, none;
    getrlimit(RLIMIT_NOFILE, &before);
    none = before;
    none.rlim_cur = (rlim_t)clients[2] + 1;
    setrlimit(RLIMIT_NOFILE, &none);
    while (dup(listener) >= 0) continue; /* tapa os buracos */
    assert_int_equal(address_accept(listener), -1);
    assert_int_equal(errno, EMFILE);
    for (int i = 0; i < 3; i++) { /* ninguém ficou esperando: foram dispensados */
        fcntl(clients[i], F_SETFL, 0);
        assert_true(read(clients[i], &byte, 1) <= 0);
    }
    for (int fd = listener; fd <= clients[2]; fd++) close(fd);
    setrlimit(RLIMIT_NOFILE, &before);
    address_close();
}

/* Sem a reserva (outra thread ficou com ela) não há como dispensar ninguém; assim que sobra um
 * descritor, ela é refeita. */
static void test_spare_comes_back(void **state) {
    (void)state;
    struct address here;
    char byte;
    int listener = address_listen_on("127.0.0.1", 0, 8);
    address_local(listener, &here);
    int client = connect_to(&here);

    struct rlimit before, none;
    getrlimit(RLIMIT_NOFILE, &before);
    none = before;
    none.rlim_cur = (rlim_t)client + 2;
    setrlimit(RLIMIT_NOFILE, &none);
    while (dup(listener) >= 0) continue;
    assert_int_equal(address_accept(listener), -1);
    assert_int_equal(errno, EMFILE);
    assert_int_equal(recv(client, &byte, 1, MSG_DONTWAIT), -1); /* espera, na fila do kernel */

    close(client + 1); /* sobrou um: é o de reserva, e o cliente é dispensado */
    assert_int_equal(address_accept(listener), -1);
    assert_int_equal(errno, EMFILE);
    fcntl(client, F_SETFL, 0);
    assert_true(read(client, &byte, 1) <= 0);
    for (int fd = listener; fd <= client + 1; fd++) close(fd);
    setrlimit(RLIMIT_NOFILE, &before);
    address_close();
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_text),
        cmocka_unit_test(test_not_an_ip),
        cmocka_unit_test(test_unix_text),
        cmocka_unit_test(test_listen_and_accept),
        cmocka_unit_test(test_default_is_dual_stack),
        cmocka_unit_test(test_connect_error),
        cmocka_unit_test(test_out_of_descriptors),
        cmocka_unit_test(test_spare_comes_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
