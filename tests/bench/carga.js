/* carga.js -- horas de trabalho em minutos: o olá do Express e a pokédex, sob carga, um depois do outro.
 *
 *     SEGUNDOS=600 ./nozinho tests/bench/carga.js       (sem SEGUNDOS, 10; RUNTIME=node mede o Node)
 *
 * Falha se uma resposta não é a que devia ser, ou se a memória do servidor cresce: a mediana do último quarto
 * das medidas não passa da do segundo quarto por mais de um décimo. O primeiro quarto é o aquecimento. */
'use strict';

var fs = require('fs');
var http = require('http');
var os = require('os');
var path = require('path');
var spawnSync = require('child_process').spawnSync;
var tools = require('./tools');

var seconds = Number(process.env.SEGUNDOS) || 10;
var runtime = process.env.RUNTIME || 'build/normal/nozinho';
var WORKERS = 16;
var GROWTH = 1.1;

var folder = fs.mkdtempSync(path.join(os.tmpdir(), 'carga-'));
var port = 19000 + process.pid % 1000;
var agent = new http.Agent({ keepAlive: true, maxSockets: WORKERS });

function ask(method, url, body, callback) {
  var text = body === undefined ? undefined : JSON.stringify(body);
  var headers = text === undefined ? {} : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) };
  var req = http.request({ host: '127.0.0.1', port: port, method: method, path: url, agent: agent, headers: headers }, function (res) {
    var parts = [];
    res.on('data', function (part) { parts.push(part); });
    res.on('end', function () { callback(null, res.statusCode, Buffer.concat(parts).toString()); });
    res.on('error', callback);
  });
  req.on('error', callback);
  req.end(text);
}

// Uma volta de um trabalhador: os pedidos, e o que cada um tem de responder.
var rounds = {
  ola: function () {
    return [['GET', '/', undefined, 200, 'Olá, mundo']];
  },
  // Cada trabalhador tem o seu número: no fim da volta ele está livre de novo.
  pokedex: function (worker, turn) {
    var p = { numero: 1000 + worker, nome: 'n' + turn, tipos: ['aço'], notas: new Array(turn % 100 + 1).join('x') };
    var changed = { numero: p.numero, nome: 'ç' + turn, tipos: ['fogo', 'água'], notas: '' };
    var one = '/api/pokemons/' + p.numero;
    return [
      ['POST', '/api/pokemons', p, 201, JSON.stringify(p)], ['GET', one, undefined, 200, JSON.stringify(p)],
      ['POST', '/api/pokemons', p, 409], ['PUT', one, changed, 200, JSON.stringify(changed)],
      ['GET', '/api/pokemons?busca=pika', undefined, 200], ['GET', '/estilo.css', undefined, 200],
      ['DELETE', one, undefined, 204, ''], ['GET', one, undefined, 404]
    ];
  }
};

// Um trabalhador dá voltas até o prazo; o primeiro erro para tudo.
function work(name, worker, state, done) {
  var steps = [], turn = 0;
  (function next() {
    if (state.error || (steps.length === 0 && Date.now() >= state.until)) return done();
    if (steps.length === 0) steps = rounds[name](worker, turn++);
    var step = steps.shift();
    ask(step[0], step[1], step[2], function (error, status, body) {
      state.count++;
      if (!error && (status !== step[3] || (step[4] !== undefined && body !== step[4]))) {
        error = new Error(step[0] + ' ' + step[1] + ' respondeu ' + status + ' ' + body);
      }
      if (error) state.error = error;
      next();
    });
  })();
}

function median(list) {
  return list.slice().sort(function (a, b) { return a - b; })[list.length >> 1];
}

function judge(name, state) {
  var quarter = Math.max(1, state.rss.length >> 2);
  var before = median(state.rss.slice(quarter, 2 * quarter)), after = median(state.rss.slice(-quarter));
  tools.report('carga.' + name + '.pedidos', state.count, 'pedidos');
  tools.report('carga.' + name + '.memoria-no-comeco', before / 1024, 'MiB');
  tools.report('carga.' + name + '.memoria-no-fim', after / 1024, 'MiB');
  tools.report('carga.' + name + '.crescimento', after / before, 'vezes', '<= ' + GROWTH);
  if (state.error) return state.error;
  return after > before * GROWTH ? new Error('a memória cresceu') : null;
}

function run(server, callback) {
  port++;
  tools.start(server.command(port), function (error, child) {
    if (error) return callback(error);
    var state = { until: Date.now() + seconds * 1000, count: 0, rss: [], error: null };
    var timer = setInterval(function () { state.rss.push(tools.memory(child.pid, 'VmRSS')); }, Math.max(100, seconds * 5));
    var left = WORKERS;
    for (var i = 0; i < WORKERS; i++) work(server.name, i, state, function () {
      if (--left > 0) return;
      clearInterval(timer);
      tools.stop(child, function () { callback(judge(server.name, state)); });
    });
  }, server.ready);
}

// A pokédex, numa cópia que acha o Express na árvore dos testes.
function copyPokedex() {
  var from = 'docs/exemplos/pokedex/';
  fs.mkdirSync(folder + '/public');
  ['servidor.js', 'guarda.js', 'iniciais.json', 'public/index.html', 'public/estilo.css', 'public/pagina.js'].forEach(function (name) {
    fs.copyFileSync(from + name, path.join(folder, name));
  });
  fs.symlinkSync(path.resolve('build/npm-web/node_modules'), path.join(folder, 'node_modules'));
}

if (spawnSync('sh', ['tests/npm/web.sh'], { stdio: 'inherit' }).status !== 0) process.exit(1);
copyPokedex();
var servers = [
  { name: 'ola', ready: 'pronto', command: function (port) { return [runtime, tools.programs + 'express.js', String(port), 'ola']; } },
  { name: 'pokedex', ready: 'pokédex em', command: function (port) { return [runtime, folder + '/servidor.js', String(port), folder + '/dados.json']; } }
];
tools.note(seconds + ' segundos de cada, ' + WORKERS + ' conexões, em ' + runtime);
tools.each(servers, run, function (error) {
  agent.destroy();
  fs.rmSync(folder, { recursive: true });
  if (error) tools.note('falhou: ' + error.message);
  process.exitCode = error ? 1 : 0;
});
