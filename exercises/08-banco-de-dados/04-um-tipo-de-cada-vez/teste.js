const assert = require('assert');
const sqlite = require('sqlite');

// Guarda cada valor, e o que o SQLite diz que ele é.
async function vai(...valores) {
  const db = await sqlite.open(':memory:');
  const colunas = valores.map((_, i) => `? AS v${i}`).join(', ');
  const tipos = valores.map((_, i) => `typeof(v${i}) AS t${i}`).join(', ');
  const linha = await db.get(`SELECT *, ${tipos} FROM (SELECT ${colunas})`, valores);
  await db.close();
  return valores.map((_, i) => ({ volta: linha[`v${i}`], tipo: linha[`t${i}`] }));
}

async function confere(valor, tipo) {
  const [visto] = await vai(valor, 'depois');
  assert.strictEqual(visto.tipo, tipo, `${mostra(valor)} devia ser guardado como ${tipo}; o SQLite viu ${visto.tipo}`);
  assert.deepStrictEqual(visto.volta, valor, `${mostra(valor)} foi e voltou ${mostra(visto.volta)}`);
}

const mostra = (valor) => (Buffer.isBuffer(valor) ? `Buffer de ${valor.length} bytes` : JSON.stringify(valor));

prova('um texto vai e volta', () => confere('pão de queijo', 'text'));
prova('um inteiro vai como integer', () => confere(42, 'integer'));
prova('um inteiro grande não perde nada', () => confere(2 ** 53 - 1, 'integer'));
prova('um número quebrado vai como real', () => confere(18.5, 'real'));
prova('null vai como null', () => confere(null, 'null'));
prova('bytes vão como blob', () => confere(Buffer.from([0, 255, 0, 7]), 'blob'));
prova('um texto vale pelo tamanho, e não até o primeiro zero', () => confere('a\0b', 'text'));
prova('um texto vazio não é null', () => confere('', 'text'));

prova('cada ? recebe o seu valor, na ordem', async () => {
  const vistos = await vai('um', 2, null, 4.5, 'cinco');
  assert.deepStrictEqual(vistos.map(({ volta }) => volta), ['um', 2, null, 4.5, 'cinco'], 'os valores deviam voltar na ordem');
});

prova('um valor de menos é um erro com a conta', async () => {
  const db = await sqlite.open(':memory:');
  await assert.rejects(db.get('SELECT ?, ?', 1), /2 parâmetros e recebeu 1 valor/);
  await assert.rejects(db.get('SELECT ?', 1, 2), /1 parâmetro e recebeu 2 valores/);
  await assert.rejects(db.get('SELECT ?'), /1 parâmetro e recebeu 0 valores/);
});

prova('pelo nome também', async () => {
  const db = await sqlite.open(':memory:');
  assert.deepStrictEqual(await db.get('SELECT :a AS a, $b AS b', { b: 2, ':a': 'um' }), { a: 'um', b: 2 }, 'os nomes deviam achar os seus valores');
});
