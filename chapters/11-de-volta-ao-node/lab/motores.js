// V8 e Duktape no mesmo trabalho: quem ganha, em quê, e quanto disso é o compilador?
//
//   ./nozinho chapters/11-de-volta-ao-node/lab/motores.js
//
// Roda contas.js, formas.js e lixo.js em Nozinho, no Node, e no Node sem o seu compilador (`--jitless`); depois
// um programa que não faz nada, pela partida e pela memória. Os milissegundos são da máquina; as razões,
// quase não. Onde não há Node, usa os números dele em gravado/motores.json (`--gravar` grava de novo).
const { execFileSync } = require('child_process');
const fs = require('fs');
const path = require('path');

const GRAVADO = path.join(__dirname, 'gravado/motores.json');
const motores = { nozinho: [process.execPath], node: ['node'], jitless: ['node', '--jitless'] };

// { nome: número } de tudo o que o programa escreveu.
function roda([comando, ...opcoes], programa) {
  const texto = execFileSync(comando, [...opcoes, path.join(__dirname, programa)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return Object.fromEntries(texto.trim().split('\n').map((linha) => {
    const [nome, numero] = linha.split(' = ');
    return [nome, Number(numero)];
  }));
}

// O processo inteiro, do pedido ao fim: o menor de três, em ms.
function partida(motor) {
  let menor = Infinity;
  for (let vez = 0; vez < 3; vez++) {
    const inicio = process.hrtime();
    roda(motor, 'nada.js');
    const [s, ns] = process.hrtime(inicio);
    menor = Math.min(menor, s * 1000 + ns / 1e6);
  }
  return menor;
}

function mede(motor) {
  const medidas = {};
  for (const programa of ['contas.js', 'formas.js', 'lixo.js', 'nada.js']) Object.assign(medidas, roda(motor, programa));
  if (motor !== motores.jitless) medidas.partida = partida(motor);
  return medidas;
}

const temNode = () => {
  try {
    execFileSync('node', ['--version'], { stdio: 'ignore' });
    return true;
  } catch (erro) {
    return false;
  }
};

const razao = (a, b) => (a / b < 10 ? (a / b).toFixed(1) : (a / b).toFixed(0));

const nozinho = mede(motores.nozinho);
const doNode = temNode() ? { node: mede(motores.node), jitless: mede(motores.jitless) } : JSON.parse(fs.readFileSync(GRAVADO, 'utf8'));
if (process.argv[2] === '--gravar') fs.writeFileSync(GRAVADO, JSON.stringify(doNode, null, 2) + '\n');
const { node, jitless } = doNode;

for (const nome of ['contas', 'uma forma', 'oito formas', 'lixo']) {
  console.log(`${nome}: Duktape / V8 = ${razao(nozinho[nome], node[nome])} vezes`);
  console.log(`${nome}: V8 sem compilador / V8 = ${razao(jitless[nome], node[nome])} vezes`);
}
console.log(`o compilador, sozinho, faz as contas três vezes mais depressa, ou mais: ${jitless.contas >= 3 * node.contas ? 'sim' : 'não'}`);
console.log(`oito formas / uma, no V8 = ${razao(node['oito formas'], node['uma forma'])} vezes`);
console.log(`oito formas / uma, no Duktape = ${razao(nozinho['oito formas'], nozinho['uma forma'])} vezes`);
console.log(`partida: Node / Nozinho = ${razao(node.partida, nozinho.partida)} vezes`);
console.log(`memória: Node / Nozinho = ${razao(node['memória'], nozinho['memória'])} vezes`);
