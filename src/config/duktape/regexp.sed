# regexp.sed -- as expressões regulares.

# O `source` de uma expressão regular: dentro de [ ] a barra não se escapa.
/^DUK_LOCAL void duk__create_escaped_source/,/^}/ {
	s/^	duk_uint_fast8_t c_prev, c;/&\
	duk_bool_t in_class = 0;/
	s/^		if (c == (duk_uint_fast8_t) '\/' && c_prev/		if (c_prev != (duk_uint_fast8_t) '\\\\') in_class = in_class ? c != ']' : c == '[';\
		if (!in_class \&\& c == (duk_uint_fast8_t) '\/' \&\& c_prev/
	s/^		c_prev = c;/		c_prev = c_prev == (duk_uint_fast8_t) '\\\\' ? 0 : c;/
}

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

# Uma expressão que começa por ^ só pode casar no começo do texto (o código dela abre com SAVE 0).
/^DUK_LOCAL void duk__regexp_match_helper(.*{$/,/^}/ {
	/^		\/\* advance by one character (code point) and one char_offset \*\/$/i\
		if (re_ctx.bytecode[2] == DUK_REOP_ASSERT_START \&\& !(re_ctx.re_flags \& DUK_RE_FLAG_MULTILINE)) break;
}

# Num replace global com uma função, o Node acha tudo o que casa e só depois a chama: ela pode usar a
# mesma expressão. Aqui ela é chamada no meio da busca, que por isso guarda onde estava.
/^DUK_INTERNAL duk_ret_t duk_bi_string_prototype_replace/,/^}/ {
	/regexp res_obj is at index 4/i\
			duk_uint_t resume_at = 0;\
			if (is_global) {\
				duk_get_prop_stridx_short(thr, 0, DUK_STRIDX_LAST_INDEX);\
				resume_at = duk_get_uint(thr, -1);\
				duk_pop(thr);\
				duk_push_int(thr, 0);\
				duk_put_prop_stridx_short(thr, 0, DUK_STRIDX_LAST_INDEX);\
			}
	/^			h_repl = duk_to_hstring_m1(thr);/i\
			if (is_global) {\
				duk_push_uint(thr, resume_at);\
				duk_put_prop_stridx_short(thr, 0, DUK_STRIDX_LAST_INDEX);\
			}
}

# RegExp.$1 e companhia: quem guarda o que a última busca achou é src/es_last.c.
/^DUK_LOCAL void duk__regexp_match_helper(.*{$/,/^}/ {
	/^			match = 1;$/a\
			if (peek_match != NULL) peek_match(thr, h_input, re_ctx.input, re_ctx.saved, re_ctx.nsaved);
}
