/* proof.c -- acompanha a vida do programa por conta da prova: quando o principal acabou, começam os
 * testes; um erro que ninguém tratou é do teste em curso; no fim natural, conta-se que acabou.
 *
 * Entra nos mesmos ganchos que as outras camadas preencheram, por fora delas, e chama-as. O que decide é
 * proof.js; daqui saem os momentos. */
#include "proof.h"
#include "options.h"
#include "program.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static struct {
    int again;        /* onde não há timers: há um passo a dar */
    int started;      /* os testes já podem rodar */
    int failed, open; /* algo já falhou; há teste declarado que ainda não acabou */
    struct hooks below;
} proof;

/* [ args... ] -> [ ]: chama uma função de proof.js, e devolve se ela disse que sim. Um erro nosso, ou a
 * falta de pilha, não pode passar por sucesso. */
static int ask(duk_context *ctx, const char *function, duk_idx_t nargs) {
    engine_need(ctx, "proof");
    duk_get_prop_string(ctx, -1, function);
    duk_remove(ctx, -2);
    duk_push_undefined(ctx); /* [ args... função this ] */
    duk_insert(ctx, -2 - nargs);
    duk_insert(ctx, -2 - nargs);
    if (engine_call(ctx, nargs) != 0) {
        engine_report(ctx);
        _exit(1);
    }
    int yes = duk_to_boolean(ctx, -1);
    duk_pop(ctx);
    return yes;
}

static void settle_below(duk_context *ctx) {
    if (proof.below.settle != NULL) proof.below.settle(ctx);
}

/* Sem timers, um teste começa assim que o anterior acaba. */
static void run_steps(duk_context *ctx) {
    while (proof.again) {
        proof.again = 0;
        ask(ctx, "step", 0);
        settle_below(ctx);
    }
}

/* O programa principal acabou (settle também é chamado depois, noutros momentos). */
static void on_settle(duk_context *ctx) {
    settle_below(ctx);
    if (proof.started) return;
    proof.started = proof.again = 1;
    run_steps(ctx);
}

/* Não há mais nada vivo. */
static int on_before_exit(duk_context *ctx) {
    if (proof.below.before_exit != NULL && proof.below.before_exit(ctx)) return 1;
    if (!ask(ctx, "idle", 0)) return 0;
    run_steps(ctx);
    return 1;
}

/* [ erro ] -> [ erro ] */
static int on_uncaught(duk_context *ctx) {
    duk_dup_top(ctx);
    if (ask(ctx, "crashed", 1)) return 1;
    return proof.below.uncaught != NULL && proof.below.uncaught(ctx);
}

static int on_exit_code(duk_context *ctx, int code) {
    if (proof.below.at_exit != NULL) code = proof.below.at_exit(ctx, code);
    return proof.failed && code == 0 ? 1 : code;
}

/* process.exit(0) no meio: o kit dá pela falta do fim; quem roda à mão precisa de um código. */
static void on_process_exit(int code, void *unused) {
    (void)unused;
    if (code != 0 || proof_is_heard() || (!proof.open && !proof.failed)) return;
    fflush(stdout);
    if (proof.open) fputs("prova: o programa saiu antes de os testes acabarem\n", stderr);
    _exit(1);
}

/* ---- o que proof.js pede ---- */

static duk_ret_t send(duk_context *ctx) {
    proof_send(ctx);
    return 0;
}

static duk_ret_t listens(duk_context *ctx) {
    duk_push_boolean(ctx, proof_is_heard());
    return 1;
}

/* say(texto): na saída, ou com magic 1 na de erro. Sem console, que o programa pode ter trocado. */
static duk_ret_t say(duk_context *ctx) {
    FILE *out = duk_get_current_magic(ctx) ? stderr : stdout;
    fprintf(out, "%s\n", duk_require_string(ctx, 0));
    fflush(out);
    return 0;
}

static duk_ret_t again(duk_context *ctx) {
    (void)ctx;
    proof.again = 1;
    return 0;
}

/* stop(): o veredito está dado; acaba aqui. */
static duk_ret_t stop(duk_context *ctx) {
    engine_exit(ctx, 1);
    return 0;
}

/* score(falhou, aberto): para o código de saída. */
static duk_ret_t score(duk_context *ctx) {
    proof.failed = duk_to_boolean(ctx, 0);
    proof.open = duk_to_boolean(ctx, 1);
    return 0;
}

/* invoke(função, this, args...): sem passar por Function.prototype.call, que pode ser outra. */
static duk_ret_t invoke(duk_context *ctx) {
    duk_call_method(ctx, duk_get_top(ctx) - 2);
    return 1;
}

static duk_ret_t references(duk_context *ctx) {
    duk_push_int(ctx, engine_leaked());
    return 1;
}

/* ---- abrir ---- */

static void surround_hooks(void) {
    proof.below = engine_hooks;
    engine_hooks.settle = on_settle;
    engine_hooks.before_exit = on_before_exit;
    engine_hooks.uncaught = on_uncaught;
    engine_hooks.at_exit = on_exit_code;
    on_exit(on_process_exit, NULL);
}

/* `prova` é o único nome novo, e ninguém o troca. */
static void put_global(duk_context *ctx) {
    duk_push_global_object(ctx);
    duk_push_literal(ctx, "prova");
    engine_need(ctx, "proof");
    duk_get_prop_literal(ctx, -1, "prova");
    duk_remove(ctx, -2);
    duk_def_prop(ctx, -3, DUK_DEFPROP_HAVE_VALUE | DUK_DEFPROP_CLEAR_WEC);
    duk_pop(ctx);
}

static void open_proof(duk_context *ctx) {
    surround_hooks();
    put_global(ctx);
    proof_receive(ctx); /* [ recado ] */
    ask(ctx, "open", 1);
}

static const struct binding bindings[] = {
    { "send", send, 1, 0 },
    { "listens", listens, 0, 0 },
    { "say", say, 1, 0 },
    { "complain", say, 1, 1 },
    { "again", again, 0, 0 },
    { "stop", stop, 0, 0 },
    { "score", score, 2, 0 },
    { "invoke", invoke, DUK_VARARGS, 0 },
    { "references", references, 0, 0 },
    { "descriptors", proof_descriptors, 0, 0 },
    { "watched", proof_watched, 2, 0 },
    { "file", proof_file, 0, 0 },
    { 0 },
};

extern const struct embedded proof_modules[];
const struct layer proof_layer = { "proof", bindings, proof_modules, NULL, open_proof, NULL };

/* O linker manda para cá quem chama program_main (--wrap=program_main); a verdadeira passou a ter este
 * outro nome. A tabela do capítulo é copiada, com mais uma camada no fim. */
int __real_program_main(const struct layer *const *layers, int argc, char **argv);
int __wrap_program_main(const struct layer *const *layers, int argc, char **argv);

/* O rastro é de uma camada que só ./nozinho tem: nos capítulos, os endereços são nulos. */
extern int trace_is_summed __attribute__((weak));
unsigned trace_sum(void) __attribute__((weak));

/* Registrada antes de todas, roda depois delas: o rastro já está inteiro no arquivo. */
static void on_very_end(void) {
    if (options.trace != NULL) proof_send_sum(trace_sum());
}

static void sum_trace(void) {
    if (&trace_is_summed == NULL || getenv("NOZINHO_PROVA") == NULL) return;
    trace_is_summed = 1;
    atexit(on_very_end);
}

int __wrap_program_main(const struct layer *const *layers, int argc, char **argv) {
    static const struct layer *all[64];
    int count = 0;
    while (layers[count] != NULL && count < 62) all[count] = layers[count], count++;
    all[count] = &proof_layer;
    sum_trace();
    return __real_program_main(all, argc, argv);
}
