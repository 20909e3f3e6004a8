/* peek.c -- o Duktape inteiro, e umas poucas funções que olham dentro dele.
 *
 * O motor é um arquivo só; incluí-lo aqui põe as estruturas internas à vista sem mudar uma
 * letra do pacote. As opções estão em src/config/duk_config.h. Vale para o Duktape 2.7: a
 * instrução que falhou é lida no formato dessa versão. */
#if __has_include("duktape.c")
struct duk_hthread;
struct duk_hobject;
struct duk_hstring;
struct duk_hcompfunc;
struct duk_compiler_ctx;
extern void (*peek_eval)(struct duk_hthread *ctx, int direct);
extern void (*peek_function)(struct duk_hthread *ctx);
extern void *peek_values;
extern void (*peek_match)(struct duk_hthread *ctx, void *text, const unsigned char *start,
                          const unsigned char *const *saved, unsigned count);
extern int peek_file(struct duk_hthread *ctx, int index);
static void fill_closure(struct duk_hthread *, struct duk_hcompfunc *, struct duk_hcompfunc *, int);
static int is_sloppy(const struct duk_hobject *);
static struct duk_hstring *open_origin(struct duk_hthread *, struct duk_compiler_ctx *);
static void note_span(struct duk_compiler_ctx *, unsigned long start, unsigned long open);
static void add_origin(struct duk_compiler_ctx *);
static int save_left(struct duk_compiler_ctx *, void *left);
static void settle_left(struct duk_compiler_ctx *, void *left, int pc);
#include "duktape.c" /* antes de tudo: é ele quem escolhe as opções */
#endif
#include "peek.h"

void (*peek_eval)(duk_context *ctx, int direct);
void (*peek_function)(duk_context *ctx);
void *peek_values;
void (*peek_match)(duk_context *ctx, void *text, const unsigned char *start,
                   const unsigned char *const *saved, unsigned count);
void (*peek_proxy)(duk_context *ctx, enum peek_operation operation);

#if defined(DUK_OP_GETPROPC_CC) && DUK_VERSION >= 20700L && DUK_VERSION < 20800L

/* No topo da pilha de chamadas está o gancho; logo abaixo, quem provocou o erro. */
static duk_activation *culprit(duk_context *ctx) {
    duk_activation *hook = ctx->callstack_curr;
    return hook != NULL ? hook->parent : NULL;
}

static duk_tval *bottom_of(duk_context *ctx, const duk_activation *act) {
    return (duk_tval *)(void *)((duk_uint8_t *)ctx->valstack + act->bottom_byteoff);
}

static int is_compiled(const duk_activation *act) {
    return act != NULL && act->func != NULL && DUK_HOBJECT_IS_COMPFUNC(act->func);
}

int peek_native(duk_context *ctx) {
    const duk_activation *act = culprit(ctx);
    if (act == NULL || act->func == NULL || !DUK_HOBJECT_IS_NATFUNC(act->func)) return 0;
    duk_push_hobject(ctx, act->func);
    return 1;
}

/* O chão do gancho é o teto da função nativa: entre eles há ainda a função do gancho e o
 * `this` dela. */
int peek_argument(duk_context *ctx, int index) {
    const duk_activation *act = culprit(ctx);
    if (act == NULL || is_compiled(act)) return 0;
    duk_tval *value = bottom_of(ctx, act) + index;
    if (value + 2 >= bottom_of(ctx, ctx->callstack_curr)) return 0;
    duk_push_tval(ctx, value);
    return 1;
}

int peek_this(duk_context *ctx) { return peek_argument(ctx, -1); }

/* ---- a instrução que falhou ---- */

/* Onde estão os dois operandos de uma instrução. */
enum layout { NO_OPERANDS, B_AND_C, A_AND_B, GLOBAL_AND_BC };

/* Cada operação ocupa quatro códigos seguidos, conforme os operandos sejam registradores
 * ou constantes; as de chamada, dezesseis. */
static const struct family {
    duk_small_uint_t first, last;
    enum peek_op op;
    enum layout layout;
} families[] = {
    { DUK_OP_INSTOF_RR, DUK_OP_INSTOF_CC, PEEK_INSTANCEOF, B_AND_C },
    { DUK_OP_IN_RR, DUK_OP_IN_CC, PEEK_IN, B_AND_C },
    { DUK_OP_GETPROP_RR, DUK_OP_GETPROP_CC, PEEK_GET, B_AND_C },
    { DUK_OP_GETPROPC_RR, DUK_OP_GETPROPC_CC, PEEK_GET, B_AND_C },
    { DUK_OP_PUTPROP_RR, DUK_OP_PUTPROP_CC, PEEK_PUT, A_AND_B },
    { DUK_OP_DELPROP_RR, DUK_OP_DELPROP_RC, PEEK_DELETE, B_AND_C },
    { DUK_OP_PREINCP_RR, DUK_OP_POSTDECP_CC, PEEK_PUT, B_AND_C },
    { DUK_OP_PUTVAR, DUK_OP_PUTVAR, PEEK_PUT, GLOBAL_AND_BC },
    { DUK_OP_ADD_RR, DUK_OP_ADD_CC, PEEK_ADD, B_AND_C },
    { DUK_OP_CALL0, DUK_OP_CALL15, PEEK_CALL, NO_OPERANDS },
    { DUK_OP_THROW, DUK_OP_THROW, PEEK_THROW, NO_OPERANDS },
};

static duk_instr_t failed_instruction(const duk_activation *act) { return act->curr_pc[-1]; }

static const struct family *find_family(duk_instr_t ins) {
    duk_small_uint_t code = DUK_DEC_OP(ins);
    for (size_t i = 0; i < sizeof families / sizeof *families; i++)
        if (code >= families[i].first && code <= families[i].last) return &families[i];
    return NULL;
}

enum peek_op peek_operation(duk_context *ctx) {
    const duk_activation *act = culprit(ctx);
    if (!is_compiled(act)) return PEEK_NONE;
    duk_instr_t ins = failed_instruction(act);
    const struct family *family = find_family(ins);
    if (family == NULL) return PEEK_OTHER;
    if (family->op == PEEK_CALL && (ins & DUK_BC_CALL_FLAG_CONSTRUCT) != 0) return PEEK_CONSTRUCT;
    return family->op;
}

static duk_tval *constants_of(duk_context *ctx, const duk_activation *act) {
    return DUK_HCOMPFUNC_GET_CONSTS_BASE(ctx->heap, (duk_hcompfunc *)act->func);
}

int peek_operands(duk_context *ctx) {
    const duk_activation *act = culprit(ctx);
    if (!is_compiled(act)) return 0;
    duk_instr_t ins = failed_instruction(act);
    const struct family *family = find_family(ins);
    if (family == NULL || family->layout == NO_OPERANDS) return 0;
    duk_tval *constants = constants_of(ctx, act), *registers = bottom_of(ctx, act);
    duk_tval *b = ((ins & DUK_BC_REGCONST_B) ? constants : registers) + DUK_DEC_B(ins);
    duk_tval *c = ((ins & DUK_BC_REGCONST_C) ? constants : registers) + DUK_DEC_C(ins);
    if (family->layout == GLOBAL_AND_BC) {
        duk_push_global_object(ctx);
        duk_push_tval(ctx, constants + DUK_DEC_BC(ins));
    } else if (family->layout == A_AND_B) {
        duk_push_tval(ctx, registers + DUK_DEC_A(ins));
        duk_push_tval(ctx, b);
    } else {
        duk_push_tval(ctx, b);
        duk_push_tval(ctx, c);
    }
    return 1;
}

/* A chamada usa um par de registradores, a função e o `this`, que uma instrução anterior encheu;
 * as chamadas que formam os argumentos usam outros, mais altos. */
enum peek_called peek_called(duk_context *ctx) {
    const duk_activation *act = culprit(ctx);
    if (peek_operation(ctx) != PEEK_CALL) return PEEK_CALLED_UNKNOWN;
    const duk_instr_t *code = DUK_HCOMPFUNC_GET_CODE_BASE(ctx->heap, (duk_hcompfunc *)act->func);
    duk_small_uint_t pair = DUK_DEC_BC(failed_instruction(act));
    for (const duk_instr_t *at = act->curr_pc - 2; at >= code; at--) {
        duk_small_uint_t op = DUK_DEC_OP(*at);
        if (op >= DUK_OP_CSVAR_RR && op <= DUK_OP_CSVAR_CC && DUK_DEC_A(*at) == pair) {
            if ((*at & DUK_BC_REGCONST_B) == 0) return PEEK_CALLED_UNKNOWN;
            duk_push_tval(ctx, constants_of(ctx, act) + DUK_DEC_B(*at));
            return PEEK_CALLED_NAME;
        }
        if (op == DUK_OP_CSREG && DUK_DEC_BC(*at) == pair) return PEEK_CALLED_LOCAL;
        if (op == DUK_OP_LDUNDEF && DUK_DEC_BC(*at) == pair + 1) return PEEK_CALLED_EXPRESSION;
    }
    return PEEK_CALLED_UNKNOWN;
}

/* ---- as funções por dentro ---- */

#include "peek_functions.c"
#include "peek_order.c"
#include "peek_proxy.c"
#include "peek_site.c"

/* ---- o lugar no programa ---- */

int peek_place(duk_context *ctx) {
    for (duk_activation *act = culprit(ctx); act != NULL; act = act->parent) {
        if (!is_compiled(act)) continue;
        duk_push_hobject(ctx, act->func);
        peek_file(ctx, -1);
        const char *file = duk_get_string(ctx, -1);
        if (file != NULL && strncmp(file, "nozinho:", 8) != 0) {
            duk_uint_fast32_t line =
                duk_hobject_pc2line_query(ctx, -2, duk_hthread_get_act_prev_pc(ctx, act));
            duk_remove(ctx, -2);
            return (int)line;
        }
        duk_pop_2(ctx);
    }
    return 0;
}

/* ---- um finally em andamento ---- */

int peek_thrown(duk_context *ctx) {
    duk_activation *native = ctx->callstack_curr;
    duk_activation *helper = native != NULL ? native->parent : NULL;
    duk_activation *act = helper != NULL ? helper->parent : NULL;
    duk_catcher *cat = act != NULL ? act->cat : NULL;
    if (cat == NULL || DUK_CAT_GET_TYPE(cat) != DUK_CAT_TYPE_TCF) return 0;
    duk_tval *value = ctx->valstack + cat->idx_base; /* e, em seguida, como se chegou ao finally */
    if (!DUK_TVAL_IS_NUMBER(value + 1) || DUK_TVAL_GET_NUMBER(value + 1) != DUK_LJ_TYPE_THROW)
        return 0;
    duk_push_tval(ctx, value);
    return 1;
}

/* ---- pilhas que continuam noutra corrotina ---- */

int peek_thread(duk_context *ctx, int n) {
    duk_hthread *thread = ctx;
    while (thread != NULL && n-- > 0) thread = thread->resumer;
    if (thread == NULL) return 0;
    duk_push_hobject(ctx, (duk_hobject *)thread);
    return 1;
}

int peek_frame(duk_context *ctx, duk_idx_t index, int n, double *number) {
    duk_hthread *thread = duk_get_context(ctx, index);
    duk_activation *act = thread != NULL ? thread->callstack_curr : NULL;
    while (act != NULL && n-- > 0) act = act->parent;
    if (act == NULL || act->func == NULL) return 0;
    duk_push_hobject(ctx, act->func);
    *number = (double)act->flags * 4294967296.0 +
              (double)(is_compiled(act) ? duk_hthread_get_act_prev_pc(ctx, act) : 0);
    return 1;
}

/* ---- um escopo por fora do global ---- */

/* A busca de um nome sobe de escopo em escopo até o global, cujo registro não tem pai. Damos-lhe
 * um: um registro de declarações já fechado, que guarda os nomes como propriedades. */
void peek_outer_name(duk_context *ctx, const char *name) {
    duk_hobject *global = ctx->builtins[DUK_BIDX_GLOBAL_ENV];
    duk_hdecenv *scope = duk_hdecenv_alloc(
        ctx, DUK_HOBJECT_FLAG_EXTENSIBLE | DUK_HOBJECT_CLASS_AS_FLAGS(DUK_HOBJECT_CLASS_DECENV));
    duk_push_hobject(ctx, (duk_hobject *)scope); /* [ valor escopo ] */
    duk_push_string(ctx, name);
    duk_pull(ctx, -3);
    duk_def_prop(ctx, -3, DUK_DEFPROP_HAVE_VALUE);
    DUK_HOBJECT_SET_PROTOTYPE_UPDREF(ctx, global, (duk_hobject *)scope);
    duk_pop(ctx);
}

/* ---- para quem tem pressa ---- */

int peek_is_plain(duk_context *ctx, duk_idx_t index) {
    duk_hobject *o = duk_get_hobject(ctx, index);
    if (o == NULL || DUK_HOBJECT_GET_CLASS_NUMBER(o) != DUK_HOBJECT_CLASS_OBJECT) return 0;
    if (DUK_HOBJECT_HAS_EXOTIC_BEHAVIOR(o) || DUK_HOBJECT_GET_ASIZE(o) != 0) return 0;
    for (duk_uint_fast32_t i = 0; i < DUK_HOBJECT_GET_ENEXT(o); i++) {
        const duk_hstring *key = DUK_HOBJECT_E_GET_KEY(ctx->heap, o, i);
        if (key == NULL) continue;
        if (DUK_HSTRING_HAS_ARRIDX(key) || DUK_HOBJECT_E_SLOT_IS_ACCESSOR(ctx->heap, o, i))
            return 0;
    }
    return 1;
}

int peek_entry(duk_context *ctx, duk_idx_t index, unsigned i) {
    duk_hobject *o = duk_get_hobject(ctx, index);
    if (i >= DUK_HOBJECT_GET_ENEXT(o)) return -1;
    duk_hstring *key = DUK_HOBJECT_E_GET_KEY(ctx->heap, o, i);
    if (key == NULL || DUK_HSTRING_HAS_SYMBOL(key)) return 0;
    if (!DUK_HOBJECT_E_SLOT_IS_ENUMERABLE(ctx->heap, o, i)) return 0;
    duk_push_hstring(ctx, key);
    duk_push_tval(ctx, DUK_HOBJECT_E_GET_VALUE_TVAL_PTR(ctx->heap, o, i));
    return 1;
}

int peek_owns(duk_context *ctx, duk_idx_t index, const void *key) {
    duk_hobject *o = duk_get_hobject(ctx, index);
    if (o == NULL) return 1;
    for (duk_uint_fast32_t i = 0; i < DUK_HOBJECT_GET_ENEXT(o); i++)
        if (DUK_HOBJECT_E_GET_KEY(ctx->heap, o, i) == key) return 1;
    return 0;
}

int peek_is_shared(duk_context *ctx, duk_idx_t index) {
    duk_heaphdr *h = duk_get_heapptr(ctx, index);
    return h == NULL || DUK_HEAPHDR_GET_REFCOUNT(h) > 1;
}

/* ---- uma função do motor ---- */

int peek_set_arguments(duk_context *ctx, duk_idx_t index, int count) {
    ((duk_hnatfunc *)duk_require_hobject(ctx, index))->nargs = (duk_int16_t)count;
    return 1;
}

void peek_forbid_new(duk_context *ctx, duk_idx_t index) {
    duk_hobject *function = duk_require_hobject(ctx, index);
    DUK_HOBJECT_CLEAR_CONSTRUCTABLE(function);
    duk_hobject_delprop_raw(ctx, function, DUK_HTHREAD_STRING_PROTOTYPE(ctx),
                            DUK_DELPROP_FLAG_FORCE);
}

void peek_allow_new(duk_context *ctx, duk_idx_t index) {
    DUK_HOBJECT_SET_CONSTRUCTABLE(duk_require_hobject(ctx, index));
}

void peek_define(duk_context *ctx, duk_idx_t index, unsigned flags) {
    duk_xdef_prop(ctx, index, flags);
}

#else

int peek_file(duk_context *ctx, duk_idx_t index) {
    return duk_get_prop_literal(ctx, index, "fileName");
}
int peek_source(duk_context *ctx, duk_idx_t index) { return (void)ctx, (void)index, 0; }
int peek_whole_source(duk_context *ctx, duk_idx_t index) { return (void)ctx, (void)index, 0; }
void peek_push_origin(duk_context *ctx, const char *name, duk_idx_t text, int skip) {
    (void)text, (void)skip;
    duk_push_string(ctx, name);
}
int peek_is_constructor(duk_context *ctx, duk_idx_t index) { return (void)ctx, (void)index, 1; }
void peek_push_thrower(duk_context *ctx) {
    duk_eval_string(ctx, "(function () { 'use strict'; return Object.getOwnPropertyDescriptor("
                         "arguments, 'callee').get; }())");
}

int peek_thread(duk_context *ctx, int n) { return (void)ctx, (void)n, 0; }
int peek_frame(duk_context *ctx, duk_idx_t index, int n, double *number) {
    return (void)ctx, (void)index, (void)n, (void)number, 0;
}

void peek_outer_name(duk_context *ctx, const char *name) {
    duk_push_global_object(ctx);
    duk_push_string(ctx, name);
    duk_pull(ctx, -3);
    duk_def_prop(ctx, -3, DUK_DEFPROP_HAVE_VALUE);
    duk_pop(ctx);
}

int peek_is_proxy(duk_context *ctx, duk_idx_t index) { return (void)ctx, (void)index, 0; }
void peek_proxy_parts(duk_context *ctx, duk_idx_t index) { (void)index, duk_set_top(ctx, 2); }
void peek_revoke(duk_context *ctx, duk_idx_t index) { (void)ctx, (void)index; }
int peek_is_fixed(duk_context *ctx) { return (void)ctx, 0; }
int peek_proxy_set(duk_context *ctx) { return (void)ctx, 0; }
void peek_get(duk_context *ctx) {
    duk_pop(ctx);
    duk_get_prop(ctx, -2);
}
void peek_construct(duk_context *ctx) {
    duk_eval_string(ctx, "(function (F, a, N) { var o = Object.create(N.prototype);"
                         " var r = F.apply(o, a); return Object(r) === r ? r : o; })");
    duk_insert(ctx, 0);
    duk_call(ctx, 3);
}

int peek_is_plain(duk_context *ctx, duk_idx_t index) { return (void)ctx, (void)index, 0; }
int peek_entry(duk_context *ctx, duk_idx_t index, unsigned i) {
    return (void)ctx, (void)index, (void)i, -1;
}
int peek_owns(duk_context *ctx, duk_idx_t index, const void *key) {
    return (void)ctx, (void)index, (void)key, 1;
}
int peek_is_shared(duk_context *ctx, duk_idx_t index) { return (void)ctx, (void)index, 1; }
int peek_set_arguments(duk_context *ctx, duk_idx_t index, int count) {
    return (void)ctx, (void)index, (void)count, 0;
}
int peek_thrown(duk_context *ctx) { return (void)ctx, 0; }
void peek_forbid_new(duk_context *ctx, duk_idx_t index) { (void)ctx, (void)index; }
void peek_allow_new(duk_context *ctx, duk_idx_t index) { (void)ctx, (void)index; }
int peek_native(duk_context *ctx) { return (void)ctx, 0; }
int peek_this(duk_context *ctx) { return (void)ctx, 0; }
int peek_argument(duk_context *ctx, int index) { return (void)ctx, (void)index, 0; }
enum peek_op peek_operation(duk_context *ctx) { return (void)ctx, PEEK_NONE; }
int peek_operands(duk_context *ctx) { return (void)ctx, 0; }
enum peek_called peek_called(duk_context *ctx) { return (void)ctx, PEEK_CALLED_UNKNOWN; }
int peek_place(duk_context *ctx) { return (void)ctx, 0; }

int peek_site(duk_context *ctx, struct peek_site *site) {
    *site = (struct peek_site){ 0 };
    return (void)ctx, 0;
}
int peek_is_idle(duk_context *ctx) { return (void)ctx, 0; }
void *peek_target(void *function) { return function; }
const void *peek_code(void *function) { return function; }
int peek_is_program(const char *file) { return (void)file, 0; }
void peek_push_code(duk_context *ctx, void *function) { duk_push_heapptr(ctx, function); }
int peek_line(duk_context *ctx, void *function, unsigned pc) {
    return (void)ctx, (void)function, (void)pc, 0;
}
int peek_first_line(duk_context *ctx, void *function) { return (void)ctx, (void)function, 0; }
const char *peek_name(duk_context *ctx, void *function) { return (void)ctx, (void)function, ""; }

void peek_define(duk_context *ctx, duk_idx_t index, unsigned flags) {
    duk_def_prop(ctx, index,
                 flags | DUK_DEFPROP_HAVE_VALUE | DUK_DEFPROP_FORCE | DUK_DEFPROP_HAVE_WRITABLE |
                     DUK_DEFPROP_HAVE_ENUMERABLE | DUK_DEFPROP_HAVE_CONFIGURABLE);
}

#endif
