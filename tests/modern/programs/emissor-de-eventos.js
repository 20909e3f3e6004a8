// Um emissor escrito à mão, com once, curingas e remoção durante a emissão.
class Emissor {
  #ouvintes = new Map();
  on(evento, f, { vezes = Infinity } = {}) {
    const lista = this.#ouvintes.get(evento) ?? [];
    lista.push({ f, vezes });
    this.#ouvintes.set(evento, lista);
    return () => this.off(evento, f);
  }
  once(evento, f) { return this.on(evento, f, { vezes: 1 }); }
  off(evento, f) {
    const lista = this.#ouvintes.get(evento)?.filter((o) => o.f !== f) ?? [];
    lista.length ? this.#ouvintes.set(evento, lista) : this.#ouvintes.delete(evento);
  }
  emit(evento, ...dados) {
    let chamados = 0;
    for (const [nome, lista] of [...this.#ouvintes]) {
      if (nome !== evento && !(nome.endsWith('*') && evento.startsWith(nome.slice(0, -1)))) continue;
      for (const o of [...lista]) {
        o.f.call(this, ...dados, evento);
        chamados++;
        if (--o.vezes <= 0) this.off(nome, o.f);
      }
    }
    return chamados;
  }
  espera(evento) { return new Promise((ok) => this.once(evento, ok)); }
}
const e = new Emissor();
const sai = e.on('pedido:novo', (id) => console.log('novo', id));
e.once('pedido:novo', (id) => console.log('só o primeiro', id));
e.on('pedido:*', (id, ev) => console.log('curinga', ev, id));
console.log(e.emit('pedido:novo', 1), e.emit('pedido:novo', 2));
sai();
console.log(e.emit('pedido:novo', 3), e.emit('nada'));
(async () => {
  setTimeout(() => e.emit('pronto', { ok: true }), 1);
  const { ok } = await e.espera('pronto');
  console.log('pronto', ok, e.emit('pronto'));
})();
