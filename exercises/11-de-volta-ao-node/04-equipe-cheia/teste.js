// Um relatório lento é um cano (mkfifo) em que ninguém escreve: quem o abre fica preso até alguém escrever.
const assert = require('assert');
const { execFileSync } = require('child_process');
const fs = require('fs');
const http = require('http');
const path = require('path');

// Uma versão nova a cada vez: a resposta sai do arquivo.
const VERSAO = `2.1.${1 + process.pid % 1000}`;
fs.writeFileSync(path.join(__dirname, 'versao.txt'), `${VERSAO}\n`);

const servidor = require('./exercicio');
const lentos = [];

function pede(url, respondido) {
  const alvo = { host: '127.0.0.1', port: servidor.address().port, path: url, agent: false };
  http.get(alvo, (res) => {
    let texto = '';
    res.on('data', (pedaco) => { texto += pedaco; });
    res.on('end', () => respondido(texto, res.statusCode));
  });
}

// Pede `quantos` relatórios lentos, e segue quando todos chegaram ao servidor.
function enche(quantos, pronto) {
  let chegaram = 0;
  const ouve = (req) => {
    if (!/^.lento/.test(req.url) || ++chegaram < quantos) return;
    servidor.removeListener('request', ouve);
    pronto();
  };
  servidor.on('request', ouve);
  const nomes = Array.from({ length: quantos }, (nada, i) => `lento-${lentos.length + i}`);
  execFileSync('mkfifo', nomes, { cwd: __dirname });
  lentos.push(...nomes);
  for (const nome of nomes) pede(`/${nome}`, () => {});
}

// saude(resposta, ou null se vinte idas à página inicial passaram e ela não veio)
function saude(pronto) {
  let veio = null;
  pede('/saude', (texto) => { veio = texto; });
  (function ida(n) {
    if (veio !== null || n === 20) return pronto(veio);
    pede('/', () => ida(n + 1));
  })(0);
}

const ESPERADO = `bem, na versão ${VERSAO}\n`;

prova('o servidor abre', (pronto) => servidor.listen(0, '127.0.0.1', pronto));

// A primeira pergunta a /saude vem com a equipe já cheia: quem a deixa para essa hora também espera.
prova('com o disco bom, os relatórios respondem', (pronto) => {
  pede('/versao.txt', (relatorio, status) => {
    assert.strictEqual(status, 200, `um relatório que existe devia ser 200; foi ${status}`);
    pronto();
  });
});

prova('com 4 relatórios lentos, /saude responde', { depende: 'com o disco bom, os relatórios respondem' }, (pronto) => {
  enche(4, () => saude((texto) => {
    assert.notStrictEqual(texto, null, 'com 4 relatórios lentos, a página inicial respondeu vinte vezes e /saude nenhuma');
    assert.strictEqual(texto, ESPERADO, `/saude devia responder «${ESPERADO.trim()}»; respondeu ${texto}`);
    pronto();
  }));
});

prova('com outros 16, também', { depende: 'com 4 relatórios lentos, /saude responde' }, (pronto) => {
  enche(16, () => saude((texto) => {
    assert.strictEqual(texto, ESPERADO, 'com 20 relatórios lentos, /saude não respondeu: uma equipe maior também enche');
    lentos.forEach((nome) => fs.writeFileSync(path.join(__dirname, nome), 'enfim'));
    servidor.close();
    pronto();
  }));
});
