/* table.js -- a tabela dos comandos: o nome, o sinônimo em inglês, o arquivo desta pasta que o faz, o
 * que ele aceita e as opções que conhece (e o nome delas em inglês).
 *
 * takes: 'none' (nada), 'one' (um exercício), 'many' (exercício, capítulo ou tudo), 'words' (palavras
 * suas) ou 'raw' (as palavras como vieram, opções também). help é a linha dele na ajuda (sem ela, fica fora), e
 * usage, o que se escreve depois do nome. */
'use strict';

var distance = require('../distance');
var words = require('../words');

var TABLE = [
  { name: 'vigiar', alias: 'watch', module: 'watch', takes: 'one', help: 'helpWatch' },
  { name: 'lista', alias: 'list', module: 'list', takes: 'none', help: 'helpList', options: { formato: 'format' } },
  { name: 'progresso', alias: 'progress', module: 'progress', takes: 'none', help: 'helpProgress', options: { formato: 'format' } },
  { name: 'ler', alias: 'read', module: 'read', takes: 'many', help: 'helpRead', usage: 'takesRead' },
  { name: 'conferir', alias: 'check', module: 'check', takes: 'many', help: 'helpCheck', options: { formato: 'format' } },
  { name: 'rodar', alias: 'run', module: 'run', takes: 'one', help: 'helpRun' },
  { name: 'prever', alias: 'predict', module: 'predict', takes: 'one', help: 'helpPredict' },
  { name: 'medir', alias: 'measure', module: 'measure', takes: 'one', help: 'helpMeasure', usage: 'takesTimes',
    options: { vezes: 'times' } },
  { name: 'dica', alias: 'hint', module: 'hint', takes: 'one', help: 'helpHint' },
  { name: 'solucao', alias: 'solution', module: 'solution', takes: 'one', help: 'helpSolution', usage: 'takesGiveUp',
    options: { desisto: 'give-up' } },
  { name: 'zerar', alias: 'reset', module: 'reset', takes: 'one', help: 'helpReset' },
  { name: 'desfazer', alias: 'undo', module: 'undo', takes: 'one', help: 'helpUndo' },
  { name: 'camada', alias: 'layer', module: 'layer', takes: 'words', help: 'helpLayer', usage: 'takesLayer' },
  { name: 'explicar', alias: 'explain', module: 'explain', takes: 'raw', help: 'helpExplain', usage: 'takesExplain' },
  { name: 'pagina', alias: 'page', module: 'page', takes: 'words', help: 'helpPage', usage: 'takesPage', options: { porta: 'port' } },
  { name: 'raio-x', alias: 'xray', module: 'xray', takes: 'raw', help: 'helpXray', usage: 'takesXray' },
  { name: 'comparar', alias: 'compare', module: 'compare', takes: 'raw', help: 'helpCompare', usage: 'takesProgram' },
  { name: 'demo', alias: 'demo', module: 'demo', takes: 'words', help: 'helpDemo', usage: 'takesDemo', options: { notas: 'notes' } },
  { name: 'doutor', alias: 'doctor', module: 'doctor', takes: 'none', help: 'helpDoctor' },
  { name: 'turma', alias: 'class', module: 'class', takes: 'words', help: 'helpClass', usage: 'takesFolder',
    options: { exercicio: 'exercise', saida: 'output', paralelo: 'parallel', separador: 'separator', 'de-novo': 'again' } },
  { name: 'ajuda', alias: 'help', module: 'help', takes: 'none', help: 'helpHelp' },
  { name: 'dev', alias: 'dev', module: 'dev', takes: 'raw' }
];

function find(word) {
  if (word === '--help' || word === '-h') word = 'ajuda';
  return TABLE.filter(function (command) { return command.name === word || command.alias === word; })[0];
}

// O nome em português de uma opção dita em qualquer das duas línguas; undefined, se o comando não a conhece.
function optionName(command, word) {
  return Object.keys(command.options || {}).filter(function (name) {
    return name === word || command.options[name] === word;
  })[0];
}

// As opções que o comando conhece, como se digitam na língua de quem lê.
function optionNames(command) {
  var options = command.options || {};
  return Object.keys(options).map(function (name) { return '--' + (words.LANGUAGE === 'en' ? options[name] : name); });
}

// O comando que se parece com o que foi digitado, ou undefined.
function nearest(word) {
  var names = TABLE.reduce(function (list, command) { return list.concat(command.name, command.alias); }, []);
  return names.filter(function (name) { return distance(name, word) <= 2 && name.length > 3; })[0];
}

module.exports = { TABLE: TABLE, find: find, nearest: nearest, optionName: optionName, optionNames: optionNames };
