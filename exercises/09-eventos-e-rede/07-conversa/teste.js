const assert = require('assert');
const net = require('net');
const sala = require('./exercicio');

// Uma sala aberta e quem entra nela. Cada participante lê as linhas que chegam, uma a uma. O servidor avisa, por
// `ouviu`, quando um pedaço chegou até ele: é assim que o teste manda um pedaço de cada vez.
class Festa {
  constructor(pronta) {
    this.gente = [];
    this.chegadas = 0;
    this.esperando = [];
    this.servidor = sala();
    assert.ok(this.servidor && typeof this.servidor.listen === 'function', 'sala() devia devolver um servidor');
    this.servidor.on('connection', (socket) => {
      socket.on('data', () => this.avisa());
      socket.on('close', () => this.avisa());
    });
    this.servidor.listen(0, '127.0.0.1', () => pronta(this));
  }

  avisa() {
    this.chegadas++;
    const quem = this.esperando.shift();
    if (quem) setImmediate(quem);
  }

  // Chama `depois` quando o próximo pedaço (ou fim) chegar ao servidor.
  ouviu(depois) {
    this.esperando.push(depois);
  }

  entra(nome, depois) {
    const pessoa = { nome, linhas: [], quer: null, socket: net.connect(this.servidor.address().port, '127.0.0.1') };
    let resto = '';
    pessoa.socket.setEncoding('utf8');
    pessoa.socket.on('error', () => {});
    pessoa.socket.on('data', (texto) => {
      const linhas = (resto + texto).split('\n');
      resto = linhas.pop();
      pessoa.linhas.push(...linhas);
      if (pessoa.quer && pessoa.linhas.length >= pessoa.quer.quantas) {
        const { depois } = pessoa.quer;
        pessoa.quer = null;
        depois(pessoa.linhas);
      }
    });
    this.gente.push(pessoa);
    this.ouviu(() => depois(pessoa));
    pessoa.socket.write(`${nome}\n`);
    return pessoa;
  }

  // Todos, um depois do outro.
  entram(nomes, depois, ...pessoas) {
    if (nomes.length === 0) return depois(...pessoas);
    this.entra(nomes[0], (pessoa) => this.entram(nomes.slice(1), depois, ...pessoas, pessoa));
  }

  acaba(pronto) {
    for (const { socket } of this.gente) socket.destroy();
    this.servidor.close(() => pronto());
  }
}

// Espera até a pessoa ter recebido tantas linhas.
function recebe(pessoa, quantas, depois) {
  if (pessoa.linhas.length >= quantas) return depois(pessoa.linhas);
  pessoa.quer = { quantas, depois };
}

prova('uma linha chega aos outros, com o nome de quem falou', (pronto) => {
  new Festa((festa) => festa.entram(['Ana', 'Beto', 'Carla'], (ana, beto, carla) => {
    ana.socket.write('bom dia\n');
    recebe(beto, 1, (linhas) => {
      assert.deepStrictEqual(linhas, ['Ana: bom dia'], 'Beto devia receber a linha de Ana, com o nome dela');
      recebe(carla, 1, () => festa.acaba(pronto));
    });
  }));
});

prova('quem fala não ouve o próprio eco', { depende: 'uma linha chega aos outros, com o nome de quem falou' }, (pronto) => {
  new Festa((festa) => festa.entram(['Ana', 'Beto'], (ana, beto) => {
    ana.socket.write('bom dia\n');
    recebe(beto, 1, () => {
      beto.socket.write('olá, Ana\n');
      recebe(ana, 1, (linhas) => {
        assert.deepStrictEqual(linhas, ['Beto: olá, Ana'], 'Ana só devia ouvir o que Beto disse; ouviu também a si mesma');
        festa.acaba(pronto);
      });
    });
  }));
});

prova('duas linhas num pedaço só são duas linhas', { depende: 'uma linha chega aos outros, com o nome de quem falou' }, (pronto) => {
  new Festa((festa) => festa.entram(['Ana', 'Beto'], (ana, beto) => {
    ana.socket.write('um\ndois\n');
    recebe(beto, 2, (linhas) => {
      assert.deepStrictEqual(linhas, ['Ana: um', 'Ana: dois'], 'Ana mandou duas linhas de uma vez; Beto devia receber as duas, cada uma com o nome');
      festa.acaba(pronto);
    });
  }));
});

prova('uma linha em três pedaços é uma linha', { depende: 'uma linha chega aos outros, com o nome de quem falou' }, (pronto) => {
  new Festa((festa) => festa.entram(['Ana', 'Beto'], (ana, beto) => {
    ana.socket.write('pão de ');
    festa.ouviu(() => {
      ana.socket.write('quei');
      festa.ouviu(() => {
        ana.socket.write('jo\n');
        recebe(beto, 1, (linhas) => {
          assert.deepStrictEqual(linhas, ['Ana: pão de queijo'], 'Ana mandou uma linha em três pedaços; Beto devia recebê-la inteira, de uma vez');
          festa.acaba(pronto);
        });
      });
    });
  }));
});

prova('um acento partido ao meio chega inteiro', { depende: 'uma linha em três pedaços é uma linha' }, (pronto) => {
  const frase = Buffer.from('maçã\n');
  new Festa((festa) => festa.entram(['Ana', 'Beto'], (ana, beto) => {
    ana.socket.write(frase.subarray(0, 3)); // m, a e o primeiro byte do ç
    festa.ouviu(() => {
      ana.socket.write(frase.subarray(3));
      recebe(beto, 1, (linhas) => {
        assert.deepStrictEqual(linhas, ['Ana: maçã'], 'o ç tem dois bytes, e veio um em cada pedaço: o acento devia chegar inteiro');
        festa.acaba(pronto);
      });
    });
  }));
});

prova('uma linha que cai não derruba a sala', { depende: 'quem fala não ouve o próprio eco' }, (pronto) => {
  new Festa((festa) => festa.entram(['Ana', 'Beto', 'Carla'], (ana, beto, carla) => {
    beto.socket.resetAndDestroy(); // como um cabo puxado: o servidor recebe ECONNRESET
    festa.ouviu(() => {
      ana.socket.write('Beto caiu?\n');
      recebe(carla, 1, (linhas) => {
        assert.deepStrictEqual(linhas, ['Ana: Beto caiu?'], 'depois que a linha de Beto caiu, Carla devia continuar ouvindo Ana');
        festa.acaba(pronto);
      });
    });
  }));
});
