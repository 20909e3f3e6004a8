/* peek_site.c -- que linha do programa está pedindo algo agora, e a quem.
 *
 * Parte de peek.c, que inclui este arquivo. Lê a pilha de chamadas sem mexer nela: quem pergunta é o
 * rastro, de dentro de uma função nativa nossa que alguma linha do programa acabou por chamar. */

/* Um caminho, uma URL, "[eval]", "[stdin]" ou "REPL1". */
int peek_is_program(const char *file) {
    return file != NULL && (file[0] == '/' || file[0] == '[' || strncmp(file, "file:", 5) == 0 ||
                            strncmp(file, "REPL", 4) == 0);
}

/* De quem é a linha: quem escreveu o programa procura as suas, e não as dos pacotes que usa. */
enum owner { NOT_A_FILE, PACKAGE, PROGRAM };

static enum owner owner_of(duk_hthread *thread, const duk_activation *act) {
    if (!is_compiled(act) || !duk_check_stack(thread, 4)) return NOT_A_FILE;
    duk_push_hobject(thread, act->func);
    peek_file(thread, -1);
    const char *file = duk_get_string(thread, -1);
    enum owner owner = !peek_is_program(file)                   ? NOT_A_FILE
                       : strstr(file, "/node_modules/") != NULL ? PACKAGE
                                                                : PROGRAM;
    duk_pop_2(thread);
    return owner;
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
}

static void fill(duk_hthread *thread, duk_activation *act, struct peek_site *site) {
    site->function = act->func;
    site->pc = (unsigned)duk_hthread_get_act_prev_pc(thread, act);
}

/* Desce por uma pilha até uma linha de `owner`; `site` fica com o que achou. 0: aqui não há nenhuma. */
static int find_site(duk_hthread *thread, enum owner owner, struct peek_site *site) {
    duk_activation *calls[3] = { NULL };
    for (duk_activation *act = thread->callstack_curr; act != NULL; act = act->parent) {
        if (owner_of(thread, act) == owner) {
            fill(thread, act, site);
            if (calls[0] != NULL) fill_callee(thread, act, calls, site);
            return 1;
        }
        duk_hthread *frozen = frozen_argument(thread, act, calls[0]);
        if (frozen != NULL && find_site(frozen, owner, site)) {
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
    duk_hthread *top = ctx->heap->curr_thread;
    *site = (struct peek_site){ 0 };
    if (top == NULL || top->callstack_curr == NULL || !duk_check_stack(ctx, 16)) return 0;
    duk_hthread_sync_currpc(top);
    site->arrived = callable_argument(top, top->callstack_curr, NULL);
    for (enum owner owner = PROGRAM; owner != NOT_A_FILE; owner--)
        for (duk_hthread *thread = top; thread != NULL; thread = thread->resumer)
            if (find_site(thread, owner, site)) return 1;
    return 0;
}

int peek_is_idle(duk_context *ctx) {
    const duk_hthread *thread = ctx->heap->curr_thread;
    return thread == NULL || (thread->callstack_curr == NULL && thread->resumer == NULL);
}

void *peek_target(void *function) {
    for (duk_hobject *object = function;; function = object) {
        if (DUK_HOBJECT_IS_PROXY(object))
            object = ((duk_hproxy *)object)->target;
        else if (DUK_HOBJECT_IS_BOUNDFUNC(object))
            object = DUK_TVAL_GET_OBJECT(&((duk_hboundfunc *)object)->target);
        else
            return function;
    }
}

const void *peek_code(void *function) {
    duk_hobject *object = peek_target(function);
    if (!DUK_HOBJECT_IS_COMPFUNC(object)) return object;
    return DUK_HCOMPFUNC_GET_DATA(NULL, (duk_hcompfunc *)object);
}

void peek_push_code(duk_context *ctx, void *function) {
    void *target = peek_target(function);
    if (DUK_HOBJECT_IS_COMPFUNC((duk_hobject *)target))
        duk_push_hbuffer(ctx, (duk_hbuffer *)peek_code(target));
    else
        duk_push_heapptr(ctx, target);
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
    if (DUK_HSTRING_HAS_SYMBOL(DUK_TVAL_GET_STRING(tv))) return "";
    return (const char *)DUK_HSTRING_GET_DATA(DUK_TVAL_GET_STRING(tv));
}
