// Modelos marcados: strings, raw, valores.
function tag(strings, ...valores) { return JSON.stringify([strings, strings.raw, valores]); }
console.log(tag`simples`);
console.log(tag`a${1}b${2}c`);
console.log(tag`${1}${2}`);
console.log(tag``);
console.log(tag`\n\t\\ ${'x'} \u0041`);
console.log(tag`linha
outra`);
console.log(String.raw`C:\novo\texto ${1 + 1} \u00e9`);
console.log(String.raw({ raw: ['a', 'b', 'c'] }, 1, 2, 3), String.raw({ raw: 'xyz' }, '-', '+'));
const o = { p: 'this', tag(s) { return s[0] + this.p; } };
console.log(o.tag`o `, o['tag']`[] `);
const curry = (s) => (t) => s[0] + t[0];
console.log(curry`um ``dois`);
console.log(((s, ...v) => v.length)`${1}${2}${3}`);
console.log(tag`${tag`dentro ${1}`}`.length > 20);
function html(s, ...v) {
  return s.reduce((r, t, i) => r + t + (i < v.length ? String(v[i]).replace(/</g, '&lt;') : ''), '');
}
console.log(html`<b>${'<script>'}</b>${1}`);
console.log(typeof tag`x`);
const fabrica = (s) => class { diz() { return s[0]; } };
console.log(new fabrica`feita`().diz(), new (fabrica`outra`)().diz());
try { (class C {})`x`; } catch (e) { console.log(e.name, e.message); }
function soStrings(s) {
  return [
    Array.isArray(s), Object.isFrozen(s), Object.isFrozen(s.raw), s.length, 'raw' in s,
    Object.keys(s).join()
  ];
}
console.log(soStrings`a${0}b`);
const d = Object.getOwnPropertyDescriptor(((s) => s)`x`, 'raw');
console.log(d.enumerable, d.writable, d.configurable);
try { ((s) => { 'use strict'; s[0] = 1; })`x`; } catch (e) { console.log(e.name); }
