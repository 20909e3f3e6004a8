// Muitos arquivos de uma vez; um cano que só anda se dois trabalhadores andarem juntos; muitos pedidos curtos, um depois
// do outro; e um descanso, em que ninguém devia gastar processador.
const assert = require('assert');
const fs = require('fs');

const expected = fs.readFileSync('teste.js', 'utf8');
const READS = 100, CHAINS = 6, LINKS = 300, REST = 500, LOOKS = 30;

prova('cem arquivos de uma vez, e todos chegam', (pronto) => {
  let left = READS, before = 0, still = 0;
  const watch = setInterval(() => {
    still = left === before ? still + 1 : 0;
    before = left;
    if (still === LOOKS) pronto(new assert.AssertionError({ message: `em ${LOOKS} olhadas não chegou arquivo nenhum, e faltam ${left}` }));
  }, 50);
  for (let i = 0; i < READS; i++) {
    fs.readFile('teste.js', 'utf8', (error, text) => {
      assert.ifError(error);
      assert.strictEqual(text, expected, 'um arquivo chegou com o conteúdo errado');
      if (--left > 0) return;
      clearInterval(watch);
      pronto();
    });
  }
});

const base = { depende: 'cem arquivos de uma vez, e todos chegam' };

// Quem abre um cano para ler só passa dali quando alguém o abre para escrever. Se os dois pedidos
// não andarem ao mesmo tempo, o primeiro espera para sempre, e é o limite de tempo que o denuncia.
prova('dois pedidos andam ao mesmo tempo', base, (pronto) => {
  let left = 2;
  function done(error) {
    assert.ifError(error);
    if (--left === 0) pronto();
  }
  fs.readFile('cano', 'utf8', done);
  fs.writeFile('cano', 'oi', done);
});

prova('muitos pedidos curtos, e nenhum se perde', base, (pronto) => {
  let left = CHAINS;
  function next(links) {
    if (links > 0) fs.exists('teste.js', () => next(links - 1));
    else if (--left === 0) pronto();
  }
  for (let i = 0; i < CHAINS; i++) next(LINKS);
});

prova('quem espera não gasta processador', base, (pronto) => {
  const before = process.cpuUsage();
  setTimeout(() => {
    const spent = process.cpuUsage(before);
    const ms = Math.round((spent.user + spent.system) / 1000);
    assert.ok(ms < 150, `por ${REST} ms não houve pedido nenhum, e o programa gastou ${ms} ms de processador`);
    pronto();
  }, REST);
});
