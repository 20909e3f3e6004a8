// Os métodos de String depois do ES5.
console.log('5'.padStart(3, '0'), 'ab'.padEnd(5, '-') + '|', 'abc'.padStart(2), 'x'.padStart(6, 'abc'), 'x'.padEnd(3, ''), '7'.padStart(3) + '|');
console.log(JSON.stringify([' x '.trimStart(), ' x '.trimEnd(), '\u00a0\ufeff\n x\t'.trim(), ' x'.trimLeft(), 'x '.trimRight()]));
console.log(''.trimLeft === ''.trimStart, ''.trimStart.name, 'abc'.at(-1), 'abc'.at(9), 'abc'.at(NaN));
console.log(String.raw({ raw: ['a', 'b', 'c'] }, 1, 2, 3), String.raw({ raw: 'xyz' }, 0, 1), String.raw({ raw: [] }));
console.log(Array.from('a🙂b\ud83d'), 'a🙂'.codePointAt(1), '🙂'.codePointAt(1), String.fromCodePoint(128578, 97));
console.log('a\ud83d'.isWellFormed(), 'a🙂'.isWellFormed(), 'x\ude42\ud83dy'.toWellFormed(), 'ok'.toWellFormed());
console.log('ab'.repeat(3), 'abc'.startsWith('b', 1), 'abc'.endsWith('b', 2), 'abc'.includes('bc', 1), 'abc'.includes('a', 1));
console.log('a'.anchor('"x"'), 'a'.link('u'), 'a'.bold(), 'a'.sup(), 'a'.fontcolor('red'), 'a'.fixed());
console.log('a'[Symbol.iterator](), ''[Symbol.iterator].name, ''.padStart.length, String.raw.length);
console.log(Array.from('São Paulo'[Symbol.iterator]()).length);
[
  function () { 'a'.repeat(-1); },
  function () { ''.padStart.call(null, 1); },
  function () { ''.trimStart.call(undefined); },
  function () { ''.at.call(null); },
  function () { String.raw(); },
  function () { String.raw({}); },
  function () { String.fromCodePoint(-1); },
  function () { 'abc'.startsWith(/a/); },
  function () { 'abc'.includes(/a/); },
  function () { ''[Symbol.iterator].call(null); }
].forEach(function (f) {
  try { console.log(f()); } catch (error) { console.log(error.name + ': ' + error.message); }
});
