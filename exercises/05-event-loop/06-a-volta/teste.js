// Ordem, e não duração: o teste vale numa máquina lenta. Para saber se o laço dorme, contam-se as voltas.
const assert = require('assert');

const ocupa = (ms) => { const inicio = Date.now(); while (Date.now() - inicio < ms); };

function anota() {
  const visto = [];
  const diz = (texto) => () => visto.push(texto);
  return { diz, ordem: () => visto.join(', ') };
}

// Chama `tarefa` de dentro da fase poll: um sinal é um byte num cano, e o cano é um descritor.
function naPoll(tarefa) {
  const guarda = setTimeout(() => {}, 10000);
  process.once('SIGUSR2', () => { clearTimeout(guarda); tarefa(); });
  process.kill(process.pid, 'SIGUSR2');
}

// O laço não dorme com um immediate na fila: o timer tem de sair mesmo assim, entre uma volta e outra.
prova('um timer dispara', (pronto) => {
  const inicio = Date.now();
  let disparou = false;
  setTimeout(() => { disparou = true; }, 5);
  setImmediate(function gira() {
    if (disparou) return pronto();
    assert.ok(Date.now() - inicio < 300, 'um timer de 5 ms não disparou em 300 ms de voltas');
    setImmediate(gira);
  });
});

const BASE = { depende: 'um timer dispara' };

// Quem dorme dá uma volta, ou duas; quem gira dá milhares, por pouco processador que lhe caiba numa máquina ocupada.
prova('enquanto espera, o laço dorme', BASE, (pronto) => {
  const antes = process.cpuUsage(), partida = voltas();
  setTimeout(() => {
    const dadas = voltas() - partida, { user, system } = process.cpuUsage(antes), gasto = Math.round((user + system) / 1000);
    assert.ok(dadas < 10 && gasto < 150, `à espera de um timer de 250 ms, foram ${dadas} voltas e ${gasto} ms de processador: o laço não dormiu`);
    pronto();
  }, 250);
});

prova('dentro da poll, check vem antes dos timers', BASE, (pronto) => {
  const { diz, ordem } = anota();
  naPoll(() => {
    setTimeout(diz('timers'), 1);
    setImmediate(diz('check'));
    ocupa(5);
    setTimeout(() => {
      assert.strictEqual(ordem(), 'check, timers', `pedidos da fase poll, saíram na ordem ${ordem()}`);
      pronto();
    }, 20);
  });
});

prova('o que já estava na check espera a poll, e esta, as pendências', BASE, (pronto) => {
  const { diz, ordem } = anota();
  setImmediate(() => { // numa volta nova, para que a poll venha antes
    naPoll(diz('poll'));
    setImmediate(diz('check'));
    pendente(diz('pending'));
    setTimeout(() => {
      assert.strictEqual(ordem(), 'pending, poll, check', `o sinal já tinha chegado quando a volta começou, e a ordem foi ${ordem()}`);
      pronto();
    }, 20);
  });
});

prova('o timer que venceu durante a check sai nesta volta', BASE, (pronto) => {
  const { diz, ordem } = anota();
  setImmediate(() => {
    setTimeout(diz('timers'), 1);
    setImmediate(diz('check da outra volta'));
    setImmediate(() => {
      assert.strictEqual(ordem(), 'timers, check da outra volta',
        `durante a check um timer venceu, e a ordem foi ${ordem()}: alguém olhou um relógio parado`);
      pronto();
    });
    ocupa(5); // quem arma um timer acerta o relógio: daqui em diante, mais ninguém
  });
});

prova('da poll em diante, cada fila na sua vez', BASE, (pronto) => {
  const { diz, ordem } = anota();
  naPoll(() => {
    setTimeout(diz('timers'), 1);
    aoFechar(diz('close'));
    setImmediate(diz('check'));
    pendente(diz('pending'));
    ocupa(5);
    setTimeout(() => {
      assert.strictEqual(ordem(), 'pending, check, close, timers', `uma coisa em cada fila, postas durante a poll; saíram: ${ordem()}`);
      pronto();
    }, 20);
  });
});
