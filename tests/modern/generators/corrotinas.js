// Geradores como corrotinas: agendadores, máquinas de estado, fluxo assíncrono à mão.
function roda(...tarefas) {
  const fila = tarefas.map((t) => t());
  const log = [];
  while (fila.length) {
    const t = fila.shift(), r = t.next();
    if (r.done) log.push('fim ' + r.value); else { log.push(r.value); fila.push(t); }
  }
  return log.join(' ');
}
console.log(roda(
  function* () { yield 'a1'; yield 'a2'; return 'A'; }, function* () { yield 'b1'; return 'B'; }
));
function* media() { let soma = 0, n = 0, x = yield; for (;;) { soma += x; n++; x = yield soma / n; } }
const m = media(); m.next(); console.log(m.next(10).value, m.next(20).value, m.next(0).value);
function* semaforo() {
  for (;;) {
    let c = yield 'verde';
    if (c === 'pane') { yield 'pisca'; continue; }
    yield 'amarelo';
    yield 'vermelho';
  }
}
const s = semaforo();
console.log(
  [1, 2, 3, 4].map(() => s.next().value).join(), s.next('x').value, s.next().value, s.next().value,
  s.next('pane').value, s.next().value
);
const co = (f) => (...a) => new Promise((ok, erro) => {
  const g = f(...a);
  const passo = (modo, v) => {
    let r;
    try { r = g[modo](v); } catch (e) { return erro(e); }
    if (r.done) ok(r.value); else Promise.resolve(r.value).then(
      (x) => passo('next', x), (e) => passo('throw', e)
    );
  };
  passo('next');
});
const espera = (ms, v) => new Promise((r) => setTimeout(r, ms, v));
const fluxo = co(function* (n) {
  const a = yield espera(2, n);
  const b = yield a * 2;
  try { yield Promise.reject(new Error('falha')); } catch (e) { console.log('no fluxo:', e.message); }
  const [c, d] = yield Promise.all([espera(1, 'c'), 'd']);
  return [a, b, c, d];
});
fluxo(21).then((r) => console.log('fluxo', r));
co(function* () { yield 1; throw new Error('final'); })().catch((e) => console.log(e.message));
function* produtor(c) { for (const x of [1, 2, 3]) { console.log('produz', x); c.next(x); } c.return(); }
function* consumidor() {
  try { for (;;) console.log('consome', yield); } finally { console.log('consumidor fecha'); }
}
const c = consumidor(); c.next(); [...produtor(c)];
function* filtro(prox) { for (;;) { const l = yield; if (l.includes('erro')) prox.next(l); } }
function* saida() { for (;;) console.log('>', yield); }
const f2 = saida();
f2.next();
const f1 = filtro(f2);
f1.next();
['ok', 'erro 1', 'tudo bem', 'erro 2'].forEach((l) => f1.next(l));
function* lexer(t) { const re = /\s*(\d+|[-+*/()])/y; let r; while ((r = re.exec(t))) yield r[1]; }
function avalia(t) {
  const l = [...lexer(t)];
  const fator = () => {
    const x = l.shift();
    if (x === '(') { const v = expr(); l.shift(); return v; }
    return +x;
  };
  const termo = () => {
    let v = fator();
    while (l[0] === '*' || l[0] === '/') v = l.shift() === '*' ? v * fator() : v / fator();
    return v;
  };
  const expr = () => {
    let v = termo();
    while (l[0] === '+' || l[0] === '-') v = l.shift() === '+' ? v + termo() : v - termo();
    return v;
  };
  return expr();
}
console.log(avalia('1 + 2 * (3 + 4) - 10 / 5'));
