// TextEncoder: encode e encodeInto.
const e = new TextEncoder();
for (const text of ['é€😀', 'a\ud800b', '\udc00', '', undefined, null, 5, [1, 2]]) console.log(e.encode(text));
console.log(e.encode('abc') instanceof Uint8Array, Buffer.isBuffer(e.encode('abc')), e.encode('abc').buffer.byteLength, e.encoding);
for (const [text, size] of [['abc', 2], ['é€', 1], ['é€', 2], ['é€', 4], ['é€', 5], ['😀', 3], ['😀', 4], ['a\ud800', 4], ['a\ud800', 3], ['', 3], ['xyz', 0], ['a😀b', 9]]) {
  const bytes = new Uint8Array(size);
  console.log(JSON.stringify(text), e.encodeInto(text, bytes), bytes);
}
const middle = new Uint8Array(6);
console.log(e.encodeInto('ab', middle.subarray(2, 4)), middle);
for (const args of [['x', new Uint16Array(2)], [3, new Uint8Array(2)], ['x'], ['x', [1]], [undefined, new Uint8Array(1)]]) {
  try { e.encodeInto(...args); } catch (error) { console.log(error.name, error.code, error.message); }
}
