/* peek_site.c -- que linha do programa está pedindo algo agora, e a quem.
 *
 * Parte de peek.c, que inclui este arquivo. Lê a pilha de chamadas sem mexer nela: quem pergunta é o
 * rastro, de dentro de uma função nativa nossa que alguma linha do programa acabou por chamar. */

/* 1 se a função está num arquivo do programa, e não num dos nossos. */
static int is_from_program(duk_hthread *thread, const duk_activation *act) {
    if (!is_compiled(act)) return 0;
    duk_push_hobject(thread, act->func);
    peek_file(thread, -1);
    const char *file = duk_get_string(thread, -1);
    int yes = file != NULL && strncmp(file, "nozinho:", 8) != 0;
    duk_pop_2(thread);
    return yes;
}

/* Onde acabam os argumentos de um quadro: onde o de cima começa, ou no topo da pilha. */
static duk_tval *arguments_end(duk_hthread *thread, duk_activation *act, duk_activation *above) {
    if (is_compiled(act)) return bottom_of(thread, act) + ((duk_hcompfunc *)act->func)->nargs;
    return above != NULL ? bottom_of(thread, above) - 2 : thread->valstack_top; /* f, this */
}

/* Um await: uma função nossa recebeu a corrotina que ele congelou. */
static duk_hthread *frozen_argument(duk_hthread *thread, duk_activation *act,
                                    duk_activation *above) {
    duk_tval *end = arguments_end(thread, act, above);
    for (duk_tval *tv = bottom_of(thread, act); tv < end; tv++) {
        if (!DUK_TVAL_IS_OBJECT(tv) || !DUK_HOBJECT_IS_THREAD(DUK_TVAL_GET_OBJECT(tv))) continue;
        duk_hthread *other = (duk_hthread *)DUK_TVAL_GET_OBJECT(tv);
        if (other->state == DUK_HTHREAD_STATE_YIELDED) return other;
    }
    return NULL;
}

static void *callable_argument(duk_hthread *thread, duk_activation *act, duk_activation *above) {
    duk_tval *end = arguments_end(thread, act, above);
    for (duk_tval *tv = bottom_of(thread, act); tv < end; tv++)
        if (DUK_TVAL_IS_OBJECT(tv) && DUK_HOBJECT_IS_CALLABLE(DUK_TVAL_GET_OBJECT(tv)))
            return DUK_TVAL_GET_OBJECT(tv);
    return NULL;
}

/* 1 se é ela que a função de cima da pilha recebeu, e não outra, que a embrulha ou nada tem com ela. */
static int reaches_top(duk_hthread *thread, const void *callback) {
    return callback == callable_argument(thread, thread->callstack_curr, NULL);
}

/* A instrução encheu o par de registradores da chamada com outra coisa que não `o.f`. */
static int fills_otherwise(duk_instr_t ins, duk_small_uint_t pair) {
    duk_small_uint_t op = DUK_DEC_OP(ins);
    if (op >= DUK_OP_CSVAR_RR && op <= DUK_OP_CSVAR_CC) return DUK_DEC_A(ins) == pair;
    if (op == DUK_OP_CSREG) return DUK_DEC_BC(ins) == pair;
    return op == DUK_OP_LDUNDEF && DUK_DEC_BC(ins) == pair + 1;
}

/* Em `o.f(…)`, o texto "f": a última busca que encheu o par de registradores da chamada. */
static const char *called_member(duk_hthread *thread, duk_activation *act) {
    duk_small_uint_t pair =
        DUK_DEC_BC(failed_instruction(act)); /* a que está em curso: a chamada */
    const duk_instr_t *code = DUK_HCOMPFUNC_GET_CODE_BASE(thread->heap, (duk_hcompfunc *)act->func);
    for (const duk_instr_t *at = act->curr_pc - 2; at >= code; at--) {
        if (fills_otherwise(*at, pair)) return NULL;
        duk_small_uint_t op = DUK_DEC_OP(*at);
        if (op < DUK_OP_GETPROPC_RR || op > DUK_OP_GETPROPC_CC || DUK_DEC_A(*at) != pair) continue;
        if ((*at & DUK_BC_REGCONST_C) == 0) return NULL;
        duk_tval *key = constants_of(thread, act) + DUK_DEC_C(*at);
        if (!DUK_TVAL_IS_STRING(key)) return NULL;
        return (const char *)DUK_HSTRING_GET_DATA(DUK_TVAL_GET_STRING(key));
    }
    return NULL;
}

/* f.apply(o, lista): quem a linha chama é f. Também é assim que se traduz f(...lista), e então entre as
 * duas há uma função nossa, de mesmo nome. */
static int is_apply(const char *name) {
    return name != NULL && (strcmp(name, "apply") == 0 || strcmp(name, "call") == 0);
}

/* O que a linha chamou: `calls` são os três quadros acima dela, do mais próximo ao mais distante. */
static void fill_callee(duk_hthread *thread, duk_activation *act, duk_activation *const calls[3],
                        struct peek_site *site) {
    int skip = 0;
    site->member = called_member(thread, act);
    if (is_apply(site->member)) {
        site->member = NULL;
        int is_ours = is_compiled(calls[0]) && is_apply(peek_name(thread, calls[0]->func));
        skip = calls[1] != NULL && is_ours;
    }
    site->callee = calls[skip]->func;
    site->callback = callable_argument(thread, calls[skip], calls[skip + 1]);
    site->direct = reaches_top(thread, site->callback);
}

static void fill(duk_hthread *thread, duk_activation *act, struct peek_site *site) {
    site->function = act->func;
    site->pc = (unsigned)duk_hthread_get_act_prev_pc(thread, act);
}

/* Desce por uma pilha até o programa; `site` fica com o que achou. 0: aqui só há funções nossas. */
static int find_site(duk_hthread *thread, struct peek_site *site) {
    duk_activation *calls[3] = { NULL };
    for (duk_activation *act = thread->callstack_curr; act != NULL; act = act->parent) {
        if (is_from_program(thread, act)) {
            fill(thread, act, site);
            if (calls[0] != NULL) fill_callee(thread, act, calls, site);
            return 1;
        }
        duk_hthread *frozen = frozen_argument(thread, act, calls[0]);
        if (frozen != NULL && find_site(frozen, site)) {
            site->callee = NULL; /* o que se vê na corrotina é como o await se faz por dentro */
            site->callback = site->function;
            site->awaits = 1;
            return 1;
        }
        calls[2] = calls[1];
        calls[1] = calls[0];
        calls[0] = act;
    }
    return 0;
}

int peek_site(duk_context *ctx, struct peek_site *site) {
    duk_hthread *thread = ctx->heap->curr_thread;
    *site = (struct peek_site){ 0 };
    if (thread == NULL || !duk_check_stack(thread, 8)) return 0;
    duk_hthread_sync_currpc(thread);
    while (thread != NULL && !find_site(thread, site)) thread = thread->resumer;
    return thread != NULL;
}

int peek_is_idle(duk_context *ctx) {
    const duk_hthread *thread = ctx->heap->curr_thread;
    return thread == NULL || (thread->callstack_curr == NULL && thread->resumer == NULL);
}

const void *peek_code(const void *function) {
    const duk_hobject *object = function;
    if (!DUK_HOBJECT_IS_COMPFUNC(object)) return object;
    return DUK_HCOMPFUNC_GET_DATA(NULL, (const duk_hcompfunc *)object);
}

void peek_push_code(duk_context *ctx, void *function) {
    const void *code = peek_code(function);
    if (code == function)
        duk_push_heapptr(ctx, function);
    else
        duk_push_hbuffer(ctx, (duk_hbuffer *)code);
}

int peek_line(duk_context *ctx, void *function, unsigned pc) {
    if (!DUK_HOBJECT_IS_COMPFUNC((duk_hobject *)function)) return 0;
    duk_push_heapptr(ctx, function);
    int line = (int)duk_hobject_pc2line_query(ctx, -1, pc);
    duk_pop(ctx);
    return line;
}

const char *peek_name(duk_context *ctx, void *function) {
    duk_tval *tv =
        duk_hobject_find_entry_tval_ptr(ctx->heap, function, DUK_HTHREAD_STRING_NAME(ctx));
    if (tv == NULL || !DUK_TVAL_IS_STRING(tv)) return "";
    return (const char *)DUK_HSTRING_GET_DATA(DUK_TVAL_GET_STRING(tv));
}
