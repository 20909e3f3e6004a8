// Contagem de palavras, n-gramas, Markov com PRNG, formatação em tabela.
const texto = `No meio do caminho tinha uma pedra tinha uma pedra no meio do caminho tinha uma pedra no meio do caminho tinha uma pedra`;
const palavras = texto.toLowerCase().match(/[a-zà-ú]+/g);
const conta = (l) => l.reduce((m, x) => m.set(x, (m.get(x) ?? 0) + 1), new Map());
const top = [...conta(palavras)].sort(([a, x], [b, y]) => y - x || a.localeCompare(b)).slice(0, 5);
console.log(top.map(([p, n]) => `${p.padEnd(8, '.')}${'#'.repeat(n)} ${n}`).join('\n'));
const ngramas = function* (l, n) { for (let i = 0; i + n <= l.length; i++) yield l.slice(i, i + n); };
console.log([...conta([...ngramas(
  palavras, 2
)].map((g) => g.join(' ')))].filter(([, n]) => n > 3).sort().map(String));
const sorteio = (s) => () => { s = (s * 1103515245 + 12345) % 2147483648; return s / 2147483648; };
const cadeia = {}; for (const [a, b] of ngramas(palavras, 2)) (cadeia[a] ??= []).push(b);
const frase = (semente, n) => {
  const r = sorteio(semente);
  let p = 'no';
  const s = [p];
  while (s.length < n && cadeia[p]) s.push((p = cadeia[p][Math.floor(r() * cadeia[p].length)]));
  return s.join(' ');
};
console.log(frase(7, 8)); console.log(frase(42, 8));
const { vogais, consoantes } = [...texto.toLowerCase()].reduce(
  ({ vogais: v, consoantes: c }, l) => (/[aeiou]/.test(l) ? {
    vogais: v + 1, consoantes: c
  } : /[a-z]/.test(l) ? {
    vogais: v, consoantes: c + 1
  } : { vogais: v, consoantes: c }),
  { vogais: 0, consoantes: 0 }
);
console.log(
  { vogais, consoantes }, new Set(palavras).size, Math.max(...palavras.map(({ length }) => length))
);
const capitaliza = (s) => s.replace(
  /(^|\s)([a-z])/g, (_, a, b) => a + b.toUpperCase()
), slug = (s) => s.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().trim().replace(
  /[^a-z0-9]+/g, '-'
);
console.log(capitaliza('olá mundo novo'), slug('  Água & Vinho: São João! '));
const cesar = (s, n) => s.replace(
  /[a-z]/gi,
  (c) => {
    const b = c <= 'Z' ? 65 : 97;
    return String.fromCharCode(((c.charCodeAt(0) - b + n + 26) % 26) + b);
  }
);
console.log(cesar('Ataque ao amanhecer', 3), cesar(cesar('ida e volta', 5), -5));
const quebra = (s, n) => s.split(' ').reduce(
  (ls, p) => {
    const u = ls[ls.length - 1];
    u && u.length + p.length < n ? (ls[ls.length - 1] += ` ${p}`) : ls.push(p);
    return ls;
  },
  []
);
console.log(quebra(texto, 30).join('\n'));
const lev = (a, b) => {
  let ant = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, x] of [...a].entries()) {
    const at = [i + 1];
    for (const [j, y] of [...b].entries()) at.push(Math.min(ant[j] + (x !== y), ant[j + 1] + 1, at[j] + 1));
    ant = at;
  }
  return ant[b.length];
};
console.log(lev('gato', 'rato'), lev('caminho', 'carinho'), lev('', 'abc'));
