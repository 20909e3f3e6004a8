/* peek.h -- espiar por dentro do Duktape o que a API pública não conta.
 *
 * Quando um erro nasce, o motor diz "not writable" e não diz de quê. O objeto e a chave
 * ainda estão lá: nos registradores da função em JavaScript, ou nos argumentos da função
 * nativa. Os ganchos de erro (errors.c) chamam estas funções de dentro do gancho: o "quadro"
 * é o de quem provocou o erro. As do fim são de quem tem pressa (http) ou, duas delas, mudam
 * alguma coisa no motor, e o dizem.
 *
 * Sem o fonte do Duktape (biblioteca do sistema) todas respondem que não sabem, e as mensagens
 * ficam mais curtas. */
#ifndef NOZINHO_PEEK_H
#define NOZINHO_PEEK_H

#include <duktape.h>

/* A operação em que a função em JavaScript estava. */
enum peek_op {
    PEEK_NONE, /* não é uma função em JavaScript */
    PEEK_GET,  /* obj.x, e também a busca de x em obj.x() */
    PEEK_PUT,  /* obj.x = v, obj.x++, x = v */
    PEEK_DELETE,
    PEEK_IN,
    PEEK_INSTANCEOF,
    PEEK_CALL,      /* f() */
    PEEK_CONSTRUCT, /* new F() */
    PEEK_THROW,
    PEEK_ADD, /* a + b, a += b */
    PEEK_OTHER,
};

/* [ ] -> [ função ] e 1, se quem provocou o erro é uma função nativa; [ ] e 0 se não. */
int peek_native(duk_context *ctx);

/* Da função nativa que provocou o erro: [ ] -> [ this ], [ ] -> [ argumento ]. Vale o que
 * a função tem agora nessa posição (ela pode já o ter convertido). 0 se não há. */
int peek_this(duk_context *ctx);
int peek_argument(duk_context *ctx, int index);

/* Da função em JavaScript que provocou o erro: qual era a operação. */
enum peek_op peek_operation(duk_context *ctx);

/* [ ] -> [ esquerdo direito ] e 1: o objeto e a chave (em `x = v`, o objeto global), ou os
 * dois lados de `in`, `instanceof` e `+`. [ ] e 0 nas outras operações. */
int peek_operands(duk_context *ctx);

/* Quem a função em JavaScript chamava, se a chamada falhou. */
enum peek_called {
    PEEK_CALLED_UNKNOWN,
    PEEK_CALLED_NAME,       /* uma variável: [ ] -> [ nome ] */
    PEEK_CALLED_LOCAL,      /* uma variável da própria função, que não guardou o nome */
    PEEK_CALLED_EXPRESSION, /* outra coisa: f()(), (a || b)() */
};
enum peek_called peek_called(duk_context *ctx);

/* O lugar do programa que estava em execução: [ ] -> [ arquivo ] e o número da linha; ou
 * [ ] e 0. Pula funções nativas e as nossas (arquivos "nozinho:…"). */
int peek_place(duk_context *ctx);

/* ---- que linha pede (peek_site.c) ---- */

/* 1 se o nome que peek_file deu é de um arquivo do programa. Não são: os nossos ("nozinho:…"), e o que
 * se compila na hora e não está escrito em arquivo nenhum (eval, new Function, vm). */
int peek_is_program(const char *file);

/* O ponto do programa em execução, e a função que ele chamou. De preferência uma linha do próprio programa;
 * se só há linhas de pacotes (node_modules), a mais próxima. São heapptrs, válidos só agora. */
struct peek_site {
    void *function; /* a função do programa */
    unsigned pc;    /* em que instrução dela */
    void *callee; /* a função nossa que essa instrução chamou; NULL se nenhuma, ou num await */
    void *callback;     /* a primeira função entre os argumentos que ela recebeu, ou NULL */
    const char *member; /* se a escreveu como o.f(…), "f", que vive com a função; ou NULL */
    void *arrived;      /* a que chegou a quem agenda; pode ser outra */
    int awaits;         /* a instrução é um await */
};

/* Devolve 1 e preenche `site`; 0 se não há programa em execução (o loop avisa de um socket). */
int peek_site(duk_context *ctx, struct peek_site *site);

/* 1 se nenhuma função está em execução, nem do programa nem nossa: a pilha está vazia. */
int peek_is_idle(duk_context *ctx);

/* A função que um bind ou um Proxy embrulha; a própria, se não embrulha nenhuma. */
void *peek_target(void *function);

/* O que identifica o código de uma função (ou da que ela embrulha), que várias podem ter em comum; e [ ] -> [ valor ],
 * um valor que, enquanto viver, garante que ninguém mais terá essa identidade. */
const void *peek_code(void *function);
void peek_push_code(duk_context *ctx, void *function);

/* A linha de uma instrução e aquela em que a função começa (0: não se sabe), e o nome ("" se não tem),
 * que vive com a função. */
int peek_line(duk_context *ctx, void *function, unsigned pc);
int peek_first_line(duk_context *ctx, void *function);
const char *peek_name(duk_context *ctx, void *function);

/* ---- de onde uma função veio ---- */

/* [ ] -> [ arquivo ]: o arquivo de que veio a função em `index`, "nozinho:…" se é uma das nossas;
 * undefined, e 0, se ela não é de JavaScript. */
int peek_file(duk_context *ctx, duk_idx_t index);

/* [ ] -> [ texto ] e 1: a função em `index`, como foi escrita; [ ] e 0 se não se sabe (é nativa, ou
 * nossa, ou nasceu da tradução). */
int peek_source(duk_context *ctx, duk_idx_t index);

/* [ ] -> [ texto ] e 1: o arquivo inteiro de que veio a função em `index`; [ ] e 0 se não se sabe. */
int peek_whole_source(duk_context *ctx, duk_idx_t index);

/* [ ] -> [ origem ]: o que se dá a duk_compile no lugar do nome do arquivo, para que as funções se
 * lembrem do texto em `text`. No que será compilado, o texto vem depois de `skip` bytes nossos; -1
 * se o que será compilado é uma tradução dele. */
void peek_push_origin(duk_context *ctx, const char *name, duk_idx_t text, int skip);

/* 1 se a função em `index` serve a `new`, ou não se sabe. */
int peek_is_constructor(duk_context *ctx, duk_idx_t index);

/* [ ] -> [ função ]: a que lança o erro de `f.caller` e de arguments.callee em código estrito. */
void peek_push_thrower(duk_context *ctx);
/* De uma função chamada por um auxiliar nosso, que um `finally` do programa chamou: [ ] -> [ valor ]
 * e 1, se o finally vai passar adiante o que foi lançado; [ ] e 0 se não. */
int peek_thrown(duk_context *ctx);

/* ---- pilhas que continuam noutra corrotina ---- */

/* [ ] -> [ corrotina ] e 1: a n-ésima a partir da atual (0), cada uma acordada pela seguinte; 0 se
 * não há. */
int peek_thread(duk_context *ctx, int n);

/* [ ] -> [ função ] e 1: quem está no n-ésimo quadro da pilha da corrotina em `index`; *number é o
 * que o Duktape anota dele num erro (ver errors/stack.c). 0 se não há. */
int peek_frame(duk_context *ctx, duk_idx_t index, int n, double *number);

/* Quem compila no lugar de eval e de Function (ver config/duktape/language.sed); NULL se ninguém.
 * peek_eval troca o texto: [ texto ] -> [ o que compilar, origem ]. peek_function:
 * [ corpo parâmetros ] -> [ …, função ]. */
extern void (*peek_eval)(duk_context *ctx, int direct);
extern void (*peek_function)(duk_context *ctx);

/* ---- Proxy ---- */

/* O que se faz com um Proxy (ver peek_proxy.c), e o nome que cada operação tem numa mensagem. */
enum peek_operation {
    PEEK_PROXY_GET,
    PEEK_PROXY_SET,
    PEEK_PROXY_HAS,
    PEEK_PROXY_DELETE,
    PEEK_PROXY_DESCRIPTOR,
    PEEK_PROXY_DEFINE,
    PEEK_PROXY_PROTOTYPE,
    PEEK_PROXY_SET_PROTOTYPE,
    PEEK_PROXY_INHERITS,
    PEEK_PROXY_IS_EXTENSIBLE,
    PEEK_PROXY_PREVENT_EXTENSIONS,
    PEEK_PROXY_SEAL,
    PEEK_PROXY_IS_SEALED,
    PEEK_PROXY_KEYS,
    PEEK_PROXY_SHOWS,
    PEEK_PROXY_MOST,
};
#define PEEK_OPERATION_NAMES                                                                       \
    {                                                                                              \
        "get", "set", "has", "deleteProperty", "getOwnPropertyDescriptor", "defineProperty",       \
            "getPrototypeOf", "setPrototypeOf", "getPrototypeOf", "isExtensible",                  \
            "preventExtensions", "preventExtensions", "isExtensible", "ownKeys",                   \
            "getOwnPropertyDescriptor"                                                             \
    }

/* [ ] -> [ função ]: a que faz a operação; NULL se ninguém sabe. */
extern void (*peek_proxy)(duk_context *ctx, enum peek_operation operation);

/* 1 se o valor em `index` é um Proxy. */
int peek_is_proxy(duk_context *ctx, duk_idx_t index);

/* De um Proxy: [ ] -> [ alvo tratador ]; dois null se ele foi revogado. */
void peek_proxy_parts(duk_context *ctx, duk_idx_t index);

/* Muda o motor: nada mais funciona no Proxy em `index`. */
void peek_revoke(duk_context *ctx, duk_idx_t index);

/* Reflect.get: [ objeto chave receptor ] -> [ … valor ]; um getter tem o receptor por `this`. */
void peek_get(duk_context *ctx);

/* Reflect.construct, chamada com os três argumentos: [ … ] -> [ … objeto ]. */
void peek_construct(duk_context *ctx);

/* De uma função chamada com (objeto, chave): a propriedade é dele e não se configura; ou talvez. */
int peek_is_fixed(duk_context *ctx);

/* De uma função chamada com (proxy, chave, valor, receptor): escreve; 0 se o Proxy recusou. */
int peek_proxy_set(duk_context *ctx);

/* A função que percorre um `arguments`: Array.prototype.values; NULL se ninguém a fez. */
extern void *peek_values;

/* Chamado a cada busca que deu certo: o texto (um heapptr), onde ele começa e as posições do que casou e
 * dos grupos, aos pares, dentro dele; NULL nas de um grupo que não casou. */
extern void (*peek_match)(duk_context *ctx, void *text, const unsigned char *start,
                          const unsigned char *const *saved, unsigned count);

/* [ valor ] -> [ ]: dá-lhe um nome que todo programa alcança e que não está no objeto global: um
 * escopo por fora dele. Muda o motor. Sem o fonte do Duktape, vira um global
 * que não se enumera. */
void peek_outer_name(duk_context *ctx, const char *name);

/* ---- para quem tem pressa ---- */

/* 1 se o valor em `index` é um objeto cujas propriedades se podem copiar sem rodar nada do
 * programa e já na ordem de Object.keys: nem acessores, nem chaves que são índices, nem Proxy.
 * 0: não é, ou não se sabe; então é com duk_enum, que custa dez vezes mais. */
int peek_is_plain(duk_context *ctx, duk_idx_t index);

/* De um desses, a propriedade `i`: [ ] -> [ chave valor ] e 1; [ ] e 0 se ela não se enumera;
 * [ ] e -1 depois da última. */
int peek_entry(duk_context *ctx, duk_idx_t index, unsigned i);

/* 0 se o objeto em `index` não tem essa propriedade, ele mesmo, que o protótipo não conta; 1 se
 * tem ou não se sabe. `key` é o heapptr do texto. */
int peek_owns(duk_context *ctx, duk_idx_t index, const void *key);

/* 0 se, além de quem chama, que o tem uma vez na pilha, ninguém alcança o objeto: quando sair
 * da pilha ele morre. 1: alguém o guardou, ou não se sabe. */
int peek_is_shared(duk_context *ctx, duk_idx_t index);

/* Muda o motor: a função nativa em `index` passa a receber `count` argumentos. 0 se não dá. */
int peek_set_arguments(duk_context *ctx, duk_idx_t index, int count);

/* Muda o motor: a função em `index` deixa de aceitar `new`, e perde o `prototype`. */
void peek_forbid_new(duk_context *ctx, duk_idx_t index);

/* Muda o motor: a função em C em `index` passa a aceitar `new`. */
void peek_allow_new(duk_context *ctx, duk_idx_t index);

/* ---- definir depressa ---- */

/* [ … chave valor ] -> [ … ]: a propriedade do objeto em `index`, sem as conferências de
 * Object.defineProperty: serve a um objeto nosso, na partida. `flags` são DUK_DEFPROP_WRITABLE,
 * DUK_DEFPROP_ENUMERABLE e DUK_DEFPROP_CONFIGURABLE. */
void peek_define(duk_context *ctx, duk_idx_t index, unsigned flags);

#endif
