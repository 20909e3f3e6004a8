// Um Observable pequeno: map, filter, take, merge, Subject, erros, cancelamento.
class Observable {
  #assina;
  constructor(assina) { this.#assina = assina; }
  subscribe(o) {
    const obs = typeof o === 'function' ? { next: o } : o; let aberto = true, limpa;
    const fecha = () => { if (aberto) { aberto = false; limpa?.(); } };
    limpa = this.#assina({
      next: (v) => aberto && obs.next?.(v),
      error: (e) => { if (aberto) { obs.error?.(e); fecha(); } },
      complete: () => { if (aberto) { obs.complete?.(); fecha(); } },
    });
    if (!aberto) limpa?.();
    return { unsubscribe: fecha, get closed() { return !aberto; } };
  }
  pipe(...ops) { return ops.reduce((o, op) => op(o), this); }
  static of(...vs) { return new Observable((o) => { vs.forEach((v) => o.next(v)); o.complete(); }); }
  static intervalo(ms) {
    return new Observable((o) => {
      let n = 0;
      const t = setInterval(() => o.next(n++), ms);
      return () => clearInterval(t);
    });
  }
  static junta(...os) {
    return new Observable((o) => {
      let n = os.length;
      const ss = os.map((x) => x.subscribe({ ...o, complete: () => --n || o.complete() }));
      return () => ss.forEach((s) => s.unsubscribe());
    });
  }
}
const map = (f) => (src) => new Observable((o) => {
  const s = src.subscribe({ ...o, next: (v) => { try { o.next(f(v)); } catch (e) { o.error(e); } } });
  return () => s.unsubscribe();
});
const filter = (f) => (src) => new Observable((o) => src.subscribe({
  ...o, next: (v) => f(v) && o.next(v)
}).unsubscribe);
const take = (n) => (src) => new Observable((o) => {
  let s;
  s = src.subscribe({ ...o, next: (v) => { o.next(v); if (--n <= 0) { o.complete(); s?.unsubscribe(); } } });
  return () => s.unsubscribe();
});
const scan = (f, ini) => (src) => new Observable((o) => src.subscribe({
  ...o, next: (v) => o.next((ini = f(ini, v)))
}).unsubscribe);
const mostra = (nome) => ({
  next: (v) => console.log(nome, v), error: (e) => console.log(nome, 'erro', e.message),
  complete: () => console.log(nome, 'fim')
});
Observable.of(1, 2, 3, 4).pipe(filter((x) => x % 2 === 0), map((x) => x * 10)).subscribe(mostra('pares'));
Observable.of(1, 2, 3).pipe(scan((a, b) => a + b, 0)).subscribe(mostra('soma'));
Observable.of('a', null).pipe(map((x) => x.length)).subscribe(mostra('erro'));
Observable.intervalo(1).pipe(map((n) => n * n), take(3)).subscribe(mostra('intervalo'));
Observable.junta(Observable.of('x'), Observable.of('y', 'z')).subscribe(mostra('junta'));
class Subject extends Observable {
  #os = new Set();
  constructor() { super((o) => { this.#os.add(o); return () => this.#os.delete(o); }); }
  next(v) { for (const o of this.#os) o.next(v); }
}
const s = new Subject();
const a1 = s.subscribe(mostra('A'));
s.next(1);
s.subscribe(mostra('B'));
s.next(2);
a1.unsubscribe();
s.next(3);
console.log(a1.closed);
