/* gera.js -- um programa válido de JavaScript de hoje a partir de uma semente.
 *
 * Todo laço tem fim, e a saída não depende do relógio nem do texto dos erros: o mesmo programa tem
 * de imprimir o mesmo no Node e em Nozinho. As variáveis guardam números, salvo o que diz o nome. */
'use strict';

// Um gerador congruente de 32 bits: a mesma semente, a mesma sequência.
class Dice {
  constructor(seed) { this.state = seed >>> 0; }
  below(n) {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * n);
  }
  one(list) { return list[this.below(list.length)]; }
}

class Generator {
  constructor(seed) {
    this.dice = new Dice(seed);
    this.names = 0;
    this.scope = [];    // o que se pode ler aqui
    this.assignable = [];
    this.depth = 0;
  }
  fresh() { return `v${this.names++}`; }
  some(n, make) { return Array.from({ length: 1 + this.dice.below(n) }, () => make.call(this)); }

  // Gera com as variáveis de um bloco, que não valem fora dele.
  inside(names, make) {
    const saved = [this.scope, this.assignable];
    this.scope = [...this.scope, ...names];
    this.assignable = [...this.assignable, ...names];
    this.depth++;
    const text = make.call(this);
    this.depth--;
    [this.scope, this.assignable] = saved;
    return text;
  }
  declare(kind) {
    const name = this.fresh();
    const text = `${kind} ${name} = ${this.expression()};`;
    this.scope.push(name);
    if (kind !== 'const') this.assignable.push(name);
    return text;
  }

  // ---- expressões ----
  value() { return this.scope.length && this.dice.below(3) ? this.dice.one(this.scope) : String(this.dice.below(20) - 5); }
  expression(depth = 0) {
    if (depth > 2 || this.dice.below(3) === 0) return `(${this.value()})`;
    const e = () => this.expression(depth + 1), v = this.fresh(), w = this.fresh();
    return this.dice.one([
      () => `(${e()} ${this.dice.one(['+', '-', '*', '&', '|', '<', '===', '&&', '||', '??'])} ${e()})`,
      () => `(${e()} ? ${e()} : ${e()})`,
      () => `((${v}, ${w} = ${v}) => ${v} - ${w} + ${e()})(${e()})`,
      () => `[${e()}, ...[${e()}, ${e()}]].length`,
      () => `[${e()}, ${e()}].map((${v}) => ${this.inside([v], () => this.expression(depth + 1))}).join('|').length`,
      () => `\`\${${e()}}-\${${e()}}\`.length`,
      () => `({ ${v}: ${e()}, ...{ ${w}: ${e()} } }).${this.dice.one([v, w])}`,
      () => `(({ ${v} = ${e()}, ...${w} }) => ${v} + Object.keys(${w}).length)({ ${this.fresh()}: 1 })`,
      () => `((...${v}) => ${v}.length)(...[1, ${e()}])`,
      () => `(null?.${v} ?? ${e()})`,
      () => `(${e()} ** 2 % 1000)`,
      () => `[...(function* () { yield ${e()}; yield* [${e()}]; })()].length`,
      () => `new (class { #p = ${e()}; get ${v}() { return this.#p; } })().${v}`,
    ])();
  }

  // ---- comandos ----
  block(names = []) {
    return this.inside(names, () => `{ ${this.some(3, this.statement).join(' ')} }`);
  }
  statement() {
    const simple = [
      () => `log(${this.expression()});`,
      () => this.declare('let'), () => this.declare('const'), () => this.declare('let'),
      () => (this.assignable.length ? `${this.dice.one(this.assignable)} ${this.dice.one(['=', '+=', '-=', '||=', '&&=', '??='])} ${this.expression()};` : 'log(0);'),
      () => this.pattern(),
    ];
    if (this.depth > 3) return this.dice.one(simple)();
    const v = this.fresh(), w = this.fresh();
    return this.dice.one([...simple, ...simple,
      () => `if (${this.expression()}) ${this.block()} else ${this.block()}`,
      () => `{ const ${w} = []; for (let ${v} = 0; ${v} < ${1 + this.dice.below(3)}; ${v}++) { ${w}.push(() => ${v}); const ${this.fresh()} = ${v}; log(${v}); } log(${w}.map((f) => f()).join()); }`,
      () => `for (const ${v} of [${this.some(3, this.expression).join(', ')}]) { if (${v} === 3) continue; if (${v} === 4) break; log(${v}); }`,
      () => `for (const [${v}, ${w}] of Object.entries({ a: 1, b: 2 })) log(${v} + ${w});`,
      () => `switch (${this.expression()}) { case 1: { ${this.inside([], () => this.statement())} } case 2: log('dois'); break; default: let ${v} = ${this.expression()}; log(${v}); }`,
      () => `try { log('t'); if (${this.expression()}) throw ${this.expression()}; } catch (${v}) { log(${v}); } finally { log('f'); }`,
      () => `${v}: for (const ${w} of [1, 2]) { for (;;) { if (${this.expression()}) continue ${v}; break ${v}; } }`,
      () => this.inside([], () => `{ const ${v} = (${w}, ...resto) => { ${this.inside([w], () => this.statement())} return ${this.expression()}; }; log(${v}(1, 2)); }`),
      () => this.classes(v, w),
      () => `{ function* ${v}() { try { const ${w} = yield ${this.expression()}; log(${w}); yield ${this.expression()}; } finally { log('fim'); } } const g = ${v}(); log(g.next().value, g.next(${this.expression()}).value, g.return(9).value); }`,
      () => `tarefas.push(async () => { log(await ${this.expression()}); for await (const ${v} of [${this.expression()}, Promise.resolve(${this.expression()})]) log(${v}); try { await Promise.reject(${this.expression()}); } catch (${w}) { log('c', ${w}); } return ${this.expression()}; });`,
    ])();
  }
  pattern() {
    const [a, b, c] = [this.fresh(), this.fresh(), this.fresh()];
    const text = `let [${a}, { ${b} = ${this.expression()} } = {}, ...${c}_lista] = [${this.some(4, this.expression).join(', ')}], ${c} = ${c}_lista.length;`;
    this.scope.push(a, b, c);
    this.assignable.push(a, b, c);
    return text;
  }
  classes(base, derived) {
    return this.inside([], () => `{ class ${base} { a = ${this.expression()}; static s = ${this.expression()}; #p = 1; m() { return this.a + this.#p++; } static #q() { return 7; } static r() { return ${base}.#q() + this.s; } }
      class ${derived} extends ${base} { b = this.a; constructor(...xs) { super(...xs); log(new.target === ${derived}); } m() { return (() => super.m())() + 1; } get g() { return ${this.expression()}; } }
      const o = new ${derived}(); log(o.m(), o.m(), o.g, ${derived}.r(), o instanceof ${base}, Object.keys(o).join()); }`);
  }
  program() {
    const body = this.some(12, this.statement).join('\n');
    return `const log = (...xs) => console.log(xs.map(String).join(' ')), tarefas = [];\n${body}\n`
      + '(async () => { for (const t of tarefas) log(await t()); })().catch((e) => log(e.name));\n';
  }
}

// Estraga um texto: tira, repete, troca ou põe pedaços, até virar outra coisa.
function mutate(text, seed) {
  const dice = new Dice(seed), words = text.match(/\w+|\s+|[^\w\s]/g) ?? [];
  const extra = ['{', '}', '(', ')', '[', ']', '`', '${', '=>', '...', 'await', 'yield', 'class', 'let', '#x', '/', "'", '?.', 'async', 'super', '\n', '\\u{', '\0', 'é'];
  for (let n = 1 + dice.below(4); n > 0; n--) {
    const at = dice.below(words.length), other = dice.below(words.length);
    dice.one([
      () => words.splice(at, 1 + dice.below(3)), () => words.splice(at, 0, words[other]),
      () => { [words[at], words[other]] = [words[other], words[at]]; }, () => words.splice(at, 0, dice.one(extra)),
      () => words.splice(at),
    ])();
  }
  return words.join('');
}

exports.generate = (seed) => new Generator(seed).program();
exports.mutate = mutate;
