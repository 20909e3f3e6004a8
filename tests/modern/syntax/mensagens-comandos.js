// As mensagens dos erros em comandos e funções que um aluno comete.
const tenta = (t) => {
  try { new Function(t); console.log('aceito |', t); } catch (e) { console.log(`${e.message} | ${t}`); }
};
tenta('if (a {}');
tenta('if a {}');
tenta('else {}');
tenta('for (;)');
tenta('for (const x of [1, 2] {}');
tenta('while ()');
tenta('do {}');
tenta('break');
tenta('continue');
tenta('x: { continue x }');
tenta('while (1) { break y }');
tenta('x: x: 1');
tenta('switch (a) { 1 }');
tenta('switch (a) { default: default: }');
tenta('try {}');
tenta('try {} catch () {}');
tenta('throw\n1');
tenta('function () {}');
tenta('function f(1) {}');
tenta('function f(a b) {}');
tenta('function f(...a, b) {}');
tenta('function f(...a = []) {}');
tenta('catch {}');
tenta('case 1:');
tenta('}}');
tenta(')');
tenta('import x from "y"');
tenta('export const a = 1');
tenta('export default 1');
tenta('() => { for await (x of y); }');
tenta('function f(a = 1) { "use strict" }');
tenta('"use strict"; function eval() {}');
tenta('"use strict"; let static');
tenta('"use strict"; if (1) function f() {}');
