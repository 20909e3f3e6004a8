// Entre o começo do bloco e a declaração o nome existe, mas não se pode tocar nele.
function tenta(f) {
  try { console.log('valor', f()); } catch (e) { console.log(e.name + ': ' + e.message); }
}
tenta(() => { x; let x = 1; });
tenta(() => { x = 1; let x; });
tenta(() => { typeof x; let x; });
tenta(() => typeof naoExiste);
tenta(() => { const y = y + 1; });
tenta(() => { let z = (() => z)(); });
tenta(() => { new C(); class C {} });
tenta(() => { { f(); let v = 1; function f() { return v; } } });
tenta(() => { let v = 1; { return f(); function f() { return v; } } });
let fora = 'de fora';
tenta(() => { const lida = fora; { fora; let fora = 2; } });
function usaDepois() { return depois; }
tenta(usaDepois);
let depois = 'agora sim';
tenta(usaDepois);
tenta(() => { for (let i = i; i < 1;) break; });
tenta(() => { let a = 1; for (let a of [a]) {} });
tenta(() => { switch (0) { case 1: let q = 1; break; case 0: return q; } });
tenta(() => { let q; switch (1) { case 1: q = 'sem zona'; } return q; });
tenta(() => { x++; let x = 0; });
tenta(() => { let a = b, b = 1; });
tenta(() => { let [p = q2, q2 = 1] = []; return p; });
tenta(() => { let [p = 1, q2 = p] = []; return q2; });
tenta(() => { class A extends A {} });
tenta(() => { class A { [A.name]() {} } });
tenta(() => { class A { static eu = A.name; } return A.eu; });
tenta(() => { let u; return u; });
