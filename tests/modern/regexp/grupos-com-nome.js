// Grupos com nome: groups, \k, $<>, na função de troca, matchAll, desestruturação.
const re = /(?<ano>\d{4})-(?<mes>\d{2})(?:-(?<dia>\d{2}))?/;
const m = re.exec('em 2024-05');
console.log(
  m.groups.ano, m.groups.mes, m.groups.dia, 'dia' in m.groups, Object.keys(m.groups), m.index, m[1],
  Object.getPrototypeOf(m.groups)
);
const { groups: { ano, mes, dia = '01' } } = '2023-12'.match(re);
console.log(ano, mes, dia);
console.log(
  '2024-05-06'.replace(re, '$<dia>/$<mes>/$<ano>'),
  '2024-05-06'.replace(re, (...a) => { const gr = a[a.length - 1]; return gr.dia + gr.mes; }),
  '2024-05'.replace(re, '[$<dia>]'), 'x'.replace(/x/, '$<a>')
);
console.log(
  /(?<q>['"]).*?\k<q>/.exec(`diz "oi 'x'" fim`)[0], /(?<a>.)(?<b>.)\k<b>\k<a>/.test('abba'),
  /(?<l>a)\1/.test('aa'), /x/.exec('x').groups, /(x)/.exec('x').groups
);
console.log(
  [...'a=1;b=2'.matchAll(/(?<k>\w)=(?<v>\d)/g)].map(({ groups: { k, v } }) => k + v),
  Object.fromEntries([...'x:1 y:2'.matchAll(/(?<c>\w):(?<n>\d)/g)].map((q) => [q.groups.c, q.groups.n]))
);
const token = /(?<num>\d+)|(?<op>[-+*/])|(?<esp>\s+)/y;
const tokens = (t) => {
  const r = [];
  token.lastIndex = 0;
  for (let q; token.lastIndex < t.length && (q = token.exec(t)); ) {
    const [tipo, v] = Object.entries(q.groups).find(([, x]) => x !== undefined);
    if (tipo !== 'esp') r.push(`${tipo}:${v}`);
  }
  return r;
};
console.log(tokens('12 + 3*4'));
console.log(
  JSON.stringify(m.groups), m.groups.constructor, new RegExp('(?<nome>z)').exec('z').groups.nome,
  '(?<x>y)'.length, /(?<$dolar>a)(?<_sub>b)(?<ação>c)/.exec('abc').groups.ação,
  'aabb'.split(/(?<s>a)/).join('|'), /(?<a>1)|(?<b>2)/.exec('2').groups.b,
  re.source.includes('?<ano>'), String(/(?<n>x)/g)
);
console.log(m);
for (const t of ['(?<a>x)(?<a>y)', '(?<1a>x)', '(?<a', '\\k<b>(?<a>x)', '(?<>x)']) {
  try { new RegExp(t); console.log('aceito', t); } catch (e) { console.log(e.name, '-', e.message); }
}
