// Números: bases, separadores, expoentes. Textos: escapes, linhas, Unicode.
console.log(
  0b1010, 0o17, 0xff, 0B11, 0O7, 0XF, 1_000_000, 0b1111_0000, 0xff_ff, 1_0.5_0, 1e1_0, .5, 5., 1e3,
  1E-3
);
console.log(
  Number('0b11'), Number('0o7'), Number('1_000'), parseInt('0x1f'), parseFloat('1.5e2x'), Number(''),
  Number(' 12 '), Number('1e1000')
);
console.log(
  Number.MAX_SAFE_INTEGER, Number.EPSILON > 0, Number.isInteger(5.0), Number.isSafeInteger(2 ** 53),
  Number.isNaN('x'), Number.isFinite('5'), Number.parseFloat === parseFloat
);
console.log(
  0.1 + 0.2, 5 / 0, -5 / 0, 0 / 0, -0, Object.is(-0, 0), 1 / -0, 2 ** 53 + 1, 5 % 3, -5 % 3, 5.5 % 2,
  1e21, 1e-7, 123456789012345680000
);
console.log(
  (255).toString(16), (0.5).toString(2), (1234.5678).toFixed(2), (0.000001234).toPrecision(2),
  (1e21).toFixed(2), (25).toString(36), (-7.5).toString(2), 1.005.toFixed(2),
  (1234.5).toExponential(2)
);
console.log(
  Math.trunc(-4.7), Math.sign(-3), Math.cbrt(27), Math.hypot(3, 4), Math.log2(8), Math.log10(1000),
  Math.fround(5.5), Math.imul(3, 4), Math.clz32(1), Math.log1p(0), Math.expm1(0), Math.sinh(0),
  Math.atanh(0)
);
console.log(
  '\x41\u0042\u{43}\u{1F600}', '\u{1F600}'.length, [...'\u{1F600}'].length,
  '\u{1F600}'.codePointAt(0), String.fromCodePoint(128512, 65), 'linha\
continua', 'a\0b'.length, '\'"\`\\',
  "\u2028".length
);
console.log(
  'abc'.at(-1), 'abc'.padStart(5, '*'), 'abc'.padEnd(6, '12'), 'ab'.repeat(3), ' x '.trim() + '|',
  ' x '.trimStart() + '|', ' x '.trimEnd() + '|', 'abc'.includes('b'), 'abc'.startsWith('b', 1),
  'abc'.endsWith('b', 2)
);
console.log(
  'a-b-c'.replaceAll('-', '+'), 'a.b.c'.split('.', 2), 'áé'.normalize('NFD').length,
  'É'.toLowerCase(), 'ß'.toUpperCase(), 'a😀b'.split(''), [...'a😀b'], 'abc'.localeCompare('abd'),
  'abc'.substring(2, 0), 'abc'.substr(-2, 1), 'abc'.slice(-2)
);
console.log(
  'x'.concat(1, null), 'aXbX'.lastIndexOf('X'), 'abc'.search(/c/), 'abc'.charAt(9) === '', 'abc'[9],
  'abc'.charCodeAt(1), isNaN('abc'.charCodeAt(9)), 'um dois'.match(/o/g),
  [...'a1b2'.matchAll(/[a-z](\d)/g)].map((m) => m[1]), 'x'.codePointAt(5)
);
console.log(
  '%s é %d', 'x', 5, typeof '', typeof 1, 'a' < 'b', 'a' < 'B', '10' < '9', 10 < 9, '10' < 9,
  null >= 0, undefined == null, NaN != NaN, [] + [], [] + {}, 1 + '2', '3' * '4', +true, +[], +{},
  -'5', !!'' , !!'0'
);
console.log(
  encodeURIComponent('é 😀'), decodeURIComponent('%C3%A9'), escape('é'), encodeURI('a b?c=é'),
  'abc'.raw, String(Symbol('s')), Symbol('d').description, `${[]}`, String(null), String([null]),
  String({})
);
