// O que entra sai igual: cada tipo do JavaScript, na classe que o SQLite lhe dá, e de volta.
// espera: null null null
// espera: integer 0 0
// espera: integer -1 -1
// espera: integer 9007199254740991 9007199254740991
// espera: real 1.5 1.5
// espera: real 9007199254740992 9007199254740992
// espera: real Infinity Infinity
// espera: integer true 1
// espera: integer false 0
// espera: text "" ""
// espera: text "olá 🙂" "olá 🙂"
// espera: text "a\u0000b" "a\u0000b"
// espera: text "�" "�"
// espera: blob <Buffer > <Buffer >
// espera: blob <Buffer 00 ff> <Buffer 00 ff>
// espera: blob <Buffer 02 03> <Buffer 02 03>
// espera: integer -1 -1
// espera: colunas a,b,a 3
// espera: 🙂 1
// espera: mudar depois não muda o que se pediu: <Buffer 01 01>
const sqlite = require('sqlite');
const { inspect } = require('util');

const mostra = (v) => typeof v === 'string' ? JSON.stringify(v) : inspect(v);
const visao = new Uint8Array(new Uint8Array([1, 2, 3]).buffer, 1);
const valores = [null, 0, -1, Number.MAX_SAFE_INTEGER, 1.5, 2 ** 53, Infinity, true, false, '', 'olá 🙂', 'a\0b',
  '\ud83d', Buffer.alloc(0), Buffer.from([0, 255]), visao];

(async () => {
  const db = await sqlite.open(':memory:');
  for (const valor of valores) {
    const linha = await db.get('SELECT typeof(?1) AS tipo, ?1 AS valor', [valor]);
    const entrou = valor === '\ud83d' ? '�' : valor === visao ? Buffer.from(visao) : valor;
    console.log(linha.tipo, mostra(entrou), mostra(linha.valor));
    if (Buffer.isBuffer(entrou) !== Buffer.isBuffer(linha.valor)) console.log('não é um Buffer');
  }
  const menor = await db.get('SELECT typeof(-1) AS tipo, -1 AS valor');
  console.log(menor.tipo, menor.valor, -1);
  const repetida = await db.get('SELECT 1 AS a, 2 AS b, 3 AS a');
  console.log('colunas', 'a,b,a', repetida.a);
  console.log(...Object.entries(await db.get('SELECT 1 AS "🙂"'))[0]);
  const bytes = Buffer.from([1, 1]);
  const pedido = db.get('SELECT ? AS b', bytes);
  bytes.fill(9);
  console.log('mudar depois não muda o que se pediu:', (await pedido).b);
  await db.close();
})();
