// O relógio é de mentira: o tempo passa quando o laço dorme, ou quando uma tarefa trabalha (ocupa).
const assert = require('assert');
const Laco = require('./exercicio');

const MUITO = 1000; // chamadas: daí em diante o laço não acaba mais

function mundo() {
  const visto = [], sonos = [];
  let hora = 100, perguntas = 0;
  const laco = new Laco({
    horas() {
      if (++perguntas > MUITO) throw new Error('o laço pergunta as horas sem parar: espera girando em vez de dormir, ou não acaba');
      return hora;
    },
    dorme(ms) {
      assert.ok(ms > 0 && ms < Infinity, `dorme(${ms}): só se dorme até um prazo, e nunca zero`);
      sonos.push(ms);
      hora += ms;
    }
  });
  // Um erro dito assim sai do laço do aluno, que de outro modo não acabaria.
  const diz = (texto) => () => assert.ok(visto.push(texto) < 20, `"${texto}" foi chamado vinte vezes: quem já rodou precisa sair da fila`);
  return { laco, visto, sonos, diz, ocupa: (ms) => { hora += ms; } };
}

const ordem = (m) => m.visto.join(', ');

prova('sem ninguém à espera, roda volta logo', () => {
  const m = mundo();
  m.laco.roda();
  assert.strictEqual(m.sonos.length, 0, 'não havia ninguém à espera, e o laço dormiu');
});

prova('um immediate roda, e roda acaba', () => {
  const m = mundo();
  m.laco.setImmediate(m.diz('immediate'));
  assert.strictEqual(ordem(m), '', 'setImmediate só anota: quem executa é roda()');
  m.laco.roda();
  assert.strictEqual(ordem(m), 'immediate', 'o immediate devia ter rodado uma vez');
});

prova('um timer espera o seu prazo, dormindo', () => {
  const m = mundo();
  m.laco.setTimeout(m.diz('timer'), 30);
  m.laco.roda();
  assert.strictEqual(ordem(m), 'timer', 'o timer devia ter rodado uma vez');
  assert.deepStrictEqual(m.sonos, [30], 'para um timer de 30 ms, um sono de 30 ms; os sonos foram: ' + m.sonos);
});

const BASE = { depende: 'um timer espera o seu prazo, dormindo' };

prova('timers saem por prazo e, no empate, por chegada', BASE, () => {
  const m = mundo();
  m.laco.setTimeout(m.diz('30'), 30);
  m.laco.setTimeout(m.diz('10a'), 10);
  m.laco.setTimeout(m.diz('10b'), 10);
  m.laco.roda();
  assert.strictEqual(ordem(m), '10a, 10b, 30', 'os timers saíram na ordem ' + ordem(m));
  assert.deepStrictEqual(m.sonos, [10, 20], 'os sonos deviam ser de 10 e 20 ms; foram: ' + m.sonos);
});

prova('na primeira volta, o timer vencido vem antes da check', BASE, () => {
  const m = mundo();
  m.laco.setImmediate(m.diz('check'));
  m.laco.setTimeout(m.diz('timer'), 5);
  m.ocupa(8);
  m.laco.roda();
  assert.strictEqual(ordem(m), 'timer, check', 'o timer já tinha vencido quando roda() começou, e a ordem foi ' + ordem(m));
});

prova('dentro da volta, a check vem antes dos timers', BASE, () => {
  const m = mundo();
  m.laco.setTimeout(() => {
    m.laco.setTimeout(m.diz('timer'), 1);
    m.laco.setImmediate(m.diz('check'));
    m.ocupa(5);
  }, 10);
  m.laco.roda();
  assert.strictEqual(ordem(m), 'check, timer', 'de dentro de um timer, a ordem foi ' + ordem(m));
});

prova('o immediate nascido na check fica para a outra volta', BASE, () => {
  const m = mundo();
  m.laco.setImmediate(() => {
    m.laco.setTimeout(m.diz('timer'), 1);
    m.laco.setImmediate(m.diz('immediate de dentro'));
    m.ocupa(2);
  });
  m.laco.roda();
  assert.strictEqual(ordem(m), 'timer, immediate de dentro',
    'um immediate pedido durante a fase check devia esperar a outra volta; a ordem foi ' + ordem(m));
});

prova('com um immediate na fila, o laço não dorme', BASE, () => {
  const m = mundo();
  m.laco.setTimeout(m.diz('timer'), 30);
  m.laco.setImmediate(() => m.visto.push(`immediate, depois de ${m.sonos.length} sonos`));
  m.laco.roda();
  assert.strictEqual(ordem(m), 'immediate, depois de 0 sonos, timer', 'havia um immediate na fila, e o laço dormiu antes dele; a ordem foi ' + ordem(m));
});

prova('o prazo conta da hora certa, mesmo depois de um trabalho longo', BASE, () => {
  const m = mundo();
  m.laco.setImmediate(() => {
    m.ocupa(300);
    m.laco.setTimeout(m.diz('timer'), 100);
  });
  m.laco.roda();
  assert.deepStrictEqual(m.sonos, [100],
    'depois de 300 ms de trabalho, um timer de 100 ms devia esperar os 100 inteiros; os sonos foram: ' + (m.sonos.join(', ') || 'nenhum'));
});

prova('um trabalho longo depois do prazo não pede sono', BASE, () => {
  const m = mundo();
  m.laco.setTimeout(() => { m.visto.push('a'); m.ocupa(50); }, 10);
  m.laco.setTimeout(m.diz('b'), 40);
  m.laco.roda();
  assert.strictEqual(ordem(m), 'a, b');
  assert.deepStrictEqual(m.sonos, [10], 'o segundo já tinha vencido durante o primeiro: um sono só, de 10 ms; foram: ' + m.sonos);
});
