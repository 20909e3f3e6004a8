// Um grupo repetido dezenas de milhares de vezes, com cada método.
const a = 'ab'.repeat(20000), t = (f) => { try { return f(); } catch (e) { return e.name + ': ' + e.message; } };
const mostra = (r) => typeof r === 'string' ? [r.length, r.slice(0, 9)] : Array.isArray(r) ? [r.length, r.index, r.groups, r.map((x) => x && x.length).slice(0, 5)] : r;
for (const r of [/^(?:a|b)*c/, /(?:a|b)*/, /^(a|b)*$/, /(.|\n)*?b$/, /(ab)+/g, /(?:a|b){5,}/g])
  for (const f of [() => r.exec(a), () => r.test(a), () => a.match(r), () => a.search(r), () => a.replace(r, 'x'), () => a.replace(r, (m) => m.length)]) { console.log(String(r), mostra(t(f)), r.lastIndex); }
let n = 0; const doc = ('/* c */ x ' + '/*' + 'y'.repeat(70000) + '*/ z ').repeat(2);
console.log(doc.replace(/\/\*(?:.|\n)*?\*\//g, (m) => (n++, '<' + m.length + '>')), n);
const k = /\/\*(.|\n)*?\*\//g; k.lastIndex = 5; console.log(k.exec(doc).index, k.lastIndex, k.test(doc), k.lastIndex);
