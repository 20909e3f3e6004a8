// Num modelo marcado, um escape errado vale undefined; num comum, é erro de sintaxe.
const t = (s) => [s[0], s.raw[0]];
console.log(t`\unicode`, t`\xerro`, t`\u{110000}`, t`\1`, t`\0`);
console.log(((s) => [s[0], s[1], s[2]])`ok${1}\u${2}ok`);
console.log(String.raw`\unicode \xx \1`);
for (const texto of [
  '`\\unicode`', '`\\x1`', '`\\u{110000}`', '`\\01`', '`\\8`', '`${`', '`abc', '`${1`', 'x`${}`',
  '`${}`'
]) {
  try {
    new Function('return ' + texto);
    console.log('aceito', texto);
  } catch (e) { console.log(texto, e.name); }
}
