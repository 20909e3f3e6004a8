/* engine.h -- o interpretador: heap, compilação, chamadas vigiadas, referências.
 *
 * É a camada mais baixa. Duktape faz aqui o papel que o V8 faz no Node: executa
 * JavaScript e não sabe fazer mais nada, nem escrever na tela. As camadas de cima
 * dão vida a ele através de tabelas de funções em C (`struct binding`).
 *
 * Só a thread do loop chama estas funções. */
#ifndef NOZINHO_ENGINE_H
#define NOZINHO_ENGINE_H

#include <stddef.h>
#include <duktape.h>

/* Uma função em C que o JavaScript enxerga. `nargs` é o número exato de argumentos
 * que ela recebe (DUK_VARARGS: quantos vierem); `magic`, um número que ela lê com
 * duk_get_current_magic. A tabela termina em { 0 }. */
struct binding {
    const char *name;
    duk_c_function call;
    duk_idx_t nargs;
    duk_int_t magic;
};

/* Um arquivo .js nosso, já compilado em bytecode e embutido no executável. Os bytes ficam juntos,
 * numa seção só deles (collect.c tira proveito). */
#define EMBEDDED __attribute__((section("embedded")))
struct embedded {
    const char *name;
    const unsigned char *code;
    size_t size;
};

/* Um nome que a camada põe no objeto global. O valor é a propriedade `property` do
 * módulo (o módulo inteiro, se NULL) e só é buscado quando alguém o lê. */
struct global {
    const char *name;
    const char *module;
    const char *property;
};

/* Uma camada. Todo campo além do nome pode ser NULL. Tudo aqui é `const` e estático:
 * ninguém libera. */
struct layer {
    const char *name;
    const struct binding *bindings; /* o que a metade em C oferece à metade em JavaScript */
    const struct embedded *modules; /* as metades em JavaScript; termina em { 0 } */
    const struct global *globals;   /* termina em { 0 } */
    void (*open)(duk_context *ctx);  /* na partida, de baixo para cima */
    void (*close)(duk_context *ctx); /* no fim natural, de cima para baixo */
};

/* O que uma camada baixa precisa pedir a uma que ela não pode chamar. Quem sabe
 * responder preenche o ponteiro no seu `open`; NULL quer dizer "camada não ligada". */
struct hooks {
    /* [ texto ] -> [ texto ]: este programa, com o nome `name`, vai ser compilado. */
    void (*compiling)(duk_context *ctx, const char *name);
    /* [ texto ] -> [ texto ]: a camada modern reescreve JavaScript de hoje em ES5. O texto é o
     * corpo de uma função com estes parâmetros ou, se NULL, um programa solto. */
    void (*translate)(duk_context *ctx, const char *name, const char *parameters);
    /* [ texto ] -> [ texto ]: 1 se o Duktape aceitaria o texto, mas com outro sentido. `value`: o
     * valor dele também interessa. */
    int (*must_translate)(duk_context *ctx, int value);
    /* [ erro ] -> [ erro ]: escreve em stderr o aviso de um erro que ninguém tratou. */
    void (*report)(duk_context *ctx);
    /* [ ] -> [ resultado ]: executa o arquivo `path`, o programa principal; pode lançar.
     * Com `path` NULL, [ texto ] -> [ resultado ]: o programa é o texto, e `name` diz de onde
     * ele veio: "[eval]" (-e, -p) ou "[stdin]". */
    void (*run_main)(duk_context *ctx, const char *path, const char *name);
    /* [ ] -> [ arquivo ]: o caminho completo do programa principal `path`; pode lançar. */
    void (*find_main)(duk_context *ctx, const char *path);
    /* [ função valor ] -> [ ]: chama função(valor) quando nada do programa estiver rodando. */
    void (*later)(duk_context *ctx);
    /* Esvazia nextTick e promessas depois do programa principal. */
    void (*settle)(duk_context *ctx);
    /* Gira o loop até não haver nada vivo. */
    void (*run_loop)(duk_context *ctx);
    /* Espera até um dos descritores ter algo a ler, girando o loop enquanto isso (o REPL). */
    void (*wait_readable)(duk_context *ctx, const int *fds, int count);
    /* [ erro ] -> [ erro ]: devolve 1 se o programa tratou o erro (uncaughtException). */
    int (*uncaught)(duk_context *ctx);
    /* 1 se ainda há quem segure o programa vivo (timers, descritores, pedidos). */
    int (*is_alive)(void);
    /* Avisa 'beforeExit'; devolve 1 se há de novo trabalho vivo. */
    int (*before_exit)(duk_context *ctx);
    /* Avisa 'exit' e devolve o código de saída definitivo. */
    int (*at_exit)(duk_context *ctx, int code);
};
extern struct hooks engine_hooks;

/* Cria o heap e abre as camadas da lista (termina em NULL), na ordem dada.
 * Devolve o contexto principal. Sem memória: mensagem e abort. */
duk_context *engine_open(const struct layer *const *layers);

/* Fecha as camadas e destrói o heap. */
void engine_close(void);

/* O contexto principal. Callbacks entram por ele, nunca por um `ctx` guardado: dentro
 * de uma corrotina o binding recebe outro contexto, que pode morrer com ela. */
duk_context *engine_main_ctx(void);

/* A lista com que engine_open foi chamada. */
const struct layer *const *engine_layers(void);

/* [ texto ] -> [ função ]: compila como programa (o valor é o da última expressão).
 * `name` aparece nos erros: um caminho, ou "[eval]", "[stdin]", "REPL1" se não há arquivo.
 * Lança SyntaxError. */
void engine_compile(duk_context *ctx, const char *name);

/* [ texto ] -> [ função ]: compila o texto como o corpo de uma função com estes parâmetros
 * ("a, b"). As linhas dos erros são as do texto. Lança SyntaxError. */
void engine_compile_function(duk_context *ctx, const char *name, const char *parameters);

/* [ função this args... ] -> [ resultado ] e 0, ou -> [ erro ] e -1. A única forma de
 * chamar JavaScript que não deixa um erro escapar por longjmp. */
int engine_call(duk_context *ctx, duk_idx_t nargs);

/* Roda uma função em C que pode lançar, com a mesma vigilância: [ ] -> [ ] e 0, ou -> [ erro ]
 * e -1. */
int engine_try(duk_context *ctx, duk_safe_call_function function, void *data);

/* [ erro ] -> [ ]: entrega um erro que ninguém tratou ao programa (uncaughtException);
 * se ele não quiser, escreve o relatório e encerra com código 1. */
void engine_uncaught(duk_context *ctx);

/* [ erro ] -> [ erro ]: escreve em stderr o aviso de um erro que ninguém tratou. */
void engine_report(duk_context *ctx);

/* Avisa 'exit' ao programa e encerra o processo com o código que ele decidir. */
void engine_exit(duk_context *ctx, int code);

/* [ ] -> [ exports ]: carrega (uma vez) o módulo embutido `name`. Lança um Error que
 * diz em que capítulo a camada chega, se ela não foi ligada. */
void engine_need(duk_context *ctx, const char *name);

/* [ objeto ] -> [ objeto ]: põe nele as funções da tabela, cada uma com seu nome. */
void engine_put_bindings(duk_context *ctx, const struct binding *bindings);

/* 1 se algum módulo embutido das camadas ligadas tem esse nome. */
int engine_has(const char *name);

/* 1 se engine_need já carregou esse módulo. */
int engine_loaded(duk_context *ctx, const char *name);

/* [ valor ] -> [ ]: segura o valor fora da pilha até engine_unref. Nunca devolve 0. */
int engine_ref(duk_context *ctx);
/* [ ] -> [ valor ] */
void engine_push_ref(duk_context *ctx, int ref);
void engine_unref(duk_context *ctx, int ref);
/* [ valor ] -> [ ]: segura até o fim do programa (protótipos, funções de uma camada). Devolve a
 * referência, para quem quiser. */
int engine_keep(duk_context *ctx);
/* Uma referência de quem não segura o programa vivo (unref, ou um socket parado) pode sobrar
 * no fim natural. O dono diz se é o caso agora; `*excused` lembra o que disse antes. */
void engine_excuse(int *excused, int now);

/* Quantas referências estão em uso (as verificações de vazamento contam com isto). */
int engine_ref_count(void);

/* Das que estão em uso, quantas não deviam sobrar no fim natural: as de callbacks de quem
 * segurava o programa. Uma construção de depuração confere que são 0. */
int engine_leaked(void);

/* Pede ao motor que interrompa o JavaScript em execução com um RangeError. Pode ser
 * chamada de um tratador de sinal. engine_resume desfaz o pedido. */
void engine_stop(void);
void engine_resume(void);

extern const struct layer engine_layer;

#endif
