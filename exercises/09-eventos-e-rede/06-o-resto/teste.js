// Escritas maiores do que o kernel guarda, com o outro lado parado: uma parte vai, o resto espera. O que chega
// tem de ser o que saiu, byte por byte.
const { AssertionError } = require('assert');
const net = require('net');

// Bytes que denunciam de onde vieram: uma volta de 251 não se encaixa em nenhuma potência de dois.
const UMA_VOLTA = Buffer.from(Array.from({ length: 251 }, (nada, i) => i));
const carga = (tamanho, primeiro) => Buffer.alloc(tamanho, Buffer.concat([UMA_VOLTA.subarray(primeiro), UMA_VOLTA.subarray(0, primeiro)]));

const falha = (message) => new AssertionError({ message });

// Duas pontas conectadas; a que lê, parada.
function conversa(usa) {
  let leitor, escritor;
  const pronta = () => { if (leitor && escritor) usa(leitor, escritor, servidor); };
  const servidor = net.createServer((socket) => {
    leitor = socket;
    pronta();
  });
  servidor.listen(0, '127.0.0.1', () => {
    const cliente = net.connect(servidor.address().port, '127.0.0.1', () => {
      escritor = cliente;
      pronta();
    });
  });
}

// Escreve com `escreve(escritor)` enquanto ninguém lê; depois lê, e confere cada pedaço que chega.
function leva(oque, esperado, escreve, pronto) {
  conversa((leitor, escritor, servidor) => {
    let chegou = 0;
    function acaba(erro) {
      leitor.destroy();
      escritor.destroy();
      servidor.close();
      pronto(erro);
    }
    escreve(escritor);
    escritor.end();
    setImmediate(() => leitor.on('data', (bytes) => {
      if (leitor.destroyed) return;
      const certo = bytes.equals(esperado.subarray(chegou, chegou + bytes.length));
      chegou += bytes.length;
      if (!certo) acaba(falha(`${oque}: depois de ${chegou - bytes.length} bytes certos, chegou outra coisa`));
    }));
    leitor.on('end', () => {
      const tudo = chegou === esperado.length;
      acaba(tudo ? undefined : falha(`${oque}: saíram ${esperado.length} bytes e chegaram ${chegou}; o resto se perdeu`));
    });
  });
}

prova('o que cabe vai inteiro', (pronto) => {
  const oi = Buffer.from('bom dia');
  leva('um buffer pequeno', oi, (escritor) => escritor.write(oi), pronto);
});

prova('um buffer que não cabe chega inteiro, e em ordem', (pronto) => {
  const grande = carga(12 * 1024 * 1024, 0);
  leva('um buffer grande', grande, (escritor) => escritor.write(grande), pronto);
});

prova('muitos pedaços de tamanhos diferentes chegam inteiros, e em ordem', (pronto) => {
  const pedacos = [];
  for (let i = 0; i < 300; i++) pedacos.push(carga(1 + (i * 7919) % 90001, i % 251));
  leva('trezentos pedaços', Buffer.concat(pedacos), (escritor) => {
    escritor.cork(); // juntos, numa chamada só de writev
    for (const pedaco of pedacos) escritor.write(pedaco);
    escritor.uncork();
  }, pronto);
});

prova('enquanto o resto espera, o programa anda', (pronto) => {
  const grande = carga(12 * 1024 * 1024, 3);
  conversa((leitor, escritor, servidor) => {
    let voltas = 0;
    escritor.write(grande);
    setImmediate(function gira() {
      if (++voltas < 5) return setImmediate(gira);
      leitor.destroy();
      escritor.destroy();
      servidor.close(pronto);
    });
  });
});

prova('muitos pedaços pequenos vão na hora', (pronto) => {
  conversa((leitor, escritor, servidor) => {
    escritor.cork();
    for (let i = 0; i < 300; i++) escritor.write(carga(1 + i % 7, i % 251));
    escritor.uncork();
    const falta = escritor._handle.writeQueueSize;
    leitor.destroy();
    escritor.destroy();
    servidor.close(() => {
      pronto(falta === 0 ? undefined : falha(`cabiam todos no kernel, e ${falta} bytes ficaram esperando a próxima volta`));
    });
  });
});
