/* inspect.c -- como o console mostra valores que camadas mais altas vão trazer: Map, Set,
 * iteradores, coleções fracas, módulos ES, classes. Aqui eles são de mentira, registrados em
 * kinds.js como as camadas farão; o texto esperado é o do Node 20. */
#include "console.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <cmocka.h>

static const struct layer *const layers[] = { &engine_layer, &errors_layer, &es_layer,
                                              &console_layer, NULL };

static duk_context *ctx;

/* As classes de mentira: guardam seus dados em `data`, que não é enumerável. */
static const char program[] =
    "function fake(name, kind, details) {\n"
    "  var Class = kind === 'Iterator' ? Object : Object.defineProperty(function () {}, 'name', { "
    "value: name });\n"
    "  var prototype = Object.create(Object.prototype, { constructor: { value: Class } });\n"
    "  if (kind !== 'Module') Object.defineProperty(prototype, Symbol.toStringTag, { value: kind "
    "=== 'Iterator' ? name : kind });\n"
    "  if (kind !== 'Iterator') Class.prototype = prototype;\n"
    "  return Object.create(prototype, { data: { value: { kind: kind, details: details } } });\n"
    "}\n"
    "need('kinds').register(function (value) { return value.data; });\n"
    "need('kinds').registerFunctions(function (fn) { return fn.kind || ''; });\n"
    "function mark(fn, kind) { return Object.defineProperty(fn, 'kind', { value: kind }); }\n"
    "function with_(object, key, value) { object[key] = value; return object; }\n"
    "var inspect = need('inspect').inspect;\n"
    "var hidden = { showHidden: true, breakLength: Infinity, compact: 9 };\n"
    "var big = []; for (var i = 0; i < 120; i++) big.push(i);\n"
    "function map(entries) { return fake('Map', 'Map', entries); }\n"
    "function set(entries) { return fake('Set', 'Set', entries); }\n"
    "function keys(entries) { return fake('Map Iterator', 'Iterator', { type: 'Map', entries: "
    "entries, pairs: false }); }\n"
    "function pairs(entries) { return fake('Map Iterator', 'Iterator', { type: 'Map', entries: "
    "entries, pairs: true }); }\n";

static duk_ret_t js_need(duk_context *ctx) {
    engine_need(ctx, duk_require_string(ctx, 0));
    return 1;
}

static int open_layers(void **state) {
    (void)state;
    ctx = engine_open(layers);
    duk_push_c_function(ctx, js_need, 1);
    duk_put_global_literal(ctx, "need");
    duk_eval_string_noresult(ctx, program);
    return 0;
}

static int close_layers(void **state) {
    (void)state;
    engine_close();
    return 0;
}

/* O texto que a expressão dá tem de ser este. */
static void gives(const char *expression, const char *expected) {
    duk_peval_string(ctx, expression);
    assert_string_equal(duk_safe_to_string(ctx, -1), expected);
    duk_pop(ctx);
}

static void maps(void **state) {
    (void)state;
    gives("inspect(map([]))", "Map(0) {}");
    gives("inspect(map(['a', 1, { k: 1 }, [1, 2]]))", "Map(2) { 'a' => 1, { k: 1 } => [ 1, 2 ] }");
    gives("inspect(with_(map(['a', 1]), 'extra', 2))", "Map(1) { 'a' => 1, extra: 2 }");
    gives("inspect({ a: { b: { c: map(['a', 1]) } } })", "{ a: { b: { c: [Map] } } }");
    gives("inspect([map(['a', map(['b', { c: {} }])])])",
          "[ Map(1) { 'a' => Map(1) { 'b' => [Object] } } ]");
    gives("inspect(map([1, 2, 3, 4, 5, 6]), { maxArrayLength: 2 })",
          "Map(3) { 1 => 2, 3 => 4, ... 1 more item }");
    gives("inspect(map(['chave comprida para quebrar', { valor: 'também comprido' }, 'outra "
          "chave', [1, 2, 3]]))",
          "Map(2) {\n  'chave comprida para quebrar' => { valor: 'também comprido' },\n"
          "  'outra chave' => [ 1, 2, 3 ]\n}");
    gives("var m = map([]); m.data.details.push('eu', m); inspect(m)",
          "<ref *1> Map(1) { 'eu' => [Circular *1] }");
}

static void sets(void **state) {
    (void)state;
    gives("inspect(set([]))", "Set(0) {}");
    gives("inspect(set([1, 'x', { a: 1 }]))", "Set(3) { 1, 'x', { a: 1 } }");
    gives("inspect(set(big)).split('\\n').pop()", "}");
    gives("inspect(set(big)).split('\\n')[101]", "  ... 20 more items");
    gives("inspect(fake('MeuSet', 'Set', [1]))", "MeuSet(1) [Set] { 1 }");
    gives("inspect(Object.setPrototypeOf(set([1]), null))", "[Set(1): null prototype] { 1 }");
}

static void iterators(void **state) {
    (void)state;
    gives("inspect(keys(['a', 'b']))", "[Map Iterator] { 'a', 'b' }");
    gives("inspect(pairs(['a', 1, 'b', { c: 2 }]))",
          "[Map Entries] { [ 'a', 1 ], [ 'b', { c: 2 } ] }");
    gives("inspect(keys([]))", "[Map Iterator] {  }");
    gives("inspect(fake('Set Iterator', 'Iterator', { type: 'Set', entries: [1], pairs: false }))",
          "[Set Iterator] { 1 }");
}

static void weak_collections(void **state) {
    (void)state;
    gives("inspect(fake('WeakMap', 'WeakMap', [{ a: 1 }, 2]))", "WeakMap { <items unknown> }");
    gives("inspect(fake('WeakSet', 'WeakSet', null))", "WeakSet { <items unknown> }");
    gives("inspect(fake('WeakSet', 'WeakSet', [{ b: 1 }, { a: 1 }]), hidden).indexOf('{ a: 1 }, { "
          "b: 1 }') > 0",
          "true");
}

static void modules(void **state) {
    (void)state;
    gives("var ns = with_(fake('Module', 'Module'), 'a', 1); Object.setPrototypeOf(ns, null);"
          "Object.defineProperty(ns, Symbol.toStringTag, { value: 'Module' }); inspect(ns)",
          "[Module: null prototype] { a: 1 }");
}

static void functions(void **state) {
    (void)state;
    gives("var A = mark(function A() {}, 'class'); inspect(A)", "[class A]");
    gives("var B = Object.setPrototypeOf(mark(function B() {}, 'class'), A); inspect([B])",
          "[ [class B extends A] ]");
    gives("inspect(Object.defineProperty(mark(function () {}, 'class'), 'name', { value: '' }))",
          "[class (anonymous)]");
    gives("inspect(with_(mark(function C() {}, 'class'), 'fixo', 1))", "[class C] { fixo: 1 }");
    gives("inspect(Object.setPrototypeOf(mark(function D() {}, 'class'), null))",
          "[class D extends [null prototype]]");
    gives("inspect(mark(function f() {}, 'Async'))", "[AsyncFunction: f]");
    gives("inspect(mark(function g() {}, 'Generator'))", "[GeneratorFunction: g]");
    gives("inspect(mark(function h() {}, 'AsyncGenerator'))", "[AsyncGeneratorFunction: h]");
}

static void tables(void **state) {
    (void)state;
    gives("need('console/table').render(map(['a', 1, 'b', { c: 2 }]))",
          "┌───────────────────┬─────┬──────────┐\n"
          "│ (iteration index) │ Key │ Values   │\n"
          "├───────────────────┼─────┼──────────┤\n"
          "│ 0                 │ 'a' │ 1        │\n"
          "│ 1                 │ 'b' │ { c: 2 } │\n"
          "└───────────────────┴─────┴──────────┘");
    gives("need('console/table').render(set(['x', 2]))", "┌───────────────────┬────────┐\n"
                                                         "│ (iteration index) │ Values │\n"
                                                         "├───────────────────┼────────┤\n"
                                                         "│ 0                 │ 'x'    │\n"
                                                         "│ 1                 │ 2      │\n"
                                                         "└───────────────────┴────────┘");
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, open_layers, close_layers)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(maps),    TEST(sets),      TEST(iterators), TEST(weak_collections),
        TEST(modules), TEST(functions), TEST(tables),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
