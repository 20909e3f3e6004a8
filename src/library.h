/* library.h -- uma biblioteca do sistema, carregada só por quem precisa dela.
 *
 * Ligada ao executável, ela seria carregada na partida de todo programa; com dlopen, só na primeira
 * vez em que alguém a usa. */
#ifndef NOZINHO_LIBRARY_H
#define NOZINHO_LIBRARY_H

/* Uma função dela: o nome e onde guardar o endereço. A tabela termina em { 0 }. */
struct library_function {
    const char *name;
    void *slot;
};

/* Abre a biblioteca `file` ("libz.so.1"), que fica até o fim do processo, e preenche a tabela. 0, ou
 * -1 se ela não está no sistema ou lhe falta uma das funções. */
int library_load(const char *file, const struct library_function *functions);

#endif
