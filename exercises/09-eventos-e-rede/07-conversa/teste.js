const assert = require('assert');
const net = require('net');
const sala = require('./exercicio');

// Uma sala aberta e quem entra nela. O teste sabe quantos bytes de cada um já chegaram ao servidor: é assim que
// manda um pedaço de cada vez.
class Festa {
  constructor(pronta) {
    this.gente = [];
    this.pontas = new Map(); // da porta de um participante ao socket dele no servidor
    this.servidor = sala();
    assert.ok(this.servidor && typeof this.servidor.listen === 'function', 'sala() devia devolver um servidor');
    this.servidor.on('connection', (socket) => this.pontas.set(socket.remotePort, socket));
    this.servidor.listen(0, '127.0.0.1', () => pronta(this));
  }

  // Chama `depois` quando algo tiver acontecido na ponta que o servidor tem desta pessoa. Um byte que ainda não forma
  // uma letra não vira 'data'; por isso se pergunta, em vez de ouvir.
  espera(pessoa, aconteceu, depois) {
    const pergunta = () => {
      const ponta = this.pontas.get(pessoa.porta);
      if (ponta !== undefined && aconteceu(ponta)) depois();
      else setTimeout(pergunta, 1);
    };
    pergunta();
  }

  // Chama `depois` quando a pessoa saiu de todo, com uma função que diz se a sala ainda lhe escreveu.
  saiu(pessoa, depois) {
    this.espera(pessoa, (ponta) => ponta.closed, () => {
      let escreveu = false;
      this.pontas.get(pessoa.porta).write = () => { escreveu = true; return true; };
      depois(() => escreveu);
    });
  }

  // Manda um pedaço; `depois`, quando ele inteiro chegou ao servidor.
  manda(pessoa, pedaco, depois) {
    pessoa.mandou += Buffer.byteLength(pedaco);
    pessoa.socket.write(pedaco);
    this.espera(pessoa, (ponta) => ponta.bytesRead === pessoa.mandou, depois);
  }

  entra(nome, depois) {
    const pessoa = { nome, linhas: [], quer: null, mandou: 0, socket: net.connect(this.servidor.address().port, '127.0.0.1') };
    let resto = '';
    pessoa.socket.on('connect', () => { pessoa.porta = pessoa.socket.localPort; });
    pessoa.socket.on('error', () => {});
    pessoa.socket.setEncoding('utf8');
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
    this.manda(pessoa, `${nome}\n`, () => depois(pessoa));
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

prova('uma linha inteira não espera pela que ainda não acabou', { depende: 'duas linhas num pedaço só são duas linhas' }, (pronto) => {
  new Festa((festa) => festa.entram(['Ana', 'Beto', 'Carla'], (ana, beto, carla) => {
    festa.manda(ana, 'um\ndo', () => {
      carla.socket.write('eu também\n'); // o que a sala mandou a Beto antes disto já foi
      recebe(beto, 1, (linhas) => {
        assert.strictEqual(linhas[0], 'Ana: um', 'Ana mandou uma linha e o começo de outra; Beto devia receber logo a inteira');
        ana.socket.write('is\n');
        recebe(beto, 3, () => festa.acaba(pronto));
      });
    });
  }));
});

prova('uma linha em três pedaços é uma linha', { depende: 'uma linha chega aos outros, com o nome de quem falou' }, (pronto) => {
  new Festa((festa) => festa.entram(['Ana', 'Beto'], (ana, beto) => {
    festa.manda(ana, 'pão de ', () => {
      festa.manda(ana, 'quei', () => {
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
    festa.manda(ana, frase.subarray(0, 3), () => { // m, a e o primeiro byte do ç
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
    festa.saiu(beto, (escreveu) => {
      ana.socket.write('Beto caiu?\n');
      recebe(carla, 1, (linhas) => {
        assert.deepStrictEqual(linhas, ['Ana: Beto caiu?'], 'depois que a linha de Beto caiu, Carla devia continuar ouvindo Ana');
        assert.ok(!escreveu(), 'a linha de Beto caiu, e a sala ainda escreveu para ele: ele continua na lista');
        festa.acaba(pronto);
      });
    });
  }));
});

prova('quem sai é esquecido', { depende: 'quem fala não ouve o próprio eco' }, (pronto) => {
  new Festa((festa) => festa.entram(['Ana', 'Beto', 'Carla'], (ana, beto, carla) => {
    beto.socket.end();
    festa.saiu(beto, (escreveu) => {
      ana.socket.write('Beto saiu?\n');
      recebe(carla, 1, () => {
        assert.ok(!escreveu(), 'Beto saiu, e a sala ainda escreveu para ele: ele continua na lista');
        festa.acaba(pronto);
      });
    });
  }));
});
