/* ordem.js -- os programas de tests/ordem/ fazem as coisas na ordem em que o Node as faz.
 *
 *   ./nozinho tests/ordem.js             Nozinho contra a ordem gravada (programa.ordem)
 *   ./nozinho tests/ordem.js --node      o Node contra a gravada
 *   ./nozinho tests/ordem.js --gravar    grava a ordem do Node
 *
 * Com --cada=8, só um programa em cada oito. Depois das opções podem vir nomes de programas. O que é a ordem está em docs/comparar.md. */
'use strict';

var fs = require('fs');
var os = require('os');
var path = require('path');
var compare = require('../src/kit/trace/compare');

var FOLDER = path.join(__dirname, 'ordem');
var RECORDED = 'node'; // quem é a régua

// "--cada=8" -> { cada: '8' }; o resto são nomes.
function parse(words) {
  var request = { names: [] };
  words.forEach(function (word) {
    var option = /^--(\w+)(?:=(.*))?$/.exec(word);
    if (option) request[option[1]] = option[2] || '1';
    else request.names.push(path.basename(word, '.js'));
  });
  return request;
}

function programs(request) {
  return fs.readdirSync(FOLDER).filter(function (file) {
    return /\.js$/.test(file);
  }).map(function (file) {
    return path.basename(file, '.js');
  }).sort().filter(function (name, i) {
    if (request.names.length > 0) return request.names.indexOf(name) >= 0;
    return i % Number(request.cada || 1) === 0;
  });
}

// A ordem, uma linha por acontecimento.
function orderOf(name, runtime, file) {
  var side = compare.run(runtime, { program: path.join(FOLDER, name + '.js'), args: [], seconds: 60 }, file);
  if (side.late) return 'passou de 60 s\n';
  var lines = side.items.filter(function (item) { return item.own; }).map(function (item) { return item.label; });
  return lines.concat('fim  ' + (side.signal || side.code)).join('\n') + '\n';
}

function check(name, runtime, file) {
  var expected = fs.readFileSync(path.join(FOLDER, name + '.ordem'), 'utf8');
  var obtained = orderOf(name, runtime, file);
  if (obtained === expected) return true;
  console.error(name + '.js: a ordem no ' + runtime + ' é\n' + obtained + 'e a gravada, do Node, é\n' + expected);
  return false;
}

function record(name, file) {
  fs.writeFileSync(path.join(FOLDER, name + '.ordem'), orderOf(name, RECORDED, file));
  return true;
}

var request = parse(process.argv.slice(2));
var folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ordem-'));
var passed = 0, names = programs(request);
try {
  names.forEach(function (name) {
    var file = path.join(folder, name + '.ndjson');
    if (request.gravar ? record(name, file) : check(name, request.node ? 'node' : 'nozinho', file)) passed++;
  });
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
console.log(passed + ' passed, ' + (names.length - passed) + ' failed');
process.exitCode = passed === names.length && passed > 0 ? 0 : 1;
