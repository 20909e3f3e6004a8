/* library.c -- dlopen e dlsym, numa tabela. */
#include "library.h"

#include <dlfcn.h>
#include <stddef.h>
#include <string.h>

int library_load(const char *file, const struct library_function *functions) {
    void *library = dlopen(file, RTLD_NOW);
    if (library == NULL) return -1;
    for (const struct library_function *f = functions; f->name != NULL; f++) {
        void *address = dlsym(library, f->name);
        if (address == NULL) return -1;
        memcpy(f->slot, &address,
               sizeof address); /* C não converte ponteiro comum em ponteiro de função */
    }
    return 0;
}
