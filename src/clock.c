/* clock.c -- o relógio dos programas; por padrão, o do sistema. */
#include "clock.h"

int (*clock_read)(clockid_t clock, struct timespec *time) = clock_gettime;

double clock_date(void) {
    struct timespec now;
    clock_read(CLOCK_REALTIME, &now);
    return (double)now.tv_sec * 1e3 + (double)(now.tv_nsec / 1000000);
}
