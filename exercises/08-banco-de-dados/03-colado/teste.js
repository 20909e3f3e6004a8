const assert = require('assert');
const sqlite = require('sqlite');
const { porNome, aPartirDe, comecaPor } = require('./exercicio');

let db, pedidos = [];

// Anota cada pedido que as buscas fazem ao banco: o texto do comando.
function anota(metodo) {
  const pede = db[metodo];
  db[metodo] = (sql, ...valores) => {
    pedidos.push(sql);
    return pede.call(db, sql, ...valores);
  };
}

async function nomes(busca, texto) {
  if (!db) {
    db = await sqlite.open(':memory:');
    await db.exec(`CREATE TABLE fiado (nome TEXT, valor REAL);
      INSERT INTO fiado VALUES ('Ana', 10), ('Bia', 99), ('Joana d''Arc', 7), ('Joaquim', 3)`);
    ['all', 'get', 'each', 'prepare', 'exec'].forEach(anota);
  }
  return (await busca(db, texto)).map((linha) => linha.nome).join(', ');
}

prova('as buscas comuns continuam funcionando', async () => {
  assert.strictEqual(await nomes(porNome, 'Ana'), 'Ana', "porNome(db, 'Ana')");
  assert.strictEqual(await nomes(aPartirDe, 10), 'Ana, Bia', 'aPartirDe(db, 10)');
  assert.strictEqual(await nomes(comecaPor, 'Joa'), "Joana d'Arc, Joaquim", "comecaPor(db, 'Joa')");
});

prova("a Joana d'Arc se acha", { depende: 'as buscas comuns continuam funcionando' }, async () => {
  assert.strictEqual(await nomes(porNome, "Joana d'Arc"), "Joana d'Arc", `porNome(db, "Joana d'Arc") devia achá-la`);
  assert.strictEqual(await nomes(comecaPor, "Joana d'"), "Joana d'Arc", `comecaPor(db, "Joana d'") devia achá-la`);
});

prova('um nome não vira comando', { depende: 'as buscas comuns continuam funcionando' }, async () => {
  const nome = "x' OR 'a' = 'a";
  assert.strictEqual(await nomes(porNome, nome), '', `ninguém se chama ${nome}: porNome devia dar uma lista vazia`);
  assert.strictEqual(await nomes(comecaPor, nome + "' --"), '', 'comecaPor devia dar uma lista vazia: ninguém se chama assim');
});

prova('um valor não vira comando', { depende: 'as buscas comuns continuam funcionando' }, async () => {
  assert.strictEqual(await nomes(aPartirDe, '1000 OR 1 = 1'), '',
    "o valor '1000 OR 1 = 1' não é um número: aPartirDe devia dar uma lista vazia, e leu o caderno");
});

// Com o valor à parte, o comando é um texto só, venha quem vier.
prova('o comando é o mesmo para qualquer valor', { depende: 'as buscas comuns continuam funcionando' }, async () => {
  for (const [nome, busca, um, outro] of [['porNome', porNome, 'Ana', 'Bia'], ['aPartirDe', aPartirDe, 10, 20], ['comecaPor', comecaPor, 'A', 'B']]) {
    pedidos = [];
    await nomes(busca, um);
    const antes = pedidos;
    pedidos = [];
    await nomes(busca, outro);
    assert.deepStrictEqual(pedidos, antes,
      `${nome}: o valor ainda é colado no texto do comando, que muda com ele`);
    assert.ok(pedidos.every((sql) => /[?:@$]/.test(sql)),
      `${nome}: o valor não foi ao banco, que devolveu o caderno inteiro`);
  }
});
