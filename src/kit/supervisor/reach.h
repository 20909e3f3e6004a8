/* reach.h -- até onde o programa alcança: os arquivos em que ele pode mexer.
 *
 * Ler, pode tudo. Escrever, criar, apagar e trocar de nome, só numa pasta. */
#ifndef NOZINHO_REACH_H
#define NOZINHO_REACH_H

/* No filho, antes do exec, e passa a tudo o que ele iniciar: daqui em diante só se muda o que está dentro de `folder`
 * (um caminho que existe) e o que já existe em /dev, como /dev/null e o terminal. 0 se este kernel não sabe fazer isso
 * (Landlock, Linux 5.19): aí nada muda. */
int reach_only(const char *folder);

#endif
