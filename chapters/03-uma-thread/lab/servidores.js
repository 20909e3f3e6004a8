// módulo: os servidores que os laboratórios deste capítulo medem, e como conversar com eles.
//
// `sobe(nome)` liga um servidor numa porta livre de 127.0.0.1 e devolve { port, pid, desce() }. Os dois em C são
// compilados em build/lab/; o Apache é o do sistema ou o de build/deps/apache, com uma configuração nossa numa
// pasta temporária. Quem não pode subir lança um erro com `falta`.
const { execFileSync, spawn } = require('child_process');
const fs = require('fs');
const net = require('net');
const os = require('os');
const path = require('path');

const RAIZ = path.join(__dirname, '..', '..', '..');
const LAB = path.join(RAIZ, 'build', 'lab');

function falta(motivo) {
  return Object.assign(new Error(motivo), { falta: true });
}

// ---- os dois em C ----

// O compilador que o make usa: o que src/tool/deps.sh achou, ou cc.
function compilador() {
  const mk = path.join(RAIZ, 'build', 'deps.mk');
  const linha = fs.existsSync(mk) && /^CC = (.*)$/m.exec(fs.readFileSync(mk, 'utf8'));
  return linha ? path.resolve(RAIZ, linha[1]) : process.env.CC || 'cc';
}

function compila(nome) {
  const programa = path.join(LAB, nome);
  fs.mkdirSync(LAB, { recursive: true });
  const fontes = [`${nome}.c`, 'conversa.h'].map((arquivo) => path.join(__dirname, arquivo));
  const idade = (arquivo) => fs.existsSync(arquivo) ? fs.statSync(arquivo).mtimeMs : 0;
  if (fontes.some((fonte) => idade(fonte) >= idade(programa))) {
    const novo = `${programa}.${process.pid}`;
    execFileSync(compilador(), ['-std=c11', '-D_GNU_SOURCE', '-O2', '-Wall', '-pthread', '-o', novo, fontes[0]]);
    fs.renameSync(novo, programa);
  }
  return programa;
}

// ---- o Apache ----

function acha() {
  const privado = path.join(RAIZ, 'build', 'deps', 'apache');
  for (const raiz of ['', privado]) {
    const programa = raiz + '/usr/sbin/apache2', modulos = raiz + '/usr/lib/apache2/modules';
    if (fs.existsSync(programa) && fs.existsSync(modulos)) return { programa, modulos, raiz };
  }
  throw falta('o Apache não está aqui; "sh src/tool/deps.sh apache" o traz para build/deps, sem instalar nada');
}

// Os módulos de multiprocessamento (MPM) decidem quem atende cada conexão. O prefork contrata no máximo 32
// processos por segundo; para não esperar por ele, pedimos a equipe inteira na partida.
const MPM = {
  prefork: ['StartServers 510', 'MinSpareServers 1', 'MaxSpareServers 600', 'ServerLimit 600', 'MaxRequestWorkers 600'],
  event: ['StartServers 2', 'MinSpareThreads 25', 'MaxSpareThreads 75', 'ThreadsPerChild 25', 'MaxRequestWorkers 400']
};

function configuracao(pasta, port, mpm, modulos) {
  const linhas = [
    `LoadModule mpm_${mpm}_module ${modulos}/mod_mpm_${mpm}.so`,
    `LoadModule authz_core_module ${modulos}/mod_authz_core.so`,
    `ServerRoot ${pasta}`, `DefaultRuntimeDir ${pasta}`, `PidFile ${pasta}/pid`, `ErrorLog ${pasta}/erros`,
    `DocumentRoot ${pasta}/site`, 'ServerName localhost', `Listen 127.0.0.1:${port}`,
    'KeepAlive On', 'KeepAliveTimeout 60', ...MPM[mpm]
  ];
  if (process.getuid() === 0) linhas.push('User nobody', 'Group nogroup'); // o Apache não atende como root
  return linhas.join('\n') + '\n';
}

// Ele não escolhe porta sozinho: emprestamos uma livre do sistema e a devolvemos logo antes.
function portaLivre() {
  return new Promise((resolve, reject) => {
    const servidor = net.createServer().on('error', reject);
    servidor.listen(0, '127.0.0.1', () => {
      const { port } = servidor.address();
      servidor.close(() => resolve(port));
    });
  });
}

async function comApache(mpm) {
  const { programa, modulos, raiz } = acha();
  const pasta = fs.mkdtempSync(path.join(os.tmpdir(), 'apache-'));
  fs.chmodSync(pasta, 0o755);
  fs.mkdirSync(path.join(pasta, 'site'));
  fs.writeFileSync(path.join(pasta, 'site', 'ola.txt'), 'olá\n');
  const port = await portaLivre();
  fs.writeFileSync(path.join(pasta, 'conf'), configuracao(pasta, port, mpm, modulos));
  const bibliotecas = raiz && fs.readdirSync(raiz + '/usr/lib').map((nome) => `${raiz}/usr/lib/${nome}`).join(':');
  const env = raiz ? { ...process.env, LD_LIBRARY_PATH: bibliotecas } : process.env;
  // Ao acabar, ele manda um SIGTERM a todo o seu grupo de processos: que seja um grupo só dele (detached).
  const argumentos = ['-f', path.join(pasta, 'conf'), '-D', 'FOREGROUND'];
  const filho = spawn(programa, argumentos, { env, stdio: 'ignore', detached: true });
  return { filho, port, pasta };
}

// ---- subir e descer ----

const saida = { stdio: ['ignore', 'pipe', 'inherit'] };
const capitulo = path.join(RAIZ, 'build', '03-uma-thread');
const comandos = {
  'um por vez': () => spawn(capitulo, [path.join(__dirname, '..', 'um-por-vez.js'), '0'], saida),
  'fork': () => spawn(compila('fork'), [], saida),
  'threads': () => spawn(compila('threads'), [], saida),
  'laço': () => spawn(process.execPath, [path.join(__dirname, 'laco.js')], saida)
};

// Os nossos dizem "porta N" assim que a abrem.
function portaDita(filho) {
  return new Promise((resolve, reject) => {
    filho.once('exit', () => reject(new Error('o servidor acabou antes de abrir a porta')));
    filho.stdout.once('data', (texto) => resolve(Number(/\d+/.exec(texto)[0])));
  });
}

async function sobe(nome) {
  const apache = nome.startsWith('apache-') ? await comApache(nome.slice(7)) : null;
  const filho = apache ? apache.filho : comandos[nome]();
  const acabou = new Promise((resolve) => filho.once('exit', resolve));
  async function desce() {
    for (const socket of abertos) socket.destroy(); // também os que ainda conectavam
    filho.kill();
    await acabou;
    if (apache) fs.rmSync(apache.pasta, { recursive: true });
  }
  // Se o laboratório morre no meio, o servidor não fica para trás.
  process.once('exit', () => filho.kill());
  try {
    const port = apache ? apache.port : await portaDita(filho);
    if (apache) await atende(port);
    return { port, pid: filho.pid, desce };
  } catch (erro) {
    await desce();
    throw erro;
  }
}

// O Apache não avisa quando abre a porta: bate-se até abrirem, por uns segundos.
async function atende(port) {
  for (let vez = 0; vez < 100; vez++) {
    const cliente = await conecta(port, '/ola.txt').catch(() => null);
    if (cliente) return cliente.socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw falta('o Apache não abriu a porta');
}

const abertos = new Set();

// Conecta, faz um pedido e espera a resposta; a conexão fica aberta. Devolve o socket e quantos ms levou.
function conecta(port, caminho) {
  return new Promise((resolve, reject) => {
    const partida = performance.now();
    let ouvido = '';
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.write(`GET ${caminho} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    });
    socket.on('data', (texto) => {
      ouvido += texto;
      if (ouvido.endsWith('olá\n')) resolve({ socket, ms: performance.now() - partida });
    });
    abertos.add(socket);
    socket.setEncoding('utf8').on('error', reject).on('close', () => {
      abertos.delete(socket);
      reject(new Error('desligou sem responder'));
    });
  });
}

const caminho = (nome) => nome.startsWith('apache-') ? '/ola.txt' : '/';

module.exports = { sobe, conecta, caminho, falta, todos: ['fork', 'threads', 'apache-prefork', 'apache-event', 'laço'] };
