/* duk_config.h -- as escolhas de Nozinho sobre a configuração do Duktape.
 *
 * Inclui a configuração que o pacote traz e muda só o que nos importa: assim o
 * texto do pacote fica intacto, e esta página mostra tudo o que escolhemos. */
#ifndef NOZINHO_DUK_CONFIG_H
#define NOZINHO_DUK_CONFIG_H

#include_next <duk_config.h>

/* Inteiros pequenos sem ponto flutuante, e um JSON.stringify mais direto. */
#define DUK_USE_FASTINT
#define DUK_USE_JSON_STRINGIFY_FASTPATH

/* A raiz cúbica da glibc erra o último bit de cbrt(27); a de mais precisão, não. */
#undef DUK_CBRT
#define DUK_CBRT(x) ((double)cbrtl(x))

/* De tempos em tempos o motor pergunta "devo parar?": é o que deixa Ctrl-C e os
 * limites de tempo interromperem `for (;;);`. */
#define DUK_USE_INTERRUPT_COUNTER
#undef DUK_USE_EXEC_TIMEOUT_CHECK
#define DUK_USE_EXEC_TIMEOUT_CHECK(udata) engine_should_stop(udata)
extern unsigned int engine_should_stop(void *udata);

/* Chamadas nativas aninhadas (emit dentro de emit, getters, forEach): o padrão
 * estoura em cerca de 500. Cada nível custa perto de 1 KB da pilha de C; o
 * programa garante uma pilha à altura (ver engine.c). */
#undef DUK_USE_NATIVE_CALL_RECLIMIT
#define DUK_USE_NATIVE_CALL_RECLIMIT 4000

/* Expressões regulares de programas reais passam dos limites originais. */
#undef DUK_USE_REGEXP_COMPILER_RECLIMIT
#define DUK_USE_REGEXP_COMPILER_RECLIMIT 100000
#undef DUK_USE_REGEXP_EXECUTOR_RECLIMIT
#define DUK_USE_REGEXP_EXECUTOR_RECLIMIT 100000

/* Um getter não recebe nada, e um setter só o valor: o Duktape lhes daria também a chave. */
#undef DUK_USE_NONSTD_GETTER_KEY_ARGUMENT
#undef DUK_USE_NONSTD_SETTER_KEY_ARGUMENT

/* O arquivo de que uma função veio não é uma propriedade dela (ver src/peek_functions.c). */
#undef DUK_USE_FUNC_FILENAME_PROPERTY

/* JSON.stringify não escapa U+2028 nem U+2029, desde o ES2019. */
#undef DUK_USE_NONSTD_JSON_ESC_U2028_U2029

/* Com chamada de cauda, `return g()` some da pilha de erros; no V8 ela aparece. */
#undef DUK_USE_TAILCALL

#endif
