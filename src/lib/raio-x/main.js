/* raio-x/main.js -- por onde `nozinho --raio-x` começa: numa página, num arquivo ou no terminal.
 *
 * O programa do aluno não roda aqui: roda num nozinho filho, com o rastro ligado (raio-x/run). */
(function (native, need) {
  'use strict';

  var MODES = { page: 'raio-x/server', file: 'raio-x/file', screen: 'raio-x/screen' };

  var words = need('raio-x/words');
  var command = need('raio-x/command').read();

  if (command.problem) {
    words.say.apply(null, command.problem);
    need('process').exitCode = 1;
  } else {
    need(MODES[command.mode]).begin(command);
  }
})
