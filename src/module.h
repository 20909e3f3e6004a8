/* module.h -- require: um programa em vários arquivos. */
#ifndef NOZINHO_MODULE_H
#define NOZINHO_MODULE_H

#include "process.h"

extern const struct layer module_layer;

#endif
