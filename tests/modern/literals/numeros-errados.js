// Números mal escritos são erros de sintaxe; octais antigos só valem no modo frouxo.
const tenta = (t) => { try { return (0, eval)(t) !== undefined; } catch (e) { return e.name; } };
console.log(
  tenta('1'), tenta('1_0'), tenta('1__0'), tenta('_1'), tenta('1_'), tenta('0_1'), tenta('0x_1'),
  tenta('1._5')
);
console.log(
  tenta('08'), tenta('010'), tenta('"use strict"; 010'), tenta('"use strict"; "\\01"'),
  tenta('"\\01"'), tenta('0b2'), tenta('0o8'), tenta('0xg'), tenta('1a'), tenta('3in []'),
  tenta('1..toString()'), tenta('1.toString()')
);
console.log(010, 08.5, 0777, 089, '\101', '\0', '\07'.length, '\8');
console.log(
  Number.MAX_VALUE, Number.MIN_VALUE, Number.MAX_SAFE_INTEGER + 2, 9007199254740993, 0.1 * 3, 1 / 3,
  100 / 3, 1e100, 123e-20, 0xFFFFFFFFFFFFF
);
console.log(
  [1, 2, 3].map(parseInt), ['1', '2', '3'].map(Number), ['10', '10', '10'].map(parseInt),
  parseInt(null), parseInt('Infinity'), Math.round(-0.5), Math.round(2.5), Math.round(-2.5),
  Math.max(), Math.min(), Math.max(1, 'a'), Math.max([2]), Math.max(...[])
);
console.log(
  ~5, ~~5.7, 5 | 0, -5 >>> 0, -5 >> 1, 1 << 31, 1 << 32, 5 & 3, 5 ^ 3, 2 ** 31 | 0, 2 ** 32 >>> 0,
  4294967295 | 0, '5' | 0, null | 0, NaN | 0, 1e10 | 0
);
