// Mil processos que não fazem nada, um depois do outro: milissegundos.
'use strict';
var spawn = require('child_process').spawn;
var start = process.hrtime();
var left = 1000;
(function next() {
  if (left-- > 0) return spawn('/bin/true', { stdio: 'ignore' }).on('close', next);
  var spent = process.hrtime(start);
  console.log(spent[0] * 1e3 + spent[1] / 1e6);
})();
