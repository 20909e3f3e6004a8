// ?. em propriedades, índices, chamadas, delete, longas cadeias.
const o = { a: { b: { c: 1, m() { return this.c; }, l: [5, 6] } }, n: null, f: () => 'f', s: '' };
console.log(
  o?.a?.b?.c, o?.x?.y?.z, o.n?.x, o.n?.x.y.z.w, o.x?.(), o.f?.(), o.a?.['b']?.['l'][1],
  o?.['a'].b.m?.()
);
console.log(
  o.a.b.m?.(), o.a?.b.m(), o.x?.m(), o.x?.m().y.z(), (o.a?.b).m(), (o.x?.b)?.m(), o.s?.length,
  (0)?.toFixed(1), ''?.length
);
let n = 0;
const conta = () => { n++; return 'k'; };
o.x?.[conta()];
o.x?.(conta());
o.x?.y[conta()](conta());
console.log(n);
o.a?.[conta()];
console.log(n);
console.log(delete o?.a?.b?.c, o.a.b.c, delete o?.x?.y, delete o.naoHa?.[conta()], n);
const tenta = (f) => { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } };
tenta(() => o.x?.y.z);
tenta(() => (o.x?.y).z);
tenta(() => o.a?.x.y);
tenta(() => o.s?.());
tenta(() => o.a?.naoHa());
tenta(() => naoDeclarada?.x);
tenta(() => o?.a.b.naoHa());
tenta(() => null?.x);
tenta(() => undefined?.());
tenta(() => o.f?.().x.y);
tenta(() => o.n.x?.y);
class C { #p = { q: 1 }; static t(i) { return [i?.#p, i?.#p.q, i?.#p?.r?.s]; } m() { return super.x?.y; } }
console.log(C.t(null), C.t(new C())[1], new C().m());
console.log(
  o?.a?.b.l?.map?.((x) => x * 2), [1, 2]?.[0], 'texto'?.[0], (() => 'iife')?.(),
  new Date(0)?.getTime?.(), o?.f?.call?.(null), Math?.max?.(1, 2)
);
const f = (cb) => cb?.('chamado');
console.log(f((x) => x), f(), f(null));
console.log(o.x?.y ?? 'padrão', o?.a.b.c === undefined, typeof o?.zz, !o?.zz, o?.zz || 'ou', `${o?.zz}`);
console.log(true?.5:1, o.a ?.b.l.length, [o?.a, o?.z].length);
let v = o?.a;
v &&= v?.b;
console.log(typeof v);
const { a: { b: { l: [p] = [] } = {} } = {} } = o ?? {};
console.log(p);
for (const x of o.z?.lista ?? [1]) console.log(x);
if (o?.a) console.log('if');
(async () => console.log(await o?.a?.b?.c, (await null)?.x))();
