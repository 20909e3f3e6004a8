// Onde a diretiva vale: o começo do arquivo, da função; nunca no meio.
function meio() { var a = 1; 'use strict'; return this === globalThis; } console.log(meio());
function comeco() { 'outra diretiva'; 'use strict'; return this; } console.log(comeco());
function parenteses() { ('use strict'); return this === globalThis; }
console.log(parenteses());
function aspas() { "use strict"; return this; }
console.log(aspas());
function escape() { 'use\u0020strict'; return this === globalThis; }
console.log(escape());
function comComentario() { /* nada */ 'use strict' // fim
  return this; }
  console.log(comComentario());
  function aninhada() {
    'use strict';
    function dentro() { return this; }
    return [dentro(), (function () { return this; })(), (() => this)()];
  }
  console.log(aninhada());
  function fora() { function dentro() { 'use strict'; return this; } return [this === globalThis, dentro()]; }
  console.log(fora());
class Sempre { m() { return (function () { return this; })(); } static s = (function () { return this; })(); }
console.log(new Sempre().m(), Sempre.s);
const seta = () => { 'use strict'; return (function () { return this; })(); };
console.log(seta());
const o = {
  m() { 'use strict'; return this; },
  get g() { 'use strict'; return (function () { return this; })(); }
};
const { m } = o;
console.log(m(), o.g);
console.log(
  new Function('"use strict"; return this')(), new Function('return this')() === globalThis,
  (0, eval)('"use strict"; (function () { return this })()'),
  eval('"use strict"; (function () { return this })()')
);
function* ger() { 'use strict'; yield (function () { return this; })(); }
console.log(ger().next().value);
(async function () {
  'use strict';
  return (function () { return this; })();
})().then((v) => console.log('async', v));
function modelo() { `use strict`; return this === globalThis; }
console.log(modelo());
function soma() { 'use strict' + 1; return this === globalThis; }
console.log(soma());
(function () { 'use strict'; try { indefinida = 1; } catch (e) { console.log(e.message); } })();
(() => { 'use strict'; try { (function () { this.x = 1; })(); } catch (e) { console.log(e.message); } })();
