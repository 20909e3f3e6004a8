/* http_headers.c -- os atalhos de setHeader, getHeader, statusCode e headersSent.
 *
 * Enquanto o JavaScript não guarda estado sobre a resposta (x->touched), os headers de setHeader
 * moram no C, em x->set, como textos terminados em zero: nome, valor, nome, valor… O valor começa
 * por uma letra, porque getHeader tem de devolver o número ou o texto que recebeu. */
#include "http.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { SLOW_SET, SLOW_GET, SLOW_STATUS, SLOW_SET_STATUS, SLOW_SENT, SLOW_COUNT };
static void *slow[SLOW_COUNT];

enum { TEXT = 't', NUMBER = 'n' };

/* ---- um header ---- */

static int is_ascii(const char *text, size_t length) {
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)text[i] >= 0x80) return 0;
    return 1;
}

/* Headers que mudam o resto da cabeça são com o caminho completo. */
static int is_special(const char *name, size_t length) {
    switch (length) {
    case 4: return strcasecmp(name, "date") == 0;
    case 6: return strcasecmp(name, "expect") == 0;
    case 7: return strcasecmp(name, "trailer") == 0;
    case 10: return strcasecmp(name, "connection") == 0 || strcasecmp(name, "keep-alive") == 0;
    case 17: return strcasecmp(name, "transfer-encoding") == 0;
    case 19: return strcasecmp(name, "content-disposition") == 0;
    default: return 0;
    }
}

static int is_length(const char *name, size_t length) {
    return length == 14 && strcasecmp(name, "content-length") == 0;
}

/* O texto de um inteiro que não precisa de sinal nem de expoente; 0 se não é um desses. */
static int get_integer(duk_context *ctx, duk_idx_t index, struct http_field *field) {
    double number = duk_get_number(ctx, index);
    if (!(number >= 0 && number <= 1e15)) return 0;
    unsigned long long left = (unsigned long long)number;
    if ((double)left != number) return 0;
    char *end = field->digits + sizeof field->digits - 1, *at = end;
    *end = '\0';
    do *--at = (char)('0' + left % 10);
    while ((left /= 10) > 0);
    field->value = at;
    field->value_length = (size_t)(end - at);
    field->is_number = 1;
    return 1;
}

/* [ ... nome valor ... ]: só o que se pode copiar como está. */
int http_get_field(duk_context *ctx, duk_idx_t index, struct http_field *field) {
    field->is_number = 0;
    field->name = duk_get_lstring(ctx, index, &field->name_length);
    field->value = duk_get_lstring(ctx, index + 1, &field->value_length);
    if (field->name == NULL) return 0;
    if (field->value == NULL &&
        !(duk_is_number(ctx, index + 1) && get_integer(ctx, index + 1, field)))
        return 0;
    if (!http_is_token(field->name, field->name_length)) return 0;
    if (is_length(field->name, field->name_length))
        return field->value_length > 0 && strspn(field->value, "0123456789") >= field->value_length;
    return !is_special(field->name, field->name_length) &&
           is_ascii(field->value, field->value_length) &&
           http_is_field_text(field->value, field->value_length);
}

void http_put_field(struct exchange *x, const struct http_field *field) {
    if (is_length(field->name, field->name_length)) x->has_length = 1;
    outbox_append(&x->head, field->name, field->name_length);
    outbox_append(&x->head, ": ", 2);
    outbox_append(&x->head, field->value, field->value_length);
    outbox_append(&x->head, "\r\n", 2);
}

/* ---- a lista de setHeader ---- */

struct entry {
    const char *name, *value; /* o valor sem a letra */
    char type;
    const char *next; /* onde começa o seguinte */
};

static struct entry entry_at(const char *at) {
    struct entry e = { .name = at };
    const char *value = at + strlen(at) + 1;
    e.type = *value;
    e.value = value + 1;
    e.next = e.value + strlen(e.value) + 1;
    return e;
}

/* O header desse nome, em qualquer caixa; name NULL se não há. */
static struct entry find(const struct outbox *set, const char *name) {
    const char *at = set->bytes, *end = at + set->end;
    while (at < end) {
        struct entry e = entry_at(at);
        if (strcasecmp(e.name, name) == 0) return e;
        at = e.next;
    }
    return (struct entry){ 0 };
}

static void append(struct outbox *set, const struct http_field *field) {
    outbox_append(set, field->name, field->name_length + 1);
    outbox_append(set, field->is_number ? "n" : "t", 1);
    outbox_append(set, field->value, field->value_length + 1);
}

/* Outro valor para o mesmo nome: fica no mesmo lugar da lista. */
static void replace(struct outbox *set, const struct entry *old, const struct http_field *field) {
    struct outbox fresh = { 0 };
    outbox_append(&fresh, set->bytes, (size_t)(old->name - set->bytes));
    append(&fresh, field);
    outbox_append(&fresh, old->next, (size_t)(set->bytes + set->end - old->next));
    outbox_free(set);
    *set = fresh;
}

void http_put_set(struct exchange *x) {
    const char *at = x->set.bytes, *end = at + x->set.end;
    while (at < end) {
        struct entry e = entry_at(at);
        struct http_field field = { .name = e.name,
                                    .name_length = strlen(e.name),
                                    .value = e.value,
                                    .value_length = strlen(e.value) };
        http_put_field(x, &field);
        at = e.next;
    }
}

static void push_value(duk_context *ctx, const struct entry *e) {
    if (e->type == NUMBER)
        duk_push_number(ctx, strtod(e->value, NULL));
    else
        duk_push_string(ctx, e->value);
}

void http_push_fields(duk_context *ctx, const char *at, size_t length) {
    const char *end = at + length;
    duk_push_array(ctx);
    for (duk_uarridx_t i = 0; at < end; i += 2) {
        struct entry e = entry_at(at);
        duk_push_string(ctx, e.name);
        duk_put_prop_index(ctx, -2, i);
        push_value(ctx, &e);
        duk_put_prop_index(ctx, -2, i + 1);
        at = e.next;
    }
}

/* ---- os métodos ---- */

static int fast_set(duk_context *ctx, struct exchange *x) {
    struct http_field field;
    if (x->has_head || duk_get_top(ctx) != 2 || !http_get_field(ctx, 0, &field)) return 0;
    struct entry old = find(&x->set, field.name);
    if (old.name == NULL)
        append(&x->set, &field);
    else
        replace(&x->set, &old, &field);
    return 1;
}

static duk_ret_t set_header(duk_context *ctx) {
    struct exchange *x = http_untouched(ctx);
    if (x == NULL || !fast_set(ctx, x)) return http_call_slow(ctx, slow[SLOW_SET]);
    duk_push_this(ctx);
    return 1;
}

static duk_ret_t get_header(duk_context *ctx) {
    struct exchange *x = http_untouched(ctx);
    const char *name = duk_get_top(ctx) > 0 ? duk_get_string(ctx, 0) : NULL;
    if (x == NULL || name == NULL) return http_call_slow(ctx, slow[SLOW_GET]);
    struct entry e = find(&x->set, name);
    if (e.name == NULL) return 0;
    push_value(ctx, &e);
    return 1;
}

static duk_ret_t get_status(duk_context *ctx) {
    const struct exchange *x = http_untouched(ctx);
    if (x == NULL) return http_call_slow(ctx, slow[SLOW_STATUS]);
    duk_push_uint(ctx, x->status == 0 ? 200 : x->status);
    return 1;
}

static duk_ret_t set_status(duk_context *ctx) {
    struct exchange *x = http_untouched(ctx);
    int status = duk_get_int_default(ctx, 0, 0);
    if (x == NULL || status < 100 || status > 999 || duk_get_number(ctx, 0) != status)
        return http_call_slow(ctx, slow[SLOW_SET_STATUS]);
    x->status = (unsigned)status & 0x3FF;
    return 0;
}

static duk_ret_t headers_sent(duk_context *ctx) {
    const struct exchange *x = http_untouched(ctx);
    if (x == NULL) return http_call_slow(ctx, slow[SLOW_SENT]);
    duk_push_boolean(ctx, x->has_head);
    return 1;
}

/* ---- no lugar dos métodos em JavaScript ---- */

/* [ ... objeto ] -> [ ... objeto ]: o acessor `name` dele passa a ser este; guarda o de antes. */
static void replace_accessor(duk_context *ctx, const char *name, duk_c_function get,
                             duk_c_function set, int slow_get, int slow_set) {
    duk_push_string(ctx, name);
    duk_get_prop_desc(ctx, -2, 0); /* [ objeto descritor ] */
    duk_get_prop_literal(ctx, -1, "get");
    slow[slow_get] = duk_require_heapptr(ctx, -1);
    engine_keep(ctx);
    duk_push_string(ctx, name);
    duk_push_c_function(ctx, get, 0);
    duk_uint_t flags = DUK_DEFPROP_HAVE_GETTER | DUK_DEFPROP_FORCE;
    if (set != NULL) {
        duk_get_prop_literal(ctx, -3, "set");
        slow[slow_set] = duk_require_heapptr(ctx, -1);
        engine_keep(ctx);
        duk_push_c_function(ctx, set, 1);
        flags |= DUK_DEFPROP_HAVE_SETTER;
    }
    duk_idx_t object = set != NULL ? -5 : -4; /* [ objeto descritor nome get set? ] */
    duk_def_prop(ctx, object, flags);
    duk_pop(ctx);
}

/* [ OutgoingMessage.prototype ServerResponse.prototype ] -> o mesmo */
void http_install_headers(duk_context *ctx) {
    static const struct binding methods[] = {
        { "setHeader", set_header, DUK_VARARGS, 0 },
        { "getHeader", get_header, DUK_VARARGS, 0 },
        { 0 },
    };
    duk_get_prop_literal(ctx, -2, "setHeader");
    slow[SLOW_SET] = duk_require_heapptr(ctx, -1);
    engine_keep(ctx);
    duk_get_prop_literal(ctx, -2, "getHeader");
    slow[SLOW_GET] = duk_require_heapptr(ctx, -1);
    engine_keep(ctx);
    replace_accessor(ctx, "statusCode", get_status, set_status, SLOW_STATUS, SLOW_SET_STATUS);
    duk_dup(ctx, -2);
    engine_put_bindings(ctx, methods);
    replace_accessor(ctx, "headersSent", headers_sent, NULL, SLOW_SENT, 0);
    duk_pop(ctx);
}
