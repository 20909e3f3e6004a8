// Connection: close e um corpo que o handler não lê: a resposta encerra a conversa, e o pedido não é
// dado por interrompido. E quem desiste no meio (destroy) fica sabendo o que chegou a ir.
const { serve, cru } = require('./fixtures/serve');
const http = require('http');
const net = require('net');

const inteiro = 'Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n';
const handlers = {
  'não lê': (req, res) => res.end('oi'),
  'em pedaços': (req, res) => { res.write('abc'); res.end('def'); },
  'mais tarde': (req, res) => { res.write('abc'); setTimeout(() => res.end('def'), 5); },
  'devolve': (req, res) => req.pipe(res),
  'destrói': (req, res) => { res.write('abc'); setImmediate(() => req.destroy()); },
  'destrói já': (req) => { req.destroy(); }
};
const pedidos = {
  'sem corpo': 'GET /1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'close': 'POST /1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n' + inteiro,
  '1.0': 'POST /1 HTTP/1.0\r\nContent-Length: 5\r\n\r\nhello',
  'pela metade': 'POST /1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhe',
  'e um intruso': 'GET /1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\n'
};

// Depois de tantas voltas do loop.
function voltas(quantas, callback) {
  if (quantas === 0) callback();
  else setImmediate(voltas, quantas - 1, callback);
}

let log;
function escuta(req, res) {
  ['finish', 'close'].forEach((name) => res.on(name, () => log.push('res ' + name)));
  req.on('aborted', () => log.push('aborted'));
  req.on('error', (error) => log.push('req ' + error.code));
  req.on('close', () => log.push('req close, complete ' + req.complete));
}

async function dosDois(port, server) {
  let closed; // o socket deste lado fechou, e o que isso avisa já foi avisado
  server.on('clientError', (error, socket) => { log.push(error.code); socket.destroy(); });
  server.on('connection', (socket) => { closed = new Promise((resolve) => socket.on('close', () => voltas(3, resolve))); });
  for (const handler of Object.keys(handlers)) {
    for (const pedido of Object.keys(pedidos)) {
      if (pedido === 'pela metade' && /^dev/.test(handler)) continue; // espera o resto
      if (pedido === 'e um intruso' && /^(em|mais|dest)/.test(handler)) continue; // docs/mapa.md: o que se escreve parte na hora
      log = [];
      server.removeAllListeners('request');
      server.on('request', (req, res) => { escuta(req, res); handlers[handler](req, res); });
      const text = await cru(port, pedidos[pedido]);
      await closed;
      console.log(handler + ', ' + pedido + ':', JSON.stringify(text), log.join(' | '));
    }
  }
}

// ---- e o cliente ----

// prova devolve uma promessa.
async function responde(bytes, prova) {
  const server = net.createServer((socket) => {
    socket.on('error', () => {}).once('data', () => socket.write(bytes));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  await prova(server.address().port);
  server.close();
}

// O que o pedido e a resposta avisam, até os dois fecharem; aoFechar é quando a resposta fecha.
function acompanha(nome, req, aoFechar = () => {}) {
  const visto = [];
  req.on('finish', () => visto.push('finish')).on('error', (error) => visto.push('req ' + error.code));
  req.on('response', (res) => {
    ['aborted', 'end', 'close'].forEach((name) => res.on(name, () => visto.push('res ' + name)));
    res.on('data', (d) => visto.push('data ' + d)).on('error', (error) => visto.push('res ' + error.code)).on('close', aoFechar);
  });
  return new Promise((resolve) => {
    req.on('close', () => {
      visto.push('req close');
      voltas(5, () => { console.log(nome + ':', visto.join(' | ')); resolve(); });
    });
  });
}

const resposta = (extra) => 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n' + extra + '\r\noi';

serve(() => {}, async (port, server) => {
  await dosDois(port, server);
  await responde(resposta('Connection: close\r\n'), (port) => {
    const req = http.request({ port, method: 'POST' });
    req.write('a');
    return acompanha('responderam e fecharam antes do end', req, () => req.end('b'));
  });
  await responde(resposta('') + resposta(''), (port) => {
    return acompanha('duas respostas a um pedido', http.get({ port, agent: new http.Agent({ keepAlive: true }) }));
  });
});
