/* module.h -- require e o objeto process: um programa em vários arquivos. */
#ifndef NOZINHO_MODULE_H
#define NOZINHO_MODULE_H

#include "console.h"

extern const struct layer module_layer;

#endif
