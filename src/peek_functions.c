/* peek_functions.c -- as funções de JavaScript por dentro: como nascem, e de que texto vieram.
 *
 * Parte de peek.c, que inclui este arquivo: daqui se veem as estruturas do Duktape. Quem chama as
 * três primeiras é o próprio Duktape, nas linhas que src/config/duktape/functions.sed acrescenta.
 *
 * O compilador guarda as constantes de uma função (números e textos) numa tabela que todas as
 * closures dela partilham. De onde a função veio fica ali, depois das que o programa usa, e não
 * custa nada a cada closure. A última constante é sempre uma destas:
 *
 *   "arquivo"                       só se sabe o nome
 *   …, início, fim, origem          a origem é o array que peek_push_origin faz; o texto da função
 *                                   vai do início ao fim (0 e 0 se ela não tem texto a mostrar)
 *
 * Uma tradução traz os lugares do texto original escritos nela, depois da chave que abre cada
 * função: {/ *12,40* /. Com um "!" na frente, {/ *!12,40* /, a função não serve a `new`. */

enum { ORIGIN_NAME, ORIGIN_TEXT, ORIGIN_SKIP }; /* posições do array */

/* ---- uma closure ---- */

/* A tabela já tem lugar: nada aqui pede memória, nem chama o coletor. */
static void add_property(duk_hthread *thr, duk_hobject *o, duk_small_uint_t name, duk_tval *value,
                         duk_small_uint_t flags) {
    duk_int_t i = duk__hobject_alloc_entry_checked(thr, o, DUK_HTHREAD_GET_STRING(thr, name));
    DUK_HOBJECT_E_SET_FLAGS(thr->heap, o, i, (duk_uint8_t)flags);
    duk_tval *slot = DUK_HOBJECT_E_GET_VALUE_TVAL_PTR(thr->heap, o, i);
    DUK_TVAL_SET_TVAL(slot, value);
    DUK_TVAL_INCREF(thr, slot);
}

static void add_object(duk_hthread *thr, duk_hobject *o, duk_small_uint_t name, duk_hobject *value,
                       duk_small_uint_t flags) {
    duk_tval box;
    DUK_TVAL_SET_OBJECT(&box, value);
    add_property(thr, o, name, &box, flags);
}

static void add_length(duk_hthread *thr, duk_hobject *o, duk_hcompfunc *model) {
    duk_harray *formals = duk_hobject_get_formals(thr, &model->obj);
    duk_tval box;
    DUK_TVAL_SET_U32(&box, formals != NULL ? formals->length : model->nargs);
    add_property(thr, o, DUK_STRIDX_LENGTH, &box, DUK_PROPDESC_FLAGS_C);
}

static void add_name(duk_hthread *thr, duk_hobject *o, duk_hcompfunc *model) {
    duk_tval *known =
        duk_hobject_find_entry_tval_ptr_stridx(thr->heap, &model->obj, DUK_STRIDX_NAME);
    duk_tval box;
    DUK_TVAL_SET_STRING(&box, DUK_HTHREAD_STRING_EMPTY_STRING(thr));
    add_property(thr, o, DUK_STRIDX_NAME, known != NULL ? known : &box, DUK_PROPDESC_FLAGS_C);
}

/* f.prototype = { constructor: f } */
static void add_prototype(duk_hthread *thr, duk_hobject *o) {
    duk_push_object(thr);
    duk_hobject *prototype = duk_known_hobject(thr, -1);
    duk_hobject_resize_entrypart(thr, prototype, 1);
    add_object(thr, prototype, DUK_STRIDX_CONSTRUCTOR, o, DUK_PROPDESC_FLAGS_WC);
    add_object(thr, o, DUK_STRIDX_PROTOTYPE, prototype, DUK_PROPDESC_FLAGS_W);
    duk_pop(thr);
}

/* As propriedades de uma closure nova: as internas, que ela tem iguais às do modelo que o
 * compilador fez, e as que o programa vê, na ordem do V8. Já se sabe quantas são: a tabela nasce do
 * tamanho certo. (O Duktape as punha uma a uma pelo caminho comum, numa tabela que crescia de duas
 * em duas: criar uma função, e cada callback é uma, custava três vezes mais.) */
static void fill_closure(duk_hthread *thr, duk_hcompfunc *closure, duk_hcompfunc *model,
                         int with_prototype) {
    static const duk_uint16_t internal[] = { DUK_STRIDX_INT_VARMAP, DUK_STRIDX_INT_FORMALS,
                                             DUK_STRIDX_INT_PC2LINE };
    enum { COUNT = sizeof internal / sizeof *internal };
    duk_hobject *o = &closure->obj;
    duk_tval *values[COUNT];
    duk_uint32_t size = with_prototype ? 3 : 2;
    for (int i = 0; i < COUNT; i++) {
        values[i] = duk_hobject_find_entry_tval_ptr_stridx(thr->heap, &model->obj, internal[i]);
        if (values[i] != NULL) size++;
    }
    duk_hobject_resize_entrypart(thr, o, size);
    for (int i = 0; i < COUNT; i++)
        if (values[i] != NULL) add_property(thr, o, internal[i], values[i], DUK_PROPDESC_FLAGS_C);
    add_length(thr, o, model);
    add_name(thr, o, model);
    if (with_prototype) add_prototype(thr, o);
}

/* Uma função comum de código frouxo: no V8, a única que tem `arguments` e `caller`. Valem sempre
 * null; o Duktape responde por elas sem que ocupem lugar em cada closure. */
static int is_sloppy(const duk_hobject *o) {
    return DUK_HOBJECT_IS_COMPFUNC(o) && DUK_HOBJECT_HAS_CONSTRUCTABLE(o) &&
           !DUK_HOBJECT_HAS_STRICT(o);
}

/* ---- compilar ---- */

/* O "nome do arquivo" que o compilador recebeu no topo da pilha pode ser uma origem. */
static duk_hstring *open_origin(duk_hthread *thr, duk_compiler_ctx *comp) {
    comp->origin = duk_get_hobject(thr, -1); /* fica na pilha até o fim da compilação */
    if (comp->origin == NULL) return duk_get_hstring(thr, -1);
    duk_get_prop_index(thr, -1, ORIGIN_NAME);
    duk_hstring *name = duk_get_hstring(thr, -1);
    duk_pop(thr);
    return name;
}

/* [ ] -> [ valor ] */
static void push_from(duk_hthread *thr, duk_hobject *origin, duk_uarridx_t index) {
    duk_push_hobject(thr, origin);
    duk_get_prop_index(thr, -1, index);
    duk_remove(thr, -2);
}

static int is_translation(duk_hthread *thr, duk_hobject *origin) {
    push_from(thr, origin, ORIGIN_SKIP);
    int yes = duk_is_undefined(thr, -1);
    duk_pop(thr);
    return yes;
}

/* Lê os lugares escritos depois da chave em `open`. */
static void read_mark(duk_compiler_ctx *comp, duk_size_t open) {
    duk_compiler_func *f = &comp->curr_func;
    const char *at = (const char *)comp->lex.input + open;
    if (comp->lex.input_length - open < 8 || memcmp(at, "{/*", 3) != 0) return;
    at += 3;
    int is_plain = *at != '!';
    if (!is_plain) at++;
    char *rest;
    duk_uint32_t start = (duk_uint32_t)strtoul(at, &rest, 10);
    if (rest == at || *rest != ',') return;
    f->text_start = start;
    f->text_end = (duk_uint32_t)strtoul(rest + 1, NULL, 10);
    if (!is_plain) f->is_constructable = 0;
}

/* A função que o compilador acabou de ler: a primeira palavra dela está em `start`, e a chave que
 * abre o corpo, em `open`. */
static void note_span(duk_compiler_ctx *comp, unsigned long start, unsigned long open) {
    if (comp->origin == NULL) return;
    if (is_translation(comp->thr, comp->origin)) {
        read_mark(comp, open);
    } else {
        comp->curr_func.text_start = (duk_uint32_t)start;
        comp->curr_func.text_end = (duk_uint32_t)comp->prev_token.start_offset + 1;
    }
}

/* [ constante ] -> [ ] */
static void add_constant(duk_compiler_ctx *comp) {
    duk_hthread *thr = comp->thr;
    duk_idx_t constants = comp->curr_func.consts_idx;
    duk_put_prop_index(thr, constants, (duk_uarridx_t)duk_get_length(thr, constants));
}

static void add_origin(duk_compiler_ctx *comp) {
    duk_hthread *thr = comp->thr;
    if (comp->origin == NULL) {
        duk_push_hstring(thr, comp->h_filename != NULL ? comp->h_filename
                                                       : DUK_HTHREAD_STRING_EMPTY_STRING(thr));
    } else {
        duk_push_uint(thr, comp->curr_func.text_start);
        add_constant(comp);
        duk_push_uint(thr, comp->curr_func.text_end);
        add_constant(comp);
        duk_push_hobject(thr, comp->origin);
    }
    add_constant(comp);
}

void peek_push_origin(duk_context *ctx, const char *name, duk_idx_t text, int skip) {
    text = duk_require_normalize_index(ctx, text);
    duk_push_bare_array(ctx);
    duk_push_string(ctx, name);
    duk_put_prop_index(ctx, -2, ORIGIN_NAME);
    duk_dup(ctx, text);
    duk_put_prop_index(ctx, -2, ORIGIN_TEXT);
    if (skip < 0) return;
    duk_push_int(ctx, skip);
    duk_put_prop_index(ctx, -2, ORIGIN_SKIP);
}

/* ---- perguntar ---- */

/* A última constante; NULL se não é uma função de JavaScript. */
static duk_tval *last_constant(duk_hthread *thr, duk_idx_t index) {
    duk_hobject *o = duk_get_hobject(thr, index);
    if (o == NULL || !DUK_HOBJECT_IS_COMPFUNC(o)) return NULL;
    return DUK_HCOMPFUNC_GET_CONSTS_END(thr->heap, (duk_hcompfunc *)o) - 1;
}

int peek_file(duk_context *ctx, duk_idx_t index) {
    duk_tval *last = last_constant(ctx, index);
    if (last == NULL)
        duk_push_undefined(ctx);
    else if (DUK_TVAL_IS_OBJECT(last))
        push_from(ctx, DUK_TVAL_GET_OBJECT(last), ORIGIN_NAME);
    else
        duk_push_tval(ctx, last);
    return last != NULL;
}

/* [ texto ] -> [ fatia ]: o compilador conta bytes; o tradutor, como o JavaScript. */
static void slice_bytes(duk_context *ctx, duk_size_t start, duk_size_t end) {
    const char *text = duk_get_string(ctx, -1);
    duk_push_lstring(ctx, text + start, end - start);
    duk_remove(ctx, -2);
}

int peek_source(duk_context *ctx, duk_idx_t index) {
    duk_tval *last = last_constant(ctx, index);
    if (last == NULL || !DUK_TVAL_IS_OBJECT(last)) return 0;
    duk_hobject *origin = DUK_TVAL_GET_OBJECT(last);
    duk_size_t start = (duk_size_t)DUK_TVAL_GET_NUMBER(last - 2);
    duk_size_t end = (duk_size_t)DUK_TVAL_GET_NUMBER(last - 1);
    push_from(ctx, origin, ORIGIN_SKIP);
    int translated = duk_is_undefined(ctx, -1);
    duk_size_t skip = (duk_size_t)duk_get_uint_default(ctx, -1, 0);
    duk_pop(ctx);
    if (end == 0 || start < skip) return 0;
    push_from(ctx, origin, ORIGIN_TEXT);
    if (translated)
        duk_substring(ctx, -1, start, end);
    else
        slice_bytes(ctx, start - skip, end - skip);
    return 1;
}

int peek_whole_source(duk_context *ctx, duk_idx_t index) {
    duk_tval *last = last_constant(ctx, index);
    if (last == NULL || !DUK_TVAL_IS_OBJECT(last)) return 0;
    push_from(ctx, DUK_TVAL_GET_OBJECT(last), ORIGIN_TEXT);
    return 1;
}

/* Quantas linhas acabam antes da posição `at` do texto, contada em bytes ou, como o tradutor faz, em
 * caracteres (de que só o primeiro byte conta). */
static int lines_before(const char *text, duk_size_t at, int by_character) {
    int lines = 0;
    for (; *text != '\0' && at > 0; text++) {
        lines += *text == '\n';
        if (!by_character || (text[1] & 0xc0) != 0x80) at--;
    }
    return lines;
}

int peek_first_line(duk_context *ctx, void *function) {
    duk_push_heapptr(ctx, function);
    duk_tval *last = last_constant(ctx, -1);
    duk_pop(ctx);
    if (last == NULL || !DUK_TVAL_IS_OBJECT(last)) return peek_line(ctx, function, 0);
    duk_size_t start = (duk_size_t)DUK_TVAL_GET_NUMBER(last - 2);
    if (DUK_TVAL_GET_NUMBER(last - 1) == 0) return peek_line(ctx, function, 0); /* da tradução */
    push_from(ctx, DUK_TVAL_GET_OBJECT(last), ORIGIN_SKIP);
    int translated = duk_is_undefined(ctx, -1);
    duk_size_t skip = (duk_size_t)duk_get_uint_default(ctx, -1, 0);
    push_from(ctx, DUK_TVAL_GET_OBJECT(last), ORIGIN_TEXT);
    int before = start < skip ? 0 : lines_before(duk_get_string(ctx, -1), start - skip, translated);
    duk_pop_2(ctx);
    return before + 1;
}

void peek_push_thrower(duk_context *ctx) {
    duk_push_hobject(ctx, ctx->builtins[DUK_BIDX_TYPE_ERROR_THROWER]);
}

int peek_is_constructor(duk_context *ctx, duk_idx_t index) {
    duk_hobject *o = duk_get_hobject(ctx, index);
    if (o != NULL && DUK_HOBJECT_IS_BOUNDFUNC(o))
        o = DUK_TVAL_GET_OBJECT(&((duk_hboundfunc *)o)->target);
    return o != NULL && DUK_HOBJECT_HAS_CONSTRUCTABLE(o);
}
