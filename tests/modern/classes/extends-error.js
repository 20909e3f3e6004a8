// Erros próprios: nome, pilha, instanceof, cause.
class ErroApp extends Error {
  constructor(mensagem, codigo) { super(mensagem); this.name = this.constructor.name; this.codigo = codigo; }
}
class NaoAchado extends ErroApp { constructor(oque) { super(`${oque} não foi achado`, 404); } }
const e = new NaoAchado('livro');
console.log(e.name, e.message, e.codigo, String(e));
console.log(e instanceof NaoAchado, e instanceof ErroApp, e instanceof Error);
console.log(e.stack.split('\n')[0], Object.prototype.toString.call(e));
console.log(/extends-error\.js:6/.test(e.stack.split('\n')[1] + e.stack.split('\n')[2]) || e.stack);
console.log(
  Object.keys(e), e.hasOwnProperty('message'),
  Object.getOwnPropertyDescriptor(e, 'message').enumerable
);
class Simples extends Error {}
const s = new Simples('oi');
console.log(s.name, String(s), s.stack.split('\n')[0], s.constructor.name);
class ComNome extends TypeError { get name() { return 'ComNome'; } }
console.log(String(new ComNome('m')), new ComNome('x') instanceof TypeError);
class Proto extends RangeError {} Proto.prototype.name = 'Proto';
console.log(new Proto('p').stack.split('\n')[0]);
const causa = new Error('de fora', { cause: e });
console.log(causa.cause === e, 'cause' in new Error('x'), new Error('y', {}).hasOwnProperty('cause'));
class ComCausa extends Error { constructor(m, o) { super(m, o); } }
console.log(new ComCausa('a', { cause: 'b' }).cause);
try { throw new NaoAchado('autor'); } catch (x) {
  if (x instanceof ErroApp) console.log('capturado', x.codigo);
}
Promise.reject(new NaoAchado('assíncrono')).catch((x) => console.log(x.message));
console.log(Object.prototype.hasOwnProperty.call(e, 'stack'), typeof e.stack);
const http = { 400: class Ruim extends ErroApp {}, 500: class Interno extends ErroApp {} };
console.log(new http[400]('r', 400).name, new http[500]('i', 500).name);
class Agregado extends AggregateError {}
const ag = new Agregado([new Error('1'), new Error('2')], 'vários');
console.log(ag.errors.length, ag.message, ag.name, ag instanceof AggregateError);
