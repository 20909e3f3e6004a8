/* options.h -- as opções da linha de comando, como o Node as lê. */
#ifndef NOZINHO_OPTIONS_H
#define NOZINHO_OPTIONS_H

/* O que as opções pediram. Tudo é emprestado de argv, que vive até o fim do processo. */
struct options {
    const char *text;       /* o código de -e ou -p, ou NULL */
    const char *rejections; /* o modo de --unhandled-rejections */
    const char *trace;      /* o arquivo de --rastro, ou NULL */
    const char *shuffle;    /* a semente de --embaralhar, ou o intervalo delas; ou NULL */
    const char **preloads;  /* os módulos de -r, na ordem */
    int npreloads;
    const char **unseen; /* as palavras que saíram de argv: as opções de quem observa */
    int nunseen;
    int xray;              /* --raio-x, */
    const char *xray_to;   /* o que veio depois do "=", ou NULL, */
    const char *xray_port; /* e --raio-x-porta, ou NULL */
    int print, check, interactive, translate;
    int virtual_clock;
    int version, help, layers;
    int warnings, trace_warnings;
    int deprecation, trace_deprecation, throw_deprecation;
    int count; /* quantas palavras de argv elas ocupam, sem contar o programa nem um "--" */
    int rest;  /* o índice em argv da primeira palavra que não é opção */
};
extern struct options options;

/* Lê as opções, e tira de argv as que o programa não deve ver. Devolve 0, ou o código com que o processo
 * deve terminar, com o motivo já escrito em stderr. */
int options_read(int *argc, char **argv);

/* Escreve em stdout a lista delas. */
void options_help(void);

#endif
