// Um banco, uma tabela, uma transação que dá certo e uma que não.
const sqlite = require('sqlite');

async function principal() {
  const db = await sqlite.open(':memory:'); // ou um arquivo: 'loja.db'
  await db.exec('CREATE TABLE produtos (nome TEXT PRIMARY KEY, preco REAL, estoque INTEGER CHECK (estoque >= 0))');

  const insere = db.prepare('INSERT INTO produtos VALUES (?, ?, ?)');
  await insere.run('café', 18.5, 10);
  const { lastID, changes } = await insere.run('chá', 12, 3);
  console.log('gravou', changes, 'linha, a de número', lastID);
  await insere.finalize();

  console.log(await db.get('SELECT * FROM produtos WHERE nome = ?', 'café'));
  console.log(await db.all('SELECT nome FROM produtos WHERE preco < :teto', { teto: 15 }));

  for (const quantos of [2, 5]) {
    await db.exec('BEGIN');
    try {
      await db.run("UPDATE produtos SET estoque = estoque - ? WHERE nome = 'chá'", quantos);
      await db.exec('COMMIT');
      console.log('vendeu', quantos);
    } catch (erro) {
      await db.exec('ROLLBACK');
      console.log(erro.code, '|', erro.message);
    }
  }
  console.log(await db.get("SELECT estoque FROM produtos WHERE nome = 'chá'"));
  await db.close();
}

principal();
