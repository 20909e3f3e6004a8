/* invariantes.js -- o que vale para qualquer rastro que Nozinho escreve.
 *
 *     nozinho tests/rastro/invariantes.js ARQUIVO.ndjson [ainda-aberto]
 *
 * Nada aqui é regra do loop: só a gramática de docs/rastro.md. Com "ainda-aberto", o programa foi morto e
 * não há última linha. */
'use strict';

var fs = require('fs');

var text = fs.readFileSync(process.argv[2], 'utf8');
var open = process.argv[3] === 'ainda-aberto';

function fail(line, why) {
  console.error('linha ' + (line ? line.seq + ': ' + JSON.stringify(line) : '?') + ': ' + why);
  process.exit(1);
}

var lines = text.split('\n');
if (lines.pop() !== '' && !open) fail(null, 'a última linha não acaba em quebra de linha');
var events = lines.map(JSON.parse);

var known = {};    // arquivos cujo texto já veio
var born = { 0: true };
var stack = [];    // o que roda na thread do loop
var busy = {};     // o que roda em cada thread da equipe

function knowsFile(event, place) {
  var file = place.replace(/:\d+$/, '');
  if (!known[file]) fail(event, 'fala de ' + file + ', cujo texto não veio antes');
  var line = Number(place.slice(file.length + 1));
  if (!(line >= 1 && line <= known[file])) fail(event, file + ' não tem a linha ' + line);
}

var check = {
  open: function (event) {
    if (event.seq !== 0 || event.v !== 1) fail(event, 'open só na primeira linha, versão 1');
  },
  source: function (event) { known[event.file] = event.text.split('\n').length; },
  schedule: function (event) {
    if (born[event.id]) fail(event, 'nasceu duas vezes');
    if (!born[event.parent]) fail(event, 'o pai não nasceu');
    born[event.id] = true;
  },
  begin: function (event) {
    if (event.thread === 'js') stack.push(event.kind + event.id);
    else if (busy[event.thread]) fail(event, 'a thread já estava ocupada');
    else busy[event.thread] = event.id;
  },
  end: function (event) {
    var name = event.kind + event.id;
    if (event.thread === 'js' && stack.pop() !== name) fail(event, 'acabou quem não estava por cima');
    if (event.thread !== 'js' && busy[event.thread] !== event.id) fail(event, 'acabou sem começar');
    if (event.thread !== 'js') busy[event.thread] = 0;
  },
  close: function (event) {
    if (event.seq !== events.length - 1) fail(event, 'close não é a última linha');
    if (event.events !== event.seq) fail(event, 'close conta errado');
    if (event.lost !== 0) fail(event, 'perderam-se ' + event.lost + ' linhas');
  }
};

var names = ['open', 'source', 'close', 'schedule', 'due', 'cancel', 'watch', 'unwatch', 'ready', 'begin',
  'end', 'return', 'pool', 'sleep', 'wake', 'write'];

events.forEach(function (event, i) {
  if (event.seq !== i) fail(event, 'falta a linha ' + i);
  if (names.indexOf(event.ev) < 0) fail(event, 'acontecimento desconhecido');
  if (event.at !== undefined) knowsFile(event, event.at);
  if (event.def !== undefined) knowsFile(event, event.def);
  if (event.id !== undefined && event.ev !== 'schedule' && !born[event.id]) fail(event, 'ainda não nasceu');
  if (check[event.ev]) check[event.ev](event);
});

var last = events[events.length - 1];
if (!open && last.ev !== 'close') fail(last, 'falta o close');
console.log(events.length + ' linhas');
