/* explain/limits.js -- the limits of the kit and the messages of Nozinho. Of each: what it is, why it happens here (.why) and how to look for it (.look). */
'use strict';

module.exports = {
  'time-limit': 'The program went over the exercise\'s time and was stopped, with everything it had started.',
  'time-limit.why': 'Something keeps it alive or spinning: a setInterval without clearInterval, a while that never ends, a server that nobody closes, a callback that never comes.',
  'time-limit.look': './kit run shows what it writes; ./kit xray, what the loop is waiting for.',

  'cpu-limit': 'The program spent all the processor time that the exercise gives.',
  'cpu-limit.why': 'It is a loop that does not stop computing: while it runs, the event loop attends to nothing else.',
  'cpu-limit.look': 'What would make it stop? Print its condition every thousand turns.',

  'memory-limit': 'The program went over the memory that the exercise gives.',
  'memory-limit.why': 'A list that only grows, a text that is added to at each turn, a recursion that keeps everything.',
  'memory-limit.look': 'process.memoryUsage().rss now and then shows what grows.',

  'output-limit': 'The program wrote too much and was stopped.',
  'output-limit.why': 'A console.log inside a loop that does not end, or a listener that writes what it has just written.',
  'output-limit.look': './kit run and then Ctrl-C: the first lines already tell which loop it is.',

  'process-limit': 'The program started too many processes (or threads) and was stopped.',
  'process-limit.why': 'A fork (or spawn) inside a loop, or a child that starts its own parent again.',
  'process-limit.look': 'Count how many are started: a number that doubles each turn is a bomb.',

  'missing-layer': 'This runtime does not have that part yet: it belongs to a later chapter.',
  'missing-layer.why': 'The runtime of each chapter links only the layers that were already told; the message tells which is missing and where it comes in.',
  'missing-layer.look': 'Run with ./nozinho, which has them all, or do the exercise with what the chapter has given. The list is in docs/mapa.md.',

  'engine-fatal': 'The JavaScript engine gave up: an error that nobody could handle any more.',
  'engine-fatal.why': 'In C: an error thrown outside a protected call, the value stack used beyond what it has, or lack of memory.',
  'engine-fatal.look': 'In a function in C, every duk_… that throws must be inside a call coming from JavaScript. Count what is on the stack at each line.',

  'not-built': 'The runtime of the exercise was not built yet (or a new file made it old).',
  'not-built.why': 'After downloading the project, or changing src/, it must be built.',
  'not-built.look': 'make; if something is missing, ./kit doctor tells what.',

  'bad-option': 'An option of Node that does not exist here.',
  'bad-option.why': 'Nozinho has another engine, and accepts only part of the options of node.',
  'bad-option.look': './nozinho --help shows those there are.',

  'not-in-nozinho': 'Node has that, and Nozinho does not; the message tells why.',
  'not-in-nozinho.why': 'The engine here is Duktape, a small one, and some things of the language and of the library were left out (BigInt, WebAssembly, workers…).',
  'not-in-nozinho.look': 'docs/api.md has the whole table, with the reason for each absence.'
};
