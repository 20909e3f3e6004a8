/* strays.js -- os que escaparam: processos de uma rodada, achados em /proc pela marca que herdaram.
 *
 * Quem encerra tudo é o supervisor, e ele não precisa de marca. Isto é para quando o programa conseguiu
 * derrubá-lo: NOZINHO_RODADA passa de pai para filho no ambiente (quem a apaga escapa daqui). */
'use strict';

var fs = require('fs');

var ROUNDS = 200; // quem está sendo morto ainda aparece por um instante

function isMarked(pid, mark) {
  try {
    return fs.readFileSync('/proc/' + pid + '/environ', 'latin1').indexOf(mark) >= 0;
  } catch (error) {
    return false; // já se foi, ou é de outro usuário
  }
}

// Os pids das rodadas cujo nome começa assim.
function find(token) {
  return fs.readdirSync('/proc').filter(function (name) {
    return /^\d+$/.test(name) && isMarked(name, 'NOZINHO_RODADA=' + token);
  }).map(Number);
}

function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

// Enquanto se olha, nascem outros: repete-se até não achar nenhum.
function end(token) {
  for (var round = 0; round < ROUNDS; round++) {
    var pids = find(token);
    if (pids.length === 0) return;
    pids.forEach(kill);
  }
}

module.exports = { find: find, end: end };
