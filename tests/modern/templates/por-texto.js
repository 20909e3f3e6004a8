// Cada texto que se compila (new Function, eval) tem os seus modelos e as suas variáveis.
const t = (s) => s;
function dentroDeUmLaco() { const r = []; for (const x of [1, 2]) { eval('for (const y of [9, 8]) r.push(x + y)'); } return r; }
console.log(dentroDeUmLaco());
for (var x of [1, 2]) for (var { length } in { abc: 1 }) console.log(x, length, (0, eval)('for (var { length: l } in { abcd: 1 }); l'));
(0, eval)('for (var m of [1, 2]) { (0, eval)("for (var n of [3]);"); console.log(m, n); }');
console.log([0, 1].map(() => new Function('t', 'return t`z`')(t)).reduce((a, b) => a === b));
console.log([0, 1].map(() => eval('t`z`')).reduce((a, b) => a === b));
console.log(eval('t`a`')[0] + eval('t`b`')[0]);
const k = eval('() => t`q`');
console.log(k() === k());
