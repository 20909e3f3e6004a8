/* peek_proxy.c -- um Proxy decide o que acontece com ele.
 *
 * Parte de peek.c, que inclui este arquivo. O Duktape só conhece parte das armadilhas; aqui, onde ele
 * faria uma operação num Proxy (as linhas que src/config/duktape/proxy.sed acrescenta), a operação vai
 * inteira para quem sabe as regras: peek_proxy, que es.c preenche com as funções de
 * src/lib/es/proxy.js. Cada uma recebe o alvo, o tratador e os argumentos da operação.
 *
 * As chaves escondidas, com que o motor e as nossas classes guardam o que é deles, nenhuma armadilha
 * vê: elas moram no próprio Proxy, que por isso não empresta as do alvo. */

static int is_hidden_key(const duk_hstring *key) { return DUK_HSTRING_HAS_HIDDEN(key); }

static int is_hidden(const duk_tval *key) {
    return DUK_TVAL_IS_STRING(key) && is_hidden_key(DUK_TVAL_GET_STRING(key));
}

static int is_proxy(const duk_hobject *o) { return DUK_HOBJECT_IS_PROXY(o); }

/* Um Proxy revogado tem por tratador um objeto que nenhum programa alcança. */
static duk_hobject *nobody(duk_hthread *thr) { return thr->builtins[DUK_BIDX_GLOBAL_ENV]; }

/* [ argumentos ] -> [ resultado ] */
static void ask(duk_hthread *thr, duk_hobject *o, enum peek_operation operation, duk_idx_t count) {
    static const char *const shown[] = PEEK_OPERATION_NAMES;
    const duk_hproxy *proxy = (const duk_hproxy *)o;
    duk_require_stack(thr, 8);
    if (proxy->handler == nobody(thr))
        (void)duk_type_error(thr, "Cannot perform '%s' on a proxy that has been revoked",
                             shown[operation]);
    if (peek_proxy == NULL) (void)duk_type_error(thr, "Proxy: falta a camada es");
    peek_proxy(thr, operation);
    duk_insert(thr, -1 - count);
    duk_push_hobject(thr, proxy->target);
    duk_insert(thr, -1 - count);
    duk_push_hobject(thr, proxy->handler);
    duk_insert(thr, -1 - count);
    duk_call(thr, count + 2);
}

static int ask_whether(duk_hthread *thr, duk_hobject *o, enum peek_operation operation,
                       duk_idx_t count) {
    ask(thr, o, operation, count);
    return duk_to_boolean_top_pop(thr);
}

static void push_key(duk_hthread *thr, const duk_tval *key) {
    duk_tval copy = *key; /* se está na pilha, a pilha pode mudar de lugar */
    duk_require_stack(thr, 8);
    duk_push_tval(thr, &copy);
    (void)duk_to_property_key_hstring(thr, -1);
}

/* ---- ler, escrever, procurar, apagar ---- */

/* [ ] -> [ valor ] */
static int proxy_get(duk_hthread *thr, duk_hobject *o, duk_tval *key, duk_tval *receiver) {
    push_key(thr, key);
    duk_push_tval(thr, receiver);
    ask(thr, o, PEEK_PROXY_GET, 2);
    return 1;
}

static int proxy_set(duk_hthread *thr, duk_hobject *o, duk_tval *key, duk_tval *value,
                     duk_tval *receiver, int strict) {
    push_key(thr, key);
    duk_push_tval(thr, value);
    duk_push_tval(thr, receiver);
    duk_push_boolean(thr, (duk_bool_t)strict);
    return ask_whether(thr, o, PEEK_PROXY_SET, 4);
}

/* [ chave ] -> [ chave ] */
static int proxy_delete(duk_hthread *thr, duk_hobject *o, int strict) {
    push_key(thr, duk_get_tval(thr, -1));
    duk_push_boolean(thr, (duk_bool_t)strict);
    return ask_whether(thr, o, PEEK_PROXY_DELETE, 2);
}

/* A chave escondida de um campo privado ("#x"): quem o tem é o objeto que a classe construiu, e não
 * outro que herde dele. */
static int is_private_field(const duk_hstring *key) {
    return is_hidden_key(key) && DUK_HSTRING_GET_DATA(key)[1] == '#';
}

/* `chave in objeto`, ele mesmo ou um dos protótipos. */
static int has_property(duk_hthread *thr, duk_hobject *o, duk_hstring *key) {
    duk_propdesc found;
    if (is_private_field(key)) return (int)duk_hobject_get_own_propdesc(thr, o, key, &found, 0);
    for (; o != NULL; o = DUK_HOBJECT_GET_PROTOTYPE(thr->heap, o)) {
        if (is_proxy(o) && !is_hidden_key(key)) {
            duk_require_stack(thr, 8);
            duk_push_hstring(thr, key);
            return ask_whether(thr, o, PEEK_PROXY_HAS, 1);
        }
        if (duk_hobject_get_own_propdesc(thr, o, key, &found, 0)) return 1;
    }
    return 0;
}

/* Reflect.get: [ objeto chave receptor ] -> [ valor ] */
void peek_get(duk_context *ctx) {
    duk_hobject *o = duk_require_hobject(ctx, -3);
    duk_hstring *key = duk_to_property_key_hstring(ctx, -2);
    duk_propdesc found;
    for (; o != NULL; o = DUK_HOBJECT_GET_PROTOTYPE(ctx->heap, o)) {
        if (is_proxy(o)) {
            duk_dup(ctx, -2);
            duk_dup(ctx, -2);
            ask(ctx, o, PEEK_PROXY_GET, 2);
            return;
        }
        if (!duk_hobject_get_own_propdesc(ctx, o, key, &found, DUK_GETDESC_FLAG_PUSH_VALUE))
            continue;
        if (found.get == NULL) return;
        duk_push_hobject(ctx, found.get);
        duk_dup(ctx, -3);
        duk_call_method(ctx, 0);
        return;
    }
    duk_push_undefined(ctx);
}

/* ---- descritores ---- */

/* [ chave ] -> [ descritor ou undefined ] */
static void proxy_descriptor(duk_hthread *thr, duk_hobject *o) {
    ask(thr, o, PEEK_PROXY_DESCRIPTOR, 1);
}

static int proxy_owns(duk_hthread *thr, duk_hobject *o, duk_hstring *key, int enumerable) {
    duk_push_hstring(thr, key);
    proxy_descriptor(thr, o);
    int owns = duk_is_object(thr, -1);
    if (owns && enumerable) {
        duk_get_prop_literal(thr, -1, "enumerable");
        owns = duk_to_boolean_top_pop(thr);
    }
    duk_pop(thr);
    return owns;
}

/* [ descritor valor ] -> [ descritor ] */
static void put_field(duk_hthread *thr, const char *name) { duk_put_prop_string(thr, -2, name); }

static void put_flag(duk_hthread *thr, const char *name, duk_uint_t flags, duk_uint_t have,
                     duk_uint_t is) {
    if (!(flags & have)) return;
    duk_push_boolean(thr, (flags & is) != 0);
    put_field(thr, name);
}

static void put_function(duk_hthread *thr, const char *name, int have, duk_hobject *function) {
    if (!have) return;
    if (function != NULL)
        duk_push_hobject(thr, function);
    else
        duk_push_undefined(thr);
    put_field(thr, name);
}

static int proxy_define(duk_hthread *thr, duk_uint_t flags, duk_hobject *o, duk_hstring *key,
                        duk_idx_t value, duk_hobject *get, duk_hobject *set, int strict) {
    duk_require_stack(thr, 12);
    duk_push_hstring(thr, key);
    duk_push_object(thr);
    if (flags & DUK_DEFPROP_HAVE_VALUE) {
        duk_dup(thr, value);
        put_field(thr, "value");
    }
    put_flag(thr, "writable", flags, DUK_DEFPROP_HAVE_WRITABLE, DUK_DEFPROP_WRITABLE);
    put_function(thr, "get", (flags & DUK_DEFPROP_HAVE_GETTER) != 0, get);
    put_function(thr, "set", (flags & DUK_DEFPROP_HAVE_SETTER) != 0, set);
    put_flag(thr, "enumerable", flags, DUK_DEFPROP_HAVE_ENUMERABLE, DUK_DEFPROP_ENUMERABLE);
    put_flag(thr, "configurable", flags, DUK_DEFPROP_HAVE_CONFIGURABLE, DUK_DEFPROP_CONFIGURABLE);
    duk_push_boolean(thr, (duk_bool_t)strict);
    return ask_whether(thr, o, PEEK_PROXY_DEFINE, 3);
}

/* ---- o objeto inteiro ---- */

/* [ ] -> [ protótipo ou null ] */
static void proxy_prototype(duk_hthread *thr, duk_hobject *o) {
    ask(thr, o, PEEK_PROXY_PROTOTYPE, 0);
}

/* [ protótipo ] -> [ ] */
static int proxy_set_prototype(duk_hthread *thr, duk_hobject *o, int strict) {
    duk_push_boolean(thr, (duk_bool_t)strict);
    return ask_whether(thr, o, PEEK_PROXY_SET_PROTOTYPE, 2);
}

/* `prototype` está entre os protótipos do Proxy? */
static int proxy_inherits(duk_hthread *thr, duk_hobject *o, duk_hobject *prototype) {
    duk_require_stack(thr, 8);
    duk_push_hobject(thr, prototype);
    return ask_whether(thr, o, PEEK_PROXY_INHERITS, 1);
}

static int proxy_is_extensible(duk_hthread *thr, duk_hobject *o) {
    return ask_whether(thr, o, PEEK_PROXY_IS_EXTENSIBLE, 0);
}

static int proxy_prevent_extensions(duk_hthread *thr, duk_hobject *o, int strict) {
    duk_push_boolean(thr, (duk_bool_t)strict);
    return ask_whether(thr, o, PEEK_PROXY_PREVENT_EXTENSIONS, 1);
}

static void proxy_seal(duk_hthread *thr, duk_hobject *o, int freeze) {
    duk_push_hobject(thr, o);
    duk_push_boolean(thr, (duk_bool_t)freeze);
    (void)ask_whether(thr, o, PEEK_PROXY_SEAL, 2);
}

static int proxy_is_sealed(duk_hthread *thr, duk_hobject *o, int frozen) {
    duk_push_hobject(thr, o);
    duk_push_boolean(thr, (duk_bool_t)frozen);
    return ask_whether(thr, o, PEEK_PROXY_IS_SEALED, 2);
}

/* [ ] -> [ lista ]: as chaves que uma enumeração destas mostraria. */
static void proxy_keys(duk_hthread *thr, duk_hobject *o, duk_uint_t flags) {
    duk_require_stack(thr, 12);
    duk_push_hobject(thr, o);
    duk_push_boolean(thr, (flags & DUK_ENUM_OWN_PROPERTIES_ONLY) == 0);
    duk_push_boolean(thr, (flags & DUK_ENUM_INCLUDE_NONENUMERABLE) != 0);
    duk_push_boolean(thr, (flags & DUK_ENUM_EXCLUDE_STRINGS) == 0);
    duk_push_boolean(thr, (flags & DUK_ENUM_INCLUDE_SYMBOLS) != 0);
    ask(thr, o, PEEK_PROXY_KEYS, 5);
}

/* Numa enumeração, é a vez desta chave: o objeto, ou um dos protótipos, ainda a tem? Um Proxy, além
 * disso, diz se ela se mostra. */
static int key_remains(duk_hthread *thr, duk_hobject *o, duk_hstring *key) {
    duk_propdesc found;
    for (; o != NULL; o = DUK_HOBJECT_GET_PROTOTYPE(thr->heap, o)) {
        if (is_proxy(o)) {
            duk_require_stack(thr, 8);
            duk_push_hstring(thr, key);
            return ask_whether(thr, o, PEEK_PROXY_SHOWS, 1);
        }
        if (duk_hobject_get_own_propdesc(thr, o, key, &found, 0)) return 1;
    }
    return 0;
}

/* [ ] -> [ valor ] e 1; ou [ undefined ] e 0 se a lista não tem essa posição. */
static int get_present(duk_hthread *thr, duk_idx_t index, duk_uarridx_t i) {
    index = duk_require_normalize_index(thr, index);
    if (is_proxy(duk_require_hobject(thr, index)) && !duk_has_prop_index(thr, index, i)) {
        duk_push_undefined(thr);
        return 0;
    }
    return (int)duk_get_prop_index(thr, index, i);
}

/* ---- chamar ---- */

/* [ … tratador armadilha ] -> [ … ]: a armadilha de uma chamada serve? */
static int proxy_has_trap(duk_hthread *thr, duk_hproxy *proxy, int constructing) {
    static const char *const shown[] = { "apply", "construct" };
    if (proxy->handler == nobody(thr))
        (void)duk_type_error(thr, "Cannot perform '%s' on a proxy that has been revoked",
                             shown[constructing]);
    return !duk_is_null_or_undefined(thr, -1);
}

/* [ valor ]: o que uma armadilha de construct devolveu não é um objeto. */
static void refuse_constructed(duk_hthread *thr) {
    (void)duk_type_error(thr, "'construct' on proxy: trap returned non-object ('%s')",
                         duk_safe_to_string(thr, -1));
}

/* ---- por fora ---- */

int peek_is_proxy(duk_context *ctx, duk_idx_t index) {
    duk_hobject *o = duk_get_hobject(ctx, index);
    return o != NULL && is_proxy(o);
}

void peek_proxy_parts(duk_context *ctx, duk_idx_t index) {
    const duk_hproxy *proxy = (const duk_hproxy *)duk_require_hobject(ctx, index);
    if (proxy->handler == nobody(ctx)) {
        duk_push_null(ctx);
        duk_push_null(ctx);
        return;
    }
    duk_push_hobject(ctx, proxy->target);
    duk_push_hobject(ctx, proxy->handler);
}

void peek_revoke(duk_context *ctx, duk_idx_t index) {
    duk_hproxy *proxy = (duk_hproxy *)duk_require_hobject(ctx, index);
    duk_hobject *handler = proxy->handler;
    if (handler == nobody(ctx)) return;
    proxy->handler = nobody(ctx);
    DUK_HOBJECT_INCREF(ctx, proxy->handler);
    DUK_HOBJECT_DECREF(ctx, handler);
}

/* ---- para es/proxy.js ---- */

int peek_is_fixed(duk_context *ctx) {
    duk_hobject *o = duk_require_hobject(ctx, 0);
    duk_hstring *key = duk_to_property_key_hstring(ctx, 1);
    duk_propdesc found;
    if (is_proxy(o)) return 1; /* só o descritor dele o diz */
    return duk_hobject_get_own_propdesc(ctx, o, key, &found, 0) &&
           !(found.flags & DUK_PROPDESC_FLAG_CONFIGURABLE);
}

int peek_proxy_set(duk_context *ctx) {
    duk_push_false(ctx);
    return ask_whether(ctx, duk_require_hobject(ctx, 0), PEEK_PROXY_SET, 4);
}

/* ---- construir em nome de outro ---- */

/* Reflect.construct segura o novo alvo no seu quadro da pilha, logo abaixo do de quem ele chama. */
static duk_c_function constructing;

static duk_hobject *new_target_of(duk_hthread *thr, const duk_activation *caller) {
    if (caller == NULL || caller->func == NULL || !DUK_HOBJECT_IS_NATFUNC(caller->func))
        return NULL;
    if (constructing == NULL || ((duk_hnatfunc *)caller->func)->func != constructing) return NULL;
    return DUK_TVAL_GET_OBJECT(bottom_of(thr, caller) + 2);
}

/* [ ] -> [ new.target ]: de uma função que `caller` chamou com new. */
static void push_new_target(duk_hthread *thr, const duk_activation *caller, duk_hobject *function) {
    duk_hobject *other = new_target_of(thr, caller);
    if (other == NULL || DUK_HOBJECT_HAS_BOUNDFUNC(other)) other = function;
    duk_push_hobject(thr, other);
}

/* Reflect.construct: [ alvo argumentos novo_alvo ] -> [ … resultado ]. O objeto nasce com o protótipo
 * do novo alvo; um construtor nativo faz o seu, que o recebe depois. */
void peek_construct(duk_context *ctx) {
    constructing = ((duk_hnatfunc *)ctx->callstack_curr->func)->func;
    duk_get_prop_literal(ctx, 2, "prototype");
    duk_dup(ctx, 0);
    duk_push_object(ctx); /* [ alvo argumentos novo_alvo protótipo alvo objeto ] */
    if (duk_is_object(ctx, 3)) {
        duk_dup(ctx, 3);
        duk_set_prototype(ctx, -2);
    }
    duk_dup(ctx, 1);
    (void)duk_unpack_array_like(ctx, -1);
    duk_remove(ctx, 6);
    duk_handle_call_unprotected(ctx, 4,
                                DUK_CALL_FLAG_CONSTRUCT | DUK_CALL_FLAG_DEFAULT_INSTANCE_UPDATED);
    if (!duk_is_c_function(ctx, 0) || duk_strict_equals(ctx, 0, 2) || !duk_is_object(ctx, 3))
        return;
    duk_dup(ctx, 3);
    duk_set_prototype(ctx, -2);
}
