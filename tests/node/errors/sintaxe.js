// Por que um texto não compila, com as palavras do Node.
function tenta(f) {
  try {
    f();
    console.log('compilou');
  } catch (e) {
    console.log(e.name + ': ' + e.message);
  }
}

['a b', 'var', 'var 1a', 'if (', 'f(1', 'f(1 2)', '{', '}', 'return', '"abc', 'var a = [1, 2', 'throw\n1', 'try {}',
  'function () {}', '/a/xx', 'a.1', '({a: 1', 'for (;;', 'switch (1) { x }',
  "'use strict'; with (o) {}", "'use strict'; delete a", '/* sem fim', '"\\u12"', 'a ? b', 'var if = 1', '@', '1a',
  'a = {b: 1, c 2}', 'f(a, b;', 'var a = 1; }'].forEach(function (texto) {
  tenta(function () { (0, eval)(texto); });
});
