/* medir.c -- roda um comando várias vezes e mostra a mediana do que ele gastou.
 *
 *     medir VEZES comando argumentos...
 *
 * Uma linha: microssegundos de relógio, microssegundos de CPU (usuário e sistema) e o pico de
 * memória em KiB. A saída do comando não aparece. Em C porque criar um processo a partir de um
 * runtime grande custa mais do que o que se quer medir. */
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static double now_us(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static double to_us(struct timeval t) { return (double)t.tv_sec * 1e6 + (double)t.tv_usec; }

static int by_value(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *values, int n) {
    qsort(values, (size_t)n, sizeof *values, by_value);
    return values[n / 2];
}

/* Devolve o que wait4 contou, ou encerra se o comando falhou: um erro rápido não é um recorde. */
static struct rusage run(char **argv, const posix_spawn_file_actions_t *actions) {
    pid_t pid;
    struct rusage usage;
    int status;
    if (posix_spawnp(&pid, argv[0], actions, NULL, argv, environ) != 0 ||
        wait4(pid, &status, 0, &usage) != pid || status != 0) {
        fprintf(stderr, "medir: %s falhou\n", argv[0]);
        exit(1);
    }
    return usage;
}

int main(int argc, char **argv) {
    int times = argc > 2 ? atoi(argv[1]) : 0;
    if (times < 1) return 2;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);

    double *wall = calloc((size_t)times * 3, sizeof *wall), *cpu = wall + times, *rss = cpu + times;
    if (wall == NULL) abort();
    for (int i = 0; i < times; i++) {
        double start = now_us();
        struct rusage usage = run(argv + 2, &actions);
        wall[i] = now_us() - start;
        cpu[i] = to_us(usage.ru_utime) + to_us(usage.ru_stime);
        rss[i] = (double)usage.ru_maxrss;
    }
    printf("%.0f %.0f %.0f\n", median(wall, times), median(cpu, times), median(rss, times));
    free(wall);
    return 0;
}
