/* peek_order.c -- em `x + f()`, x é lido antes de f rodar.
 *
 * Parte de peek.c, que inclui este arquivo; quem chama as duas funções do fim é o compilador do
 * Duktape, nas linhas que src/config/duktape/language.sed acrescenta.
 *
 * Uma variável local mora num registrador, e o Duktape fazia a conta direto nele, depois de calcular
 * o lado direito: `i + i++` somava o i já mudado, e `total + await f()` via o que outros somaram
 * enquanto isso. Agora o lado esquerdo é copiado antes; se o lado direito não pode tê-lo mudado, o
 * que é o comum, a cópia é apagada e não custa nada. */

/* A função tem outras dentro, ou um eval: qualquer chamada pode mexer nas suas variáveis. */
static int has_accomplices(duk_compiler_ctx *comp) {
    return duk_get_length(comp->thr, comp->curr_func.funcs_idx) > 0 ||
           comp->curr_func.may_direct_eval;
}

/* Instruções que só fazem contas e cópias: não chamam código do programa. */
static int is_calm(int op) {
    return op <= DUK_OP_BASR_CC || op == DUK_OP_CLOSURE || op == DUK_OP_TYPEOF ||
           op == DUK_OP_TYPEOFID || op == DUK_OP_NEWOBJ || op == DUK_OP_NEWARR ||
           op == DUK_OP_REGEXP;
}

/* As instruções de `from` em diante podem mudar o registrador? */
static int may_change(duk_compiler_ctx *comp, duk_int_t from, int reg) {
    int accomplices = has_accomplices(comp);
    for (duk_int_t pc = from; pc < duk__get_current_pc(comp); pc++) {
        duk_instr_t ins = duk__get_instr_ptr(comp, pc)->ins;
        int op = DUK_DEC_OP(ins);
        if (DUK_DEC_A(ins) == reg) return 1;
        if (op != DUK_OP_LDREG && DUK_DEC_BC(ins) == reg) return 1; /* STREG, PREINCR… */
        if (accomplices && !is_calm(op)) return 1;
    }
    return 0;
}

/* Num registrador de variável: abaixo dos provisórios. (As constantes são negativas.) */
static int is_variable(duk_compiler_ctx *comp, const duk_ivalue *value) {
    return value->x1.t == DUK_ISPEC_REGCONST && value->x1.regconst >= 0 &&
           value->x1.regconst < comp->curr_func.temp_first;
}

/* O lado esquerdo já se sabe onde está. Devolve onde ficou a instrução que o copia, ou -1. */
static int save_left(duk_compiler_ctx *comp, void *value) {
    duk_ivalue *left = value; /* em peek.c, que declara esta função, o tipo ainda não existe */
    if (!is_variable(comp, left)) return -1;
    duk_int_t pc = duk__get_current_pc(comp);
    duk_regconst_t copy = duk__alloctemp(comp);
    duk__emit_a_bc(comp, DUK_OP_LDREG, copy, left->x1.regconst);
    left->x1.regconst = copy;
    return (int)pc;
}

/* O lado direito foi compilado depois da cópia em `pc`: ela fica, ou sai. */
static void settle_left(duk_compiler_ctx *comp, void *value, int pc) {
    duk_ivalue *left = value;
    duk_compiler_instr *copy = duk__get_instr_ptr(comp, pc);
    if (DUK_DEC_OP(copy->ins) != DUK_OP_LDREG || DUK_DEC_A(copy->ins) != left->x1.regconst)
        return; /* longe demais para uma instrução só: foram precisas várias */
    int variable = DUK_DEC_BC(copy->ins);
    if (may_change(comp, pc + 1, variable)) return;
    duk_int_t rest = duk__get_current_pc(comp) - pc - 1;
    memmove(copy, copy + 1, (size_t)rest * sizeof *copy);
    DUK_BW_ADD_PTR(comp->thr, &comp->curr_func.bw_code, -(duk_int_t)sizeof *copy);
    if (rest == 0) comp->curr_func.temp_next = left->x1.regconst;
    left->x1.regconst = variable;
}
