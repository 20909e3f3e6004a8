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

let log;
function escuta(req, res) {
  ['finish', 'close'].forEach((name) => res.on(name, () => log.push('res ' + name)));
  req.on('aborted', () => log.push('aborted'));
  req.on('error', (error) => log.push('req ' + error.code));
  req.on('close', () => log.push('req close, complete ' + req.complete));
}

async function dosDois(port, server) {
  server.on('clientError', (error, socket) => { log.push(error.code); socket.destroy(); });
  for (const handler of Object.keys(handlers)) {
    for (const pedido of Object.keys(pedidos)) {
      if (pedido === 'pela metade' && /^dev/.test(handler)) continue; // espera o resto
      if (pedido === 'e um intruso' && /^(em|mais|dest)/.test(handler)) continue; // docs/mapa.md: o que se escreve parte na hora
      log = [];
      server.removeAllListeners('request');
      server.on('request', (req, res) => { escuta(req, res); handlers[handler](req, res); });
      const text = await cru(port, pedidos[pedido]);
      await new Promise((resolve) => setTimeout(resolve, 10));
      console.log(handler + ', ' + pedido + ':', JSON.stringify(text), log.join(' | '));
    }
  }
}

// ---- e o cliente ----

function responde(bytes, prova) {
  return new Promise((resolve) => {
    const server = net.createServer((socket) => {
      socket.on('error', () => {}).once('data', () => socket.write(bytes));
    });
    server.listen(0, '127.0.0.1', () => {
      prova(server.address().port);
      setTimeout(() => { server.close(); resolve(); }, 60);
    });
  });
}

function acompanha(nome, req) {
  const visto = [];
  req.on('finish', () => visto.push('finish')).on('close', () => visto.push('req close'));
  req.on('error', (error) => visto.push('req ' + error.code));
  req.on('response', (res) => {
    ['aborted', 'end', 'close'].forEach((name) => res.on(name, () => visto.push('res ' + name)));
    res.on('data', (d) => visto.push('data ' + d)).on('error', (error) => visto.push('res ' + error.code));
  });
  setTimeout(() => console.log(nome + ':', visto.join(' | ')), 50);
  return req;
}

const resposta = (extra) => 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n' + extra + '\r\noi';

serve(() => {}, async (port, server) => {
  await dosDois(port, server);
  await responde(resposta('Connection: close\r\n'), (port) => {
    const req = acompanha('responderam e fecharam antes do end', http.request({ port, method: 'POST' }));
    req.write('a');
    setTimeout(() => req.end('b'), 30);
  });
  await responde(resposta('') + resposta(''), (port) => {
    acompanha('duas respostas a um pedido', http.get({ port, agent: new http.Agent({ keepAlive: true }) }));
  });
});
