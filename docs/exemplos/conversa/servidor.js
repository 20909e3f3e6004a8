/* servidor.js -- uma conversa em que o que um escreve aparece na tela de todos, na hora.
 *
 *     nozinho servidor.js [porta]     (o node também serve; não há nada para instalar)
 *
 * Como o servidor fala sem que lhe perguntem? Com *eventos enviados pelo servidor* (server-sent events): o
 * navegador faz um GET, e a resposta não termina nunca. Cada fala é mais um pedaço dela. */
'use strict';

const fs = require('fs');
const http = require('http');
const path = require('path');

const port = Number(process.argv[2] || 3000);
const LAST = 50;            // quantas falas o servidor lembra
const LONGEST = 2000;       // bytes de uma fala
const listeners = new Set(); // as respostas abertas, uma por pessoa
const said = [];            // as últimas falas
let lastId = 0;

// Uma fala no formato que o EventSource do navegador lê: linhas "campo: valor" e uma linha vazia.
function frame(talk) {
  return 'id: ' + talk.id + '\ndata: ' + JSON.stringify(talk) + '\n\n';
}

// Quem volta depois de uma queda diz a última fala que ouviu, e recebe o que perdeu.
function listen(req, res) {
  res.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-cache' });
  res.write('retry: 1000\n\n');
  const heard = Number(req.headers['last-event-id']) || 0;
  for (const talk of said) if (talk.id > heard) res.write(frame(talk));
  listeners.add(res);
  res.on('close', () => listeners.delete(res));
}

function speak(quem, texto) {
  const talk = { id: ++lastId, quem, texto };
  said.push(talk);
  if (said.length > LAST) said.shift();
  for (const res of listeners) res.write(frame(talk));
}

// Junta o corpo, mas não mais do que cabe numa fala.
function readBody(req, callback) {
  const parts = [];
  let size = 0;
  req.on('data', (part) => {
    size += part.length;
    if (size <= LONGEST) parts.push(part);
  });
  req.on('end', () => callback(size <= LONGEST ? Buffer.concat(parts).toString() : null));
}

function answer(res, status, text) {
  res.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  res.end(text);
}

function receive(req, res) {
  readBody(req, (text) => {
    if (text === null) return answer(res, 413, 'essa fala é longa demais\n');
    let talk;
    try { talk = JSON.parse(text); } catch (error) { talk = null; }
    if (!talk || typeof talk.quem !== 'string' || typeof talk.texto !== 'string' || !talk.quem.trim() || !talk.texto.trim()) {
      return answer(res, 422, 'mande { "quem": "…", "texto": "…" }\n');
    }
    speak(talk.quem.trim().slice(0, 30), talk.texto.trim());
    answer(res, 201, 'ouvida por ' + listeners.size + '\n');
  });
}

const page = path.join(__dirname, 'public', 'index.html');
const routes = {
  'GET /': (req, res) => {
    res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    fs.createReadStream(page).pipe(res);
  },
  'GET /eventos': listen,
  'POST /falas': receive
};

const server = http.createServer((req, res) => {
  const route = routes[req.method + ' ' + req.url];
  if (route) route(req, res);
  else answer(res, 404, 'não há nada aqui\n');
});

server.listen(port, '127.0.0.1', () => {
  console.log('conversa em http://127.0.0.1:' + server.address().port);
});

// Ctrl-C: as respostas que não terminam nunca terminam agora. Um segundo Ctrl-C não espera.
process.once('SIGINT', () => {
  server.close();
  for (const res of listeners) res.end();
});
