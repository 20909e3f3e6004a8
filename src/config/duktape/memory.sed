# memory.sed -- a partida, a coleta e os finalizadores.

# Os objetos da linguagem nascem a cada partida: quantas propriedades virão já foi lido, e quem as põe não precisa conferir as regras de defineProperty.
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

# Um heap recém-feito não tem lixo: a primeira coleta fica para quando houver o que recolher, e não
# para o primeiro pedido de memória.
s/^	\/\* res->ms_trigger_counter == 0 -> now causes immediate GC; which is OK \*\/$/	res->ms_trigger_counter = 100000;/

# Um finalizador roda na corrotina do momento. O Duktape o chamava sempre na pilha principal, que não
# anda enquanto espera por uma corrotina: a chamada era recusada, e a memória de um Buffer lido dentro
# de uma função async não voltava nunca.
/^DUK_INTERNAL void duk_heap_run_finalizer(duk_heap \*heap, duk_hobject \*obj) {$/,/^}/ s/^	thr = heap->heap_thread;$/	thr = heap->curr_thread != NULL ? heap->curr_thread : heap->heap_thread;/
