/* pool.js -- muitas tarefas, poucas ao mesmo tempo. */
'use strict';

var os = require('os');

// Uma tarefa devolve um valor ou uma promessa. Promessa do fim de todas; se uma falha, nenhuma outra começa.
function each(tasks, width) {
  var next = 0;
  function work() {
    if (next === tasks.length) return Promise.resolve();
    var task = tasks[next++];
    return Promise.resolve().then(task).then(work, function (error) {
      next = tasks.length;
      throw error;
    });
  }
  var workers = [];
  while (workers.length < Math.min(width, tasks.length)) workers.push(work());
  return Promise.all(workers);
}

// Quantas cabem de uma vez: um número dado, ou o de núcleos.
function width(asked) {
  var number = Number(asked);
  return number >= 1 ? Math.floor(number) : os.cpus().length || 1;
}

module.exports = { each: each, width: width };
