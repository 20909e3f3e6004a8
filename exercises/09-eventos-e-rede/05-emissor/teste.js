const assert = require('assert');
const fs = require('fs');
const EventEmitter = require('events');
const Emissor = require('./exercicio');

let ditos;
function novo() {
  ditos = [];
  return new Emissor();
}
const diz = (palavra) => () => { ditos.push(palavra); };
const ouvidos = () => ditos.join(' ');

prova('emit chama os ouvintes, na ordem em que entraram', function () {
  const emissor = novo();
  const fonte = fs.readFileSync('exercicio.js', 'utf8').replace(/\/\/.*|\/\*[^]*?\*\//g, '');
  const pediu = /require\s*\(\s*['"`](node:)?events\b/.test(fonte);
  assert.ok(!pediu && !(emissor instanceof EventEmitter), 'escreva o seu, sem pedir o nosso');
  assert.ok(emissor.on('fornada', diz('ana')) === emissor, 'on devia guardar o ouvinte e devolver o emissor');
  emissor.on('fornada', diz('beto'));
  emissor.on('greve', diz('carla'));
  emissor.emit('fornada');
  assert.strictEqual(ouvidos(), 'ana beto', 'emit("fornada") devia chamar ana e beto, nessa ordem; logo depois dele, tinham sido chamados: ' + (ouvidos() || 'ninguém'));
});

prova('emit chama cada um antes de voltar', { depende: 'emit chama os ouvintes, na ordem em que entraram' }, function () {
  const emissor = novo();
  emissor.on('a', () => { emissor.emit('b'); ditos.push('fim de a'); });
  emissor.on('b', diz('b'));
  emissor.emit('a');
  assert.strictEqual(ouvidos(), 'b fim de a', 'um emit dado dentro de um ouvinte devia rodar inteiro antes de ele continuar; saiu: ' + ouvidos());
});

prova('o ouvinte recebe os argumentos, e o emissor como this', { depende: 'emit chama os ouvintes, na ordem em que entraram' }, function () {
  const emissor = novo();
  let vistos, dono;
  emissor.on('x', function (...argumentos) { vistos = argumentos; dono = this; });
  emissor.emit('x', 1, 'dois', null);
  assert.deepStrictEqual(vistos, [1, 'dois', null], 'o ouvinte devia receber os argumentos de emit');
  assert.ok(dono === emissor, 'dentro do ouvinte, this devia ser o emissor');
  emissor.once('y', function (...argumentos) { vistos = argumentos; dono = this; });
  dono = undefined;
  emissor.emit('y', 4);
  assert.deepStrictEqual(vistos, [4], 'o ouvinte posto com once também recebe os argumentos');
  assert.ok(dono === emissor, 'num ouvinte posto com once, this também devia ser o emissor');
});

prova('emit diz se alguém ouviu, e listenerCount quantos ouvem', { depende: 'emit chama os ouvintes, na ordem em que entraram' }, function () {
  const emissor = novo();
  assert.strictEqual(emissor.emit('x'), false, 'sem ouvinte nenhum, emit devolve false');
  assert.strictEqual(emissor.listenerCount('x'), 0, 'sem ouvinte nenhum, listenerCount é 0');
  emissor.on('x', diz('x'));
  assert.strictEqual(emissor.emit('x'), true, 'com um ouvinte, emit devolve true');
  assert.strictEqual(emissor.listenerCount('x'), 1, 'com um ouvinte, listenerCount é 1');
  let ouviram;
  try { ouviram = emissor.emit('toString'); } catch (erro) { ouviram = erro; }
  assert.strictEqual(ouviram, false, 'toString é um nome como outro qualquer, e ninguém o escuta: emit devia devolver false');
});

prova('off tira um, e só um', { depende: 'emit chama os ouvintes, na ordem em que entraram' }, function () {
  const emissor = novo();
  const ana = diz('ana'), beto = diz('beto');
  emissor.on('x', ana).on('x', beto).on('x', ana);
  assert.ok(emissor.off('x', ana) === emissor, 'off devolve o emissor');
  emissor.emit('x');
  assert.strictEqual(ouvidos(), 'ana beto', 'ana entrou duas vezes e off tirou a última; deviam ouvir: ana beto');
  emissor.off('x', diz('outro'));
  emissor.off('y', ana);
  assert.strictEqual(emissor.listenerCount('x'), 2, 'off de quem não está lá não tira ninguém');
});

prova('once ouve uma vez só', { depende: 'off tira um, e só um' }, function () {
  const emissor = novo();
  emissor.once('x', diz('uma'));
  emissor.emit('x');
  emissor.emit('x');
  assert.strictEqual(ouvidos(), 'uma', 'once devia ouvir uma vez; ouviu: ' + (ouvidos() || 'nenhuma'));
  const ana = diz('ana');
  emissor.once('y', ana);
  emissor.off('y', ana);
  assert.strictEqual(emissor.emit('y'), false, 'off devia achar quem entrou com once');
});

prova('once já saiu da lista quando é chamado', { depende: 'once ouve uma vez só' }, function () {
  const emissor = novo();
  let vezes = 0;
  emissor.once('x', () => {
    vezes++;
    if (vezes < 3) emissor.emit('x');
  });
  emissor.emit('x');
  assert.strictEqual(vezes, 1, 'o ouvinte de once deu emit de novo, lá de dentro, e foi chamado ' + vezes + ' vezes');
});

prova('quem sai no meio do aviso não faz ninguém ser pulado', { depende: 'off tira um, e só um' }, function () {
  const emissor = novo();
  const ana = () => { ditos.push('ana'); emissor.off('x', ana); };
  emissor.on('x', ana).on('x', diz('beto')).on('x', diz('carla'));
  emissor.emit('x');
  assert.strictEqual(ouvidos(), 'ana beto carla', 'ana saiu no meio do aviso; os três deviam ter ouvido, e ouviram: ' + ouvidos());
});

prova('quem entra no meio só ouve o próximo', { depende: 'emit chama os ouvintes, na ordem em que entraram' }, function () {
  const emissor = novo();
  let convites = 0;
  emissor.on('x', () => { if (convites++ < 3) emissor.on('x', diz('novato')); });
  emissor.emit('x');
  assert.strictEqual(ouvidos(), '', 'quem entrou durante o aviso só devia ouvir o próximo');
  emissor.emit('x');
  assert.strictEqual(ouvidos(), 'novato', 'no segundo aviso, só o novato do primeiro devia ouvir');
});

prova('um erro que ninguém escuta é lançado', { depende: 'emit chama os ouvintes, na ordem em que entraram' }, function () {
  const emissor = novo();
  const gas = new Error('acabou o gás');
  assert.throws(() => emissor.emit('error', gas), (erro) => erro === gas, 'sem ouvinte de "error", emit devia lançar o erro que recebeu');
  emissor.on('error', diz('cuidei'));
  emissor.emit('error', gas);
  assert.strictEqual(ouvidos(), 'cuidei', 'com um ouvinte de "error", é ele quem cuida');
});
