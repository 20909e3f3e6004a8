// As mensagens dos erros de declaração que um aluno comete.
const tenta = (t) => {
  try { new Function(t); console.log('aceito |', t); } catch (e) { console.log(`${e.message} | ${t}`); }
};
tenta('let a; let a');
tenta('let a; var a');
tenta('var a; let a');
tenta('const a = 1; const a = 2');
tenta('let f; function f() {}');
tenta('class A {} class A {}');
tenta('function f(a) { let a }');
tenta('(a, a) => 1');
tenta('function f(a, a = 1) {}');
tenta('const a');
tenta('const a, b = 1');
tenta('let [a]');
tenta('const {a}');
tenta('let let = 1');
tenta('if (1) let a');
tenta('if (1) const a = 1');
tenta('if (1) class A {}');
tenta('while (0) function f() {}');
tenta('let a = ');
tenta('let = 1');
tenta('let 1a');
tenta('let a b');
tenta('let enum');
tenta('let new');
tenta('var this');
tenta('try {} catch (e) { let e }');
tenta('for (let a of []) { var a }');
tenta('for (const a; ;) ;');
tenta('for (let a, b of c) ;');
tenta('for (let a = 1 of c) ;');
