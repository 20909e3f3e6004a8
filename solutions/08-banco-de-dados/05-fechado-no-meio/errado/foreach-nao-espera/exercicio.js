const sqlite = require('sqlite');

const VENDAS = [['pão', 6], ['café', 4], ['bolo', 15]];

async function anota() {
  const db = await sqlite.open('padaria.db');
  await db.exec('CREATE TABLE vendas (produto TEXT); CREATE TABLE caixa (total REAL); INSERT INTO caixa VALUES (0)');
  await VENDAS.forEach(async ([produto, valor]) => {
    await db.run('INSERT INTO vendas VALUES (?)', produto);
    await db.run('UPDATE caixa SET total = total + ?', valor);
  });
  await db.close();
}

async function confere() {
  const db = await sqlite.open('padaria.db', { readOnly: true });
  const { vendas } = await db.get('SELECT count(*) AS vendas FROM vendas');
  const { total } = await db.get('SELECT total FROM caixa');
  console.log(`${vendas} vendas, ${total} no caixa`);
  await db.close();
}

anota().then(confere);
