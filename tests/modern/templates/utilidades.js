// Marcas que os tutoriais mostram: sem recuo, tradução, contagem, html aninhado.
const semRecuo = (s, ...v) => {
  const texto = String.raw(s, ...v);
  const menor = Math.min(...texto.split('\n').filter((l) => l.trim()).map((l) => l.match(/^ */)[0].length));
  return texto.split('\n').map((l) => l.slice(menor)).join('\n').trim();
};
console.log(semRecuo`
    lista:
      - ${'um'}
      - ${'dois'}
    fim`);
const frases = { 'oi, {0}': 'hello, {0}', '{0} de {1}': '{0} of {1}' };
const i18n = (s, ...v) => {
  const chave = s.reduce((r, t, i) => r + `{${i - 1}}` + t);
  return (frases[chave] || chave).replace(/\{(\d)\}/g, (_, i) => v[i]);
};
console.log(i18n`oi, ${'Ana'}`, '|', i18n`${1} de ${2}`, '|', i18n`sem ${'tradução'}`);
const esc = (x) => String(x).replace(
  /[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]
);
const html = (s, ...v) => ({ html: s.raw.reduce(
  (r, t, i) => r + t + (i in v ? [].concat(v[i]).map((x) => x && x.html ? x.html : esc(x)).join('') : ''),
  ''
) });
const itens = ['a & b', '<c>'];
console.log(html`<ul>${itens.map((i) => html`<li>${i}</li>`)}</ul>`.html);
const dinheiro = (s, ...v) => s.raw.map((t, i) => t + (i < v.length ? `R$ ${v[i].toFixed(2).replace('.', ',')}` : '')).join('');
console.log(dinheiro`total: ${1234.5}, troco: ${0.1 + 0.2}`);
const re = ({ raw: [fonte] }) => new RegExp(fonte.replace(/\s+|#.*$/gm, ''), 'g');
console.log('12-34 5-6'.match(re`
  \d+   # número
  -     # traço
  \d+`));
console.log(`${'Nome'.padEnd(8)}|${'Qtd'.padStart(4)}
${'-'.repeat(13)}
${[['maçã', 3], ['pera', 12]].map(([n, q]) => `${n.padEnd(8)}|${String(q).padStart(4)}`).join('\n')}`);
