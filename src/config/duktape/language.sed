# language.sed -- o que a linguagem diz desde o ES2015, ou sempre disse, e o Duktape faz de outro jeito.

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

# Em `x + f()`, x é lido antes de f rodar (src/peek_order.c).
/^binary:$/,/^	}$/ {
	/^		duk__ivalue_toplain(comp_ctx, left);$/a\
		int copy = save_left(comp_ctx, left);
	/^		duk__expr_toplain(comp_ctx, res, args & 0xff \/\*rbp_flags\*\/);$/a\
		if (copy >= 0) settle_left(comp_ctx, left, copy);
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

# A chave de Reflect.has, get… pode ser um símbolo.
/^DUK_INTERNAL duk_ret_t duk_bi_reflect_object_/,/^}/ s/^	(void) duk_to_string(thr, 1);/	(void) duk_to_property_key_hstring(thr, 1);/
