// Quinhentos clientes calados, com a conexão aberta: o que custa cada jeito de esperar por eles?
//
//   ./nozinho chapters/03-uma-thread/lab/quinhentos.js [servidores] [quantos clientes]
//
// Os servidores são, separados por vírgulas: fork (um processo por conexão), threads (uma thread por conexão),
// apache-prefork, apache-event e laço (uma thread para todos); sem dizer quais, os cinco. Cada cliente faz um
// pedido, ouve a resposta e não desliga. Mede-se em quantos milissegundos um cliente a mais ouve a sua primeira
// resposta, e se soma, por todos os processos do servidor:
//   PSS            a memória que é dele, com o que se divide contado em partes (/proc/PID/smaps_rollup)
//   soma RSS       a mesma soma feita do jeito errado: o que se divide entra inteiro em cada processo
//   tabelas        o que o kernel gasta para saber onde fica essa memória (VmPTE); o PSS não a vê
const fs = require('fs');
const { sobe, conecta, caminho, falta, todos } = require('./servidores');

const quais = process.argv[2] ? process.argv[2].split(',') : todos;
const CLIENTES = Number(process.argv[3]) || 500;
const POR_VEZ = 50; // quantos chegam ao mesmo tempo

const le = (arquivo) => {
  try { return fs.readFileSync(arquivo, 'utf8'); } catch (erro) { return ''; } // um processo pode acabar no meio
};
const campo = (texto, nome) => Number((new RegExp(`^${nome}:\\s+(\\d+)`, 'm').exec(texto) || [0, 0])[1]);

// O processo e todos os que nasceram dele.
function familia(pid) {
  const filhos = {};
  for (const nome of fs.readdirSync('/proc')) {
    if (!/^\d+$/.test(nome)) continue;
    const pai = campo(le(`/proc/${nome}/status`), 'PPid');
    (filhos[pai] = filhos[pai] || []).push(Number(nome));
  }
  const todos = [pid];
  for (const um of todos) todos.push(...(filhos[um] || []));
  return todos;
}

function pesa(pid) {
  const soma = { pss: 0, rss: 0, tabelas: 0, processos: 0, threads: 0 };
  for (const um of familia(pid)) {
    const memoria = le(`/proc/${um}/smaps_rollup`), estado = le(`/proc/${um}/status`);
    soma.processos++;
    soma.threads += campo(estado, 'Threads');
    soma.tabelas += campo(estado, 'VmPTE');
    soma.pss += campo(memoria, 'Pss');
    soma.rss += campo(memoria, 'Rss');
  }
  return soma;
}

async function mede(nome) {
  const servidor = await sobe(nome);
  const sockets = [];
  try {
    while (sockets.length < CLIENTES) {
      const leva = Array.from({ length: Math.min(POR_VEZ, CLIENTES - sockets.length) },
        () => conecta(servidor.port, caminho(nome)));
      for (const cliente of await Promise.all(leva)) sockets.push(cliente.socket);
    }
    const { socket, ms } = await conecta(servidor.port, caminho(nome)); // o cliente a mais
    sockets.push(socket);
    return { ms, ...pesa(servidor.pid) };
  } catch (erro) { // quase sempre, um limite de processos ou de descritores
    throw falta(`parou com ${sockets.length} clientes (${erro.message})`);
  } finally {
    for (const socket of sockets) socket.destroy();
    await servidor.desce();
  }
}

const mib = (kib) => (kib / 1024).toFixed(1) + ' MiB';
const linha = (nome, ...colunas) => console.log(nome.padEnd(14) + colunas.map((c, i) => c.padStart([10, 11, 9, 10, 8, 14][i])).join(''));

async function principal() {
  linha('', 'PSS', 'soma RSS', 'tabelas', 'processos', 'threads', `${CLIENTES + 1}º cliente`);
  for (const nome of quais) {
    try {
      const { pss, rss, tabelas, processos, threads, ms } = await mede(nome);
      linha(nome, mib(pss), mib(rss), tabelas < 1024 ? tabelas + ' KiB' : mib(tabelas), String(processos), String(threads), ms.toFixed(1) + ' ms');
    } catch (erro) {
      if (!erro.falta) throw erro;
      console.log(`${nome.padEnd(14)}   pulado: ${erro.message}`);
    }
  }
}

principal();
