/* pager.js -- um texto maior que a tela passa pelo paginador do aluno ($PAGER, less, more); um que cabe, ou que
 * não vai para um terminal, se escreve direto. */
'use strict';

var child = require('child_process');
var paint = require('./paint');

// LESS: sai se couber numa tela (F), deixa as cores (R) e o texto na tela (X).
var SCRIPT = 'exec ${PAGER:-$(command -v less || command -v more)}';

function write(lines) {
  lines.forEach(paint.say);
}

function page(lines) {
  return new Promise(function (resolve) {
    function ignore() {} // Ctrl-C é com o paginador
    process.on('SIGINT', ignore);
    var env = Object.assign({ LESS: 'FRX', LESSCHARSET: 'utf-8' }, process.env);
    var job = child.spawn('/bin/sh', ['-c', SCRIPT], { stdio: ['pipe', 'inherit', 'inherit'], env: env });
    job.stdin.on('error', ignore); // quem sai no meio não quer o resto
    job.stdin.end(lines.join('\n') + '\n');
    job.on('close', function (code) {
      process.removeListener('SIGINT', ignore);
      if (code === 126 || code === 127) write(lines); // o paginador não existe
      resolve();
    });
  });
}

// Promessa de quando o aluno acabou de ler.
function show(lines) {
  var whole = lines.join('\n').split('\n');
  var fits = !process.stdout.isTTY || !process.stdin.isTTY || whole.length < process.stdout.rows;
  if (!fits && !paint.plain) return page(whole);
  write(whole);
  return Promise.resolve();
}

module.exports = { show: show };
