/* version.c -- a lista de process.versions. */
#include "version.h"

#include <stdio.h>
#include <stdlib.h>

static struct version list[16]; /* a última posição fica vazia: é o fim */
static unsigned count;

void version_add(const char *library, const char *number) {
    if (count + 1 == sizeof list / sizeof *list) abort(); /* aumente a lista */
    list[count].library = library;
    snprintf(list[count].number, sizeof list[count].number, "%s", number);
    count++;
}

const struct version *version_list(void) { return list; }
