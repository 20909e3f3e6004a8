# duktape.sed -- as poucas linhas que mudamos na cópia do Duktape que compila.
#
# O Duktape põe uma chamada na linha do ")" que a fecha. Em
#
#     fs.readFile('x', function (erro) {      // 1
#       ...
#     });                                     // 3
#
# a pilha de um erro diria 3, e o Node diz 1. Aqui a chamada, o `new` e o `throw` ficam com
# a linha em que começam. Onde um padrão não casar (outra versão), a linha é só menos exata.

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

# As propriedades de uma função nova são postas por fill_closure (src/peek_functions.c).
/^void duk_js_push_closure(/,/^}/ {
	/^	for (i = 0; i < (duk_small_uint_t) (sizeof(duk__closure_copy_proplist)/,/^	duk_compact(thr, -2);$/c\
	fill_closure(thr, fun_clos, fun_temp, add_auto_proto);
}

# `arguments` e `caller`, que o V8 dá às funções comuns de código frouxo, não ocupam lugar: quando não
# se acha uma propriedade, talvez seja uma delas; na lista dos nomes, elas vêm antes de `prototype`.
/^DUK_LOCAL duk_bool_t duk__get_own_propdesc_raw(/,/^}/ {
	/^	if (!DUK_HOBJECT_HAS_VIRTUAL_PROPERTIES(obj)) {$/i\
	if (is_sloppy(obj) && (key == DUK_HTHREAD_STRING_CALLER(thr) || key == DUK_HTHREAD_STRING_LC_ARGUMENTS(thr))) {\
		if (flags & DUK_GETDESC_FLAG_PUSH_VALUE) {\
			duk_push_null(thr);\
		}\
		out_desc->flags = DUK_PROPDESC_FLAG_VIRTUAL;\
		out_desc->get = NULL;\
		out_desc->set = NULL;\
		out_desc->e_idx = -1;\
		out_desc->h_idx = -1;\
		out_desc->a_idx = -1;\
		goto prop_found_noexotic;\
	}
}
/^DUK_INTERNAL void duk_hobject_enumerator_create(/,/^}/ {
	/^			duk__add_enum_key(thr, k);$/i\
			if (k == DUK_HTHREAD_STRING_PROTOTYPE(thr) && is_sloppy(curr)) {\
				duk__add_enum_key_stridx(thr, DUK_STRIDX_LC_ARGUMENTS);\
				duk__add_enum_key_stridx(thr, DUK_STRIDX_CALLER);\
			}
}

# O bytecode embutido é lido como modelos, de que as closures nascem; um modelo não precisa de um
# prototype seu, nem de uma tabela de variáveis vazia, e a das propriedades nasce do tamanho certo.
/^static const duk_uint8_t \*duk__load_func(/,/^}/ {
	/^	DUK_ASSERT(h_fun != NULL);$/a\
	duk_hobject_resize_entrypart(thr, (duk_hobject *) h_fun, 6);
	s/^	if (DUK_HOBJECT_HAS_CONSTRUCTABLE((duk_hobject \*) h_fun)) {$/	if (0) {/
	/^	duk_xdef_prop_stridx_short(thr, -2, DUK_STRIDX_INT_VARMAP, DUK_PROPDESC_FLAGS_NONE);$/c\
	if (DUK_HOBJECT_GET_ENEXT(duk_known_hobject(thr, -1)) > 0)\
		duk_xdef_prop_stridx_short(thr, -2, DUK_STRIDX_INT_VARMAP, DUK_PROPDESC_FLAGS_NONE);\
	else\
		duk_pop(thr);
}

# As outras funções, e as de bind, herdam de Function.prototype os acessores que recusam.
/^	duk_xdef_prop_stridx_thrower(thr, -1, DUK_STRIDX_\(CALLER\|LC_ARGUMENTS\));$/d
/^DUK_INTERNAL duk_ret_t duk_bi_type_error_thrower/,/^}/c\
DUK_INTERNAL duk_ret_t duk_bi_type_error_thrower(duk_hthread *thr) {\
	return duk_type_error(thr, "'caller', 'callee', and 'arguments' properties may not be accessed on strict mode functions or the arguments objects for calls to them");\
}

# De que arquivo e de que lugar do texto cada função veio (src/peek_functions.c).
/^	duk_int_t num_formals; \/\* number of formal arguments \*\/$/a\
	duk_uint32_t text_start, text_end;
/^	duk_hstring \*h_filename; \/\* borrowed reference \*\/$/a\
	duk_hobject *origin;
s/h_filename = duk_get_hstring(thr, -1); \/\* may be undefined \*\//h_filename = open_origin(thr, comp_ctx);/
/^DUK_LOCAL void duk__parse_func_like_raw(duk_compiler_ctx \*comp_ctx, duk_small_uint_t flags) {$/,/^}/ {
	/^	duk_bool_t no_advance;$/a\
	duk_size_t start = comp_ctx->prev_token.start_offset, open;
	/^	duk__parse_func_body(comp_ctx,$/i\
	open = comp_ctx->curr_token.start_offset;
	/^	duk__convert_to_func_template(comp_ctx);/i\
	note_span(comp_ctx, start, open);
}
/^	DUK_DDD(DUK_DDDPRINT("converting duk_compiler_func to function\/template"));$/i\
	add_origin(comp_ctx);
s/duk_get_prop_stridx_short(thr, -3, DUK_STRIDX_FILE_NAME);/peek_file(thr, -3);/

# O mesmo com os objetos da linguagem, que nascem a cada partida: quantas propriedades virão já foi
# lido, e quem as põe não precisa conferir as regras de defineProperty.
/^DUK_INTERNAL void duk_hthread_create_builtin_objects(duk_hthread \*thr) {$/,/^}/ {
	/^		num = (duk_small_uint_t) duk_bd_decode_varuint(bd);$/a\
		if (num > 0) duk_hobject_resize_entrypart(thr, h, DUK_HOBJECT_GET_ENEXT(h) + num + 2);
	/^			h_func = duk_known_hnatfunc(thr, -1);$/a\
			duk_hobject_resize_entrypart(thr, (duk_hobject *) h_func, 2);
	/^			duk_def_prop(thr, (duk_idx_t) i, defprop_flags);$/{
		N
		/DUK_ASSERT_TOP/!s/duk_def_prop(thr, (duk_idx_t) i, defprop_flags);/duk_xdef_prop(thr, (duk_idx_t) i, defprop_flags \& DUK_PROPDESC_FLAGS_WEC);/
	}
}

# new Error(mensagem, { cause: erro }): o construtor do Duktape só olha a mensagem.
/^DUK_INTERNAL duk_ret_t duk_bi_error_constructor_shared(duk_hthread \*thr) {$/,/^}/ {
/Augment the error if called as a normal function/i\
	if (duk_get_top(thr) > 2 && duk_is_object(thr, 1) && duk_has_prop_literal(thr, 1, "cause")) {\
		duk_push_literal(thr, "cause");\
		duk_get_prop_literal(thr, 1, "cause");\
		duk_def_prop(thr, -3, DUK_DEFPROP_HAVE_VALUE | DUK_DEFPROP_SET_WRITABLE | DUK_DEFPROP_SET_CONFIGURABLE);\
	}
}

# eval e Function compilam texto sem passar por engine.c. Antes, quem souber traduzir o texto (a
# camada modern, por peek_eval e peek_function) tem a sua vez: troca o texto de eval e diz a sua
# origem, ou faz a função no lugar de Function.
/^DUK_INTERNAL duk_ret_t duk_bi_global_object_eval/,/^}/ {
	/^	duk_push_hstring_stridx(thr, DUK_STRIDX_INPUT);/c\
	if (peek_eval != NULL) {\
		peek_eval(thr, (act_eval->flags \& DUK_ACT_FLAG_DIRECT_EVAL) != 0);\
		h = duk_known_hstring(thr, 0);\
	} else {\
		duk_push_hstring_stridx(thr, DUK_STRIDX_INPUT);\
	}
}
/^DUK_INTERNAL duk_ret_t duk_bi_function_constructor/,/^}/ {
	/formals is comma separated list that needs to be parsed/i\
	if (peek_function != NULL) {\
		peek_function(thr);\
		return 1;\
	}
}

# As letras que o Duktape conhece são as do Unicode de 2009. Fora do ASCII, tudo o que não é espaço
# pode formar um nome: o que não é letra de verdade não chega aqui sem que o acorn o tenha lido.
/^#define DUK__ISDIGIT(x)/i\
#define DUK__IS_FOREIGN(x) ((x) > 0x7f && !duk_unicode_is_whitespace(x) && !duk_unicode_is_line_terminator(x))
/^void duk_lexer_parse_js_input_element(/,/^}/ {
	s/duk_unicode_is_identifier_\(start\|part\)(\([^()]*\(()\)*\))/(DUK__IS_FOREIGN(\2) || &)/g
}

# Números decimais: o Duktape arredonda um empate sempre para cima (9007199254740993 virava …994) e
# lança um erro no expoente grande demais. Conferida a gramática, quem sabe converter é a biblioteca C.
/^DUK_LOCAL .*void duk__numconv_parse_raw/,/^}/ {
	/^	duk__bi_set_small(&nc_ctx->f, 0);/i\
	const char *digits = (const char *) p;
	s/^				goto parse_explimit_error;/				expt = DUK_S2N_MAX_EXPONENT;/
	/^	\/\* Significand ('f') padding. \*\//i\
	if (radix == 10 \&\& (flags \& DUK_S2N_FLAG_ALLOW_FRAC) != 0 \&\& (flags \& DUK_S2N_FLAG_ALLOW_EXP) != 0) {\
		res = strtod(digits, NULL);\
		goto negcheck_and_ret;\
	}
	/^parse_explimit_error:$/,/^	DUK_WO_NORETURN/d
}

# O `source` de uma expressão regular: dentro de [ ] a barra não se escapa.
/^DUK_LOCAL void duk__create_escaped_source/,/^}/ {
	s/^	duk_uint_fast8_t c_prev, c;/&\
	duk_bool_t in_class = 0;/
	s/^		if (c == (duk_uint_fast8_t) '\/' && c_prev/		if (c_prev != (duk_uint_fast8_t) '\\\\') in_class = in_class ? c != ']' : c == '[';\
		if (!in_class \&\& c == (duk_uint_fast8_t) '\/' \&\& c_prev/
	s/^		c_prev = c;/		c_prev = c_prev == (duk_uint_fast8_t) '\\\\' ? 0 : c;/
}

# arguments[Symbol.iterator], que o ES2015 criou.
/^DUK_LOCAL void duk__create_arguments_object/,/^}/ {
	/^	duk_xdef_prop_stridx(thr, i_arg, DUK_STRIDX_LENGTH/a\
	if (peek_values != NULL) {\
		duk_push_literal(thr, DUK_WELLKNOWN_SYMBOL("Symbol.iterator"));\
		duk_push_heapptr(thr, peek_values);\
		duk_xdef_prop(thr, i_arg, DUK_PROPDESC_FLAGS_WC);\
	}
}

# `1 = 2` e `f()++` são erros de sintaxe desde o ES2015; o Duktape só se queixa quando executa.
s/duk__emit_op_only(comp_ctx, DUK_OP_INVLHS);/DUK_ERROR_SYNTAX(comp_ctx->thr, "invalid lvalue");/

# Em `var soma = function () {…}`, `soma = function …` e `{ soma: function … }` a função se chama soma
# desde o ES2015, e é assim que ela aparece na pilha de um erro. Quem vai ler um valor anota o nome e
# em que ponto do texto o valor começa; uma função sem nome que começa ali fica com ele, a não ser que
# o valor continue depois dela, como em `function () {…}()`.
/^struct duk_compiler_ctx {$/a\
	duk_hstring *hint;      /* um nome, */\
	duk_size_t hint_offset; /* e onde começa o valor que o terá */\
	const char *accessor;   /* "get " ou "set ": o que se vai ler */
/^	duk_hstring \*h_name; \/\* function name/a\
	duk_hstring *h_hint; /* o nome anotado, se ela não tem um */
/^DUK_LOCAL void duk__nud_object_literal(duk_compiler_ctx \*comp_ctx, duk_ivalue \*res) {$/i\
DUK_LOCAL void hint_name(duk_compiler_ctx *comp_ctx, duk_hstring *name) {\
	comp_ctx->hint = name;\
	comp_ctx->hint_offset = comp_ctx->curr_token.start_offset;\
}\

/^DUK_LOCAL void duk__nud_object_literal/,/^}/ {
	/^	duk_bool_t is_set, is_get; \/\* temps \*\/$/a\
	duk_hstring *key;
	/^		\/\* Advance to get one step of lookup. \*\/$/i\
		key = NULL;
	/^				if (duk__objlit_load_key(comp_ctx, res, &comp_ctx->prev_token, reg_temp) != 0) {$/i\
				if (comp_ctx->prev_token.t != DUK_TOK_NUMBER) key = comp_ctx->prev_token.str1;
	/^			duk__advance_expect(comp_ctx, DUK_TOK_COLON);$/a\
			hint_name(comp_ctx, key);
}
/^assign:$/,/h_varname = duk_known_hstring/ s/^			h_varname = .*/&\
			if (args_op == DUK_OP_NONE) hint_name(comp_ctx, h_varname);/
/DUK_DDDPRINT("vardecl, assign to/i\
		hint_name(comp_ctx, h_varname);
/^			\/\* valstack will be unbalanced, which is OK \*\/$/a\
			if (comp_ctx->hint != NULL \&\& comp_ctx->hint_offset == comp_ctx->prev_token.start_offset) {\
				duk_push_hstring(thr, comp_ctx->hint);\
				comp_ctx->curr_func.h_hint = comp_ctx->hint;\
			}
/^	if (func->h_name) {$/i\
	if (func->h_name == NULL \&\& comp_ctx->curr_token.t != DUK_TOK_LPAREN \&\&\
	    comp_ctx->curr_token.t != DUK_TOK_PERIOD \&\& comp_ctx->curr_token.t != DUK_TOK_LBRACKET)\
		func->h_name = func->h_hint;

# Um grupo repetido que pode ser vazio, como (?:a*)*, o motor repete no mesmo lugar até a pilha
# acabar; e o grupo de (a*)? fica com o texto vazio, em vez de sem nada. Uma expressão dessas passa
# a ser um erro de sintaxe, e quem a pediu recorre à busca de es_match.c. `empty`: o que já se leu da
# alternativa casa com o texto vazio.
/^} duk__re_disjunction_info;$/i\
	duk_bool_t empty;
/^DUK_LOCAL void duk__parse_disjunction(.*{$/,/^}/ {
	/^	duk__re_disjunction_info tmp_disj;$/a\
	duk_bool_t empty = 1, empty_before = 1, empty_other = 0, atom_empty = 0;
	/^		case DUK_RETOK_DISJUNCTION: {$/a\
			empty_other |= empty;\
			empty = 1;
	/^			if (atom_char_length >= 0) {$/i\
			if (atom_char_length < 0 \&\& atom_empty \&\& re_ctx->curr_token.qmax > re_ctx->curr_token.qmin \&\&\
			    (re_ctx->curr_token.qmax == DUK_RE_QUANTIFIER_INFINITE || atom_start_captures != re_ctx->captures)) {\
				DUK_ERROR_SYNTAX(re_ctx->thr, "repeated empty group");\
			}\
			if (re_ctx->curr_token.qmin == 0) empty = empty_before;
	/^		\/\* a complex (new) atom taints the result \*\/$/i\
		if (new_atom_start_offset >= 0) {\
			empty_before = empty;\
			atom_empty = new_atom_char_length == 0 || (new_atom_char_length < 0 \&\&\
			    (re_ctx->curr_token.t == DUK_RETOK_ATOM_BACKREFERENCE || tmp_disj.empty));\
			empty = empty \&\& atom_empty;\
		}
	/^	out_atom_info->charlen = res_charlen;$/a\
	out_atom_info->empty = empty_other || empty;
}

# Um heap recém-feito não tem lixo: a primeira coleta fica para quando houver o que recolher, e não
# para o primeiro pedido de memória.
s/^	\/\* res->ms_trigger_counter == 0 -> now causes immediate GC; which is OK \*\/$/	res->ms_trigger_counter = 100000;/

# O nome de um getter é "get soma"; o de um setter, "set soma".
/^			\/\* curr_token = get\/set name \*\/$/a\
			comp_ctx->accessor = is_get ? "get " : "set ";
/^	if (flags & DUK__FUNC_FLAG_GETSET) {$/,/^	} else {$/ s/^		comp_ctx->curr_func.h_name = .*/		duk_push_string(thr, comp_ctx->accessor);\
		duk_insert(thr, -2);\
		duk_concat(thr, 2); \/* keep in valstack *\/\
&/

# Em `x + f()`, x é lido antes de f rodar (src/peek_order.c).
/^binary:$/,/^	}$/ {
	/^		duk__ivalue_toplain(comp_ctx, left);$/a\
		int copy = save_left(comp_ctx, left);
	/^		duk__expr_toplain(comp_ctx, res, args & 0xff \/\*rbp_flags\*\/);$/a\
		if (copy >= 0) settle_left(comp_ctx, left, copy);
}

# Uma expressão que começa por ^ só pode casar no começo do texto (o código dela abre com SAVE 0).
/^DUK_LOCAL void duk__regexp_match_helper(.*{$/,/^}/ {
	/^		\/\* advance by one character (code point) and one char_offset \*\/$/i\
		if (re_ctx.bytecode[2] == DUK_REOP_ASSERT_START \&\& !(re_ctx.re_flags \& DUK_RE_FLAG_MULTILINE)) break;
}

# JSON.stringify escreve metade de um par ("\ud83d" sozinho) como escape, desde o ES2019: em UTF-8 ela
# não tem como sair. Cada metade ocupa três bytes: ED A0…AF xx é a primeira, ED B0…BF xx a segunda.
/^DUK_LOCAL void duk__json_enc_quote_string(duk_json_enc_ctx \*js_ctx, duk_hstring \*h_str) {$/i\
DUK_LOCAL int is_half(const duk_uint8_t *at, const duk_uint8_t *start, const duk_uint8_t *end, int second) {\
	return at >= start \&\& end - at >= 3 \&\& at[0] == 0xED \&\& (at[1] >= 0xB0) == second \&\& at[1] >= 0xA0;\
}\
DUK_LOCAL int is_lone_half(const duk_uint8_t *at, const duk_uint8_t *start, const duk_uint8_t *end) {\
	return (is_half(at, start, end, 0) \&\& !is_half(at + 3, start, end, 1)) ||\
	       (is_half(at, start, end, 1) \&\& !is_half(at - 3, start, end, 0));\
}\

/^DUK_LOCAL void duk__json_enc_quote_string/,/^}/ s/^				if (js_ctx->flag_ascii_only) {$/				if (js_ctx->flag_ascii_only || is_lone_half(p_tmp, p_start, p_end)) {/

# Um Proxy decide tudo o que se faz com ele (src/peek_proxy.c), e pode ter por alvo ou tratador outro
# Proxy. A busca que sobe pelos protótipos e encontra um também lhe pergunta.
/^#endif \/\* DUK_HPROXY_H_INCLUDED \*\/$/a\
static int is_hidden_key(const duk_hstring *key);\
static int is_hidden(const duk_tval *key);\
static int is_proxy(const duk_hobject *o);\
static int proxy_get(duk_hthread *, duk_hobject *, duk_tval *key, duk_tval *receiver);\
static int proxy_set(duk_hthread *, duk_hobject *, duk_tval *key, duk_tval *value, duk_tval *receiver, int strict);\
static int proxy_delete(duk_hthread *, duk_hobject *, int strict);\
static int has_property(duk_hthread *, duk_hobject *, duk_hstring *key);\
static void proxy_descriptor(duk_hthread *, duk_hobject *);\
static int proxy_owns(duk_hthread *, duk_hobject *, duk_hstring *key, int enumerable);\
static int proxy_define(duk_hthread *, duk_uint_t flags, duk_hobject *, duk_hstring *key, duk_idx_t value, duk_hobject *get, duk_hobject *set, int strict);\
static void proxy_prototype(duk_hthread *, duk_hobject *);\
static int proxy_set_prototype(duk_hthread *, duk_hobject *, int strict);\
static int proxy_inherits(duk_hthread *, duk_hobject *, duk_hobject *prototype);\
static int proxy_is_extensible(duk_hthread *, duk_hobject *);\
static int proxy_prevent_extensions(duk_hthread *, duk_hobject *, int strict);\
static void proxy_seal(duk_hthread *, duk_hobject *, int freeze);\
static int proxy_is_sealed(duk_hthread *, duk_hobject *, int frozen);\
static void proxy_keys(duk_hthread *, duk_hobject *, duk_uint_t flags);\
static int proxy_has_trap(duk_hthread *, duk_hproxy *, int constructing);\
static void push_new_target(duk_hthread *, const duk_activation *caller, duk_hobject *function);\
static int key_remains(duk_hthread *, duk_hobject *, duk_hstring *key);\
static int get_present(duk_hthread *, duk_idx_t index, duk_uarridx_t i);\
static void refuse_constructed(duk_hthread *);
/^DUK_EXTERNAL duk_idx_t duk_push_proxy/,/^}/ s/^	if (DUK_HOBJECT_IS_PROXY(h_\(target\|handler\))) {$/	if (0) {/
/^DUK_INTERNAL duk_bool_t duk_hobject_getprop(.*{$/,/^}/ {
	/^		if (DUK_UNLIKELY(DUK_HOBJECT_IS_PROXY(curr))) {$/,/^		}$/c\
		if (DUK_UNLIKELY(DUK_HOBJECT_IS_PROXY(curr)) \&\& !is_hidden(tv_key)) {\
			return proxy_get(thr, curr, tv_key, tv_obj);\
		}
	/^		curr = DUK_HOBJECT_GET_PROTOTYPE(thr->heap, curr);$/a\
		if (curr != NULL \&\& DUK_UNLIKELY(DUK_HOBJECT_IS_PROXY(curr)) \&\& !is_hidden_key(key)) {\
			proxy_get(thr, curr, duk_get_tval(thr, -1), tv_obj);\
			duk_remove_m2(thr);\
			return 1;\
		}
}
/^duk_hobject_putprop(.*{$/,/^}/ {
	/^		if (DUK_UNLIKELY(DUK_HOBJECT_IS_PROXY(orig))) {$/,/^		}$/c\
		if (DUK_UNLIKELY(DUK_HOBJECT_IS_PROXY(orig)) \&\& !is_hidden(tv_key)) {\
			if (proxy_set(thr, orig, tv_key, tv_val, tv_obj, throw_flag)) return 1;\
			goto fail_proxy_rejected;\
		}
	/^		curr = DUK_HOBJECT_GET_PROTOTYPE(thr->heap, curr);$/a\
		if (curr != NULL \&\& DUK_UNLIKELY(DUK_HOBJECT_IS_PROXY(curr)) \&\& !is_hidden_key(key)) {\
			if (proxy_set(thr, curr, duk_get_tval(thr, -1), tv_val, tv_obj, throw_flag)) goto success_no_arguments_exotic;\
			duk_pop_unsafe(thr);\
			goto fail_proxy_rejected;\
		}
}
/^DUK_INTERNAL duk_bool_t duk_hobject_hasprop(.*{$/,/^}/ {
	/^	if (DUK_UNLIKELY(DUK_HOBJECT_IS_PROXY(obj))) {$/,/^	}$/d
	s/^	rc = duk__get_propdesc(thr, obj, key, &desc, 0 .*/	rc = has_property(thr, obj, key);/
}
/^DUK_INTERNAL duk_bool_t duk_hobject_delprop(.*{$/,/^}/ {
	/^		if (DUK_UNLIKELY(DUK_HOBJECT_IS_PROXY(obj))) {$/,/^		}$/c\
		if (DUK_UNLIKELY(DUK_HOBJECT_IS_PROXY(obj)) \&\& !is_hidden(tv_key)) {\
			if (!proxy_delete(thr, obj, throw_flag)) goto fail_proxy_rejected;\
			rc = 1;\
			goto done_rc;\
		}
}
/^DUK_INTERNAL void duk_hobject_object_get_own_property_descriptor(.*{$/,/^}/ {
	/^	key = duk_to_property_key_hstring(thr, -1);$/a\
	if (is_proxy(obj) \&\& !is_hidden_key(key)) {\
		proxy_descriptor(thr, obj);\
		return;\
	}
}
/^duk_bool_t duk_hobject_define_property_helper(/,/^}/ {
	/^	has_writable = (defprop_flags/i\
	if (is_proxy(obj) \&\& !is_hidden_key(key)) return proxy_define(thr, defprop_flags, obj, key, idx_value, get, set, throw_flag);
}
/^DUK_INTERNAL duk_ret_t duk_bi_object_getprototype_shared(.*{$/,/^}/ {
	/^		h = DUK_TVAL_GET_OBJECT(tv);$/a\
		if (is_proxy(h)) {\
			proxy_prototype(thr, h);\
			return 1;\
		}
}
/^DUK_INTERNAL duk_ret_t duk_bi_object_setprototype_shared(.*{$/,/^}/ {
	/TODO: implement Proxy object support here/c\
	if (is_proxy(h_obj)) {\
		duk_dup(thr, 1);\
		if (proxy_set_prototype(thr, h_obj, magic != 2)) goto skip;\
		goto fail_nonextensible;\
	}
}
/^DUK_INTERNAL duk_ret_t duk_bi_object_constructor_is_extensible(.*{$/,/^}/ {
	/^	duk_push_boolean(thr, (h != NULL)/i\
	if (h != NULL \&\& is_proxy(h)) {\
		duk_push_boolean(thr, proxy_is_extensible(thr, h));\
		return 1;\
	}
}
/^DUK_INTERNAL duk_ret_t duk_bi_object_constructor_prevent_extensions(.*{$/,/^}/ {
	/^	DUK_HOBJECT_CLEAR_EXTENSIBLE(h);$/i\
	if (is_proxy(h)) {\
		duk_bool_t done = proxy_prevent_extensions(thr, h, magic == 0);\
		if (magic == 1) duk_push_boolean(thr, done);\
		return 1;\
	}
}
/^DUK_INTERNAL void duk_seal_freeze_raw(.*{$/,/^}/ s/^		DUK_ASSERT(h != NULL);$/&\
		if (is_proxy(h)) {\
			proxy_seal(thr, h, is_freeze);\
			break;\
		}/
/^DUK_INTERNAL duk_ret_t duk_bi_object_constructor_is_sealed_frozen_shared(.*{$/,/^}/ {
	/^		h = duk_get_hobject(thr, 0);$/a\
		if (h != NULL \&\& is_proxy(h)) {\
			duk_push_boolean(thr, proxy_is_sealed(thr, h, is_frozen));\
			return 1;\
		}
}
/^DUK_INTERNAL duk_ret_t duk_bi_object_constructor_keys_shared(.*{$/,/^}/ {
	/^	duk_push_hobject(thr, h_proxy_handler);$/,/^	duk_proxy_ownkeys_postprocess/c\
	proxy_keys(thr, obj, duk__object_keys_enum_flags[magic]);
}
/^DUK_INTERNAL void duk_hobject_enumerator_create(.*{$/,/^}/ {
	/^	duk_push_hobject(thr, h_proxy_handler);$/,/^	duk_proxy_ownkeys_postprocess/c\
	duk_push_undefined(thr);\
	proxy_keys(thr, enum_target, enum_flags | DUK_ENUM_INCLUDE_NONENUMERABLE);
	/^	while (curr) {$/a\
		if (is_proxy(curr)) {\
			proxy_keys(thr, curr, enum_flags | DUK_ENUM_INCLUDE_NONENUMERABLE);\
			for (i = 0, len = duk_get_length(thr, -1); i < len; i++) {\
				duk_get_prop_index(thr, -1, (duk_uarridx_t) i);\
				duk_push_true(thr);\
				duk_put_prop(thr, -4);\
			}\
			duk_pop(thr);\
			break;\
		}
}
# Quem enumera pergunta a um Proxy de cada chave, na sua vez, se ela se mostra.
/^DUK_INTERNAL duk_bool_t duk_hobject_enumerator_next(.*{$/,/^}/ {
	s/^		if (check_existence && .*{$/		if (!key_remains(thr, enum_target, k)) {/
}
/^DUK_INTERNAL duk_ret_t duk_hobject_get_enumerated_keys(.*{$/,/^}/ {
	/^	duk_hobject_enumerator_create(thr, enum_flags);$/i\
	if (is_proxy(duk_known_hobject(thr, -1)) \&\& !(enum_flags \& DUK_ENUM_NO_PROXY_BEHAVIOR)) {\
		proxy_keys(thr, duk_known_hobject(thr, -1), enum_flags);\
		return 1;\
	}
}
# Os métodos de Array perguntam a um Proxy se a posição existe.
s/\(have[a-z0-9_]* = \|if (!*\)duk_get_prop_index(thr, /\1get_present(thr, /
/^DUK_INTERNAL void duk_call_construct_postprocess(.*{$/,/^}/ s/DUK_ERROR_TYPE_INVALID_TRAP_RESULT(thr);/refuse_constructed(thr);/
/^DUK_INTERNAL duk_bool_t duk_hobject_object_ownprop_helper(.*{$/,/^}/ {
	/^	ret = duk_hobject_get_own_propdesc/i\
	if (is_proxy(h_obj) \&\& !is_hidden_key(h_v)) {\
		duk_push_boolean(thr, proxy_owns(thr, h_obj, h_v, required_desc_flags != 0));\
		return 1;\
	}
}
/^DUK_INTERNAL duk_ret_t duk_bi_object_prototype_is_prototype_of(.*{$/,/^}/ {
	/E5.1 Section 15.2.4.6, step 3.a/i\
	if (is_proxy(h_v)) {\
		duk_push_boolean(thr, proxy_inherits(thr, h_v, h_obj));\
		return 1;\
	}
}
/^DUK_INTERNAL duk_bool_t duk_hobject_prototype_chain_contains(/,/^}/ {
	/^		if (h == p) {$/i\
		if (is_proxy(h) \&\& h != p \&\& !ignore_loop) return proxy_inherits(thr, h, p);
}
s/^		val = duk_hobject_resolve_proxy_target(val);$/		if (is_proxy(val) \&\& (skip_first || val != proto)) {\
			if (proxy_inherits(thr, val, proto)) goto pop3_and_true;\
			goto pop3_and_false;\
		}/
/^DUK_LOCAL void duk__handle_proxy_for_call(/,/^}/ {
	/^	rc = duk_get_prop_stridx_short/c\
	duk_get_prop_stridx_short(thr, -1, (*call_flags \& DUK_CALL_FLAG_CONSTRUCT) ? DUK_STRIDX_CONSTRUCT : DUK_STRIDX_APPLY);\
	rc = proxy_has_trap(thr, h_proxy, (*call_flags \& DUK_CALL_FLAG_CONSTRUCT) != 0);
	s/^		duk_push_hobject(thr, (duk_hobject \*) h_proxy);$/		push_new_target(thr, thr->callstack_curr, (duk_hobject *) h_proxy);/
}
# new.target é o que Reflect.construct disse.
/^DUK_EXTERNAL void duk_push_new_target(/,/^}/ s/^			duk_push_tval(thr, &act->tv_func);$/			push_new_target(thr, act->parent, DUK_TVAL_GET_OBJECT(\&act->tv_func));/
# Uma função em C que registramos não serve a new, a não ser que se diga (peek_allow_new).
/^DUK_EXTERNAL duk_idx_t duk_push_c_function(/,/^}/ s/DUK_HOBJECT_FLAG_CONSTRUCTABLE | //
# A chave de Reflect.has, get… pode ser um símbolo.
/^DUK_INTERNAL duk_ret_t duk_bi_reflect_object_/,/^}/ s/^	(void) duk_to_string(thr, 1);/	(void) duk_to_property_key_hstring(thr, 1);/

# Um array também pode dizer, em Symbol.toStringTag, o nome que Object.prototype.toString mostra.
/^DUK_INTERNAL void duk_push_class_string_tval(.*{$/,/^}/ {
	s/^		if (!avoid_side_effects) {$/		if (0) {/
	/^	if (duk_js_isarray_hobject(h_obj)) {$/i\
	if (!avoid_side_effects) {\
		(void) duk_get_prop_stridx(thr, -1, DUK_STRIDX_WELLKNOWN_SYMBOL_TO_STRING_TAG);\
		if (duk_is_string_notsymbol(thr, -1)) {\
			duk_remove_m2(thr);\
			goto finish;\
		}\
		duk_pop_unsafe(thr);\
	}
}

# Um finalizador roda na corrotina do momento. O Duktape o chamava sempre na pilha principal, que não
# anda enquanto espera por uma corrotina: a chamada era recusada, e a memória de um Buffer lido dentro
# de uma função async não voltava nunca.
/^DUK_INTERNAL void duk_heap_run_finalizer(duk_heap \*heap, duk_hobject \*obj) {$/,/^}/ s/^	thr = heap->heap_thread;$/	thr = heap->curr_thread != NULL ? heap->curr_thread : heap->heap_thread;/
