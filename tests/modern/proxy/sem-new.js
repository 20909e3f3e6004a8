// O que não é construtor não serve a new.
const nomes = ['parseInt', 'parseFloat', 'isNaN', 'Math.max', 'JSON.parse', 'Object.keys', 'Array.from', 'Array.isArray', 'Reflect.get',
  'Symbol.for', 'Number.isInteger', 'String.raw'];
for (const nome of nomes) {
  const f = nome.split('.').reduce((o, k) => o[k], globalThis);
  try { new f('1'); console.log(nome, 'construiu'); } catch (e) { console.log(e.name + ': ' + e.message); }
}
for (const [o, k] of [[[], 'at'], ['', 'padStart'], [new Map(), 'get'], [/a/, 'test'], [new Date(), 'getTime'], [1, 'toFixed']]) {
  try { new o[k](1); console.log(k, 'construiu'); } catch (e) { console.log(e.name + ': ' + e.message); }
}
try { new parseFloat('1'); } catch (e) { console.log(e.message); }
try { new Math.abs(1); } catch (e) { console.log(e.message); }
try { class A extends parseInt {} } catch (e) { console.log(e.message); }
console.log([Map, Set, WeakMap, WeakSet, WeakRef, RegExp, Date, Error, AggregateError, Promise, Proxy, Array, Object, Function, ArrayBuffer, Uint8Array]
  .map((C) => { try { Reflect.construct(Object, [], C); return 1; } catch { return C.name; } }).join(''));
console.log([].at.hasOwnProperty('prototype'), (async () => {}).hasOwnProperty('prototype'), (async function () {}).hasOwnProperty('prototype'),
  (function* () {}).hasOwnProperty('prototype'), Object.getOwnPropertyDescriptor(function* () {}, 'prototype').writable);
console.log(Date.prototype[Symbol.toPrimitive].name, Function.prototype[Symbol.hasInstance].name, Symbol.prototype[Symbol.toPrimitive].length);
