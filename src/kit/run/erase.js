/* erase.js -- apaga o que um programa deixou, como quer que o tenha deixado.
 *
 * O comum é um rmSync. Uma pasta que ele trancou, ou tão funda que o caminho não cabe numa chamada, é com find e rm,
 * que andam de pasta em pasta. Nenhum deles segue atalhos. */
'use strict';

var child = require('child_process');
var fs = require('fs');

var UNLOCK = 'find -P "$1" -type d ! -perm -u=rwx -execdir chmod u+rwx {} \\;';

// O que nem assim se apaga fica: não é motivo para perder o veredito.
function erase(target) {
  try {
    fs.rmSync(target, { recursive: true, force: true });
  } catch (error) {
    child.spawnSync('/bin/sh', ['-c', UNLOCK + '\nrm -rf -- "$1"', 'sh', target], { stdio: 'ignore' });
  }
}

module.exports = erase;
