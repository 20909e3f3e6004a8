# functions.sed -- as funções de JavaScript: como nascem, que propriedades têm, como se chamam e de que
# texto vieram.

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

# O nome de um getter é "get soma"; o de um setter, "set soma".
/^			\/\* curr_token = get\/set name \*\/$/a\
			comp_ctx->accessor = is_get ? "get " : "set ";
/^	if (flags & DUK__FUNC_FLAG_GETSET) {$/,/^	} else {$/ s/^		comp_ctx->curr_func.h_name = .*/		duk_push_string(thr, comp_ctx->accessor);\
		duk_insert(thr, -2);\
		duk_concat(thr, 2); \/* keep in valstack *\/\
&/

# Uma função em C que registramos não serve a new, a não ser que se diga (peek_allow_new).
/^DUK_EXTERNAL duk_idx_t duk_push_c_function(/,/^}/ s/DUK_HOBJECT_FLAG_CONSTRUCTABLE | //

# new.target é o que Reflect.construct disse.
/^DUK_EXTERNAL void duk_push_new_target(/,/^}/ s/^			duk_push_tval(thr, &act->tv_func);$/			push_new_target(thr, act->parent, DUK_TVAL_GET_OBJECT(\&act->tv_func));/
