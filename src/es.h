/* es.h -- a biblioteca do JavaScript que o Duktape não traz: do ES2015 ao que o Node 20 tem.
 *
 * Cada arquivo es_*.c cuida de um assunto; o que os programas usam pouco é escrito em
 * JavaScript (src/lib/es/). Nada disso pesa na partida: os construtores são globais
 * preguiçosos, e um método escrito em JavaScript nasce como uma função em C que carrega o
 * módulo dele na primeira chamada (es.c). */
#ifndef NOZINHO_ES_H
#define NOZINHO_ES_H

#include "errors.h"

extern const struct layer es_layer;

/* Um método de um objeto embutido. A lista termina em { 0 }. */
struct es_method {
    const char *name; /* "at"; "@@iterator" é o símbolo Symbol.iterator */
    int length;       /* o `length` que o programa vê */
    duk_idx_t nargs;  /* quantos argumentos recebe (DUK_VARARGS: quantos vierem) */
    duk_c_function call;
    int magic;
};

/* [ objeto ] -> [ objeto ]: os métodos, não enumeráveis, como a linguagem os define. */
void es_define(duk_context *ctx, const struct es_method *methods);

/* [ ] -> [ chave ]: o texto, ou o símbolo se o nome começa por "@@". */
void es_push_key(duk_context *ctx, const char *name);

/* [ função ] -> [ função ]: o nome e o `length` que o programa vê. */
void es_label(duk_context *ctx, const char *name, int length, duk_idx_t nargs);

/* [ objeto ] -> [ objeto ]: um segundo nome para o mesmo método. */
void es_alias(duk_context *ctx, const char *name, const char *original);

/* [ objeto ] -> [ objeto ]: um acessor sem setter. `shown` é o nome dele ("get size"). */
void es_define_getter(duk_context *ctx, const char *name, const char *shown, duk_c_function call);

/* O mesmo, com um número mágico para a função. */
void es_define_getter_magic(duk_context *ctx, const char *name, const char *shown,
                            duk_c_function call, int magic);

/* [ objeto ] -> [ objeto ]: o nome que Object.prototype.toString mostra. */
void es_define_tag(duk_context *ctx, const char *tag);

/* [ construtor protótipo ] -> [ construtor protótipo ]: liga um ao outro. Antes dos métodos:
 * `constructor` é a primeira propriedade do protótipo. */
void es_link(duk_context *ctx);

/* [ construtor ] -> [ construtor ]: o acessor Symbol.species. */
void es_define_species(duk_context *ctx);

/* [ ] -> [ construtor ]: a função em C que o faz, com nome e `length`. */
void es_push_constructor(duk_context *ctx, const char *name, duk_c_function call, int length);

/* Lança "Constructor Map requires 'new'" se não foi chamada com new. */
void es_require_new(duk_context *ctx, const char *name);

/* Lança "Method Map.prototype.get called on incompatible receiver …", do valor em `index`. */
duk_ret_t es_wrong_receiver(duk_context *ctx, const char *method, duk_idx_t index);

/* [ ] -> [ texto ]: "number 5", "object", "undefined": como o V8 chama quem não serve. */
void es_push_culprit(duk_context *ctx, duk_idx_t index);

/* Chama `each` com cada valor do iterável em `index` no topo da pilha; `each` o consome. Se
 * `each` lança, o iterador é fechado antes. */
void es_iterate(duk_context *ctx, duk_idx_t index, void (*each)(duk_context *ctx, void *data),
                void *data);

/* ---- iteradores (es_iterator.c) ---- */

enum es_order { ES_KEYS, ES_VALUES, ES_ENTRIES };

extern const struct es_method es_array_iterators[], es_string_iterators[];

/* [ ] -> [ protótipo ]: %IteratorPrototype%. */
void es_push_iterator_prototype(duk_context *ctx);

/* [ valor feito ] -> [ { value, done } ] */
void es_push_step(duk_context *ctx, int done);

void es_iterator_reset(void);

/* ---- coleções (es_map.c, es_weak.c) ---- */

/* [ ] -> [ { Map, Set } ] */
duk_ret_t es_collections(duk_context *ctx);
/* [ ] -> [ { WeakMap, WeakSet } ] */
duk_ret_t es_weak(duk_context *ctx);
duk_ret_t es_weak_refs(duk_context *ctx);
/* 1 se o valor é um WeakMap, 2 se é um WeakSet, 0 se não é nenhum dos dois. */
int es_weak_kind(duk_context *ctx, duk_idx_t index);

/* look(valor): { kind, details } para o console (kinds.js), ou undefined. */
duk_ret_t es_look(duk_context *ctx);

void es_map_reset(void);

/* ---- o resto ---- */

extern const struct es_method es_math_functions[];
extern const struct es_method es_function_methods[];
duk_ret_t es_object_assign(duk_context *ctx);

/* typedTag(valor): "Uint8Array", ou undefined se não é um array tipado. */
duk_ret_t es_typed_tag(duk_context *ctx);
/* [ %TypedArray%.prototype ] -> [ o mesmo ] */
void es_typed_open(duk_context *ctx);
void es_symbol_open(duk_context *ctx);
void es_species_open(duk_context *ctx);
void es_error_open(duk_context *ctx);
void es_function_open(duk_context *ctx);
void es_date_open(duk_context *ctx);
duk_ret_t es_zone(duk_context *ctx);
duk_ret_t es_zone_offset(duk_context *ctx);
duk_ret_t es_environment(duk_context *ctx);
void es_regexp_open(duk_context *ctx);
duk_ret_t es_regexp_fits(duk_context *ctx);
duk_ret_t es_native_regexp(duk_context *ctx);

/* es_last.c: [ RegExp ] -> [ RegExp ] */
void es_last_open(duk_context *ctx);
duk_ret_t es_last_remember(duk_context *ctx);
/* isRegExp(valor): nasceu como expressão regular, do motor ou nossa. */
duk_ret_t es_is_regexp(duk_context *ctx);
/* [ ] -> [ { AggregateError } ] */
duk_ret_t es_aggregate(duk_context *ctx);

/* Reflect e o que um Proxy faz (es_reflect.c). */
extern const struct es_method es_reflect_functions[];
duk_ret_t es_proxies(duk_context *ctx);
void es_reflect_open(duk_context *ctx);

#endif
