// Um interpretador de expressões com variáveis e funções: lexer, parser, avaliador.
class Lexer {
  static #re = /\s*(?:(\d+(?:\.\d+)?)|([a-z_]\w*)|(\*\*|[-+*/%(),=<>!]=?))/iy;
  constructor(t) { this.t = t; this.fila = [...this.#todos()]; }
  *#todos() {
    const re = Lexer.#re;
    re.lastIndex = 0;
    while (re.lastIndex < this.t.trimEnd().length) {
      const em = re.lastIndex, m = re.exec(this.t);
      if (!m) throw new SyntaxError(`caractere inesperado '${this.t[em]}' em ${em}`);
      const [, num, nome, op] = m;
      yield num !== undefined ? {
        tipo: 'num', v: Number(num)
      } : nome ? { tipo: 'nome', v: nome } : { tipo: 'op', v: op };
    }
  }
  olha() { return this.fila[0]?.v; }
  tira(v) {
    const t = this.fila.shift();
    if (v !== undefined && t?.v !== v) throw new SyntaxError(`esperava '${v}', veio '${t?.v ?? 'o fim'}'`);
    return t;
  }
}
const niveis = [['==', '!='], ['<', '>', '<=', '>='], ['+', '-'], ['*', '/', '%']];
const parse = (texto) => {
  const l = new Lexer(texto);
  const nivel = (n) => {
    if (n === niveis.length) return potencia();
    let e = nivel(n + 1);
    while (niveis[n].includes(l.olha())) e = { op: l.tira().v, e, d: nivel(n + 1) };
    return e;
  };
  const potencia = () => {
    const b = unario();
    return l.olha() === '**' ? (l.tira(), { op: '**', e: b, d: potencia() }) : b;
  };
  const unario = () => (l.olha() === '-' ? (l.tira(), { neg: unario() }) : primario());
  const primario = () => {
    const t = l.tira() ?? (() => { throw new SyntaxError('fim inesperado'); })();
    if (t.tipo === 'num') return t.v;
    if (t.v === '(') { const e = expr(); l.tira(')'); return e; }
    if (t.tipo !== 'nome') throw new SyntaxError(`'${t.v}' inesperado`);
    if (l.olha() === '(') {
      l.tira();
      const args = [];
      while (l.olha() !== ')') { args.push(expr()); if (l.olha() === ',') l.tira(); }
      l.tira(')');
      return { chama: t.v, args };
    }
    if (l.olha() === '=') { l.tira(); return { define: t.v, valor: expr() }; }
    return { nome: t.v };
  };
  const expr = () => nivel(0);
  const e = expr();
  if (l.fila.length) throw new SyntaxError(`sobrou '${l.olha()}'`);
  return e;
};
const ops = {
  '+': (a, b) => a + b, '-': (a, b) => a - b, '*': (a, b) => a * b, '/': (a, b) => a / b,
  '%': (a, b) => a % b, '**': (a, b) => a ** b, '<': (a, b) => a < b, '>': (a, b) => a > b,
  '<=': (a, b) => a <= b, '>=': (a, b) => a >= b, '==': (a, b) => a === b, '!=': (a, b) => a !== b
};
const avalia = (n, amb) => {
  if (typeof n !== 'object') return n;
  const { op, neg, nome, define, chama } = n;
  if (op) return ops[op](avalia(n.e, amb), avalia(n.d, amb));
  if (neg !== undefined) return -avalia(neg, amb);
  if (define) return (amb[define] = avalia(n.valor, amb));
  if (chama) return amb[chama]?.(...n.args.map((a) => avalia(a, amb))) ?? (() => {
    throw new ReferenceError(`função ${chama} não definida`);
  })();
  if (nome in amb) return amb[nome];
  throw new ReferenceError(`${nome} não definida`);
};
const amb = { __proto__: null, pi: 3.14, max: Math.max, raiz: Math.sqrt, dobro: (x) => x * 2 };
for (const t of [
  '1 + 2 * 3', '2 ** 3 ** 2', '-(4 - 6) * 5', 'x = 10 % 4', 'x * dobro(x + 1)', 'max(1, 2, raiz(81))',
  '1 < 2 == 2 > 1', 'y + 1', '2 +', '(1', '1 $ 2', 'f(1)', '3 4', 'pi * 2', ''
]) {
  try { console.log(t, '=', avalia(parse(t), amb)); } catch (e) { console.log(t, '!', e.name, e.message); }
}
console.log(JSON.stringify(parse('a = b + 1 * 2')));
