// Banco com erros próprios, transações que voltam atrás e extrato formatado.
class ErroBancario extends Error {
  constructor(m, d) { super(m); this.name = new.target.name; Object.assign(this, d); }
}
class SaldoInsuficiente extends ErroBancario {
  constructor(conta, falta) { super(`faltam R$ ${falta.toFixed(2)} em ${conta}`, { conta, falta }); }
}
class ContaNaoExiste extends ErroBancario { constructor(n) { super(`a conta ${n} não existe`); } }
class Conta {
  #saldo = 0;
  #mov = [];
  constructor(dono) { this.dono = dono; }
  get saldo() { return this.#saldo; }
  #lanca(tipo, v) { this.#saldo += v; this.#mov.push({ tipo, v, saldo: this.#saldo }); }
  deposita(v) { if (!(v > 0)) throw new ErroBancario(`valor inválido: ${v}`); this.#lanca('depósito', v); }
  saca(v) {
    if (v > this.#saldo) throw new SaldoInsuficiente(this.dono, v - this.#saldo);
    this.#lanca('saque', -v);
  }
  *extrato() {
    for (const { tipo, v, saldo } of this.#mov) yield `${tipo.padEnd(9)}${v.toFixed(2).padStart(9)}${saldo.toFixed(2).padStart(9)}`;
  }
  foto() { return [this.#saldo, [...this.#mov]]; }
  restaura([s, m]) { this.#saldo = s; this.#mov = m; }
}
class Banco {
  #contas = new Map();
  abre(d) { const c = new Conta(d); this.#contas.set(d, c); return c; }
  conta(d) { const c = this.#contas.get(d); if (!c) throw new ContaNaoExiste(d); return c; }
  transacao(f) {
    const fotos = [...this.#contas.values()].map((c) => [c, c.foto()]);
    try { return f(this); } catch (e) {
      for (const [c, foto] of fotos) c.restaura(foto);
      throw new ErroBancario('transação desfeita', { cause: e });
    }
  }
  transfere(de, para, v) {
    return this.transacao(() => {
      this.conta(de).saca(v);
      this.conta(para).deposita(v);
      return `${de} -> ${para}: ${v}`;
    });
  }
}
const b = new Banco();
b.abre('Ana').deposita(100);
b.abre('Beto');
console.log(b.transfere('Ana', 'Beto', 30));
for (const f of [
  () => b.transfere('Ana', 'Beto', 500), () => b.transfere('Ana', 'Caio', 10),
  () => b.conta('Ana').deposita(-1), () => b.transfere('Beto', 'Ana', 'x')
]) {
  try { f(); console.log('ok?'); } catch (e) {
    console.log(
      e.name, '-', e.message, e.cause ? `<- ${e.cause.name}: ${e.cause.message}` : '',
      e.cause instanceof SaldoInsuficiente ? e.cause.falta : ''
    );
  }
}
console.log([...b.conta('Ana').extrato()].join('\n'));
console.log(
  b.conta('Ana').saldo, b.conta('Beto').saldo, b.conta('Ana') instanceof Conta,
  Object.keys(b.conta('Ana'))
);
