/* version.c -- a lista de process.versions. */
#include "version.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct version list[16]; /* a última posição fica vazia: é o fim */
static unsigned count;

/* Um heap aberto de novo (nos testes) anota as mesmas bibliotecas outra vez. */
static struct version *entry_for(const char *library) {
    for (unsigned i = 0; i < count; i++)
        if (strcmp(list[i].library, library) == 0) return &list[i];
    if (count + 1 == sizeof list / sizeof *list) abort(); /* aumente a lista */
    return &list[count++];
}

void version_add(const char *library, const char *number) {
    struct version *entry = entry_for(library);
    entry->library = library;
    snprintf(entry->number, sizeof entry->number, "%s", number);
}

const struct version *version_list(void) { return list; }
