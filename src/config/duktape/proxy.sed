# proxy.sed -- um Proxy decide tudo o que se faz com ele (src/peek_proxy.c).

# Um Proxy pode ter por alvo ou tratador outro Proxy. A busca que sobe pelos protótipos e encontra um também lhe pergunta.
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
