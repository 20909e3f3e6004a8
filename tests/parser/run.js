/* run.js -- os programas de test262-parser-tests (npm): o que é válido se aceita, o resto se recusa.
 *
 *     nozinho tests/parser/run.js PASTA      a pasta onde o pacote foi aberto
 *
 * Cada texto vira o corpo de uma função, que não roda: `new Function(texto)`. Os módulos
 * (.module.js) ficam de fora. excecoes.txt diz o que foge da regra, e por quê; uma exceção que
 * deixou de existir também é falha. */
'use strict';

var fs = require('fs'), path = require('path');

var exceptions = Object.create(null);
fs.readFileSync(path.join(__dirname, 'excecoes.txt'), 'utf8').split('\n').forEach(function (line) {
  if (line && line[0] !== '#') exceptions[line.split(' ')[0]] = true;
});

// null se foi aceito; a mensagem se foi recusado como deve ser; e o que mais vier é falha.
function refusal(text) {
  try { new Function(text); } catch (error) {
    if (error instanceof SyntaxError) return String(error.message);
    return 'lançou ' + error;
  }
  return null;
}

var passed = 0, failed = 0;

function check(folder, name, accepts) {
  var file = folder + '/' + name;
  var message = refusal(fs.readFileSync(path.join(process.argv[2], folder, name), 'utf8'));
  var right = accepts ? message === null : message !== null && message.indexOf('lançou ') !== 0;
  if (right === !(file in exceptions)) { passed++; return; }
  failed++;
  if (right) console.log(file + ': já não é uma exceção; tire-a de excecoes.txt');
  else console.log(file + ': ' + (message || 'foi aceito'));
}

[['pass', true], ['pass-explicit', true], ['fail', false], ['early', false]].forEach(function (folder) {
  fs.readdirSync(path.join(process.argv[2], folder[0])).sort().forEach(function (name) {
    if (/\.js$/.test(name) && !/\.module\.js$/.test(name)) check(folder[0], name, folder[1]);
  });
});

console.log(passed + ' passed, ' + failed + ' failed');
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
