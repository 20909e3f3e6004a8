/* family.h -- os descendentes deste processo: quantos são, quanto gastam, e o fim deles.
 *
 * Quem chama é subreaper (PR_SET_CHILD_SUBREAPER): um neto cujo pai morreu vira filho daqui, e
 * não do init. Por isso a família inteira se acha descendo de nós, mesmo quem fez setsid() e dois
 * fork() para sumir, e "não tenho mais filhos" quer dizer que não sobrou ninguém. */
#ifndef NOZINHO_FAMILY_H
#define NOZINHO_FAMILY_H

#include <sys/types.h>

enum { FAMILY_MAX = 4096, FAMILY_NAMES = 8 };

struct family {
    pid_t pids[FAMILY_MAX];
    int count;     /* quantos em `pids`, com os mortos que ninguém recolheu */
    int threads;   /* somadas as de todos os vivos */
    int computing; /* alguém está rodando, ou espera o disco: não está só à toa */
    long kb;       /* memória que é só deles: sem o código, que todos dividem */
    long cpu_ms;   /* dos vivos, e dos que já se foram e alguém recolheu */
};

/* Nomes de quem foi preciso matar, sem repetição. */
struct names {
    char text[FAMILY_NAMES][16];
    int count;
};

/* 0 se este kernel não diz quem são os filhos de um processo (CONFIG_PROC_CHILDREN). */
int family_visible(void);

/* Quem existe agora. */
void family_look(struct family *f);

/* O que a família gasta: preenche o resto do que family_look achou. */
void family_measure(struct family *f);

/* Mata o grupo e todo o resto, recolhe todos e só volta quando não sobra ninguém. O estado com que
 * `program` terminou, se foi recolhido aqui, vai para `status`. */
void family_end(struct family *f, pid_t program, int *status, struct names *left);

#endif
