// Um comando preparado serve muitas vezes, finaliza-se em ordem, e o esquecido o coletor leva.
// espera: mil 1000 500500
// espera: um erro não o estraga: UNIQUE, depois 1001
// espera: preparar um errado: SQLITE_ERROR; usá-lo: SQLITE_ERROR
// espera: preparar um certo: null true
// espera: finalizado depois do uso: 3 e então SQLITE_MISUSE SQLITE_MISUSE
// espera: o mesmo comando em dois pedidos: 1 2
// espera: a tabela mudou, o comando se refez: { a: 1, b: null }
// espera: sem finalizar: 2000 comandos, 20 bancos
// espera: descritores sobrando 0
const sqlite = require('sqlite');
const fs = require('fs');
const arquivo = require('path').join(process.env.TMPDIR || '/tmp', 'preparados.db');
const abertos = () => fs.readdirSync('/proc/self/fd').length;

(async () => {
  const db = await sqlite.open(':memory:');
  await db.exec('CREATE TABLE t (a UNIQUE)');
  const insere = db.prepare('INSERT INTO t VALUES (?)');
  await db.exec('BEGIN');
  for (let i = 1; i <= 1000; i++) await insere.run(i);
  await db.exec('COMMIT');
  const { n, soma } = await db.get('SELECT count(*) AS n, sum(a) AS soma FROM t');
  console.log('mil', n, soma);
  const falha = await insere.run(1).catch((e) => /UNIQUE/.exec(e.message)[0]);
  await insere.run(1001);
  console.log(`um erro não o estraga: ${falha}, depois ${(await db.get('SELECT max(a) AS m FROM t')).m}`);

  const errado = await new Promise((pronto) => { const c = db.prepare('SELEC', (erro) => pronto([c, erro])); });
  console.log(`preparar um errado: ${errado[1].code}; usá-lo: ${await errado[0].get().catch((e) => e.code)}`);
  const certo = await new Promise((pronto) => { const c = db.prepare('SELECT 1', (erro) => pronto([c, erro])); });
  console.log('preparar um certo:', certo[1], certo[0] instanceof sqlite.Statement);

  const tres = db.prepare('SELECT 3 AS n');
  const ultimo = tres.get(), fim = tres.finalize(), tarde = tres.get().catch((e) => e.code);
  console.log('finalizado depois do uso:', (await ultimo).n, 'e então', await tarde, await tres.finalize().catch((e) => e.code));
  await fim;

  const eco = db.prepare('SELECT ? AS x');
  const [um, dois] = await Promise.all([eco.get(1), eco.get(2)]);
  console.log('o mesmo comando em dois pedidos:', um.x, dois.x);
  const tudo = db.prepare('SELECT * FROM t WHERE a = 1');
  await tudo.get();
  await db.exec('ALTER TABLE t ADD COLUMN b');
  console.log('a tabela mudou, o comando se refez:', await tudo.get());

  // O coletor passa quando quer: alguns saem enquanto o banco trabalha, outros com ele parado.
  let feitos = 0;
  for (let i = 0; i < 100; i++) {
    await Promise.all(Array.from({ length: 20 }, () => db.prepare('SELECT ? AS x').get(i).then(() => feitos++)));
  }
  const antes = abertos();
  let bancos = 0;
  for (let i = 0; i < 20; i++) await esquece(i).then(() => bancos++);
  console.log(`sem finalizar: ${feitos} comandos, ${bancos} bancos`);
  await new Promise((pronto) => espera(pronto, 200));
  console.log('descritores sobrando', abertos() - antes);
  await db.close();

  function espera(pronto, vezes) {
    const lixo = [];
    for (let i = 0; i < 20000; i++) lixo.push({ i: { i } }); // dá ao coletor motivo para passar
    if (abertos() <= antes || vezes === 0) pronto();
    else setTimeout(espera, 10, pronto, vezes - 1);
  }
})();

async function esquece(i) {
  const db = await sqlite.open(arquivo);
  await db.exec('CREATE TABLE IF NOT EXISTS t (a)');
  const comando = db.prepare('INSERT INTO t VALUES (?)');
  await comando.run(i);
  comando.dono = { db, comando }; // um círculo: nem a contagem de referências o solta
}
