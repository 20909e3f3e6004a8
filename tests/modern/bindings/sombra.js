// Sombras: parâmetros, catch, nomes de funções e de classes, globais.
let nome = 'módulo';
function f(nome) { { let nome = 'bloco'; console.log(nome); } return nome; }
console.log(f('parâmetro'), nome);
try { throw 'erro'; } catch (nome) { { let nome = 'no catch'; console.log(nome); } console.log(nome); }
const g = function nome() { return typeof nome; };
console.log(g(), nome);
const h = function dentro() { let dentro = 'local'; return dentro; };
console.log(h());
{ let undefined = 'não é mais'; console.log(undefined); }
console.log(undefined);
{ const Array = 'minha'; console.log(Array, [1] instanceof Object); }
console.log(typeof Array);
{ let console = { log: (x) => process.stdout.write('meu console: ' + x + '\n') }; console.log('oi'); }
const arguments_ = (function () { { let arguments = 'outro'; return arguments; } })(1, 2);
console.log(arguments_);
let x = 1;
{ let y = x; { let x = y + 1; { let y = x + 1; console.log(x, y); } console.log(x, y); } }
for (let x = 'a'; x.length < 3; x += 'b') { let y = x + '!'; console.log(y); }
console.log(x);
function mistura(a, b = () => a) { var a; const antes = a; a = 'trocado'; return [antes, a, b()]; }
console.log(mistura('dado'));
function semVar(a, b = () => a) { a = 'trocado'; return b(); }
console.log(semVar('dado'));
let f2 = (x) => { { let x = 2; x++; } return x; };
console.log(f2(7));
class A { static nome = 'campo'; static le() { return nome + '/' + this.nome; } }
console.log(A.le());
