// Math e Number.
console.log(['acosh', 'asinh', 'atanh', 'cosh', 'sinh', 'tanh', 'expm1', 'log1p', 'fround', 'log2', 'log10', 'cbrt', 'sign', 'trunc', 'clz32'].map(function (name) {
  return name + ' ' + [0.5, 1, 2.5, -1].map(function (x) { return Number(Math[name](x)).toPrecision(12); }).join(' ');
}));
console.log(Math.hypot(3, 4), Math.hypot(), Math.imul(0xffffffff, 5), Math.fround(5.5), Math.fround(5.05), Math.max(), Math.tanh.length);
console.log(Math.sign(-0), Math.trunc(-0.5), Math.expm1(-0), Math.round(-0.5), Math.round(2.5), Math.round(-2.5), Math.round(0.49999999999999994));
console.log(Number.EPSILON, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, Number.isInteger(5.0), Number.isSafeInteger(Math.pow(2, 53)), Number.isNaN('a'), Number.isFinite('1'));
console.log(Number.parseFloat === parseFloat, Number.parseInt === parseInt, parseInt.name, parseFloat.name);
console.log((255).toString(16), (0.1).toString(2), (-255.5).toString(36), Math.PI.toString(3), (1 / 3).toString(7));
console.log((1.005).toFixed(2), (1e21).toFixed(2), (0.000001).toFixed(7), (1.45).toFixed(1), (0.5).toFixed(0), (2.5).toFixed(0), (-1.5).toFixed(0), (1e-10).toFixed(2), (123.456).toFixed(10), (-0.0000001).toFixed(2));
console.log((123.456).toPrecision(4), (0.00001).toPrecision(1), (1e21).toPrecision(3), (1234.5678).toExponential(2), (0).toExponential(), (5e-324).toString(), (1.7976931348623157e308).toString());
console.log(Number('0b101'), Number('0o17'), Number('0x1F'), Number(' 12 '), Number('1_000'), Number(''), parseInt('0x1f'), parseFloat('3.14abc'));
[
  function () { (1).toFixed(101); },
  function () { (1).toString(1); },
  function () { (1).toPrecision(0); },
  function () { Number.prototype.toFixed.call('a'); }
].forEach(function (f) {
  try { console.log(f()); } catch (error) { console.log(error.name + ': ' + error.message); }
});
