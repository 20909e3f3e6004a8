/* wording.c -- as mensagens do motor com as palavras do Node.
 *
 * Quem aprende procura na internet "x is not defined", não "identifier 'x' undefined".
 * Uma tabela leva de uma à outra. Onde o Node cita um valor que o motor calou, ele é
 * buscado em quem provocou o erro (peek.h); se não se acha, vale a regra seguinte, que diz
 * menos. */
#include "errors/wording.h"
#include "errors/builtin.h"
#include "errors/compose.h"
#include "peek.h"

#include <string.h>

/* Uma regra. No texto do motor, * casa um trecho. No do Node:
 *   $1 $2   os trechos casados            $N  a função nativa: Array.prototype.map
 *   $A $B $C  os argumentos dela          $T  o `this` dela
 *   $L $R   os operandos: objeto e chave, ou os dois lados de `in`
 *   $Y      o tipo de $L: object, function, string… */
struct rule {
    const char *engine;
    const char *where; /* só nesta função nativa ("Array.prototype.*" vale para todas) */
    const char *node;
    int (*compose)(duk_context *ctx,
                   const char *message); /* no lugar de `node`: [ ] -> [ texto ] e 1, ou 0 */
};

#define ANYWHERE NULL
#define SAY(text) text, NULL
#define ASK(function) NULL, function

/* clang-format off */
static const struct rule rules[] = {
    { "identifier '*' undefined", ANYWHERE, SAY("$1 is not defined") },

    /* propriedades de undefined e null */
    { "cannot read property * of *", ANYWHERE, SAY("Cannot read properties of $2 (reading '$R')") },
    { "cannot read property * of *", ANYWHERE, SAY("Cannot read properties of $2 (reading $1)") },
    { "cannot write property * of undefined", ANYWHERE,
      SAY("Cannot set properties of undefined (setting '$R')") },
    { "cannot write property * of null", ANYWHERE,
      SAY("Cannot set properties of null (setting '$R')") },
    { "cannot write property * of undefined", ANYWHERE,
      SAY("Cannot set properties of undefined (setting $1)") },
    { "cannot write property * of null", ANYWHERE,
      SAY("Cannot set properties of null (setting $1)") },
    { "cannot write property * of *", ANYWHERE, SAY("Cannot create property '$R' on $Y '$L'") },
    { "cannot write property * of *", ANYWHERE, SAY("Cannot create property $1 on $2") },
    { "cannot delete property * of *", ANYWHERE,
      SAY("Cannot convert undefined or null to object") },
    { "not object coercible", "Array.prototype.*", ASK(compose_null_array) },
    { "not object coercible", "String.prototype.*", SAY("$N called on null or undefined") },
    { "not object coercible", "Object.prototype.toLocaleString",
      SAY("$N called on null or undefined") },
    { "not object coercible", ANYWHERE, SAY("Cannot convert undefined or null to object") },

    /* chamar o que não se chama */
    { "* not callable (property * of *)", ANYWHERE, ASK(compose_method) },
    { "* not callable (property '*' of *)", ANYWHERE,
      SAY("(intermediate value).$2 is not a function") },
    { "* not callable (property * of *)", ANYWHERE,
      SAY("(intermediate value)[$2] is not a function") },
    { "* not callable", "Array.prototype.sort",
      SAY("The comparison function must be either a function or undefined") },
    { "* not callable", ANYWHERE, ASK(compose_callee) },
    { "* not callable", ANYWHERE, SAY("$1 is not a function") },
    { "not callable", ANYWHERE, SAY("Property is not a function") },
    { "* not constructable", ANYWHERE, ASK(compose_callee) },
    { "* not constructable", ANYWHERE, SAY("$1 is not a constructor") },
    { "not constructable", ANYWHERE, SAY("Value is not a constructor") },
    { "function required, found * (stack index -1)", "Function.prototype.bind",
      SAY("Bind must be called on a function") },
    { "function required, found * (stack index *)", "Object.prototype.__define*",
      SAY("$N: Expecting function") },
    { "function required, found * (stack index 0)", ANYWHERE, SAY("$A is not a function") },
    { "function required, found * (stack index 1)", ANYWHERE, SAY("$B is not a function") },
    { "function required, found * (stack index *)", ANYWHERE, SAY("$1 is not a function") },
    { "constructor requires 'new'", ANYWHERE, SAY("Constructor $N requires 'new'") },
    { "invalid args", "Function.prototype.toString", SAY("$N requires that 'this' be a Function") },

    /* escrever onde não se pode */
    { "not writable", ANYWHERE, SAY("Cannot assign to read only property '$R' of $Y '$L'") },
    { "not writable", "Array.prototype.push",
      SAY("Cannot assign to read only property 'length' of object '$T'") },
    { "not writable", "Array.prototype.*",
      SAY("Cannot assign to read only property '0' of object '$T'") },
    { "not writable", ANYWHERE, SAY("Cannot assign to read only property") },
    { "not extensible", ANYWHERE, SAY("Cannot add property $R, object is not extensible") },
    { "not extensible", "Array.prototype.*", ASK(compose_push) },
    { "not extensible", "Object.defineProperty",
      SAY("Cannot define property $B, object is not extensible") },
    { "not extensible", "Reflect.defineProperty",
      SAY("Cannot define property $B, object is not extensible") },
    { "not extensible", "Object.defineProperties",
      SAY("Cannot define property, object is not extensible") },
    { "not extensible", ANYWHERE, SAY("Cannot add property, object is not extensible") },
    { "not configurable", ANYWHERE, SAY("Cannot delete property '$R' of $L") },
    { "not configurable", "Array.prototype.*", ASK(compose_pop) },
    { "not configurable", "Object.defineProperty", SAY("Cannot redefine property: $B") },
    { "not configurable", ANYWHERE, SAY("Cannot redefine property") },
    { "setter undefined", ANYWHERE, SAY("Cannot set property $R of $L which has only a getter") },
    { "setter undefined", ANYWHERE, SAY("Cannot set property which has only a getter") },
    { "invalid array length", ANYWHERE, SAY("Invalid array length") },

    /* Object */
    { "object required, found * (stack index 0)", "Object.create",
      SAY("Object prototype may only be an Object or null: $A") },
    { "object required, found * (stack index 2)", "Object.defineProperty",
      SAY("Property description must be an object: $C") },
    { "object required, found * (stack index *)", "Reflect.*", SAY("$N called on non-object") },
    { "object required, found * (stack index 0)", "Object.*", SAY("$N called on non-object") },
    { "object required, found * (stack index *)", "Object.defineProperties",
      SAY("Property description must be an object: $1") },
    { "object required, found * (stack index *)", "Object.create",
      SAY("Property description must be an object: $1") },
    { "invalid descriptor", ANYWHERE, ASK(compose_descriptor) },
    { "invalid descriptor", ANYWHERE, SAY("Invalid property descriptor") },
    { "unexpected type", "Object.setPrototypeOf", ASK(compose_prototype) },
    { "unexpected type", "Reflect.setPrototypeOf",
      SAY("Object prototype may only be an Object or null: $B") },
    { "invalid args", "Object.setPrototypeOf", ASK(compose_prototype) },
    { "invalid args", "Reflect.*", SAY("$N called on non-object") },
    { "invalid args", "Object.prototype.*", SAY("Cyclic __proto__ value") },

    /* operadores */
    { "unexpected type", ANYWHERE, SAY("Cannot use 'in' operator to search for '$L' in $R") },
    { "invalid instanceof rval", ANYWHERE, SAY("Right-hand side of 'instanceof' is not callable") },
    { "instanceof rval has no .prototype", ANYWHERE, ASK(compose_instanceof) },
    { "instanceof rval has no .prototype", ANYWHERE,
      SAY("Function has non-object prototype in instanceof check") },
    { "cannot number coerce Symbol", ANYWHERE, SAY("Cannot convert a Symbol value to a number") },
    { "cannot string coerce Symbol", ANYWHERE, SAY("Cannot convert a Symbol value to a string") },
    { "coercion to primitive failed", ANYWHERE, SAY("Cannot convert object to primitive value") },
    { "invalid args", ANYWHERE, ASK(compose_strict_caller) },
    { "invalid args", ANYWHERE, ASK(compose_apply) },

    /* números, textos, datas */
    { "number outside range", "Number.prototype.toFixed",
      SAY("toFixed() digits argument must be between 0 and 100") },
    { "number outside range", "Number.prototype.toPrecision",
      SAY("toPrecision() argument must be between 1 and 100") },
    { "number outside range", "Number.prototype.toExponential",
      SAY("toExponential() argument must be between 0 and 100") },
    { "number outside range", "Number.prototype.toString",
      SAY("toString() radix argument must be between 2 and 36") },
    { "number expected", ANYWHERE, SAY("$N requires that 'this' be a Number") },
    { "invalid args", "Boolean.prototype.*", SAY("$N requires that 'this' be a Boolean") },
    { "invalid args", "String.prototype.repeat", SAY("Invalid count value: $A") },
    { "invalid args", "String.prototype.toString", SAY("$N requires that 'this' be a String") },
    { "invalid args", "String.prototype.valueOf", SAY("$N requires that 'this' be a String") },
    { "invalid args", "String.prototype.*",
      SAY("First argument to $N must not be a regular expression") },
    { "invalid args", "String.fromCodePoint", ASK(compose_code_point) },
    { "error (rc -6)", "Symbol.prototype.*", SAY("$N requires that 'this' be a Symbol") },
    { "string required, found * (stack index 0)", "Symbol.keyFor", SAY("$A is not a symbol") },
    { "buffer too long", "String.prototype.repeat", SAY("Invalid string length") },
    { "string too long", ANYWHERE, SAY("Invalid string length") },
    { "result too long", ANYWHERE, SAY("Invalid string length") },
    { "invalid input", ANYWHERE, SAY("URI malformed") },
    { "expected Date", "Date.prototype.toISOString",
      SAY("Method $N called on incompatible receiver $T") },
    { "expected Date", "Date.prototype.set*", SAY("Method $N called on incompatible receiver $T") },
    { "expected Date", ANYWHERE, SAY("this is not a Date object.") },
    { "Invalid Date", ANYWHERE, SAY("Invalid time value") },
    { "invalid args", "Date.prototype.*", SAY("Invalid hint: $A") },
    { "object required, found * (stack index -1)", "Date.prototype.*",
      SAY("Method $N called on incompatible receiver $T") },
    { "object required, found * (stack index -1)", "Error.prototype.toString",
      SAY("Method $N called on incompatible receiver $T") },

    /* arrays e buffers */
    { "invalid args", "Array.prototype.reduce*",
      SAY("Reduce of empty array with no initial value") },
    { "invalid length", "Array", SAY("Invalid array length") },
    { "invalid length", "ArrayBuffer", SAY("Invalid array buffer length") },
    { "invalid length", ANYWHERE, SAY("Invalid array length") },
    { "buffer too long", "Array.prototype.*", SAY("Invalid string length") },
    { "buffer too long", "ArrayBuffer", SAY("Array buffer allocation failed") },
    { "invalid args", "DataView", ASK(compose_view) },
    { "invalid args", "DataView.prototype.*", SAY("Offset is outside the bounds of the DataView") },
    { "invalid args", "*Array", ASK(compose_view) },
    { "buffer too long", "*Array", SAY("Invalid typed array length: $A") },
    { "invalid args", "%TypedArray%.prototype.set", SAY("offset is out of bounds") },
    { "not buffer", "DataView",
      SAY("First argument to DataView constructor must be an ArrayBuffer") },
    { "not buffer", "%TypedArray%.prototype.set", SAY("this is not a typed array.") },
    { "not buffer", ANYWHERE, SAY("Method $N called on incompatible receiver $T") },
    { "buffer required, found * (stack index *)", "TextDecoder.prototype.*",
      SAY("Value of \"this\" must be of type TextDecoder") },
    { "utf-8 decode failed", ANYWHERE, SAY("The encoded data was not valid for encoding utf-8") },

    /* JSON */
    { "invalid json (at offset *)", ANYWHERE, ASK(compose_json) },
    { "invalid json (at offset *)", ANYWHERE, SAY("Invalid JSON at position $1") },
    { "cyclic input", "JSON.stringify", ASK(compose_cycle) },
    { "cyclic input", ANYWHERE, SAY("Converting circular structure to JSON") },

    /* expressões regulares construídas em execução; das escritas no programa cuida syntax.c */
    { "invalid regexp flags", ANYWHERE, SAY("Invalid flags supplied to RegExp constructor '$B'") },
    { "RegExp required, found * (stack index -1)", ANYWHERE,
      SAY("Method $N called on incompatible receiver $T") },
    { "*", "RegExp", ASK(compose_regexp) },
    { "*", "String.prototype.*", ASK(compose_regexp) },

    /* Proxy */
    { "object required, found * (stack index *)", "Proxy",
      SAY("Cannot create proxy with a non-object as target or handler") },
    { "proxy rejected", ANYWHERE, SAY("'$P' on proxy: trap returned falsish for property '$R'") },
    { "proxy rejected", ANYWHERE, SAY("A proxy trap contradicted its target") },

    /* instanceof com um lado direito que não é objeto; por último, por ser o mais geral */
    { "object required, found * (stack index -1)", ANYWHERE, ASK(compose_instanceof) },

    /* fim da pilha */
    { "callstack limit", ANYWHERE, SAY("Maximum call stack size exceeded") },
    { "valstack limit", ANYWHERE, SAY("Maximum call stack size exceeded") },
    { "C stack depth limit", ANYWHERE, SAY("Maximum call stack size exceeded") },
    { "compiler recursion limit*", ANYWHERE, SAY("Maximum call stack size exceeded") },
    { "encode recursion limit", ANYWHERE, SAY("Maximum call stack size exceeded") },
    { "decode recursion limit", ANYWHERE, SAY("Maximum call stack size exceeded") },
    { "regexp executor recursion limit", ANYWHERE, SAY("Maximum call stack size exceeded") },
    { "execution timeout", ANYWHERE, SAY("Script execution was interrupted") },
};
/* clang-format on */

/* ---- casar ---- */

enum { PIECES = 3 };

struct piece {
    const char *start;
    size_t length;
};

/* Cada * casa o maior trecho que ainda deixa o resto casar. */
static int matches(const char *pattern, const char *text, struct piece *pieces) {
    for (; *pattern != '*'; pattern++, text++) {
        if (*pattern != *text) return 0;
        if (*pattern == '\0') return 1;
    }
    for (size_t length = strlen(text) + 1; length-- > 0;) {
        if (!matches(pattern + 1, text + length, pieces + 1)) continue;
        pieces->start = text;
        pieces->length = length;
        return 1;
    }
    return 0;
}

static int is_here(const char *where, const char *native) {
    struct piece unused[PIECES];
    return where == NULL || (native != NULL && matches(where, native, unused));
}

/* ---- escrever ---- */

/* O que um Proxy recusou. */
static const char *const verbs[] = {
    [PEEK_GET] = "get",
    [PEEK_PUT] = "set",
    [PEEK_DELETE] = "deleteProperty",
    [PEEK_IN] = "has",
};

/* [ ] -> [ texto ] e 1: o que fica no lugar de um `$x`; 0 se não se sabe. */
static int push_shown(duk_context *ctx, char what) {
    duk_idx_t top = duk_get_top(ctx);
    int found = 0;
    if (what == 'T') found = peek_this(ctx);
    if (what >= 'A' && what <= 'C') found = peek_argument(ctx, what - 'A');
    if (what == 'L' || what == 'R' || what == 'Y') found = peek_operands(ctx);
    if (what == 'L' || what == 'Y') duk_set_top(ctx, top + found);
    if (found && what == 'Y') {
        static const char *const names[] = { "undefined", "undefined", "null", "boolean",
                                             "number" };
        duk_int_t type = duk_get_type(ctx, -1);
        duk_push_string(ctx, type <= (duk_int_t)DUK_TYPE_NUMBER ? names[type]
                             : duk_is_symbol(ctx, -1)           ? "symbol"
                             : type == DUK_TYPE_STRING          ? "string"
                             : duk_is_function(ctx, -1)         ? "function"
                                                                : "object");
    } else if (found) {
        builtin_show(ctx, -1);
    }
    if (found) duk_replace(ctx, top);
    duk_set_top(ctx, top + found);
    return found;
}

static int push_verb(duk_context *ctx) {
    enum peek_op op = peek_operation(ctx);
    if (op >= sizeof verbs / sizeof *verbs || verbs[op] == NULL) return 0;
    duk_push_string(ctx, verbs[op]);
    return 1;
}

static int push_part(duk_context *ctx, char what, const struct piece *pieces, const char *native) {
    if (what == 'P') return push_verb(ctx);
    if (what == 'N') {
        if (native != NULL) duk_push_string(ctx, native);
        return native != NULL;
    }
    if (what >= '1' && what <= '0' + PIECES) {
        const struct piece *piece = &pieces[what - '1'];
        duk_push_lstring(ctx, piece->start, piece->length);
        return 1;
    }
    return push_shown(ctx, what);
}

/* [ ] -> [ texto ] e 1, ou [ ] e 0 se falta alguma parte. */
static int fill(duk_context *ctx, const char *node, const struct piece *pieces,
                const char *native) {
    duk_idx_t top = duk_get_top(ctx);
    while (*node != '\0') {
        size_t plain = strcspn(node, "$");
        duk_push_lstring(ctx, node, plain);
        node += plain;
        if (*node == '\0') break;
        if (!push_part(ctx, node[1], pieces, native)) {
            duk_set_top(ctx, top);
            return 0;
        }
        node += 2;
    }
    duk_concat(ctx, duk_get_top(ctx) - top);
    return 1;
}

/* [ ] -> [ nome ] e o nome, ou [ undefined ] e NULL. */
static const char *push_native(duk_context *ctx) {
    if (peek_native(ctx)) {
        if (builtin_push_name(ctx, -1))
            duk_remove(ctx, -2);
        else
            duk_to_undefined(ctx, -1);
    } else {
        duk_push_undefined(ctx);
    }
    return duk_get_string(ctx, -1);
}

int wording_translate(duk_context *ctx) {
    const char *message = duk_get_string(ctx, -1); /* vive na pilha até o fim */
    const char *native = push_native(ctx);         /* [ mensagem nome ] */
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        const struct rule *rule = &rules[i];
        struct piece pieces[PIECES + 1];
        if (!matches(rule->engine, message, pieces) || !is_here(rule->where, native)) continue;
        if (!(rule->compose != NULL ? rule->compose(ctx, message)
                                    : fill(ctx, rule->node, pieces, native)))
            continue;
        duk_replace(ctx, -3); /* [ tradução nome ] */
        duk_pop(ctx);
        return 1;
    }
    duk_pop(ctx);
    return 0;
}
