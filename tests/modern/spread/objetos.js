// ... em objetos: cópia rasa, ordem, acessores lidos, nulos ignorados, símbolos.
const a = { x: 1, y: 2 }, b = { ...a, y: 3, z: 4 };
console.log(b, { y: 0, ...a }, { ...a } !== a, { ...null, ...undefined, ...1, ...true, ...'ab', ...[7, 8] });
const s = Symbol('s'), fonte = { [s]: 1, get lido() { return 'valor'; } };
Object.defineProperty(fonte, 'oculta', { value: 1 });
const copia = { ...fonte }; console.log(copia, Object.getOwnPropertyDescriptor(copia, 'lido').value);
class C { p = 1; get g() { return 2; } m() {} }
console.log({ ...new C() }, { ...new C() } instanceof C, { ...C });
console.log({ ...(true && { sim: 1 }), ...(false && { nao: 1 }), ...(null ?? { padrao: 1 }) });
const log = []; const l = (n, v) => { log.push(n); return v; };
console.log({ a: l(1), ...l(2, { b: 2 }), [l(3, 'c')]: l(4, 3), ...l(5, {}) }, log);
const estado = { u: { n: 'Ana', e: { rua: 'A' } }, l: [1] }, novo = {
  ...estado, u: { ...estado.u, e: { ...estado.u.e, rua: 'B' } }, l: [...estado.l, 2]
};
console.log(JSON.stringify(estado), JSON.stringify(novo));
console.log(
  { ...{ set x(v) { console.log('nunca'); } } },
  { set x(v) { console.log('nem aqui'); }, ...{ x: 5 } }
);
console.log(Object.keys({ b: 1, ...{ a: 2, b: 3 }, 2: 'n', 1: 'm' }), { ...{ a: 1 }, ...{ a: undefined } });
const proto = { __proto__: { herdada: 1 }, propria: 2 };
console.log({ ...proto }, { ...proto }.herdada, { __proto__: proto, ...{ z: 1 } }.herdada);
console.log(
  { ...new Map([[1, 2]]), ...new Date(0), ...(() => 1), ...new Error('e') },
  { ...Object.assign(() => {}, { p: 1 }) }
);
const ordem = [];
const px = new Proxy({ k: 1 }, {
  ownKeys: (t) => { ordem.push('ownKeys'); return Reflect.ownKeys(t); },
  get: (t, k) => { ordem.push('get ' + String(k)); return t[k]; }
});
console.log({ ...px }.k, ordem.includes('ownKeys'), ordem.includes('get k'));
try { ({ ...{ get x() { throw new Error('no getter'); } } }); } catch (e) { console.log(e.message); }
const junta = (...os) => os.reduce((r, o) => ({ ...r, ...o }), {});
console.log(junta({ a: 1 }, { b: 2 }, { a: 3 }));
const f = { nome() { return super.toString === Object.prototype.toString; } }; console.log({ ...f }.nome());
const tira = ({ y, ...r }) => ({ ...r }); console.log(tira(b), { ...[..."hi"] });
