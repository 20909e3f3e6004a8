const assert = require('assert');
const sqlite = require('sqlite');
const maiorSubida = require('./exercicio');

async function sobe(...graus) {
  const db = await sqlite.open(':memory:');
  await db.exec('CREATE TABLE medidas (id INTEGER PRIMARY KEY, grau REAL)');
  for (const grau of graus) await db.run('INSERT INTO medidas (grau) VALUES (?)', grau);
  return maiorSubida(db);
}

prova('1, 2, 5, 3, 4: três', async () => {
  assert.strictEqual(await sobe(1, 2, 5, 3, 4), 3, 'de 1, 2, 5, 3, 4, a maior subida é 1, 2, 5');
});
prova('uma subida no fim também conta', async () => {
  assert.strictEqual(await sobe(9, 1, 2, 3, 4), 4, 'de 9, 1, 2, 3, 4, a maior subida é 1, 2, 3, 4');
});
prova('medidas iguais não sobem', async () => {
  assert.strictEqual(await sobe(5, 5, 5), 1, 'de 5, 5, 5, a maior subida tem uma medida');
});
prova('graus negativos', async () => {
  assert.strictEqual(await sobe(-3, -2, -9), 2, 'de -3, -2, -9, a maior subida é -3, -2');
});
prova('uma tabela vazia', async () => {
  assert.strictEqual(await sobe(), 0, 'sem medidas, a maior subida é 0');
});
