// Anota-se tudo o que cada tarefa usa, e quando acaba.
const assert = require('assert');
const emFatias = require('./exercicio');

function nova(itens, tamanho) {
  const usados = [];
  const tarefa = emFatias(itens, tamanho, (item) => usados.push(item), () => usados.push('pronto'));
  return { tarefa, usados };
}

prova('criar a tarefa ainda não usa nada', () => {
  const { tarefa, usados } = nova(['a', 'b', 'c'], 2);
  assert.strictEqual(typeof tarefa, 'function', 'emFatias devia devolver uma função');
  assert.deepStrictEqual(usados, [], 'nenhum item devia ser usado antes de alguém chamar a tarefa');
});

prova('cada chamada usa uma fatia, na ordem', () => {
  const { tarefa, usados } = nova(['a', 'b', 'c', 'd', 'e'], 2);
  const falta = tarefa();
  assert.deepStrictEqual(usados, ['a', 'b'], `a primeira fatia devia usar a e b; usou: ${usados.join(', ') || 'nada'}`);
  assert.strictEqual(falta, true, 'depois da primeira fatia ainda faltam itens: a tarefa devia devolver true');
  tarefa();
  assert.deepStrictEqual(usados, ['a', 'b', 'c', 'd'], `a segunda fatia devia usar c e d; ao todo usou: ${usados.join(', ')}`);
});

prova('duas tarefas se revezam', { depende: 'cada chamada usa uma fatia, na ordem' }, () => {
  const vistos = [];
  const fila = [['a1', 'a2', 'a3'], ['b1', 'b2']].map((itens) => emFatias(itens, 1, (item) => vistos.push(item), () => {}));
  for (let i = 0; i < 20 && fila.length > 0; i++) {
    const tarefa = fila.shift();
    if (tarefa()) fila.push(tarefa);
  }
  assert.deepStrictEqual(vistos, ['a1', 'b1', 'a2', 'b2', 'a3'], `as duas tarefas deviam andar uma fatia de cada vez; andaram: ${vistos.join(', ')}`);
});

prova('a última fatia acaba a tarefa', { depende: 'cada chamada usa uma fatia, na ordem' }, () => {
  const { tarefa, usados } = nova(['a', 'b', 'c'], 2);
  tarefa();
  const falta = tarefa();
  assert.strictEqual(falta, false, 'a segunda fatia usou o último item: devia devolver false, sem uma fatia vazia a mais');
  assert.deepStrictEqual(usados, ['a', 'b', 'c', 'pronto'], `a última fatia devia usar c e chamar pronto, uma vez; ao todo: ${usados.join(', ')}`);
});

prova('quando a conta é redonda, não sobra uma fatia vazia', { depende: 'cada chamada usa uma fatia, na ordem' }, () => {
  const { tarefa, usados } = nova(['a', 'b', 'c', 'd'], 2);
  tarefa();
  const falta = tarefa();
  assert.strictEqual(falta, false, 'a segunda fatia usou o último item: devia devolver false, sem uma fatia vazia a mais');
  assert.deepStrictEqual(usados, ['a', 'b', 'c', 'd', 'pronto'], 'pronto devia ser chamada na fatia que usa o último item');
});

prova('uma lista vazia acaba na primeira chamada', () => {
  const { tarefa, usados } = nova([], 3);
  assert.strictEqual(tarefa(), false, 'sem itens, não falta nada: a tarefa devia devolver false');
  assert.deepStrictEqual(usados, ['pronto'], 'sem itens, pronto devia ser chamada na primeira vez');
});

prova('a lista de quem pediu fica como estava', () => {
  const itens = ['a', 'b', 'c'];
  const { tarefa } = nova(itens, 2);
  for (let i = 0; i < 10 && tarefa(); i++);
  assert.deepStrictEqual(itens, ['a', 'b', 'c'], 'a lista de quem pediu mudou: guarde a sua posição em vez de tirar itens dela');
});
