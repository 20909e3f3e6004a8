/* es_methods.h -- as tabelas de es_methods.c: que objeto ganha que métodos. */
#ifndef NOZINHO_ES_METHODS_H
#define NOZINHO_ES_METHODS_H

#include "es.h"

enum { ES_MOST = 48 }; /* métodos de um objeto, no máximo */

/* Um objeto embutido e o que ele ganha. Um método sem `call` está no módulo em JavaScript,
 * com o mesmo nome; `code` guarda onde, depois da primeira chamada. */
struct es_home {
    const char *object;
    const char *module;
    const struct es_method *methods;
    void **code;
};

extern const struct es_home es_homes[];

/* Um segundo nome para o mesmo método. */
struct es_alias {
    const char *object, *name, *original;
};
extern const struct es_alias es_aliases[];

/* O que Object.prototype.toString diz de um objeto. */
struct es_tag {
    const char *object, *tag;
};
extern const struct es_tag es_tags[];

#endif
