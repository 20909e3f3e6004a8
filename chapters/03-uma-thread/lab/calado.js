// Um cliente conecta e não diz nada; outro pede o seu pão. Quanto espera o segundo, e o que faz o processador?
//
//   ./nozinho chapters/03-uma-thread/lab/calado.js
//
// O servidor é o deste capítulo, que atende um por vez. O calado fica um segundo e vai embora.
const fs = require('fs');
const net = require('net');
const { sobe } = require('./servidores');

// O processador que um processo já gastou, em ms: os campos 14 e 15, em centésimos de segundo.
function processador(pid) {
  const campos = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return 10 * (Number(campos[11]) + Number(campos[12]));
}

async function principal() {
  const servidor = await sobe('um por vez');
  const calado = net.connect(servidor.port, '127.0.0.1', () => {
    console.log('o calado conectou, e não diz nada');
    const antes = processador(servidor.pid), partida = Date.now();
    const outro = net.connect(servidor.port, '127.0.0.1', () => {
      console.log('o outro conectou, e pede o seu pão');
      outro.write('GET /pao HTTP/1.0\r\n\r\n');
    });
    const saida = setTimeout(() => {
      console.log('o calado foi embora');
      calado.destroy();
    }, 1000);
    outro.setEncoding('utf8').on('data', (texto) => {
      clearTimeout(saida); // se já foi atendido, não há por que esperar
      console.log(`o outro ouviu: ${texto.split('\r\n\r\n')[1].trim()}`);
      console.log(`espera = ${((Date.now() - partida) / 1000).toFixed(1)} s`);
      const gasto = processador(servidor.pid) - antes;
      console.log(`processador = ${gasto < 100 ? 'quase nada' : gasto + ' ms'}`);
      calado.destroy();
      servidor.desce();
    });
  });
}

principal();
