// parseFloat, parseInt, isNaN e isFinite, os globais, e os de Number, que não convertem.
for (const text of ['1.5', ' 2e3x', '.5', '-.5.5', 'x', '', '0x10', 'Infinity', '-Infinityx', '1_000', '+7', '\u00a08', null, undefined, true, [1], {}, NaN]) {
  console.log(text, parseFloat(text), parseInt(text), parseInt(text, 16), isNaN(text), isFinite(text), Number.isNaN(text), Number.isFinite(text));
}
console.log(parseFloat === Number.parseFloat, parseInt === Number.parseInt, parseInt('zz', 36), parseInt('12', 2), parseInt('1', 1), parseInt('1', 37));
