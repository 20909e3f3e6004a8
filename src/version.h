/* version.h -- o nosso número, e o do Node que tomamos por medida. */
#ifndef NOZINHO_VERSION_H
#define NOZINHO_VERSION_H

#define NOZINHO_VERSION "v0.1.0"
#define NODE_VERSION "v20.20.2"

#endif
