// Os nomes nos quadros da pilha: quem chamou quem.
const quadros = (e) => e.stack.split('\n').slice(1).filter((l) => l.includes('pilha-com-nomes.js')).map((l) => l.trim().replace(
  /\(?[^( ]*[/\\](pilha-com-nomes\.js:\d+)(:\d+)?\)?/, '$1'
).replace(
  /^at /, ''
));
function a() { return b(); }
const b = () => c();
function c() { return new Error('pilha'); }
const nomes = (e) => quadros(e).map((q) => q.replace(/^(\w+\.)(<anonymous> )?/, '').replace(
  / \[as .*\]/, ''
));
console.log(nomes(a()));
function Velha() { this.e = new Error(); }
console.log(nomes(new Velha().e).map((q) => q.replace(/^new /, '')));
const fs = { f() { return (function interna() { return new Error(); })(); } };
console.log(nomes(fs.f())[0]);
function recursiva(n) {
  return n ? recursiva(n - 1) : new Error();
}
console.log(nomes(recursiva(2)));
const deFora = (cb) => cb();
function* ger() {
  yield deFora(function cb() { return new Error(); });
}
console.log(nomes([...ger()][0]).slice(0, 2));
setTimeout(function doTimer() {
  require('fs').readFile(__filename, function leu() { console.log(nomes(new Error())); });
  console.log(nomes(new Error()));
}, 1);
process.nextTick(function tick() { console.log(nomes(new Error())); });
Promise.resolve().then(function reacao() { console.log(nomes(new Error())); });
const limite = Error.stackTraceLimit;
Error.stackTraceLimit = 2;
console.log(recursiva(5).stack.split('\n').length);
Error.stackTraceLimit = 0;
console.log(new Error('sem pilha').stack);
Error.stackTraceLimit = limite;
console.log(
  limite, new Error('m').stack.split('\n')[0], new TypeError().stack.split('\n')[0],
  new Error('duas\nlinhas').stack.split('\n').slice(0, 2)
);
