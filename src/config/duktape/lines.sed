# lines.sed -- a linha de cada instrução, que a pilha de um erro mostra.
#
# O Duktape põe uma chamada na linha do ")" que a fecha. Em
#
#     fs.readFile('x', function (erro) {      // 1
#       ...
#     });                                     // 3
#
# a pilha de um erro diria 3, e o Node diz 1. Aqui a chamada, o `new` e o `throw` ficam com
# a linha em que começam.

# Onde a palavra ou o sinal que começa a expressão acabou de ser lido: guarda a linha.
/^	tk = &comp_ctx->prev_token;$/a\
	duk_uint32_t first_line = (duk_uint32_t) tk->start_line;
/^	duk__advance(comp_ctx); \/\* eat 'throw' \*\/$/a\
	duk_uint32_t first_line = (duk_uint32_t) comp_ctx->prev_token.start_line;

# Onde a instrução acabou de ser escrita: corrige a linha dela.
/^	*duk__emit_a_bc(comp_ctx, call_op, (duk_regconst_t) nargs/a\
	duk__get_instr_ptr(comp_ctx, duk__get_current_pc(comp_ctx) - 1)->line = first_line;
/^	*duk__emit_a_bc(comp_ctx, DUK_OP_CALL0 | DUK_BC_CALL_FLAG_CONSTRUCT, nargs/a\
	duk__get_instr_ptr(comp_ctx, duk__get_current_pc(comp_ctx) - 1)->line = first_line;
/^	duk__emit_bc(comp_ctx, DUK_OP_THROW, reg_val);$/a\
	duk__get_instr_ptr(comp_ctx, duk__get_current_pc(comp_ctx) - 1)->line = first_line;

# O erro de `objeto.semEsseNome()` nasce sem anotar em que instrução: saía com a linha da
# última chamada feita antes.
/^DUK_INTERNAL .*void duk_call_setup_propcall_error.* {$/,/^}/ s/^	entry_top = /	duk_hthread_sync_currpc(thr);\
&/
