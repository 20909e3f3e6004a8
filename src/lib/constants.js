/* constants.js -- os números de os.constants e de fs.constants numa tabela só, como antes de cada módulo
 * ter os seus. Há quem ainda a peça: o pacote graceful-fs, por exemplo. */
(function (native, need) {
  'use strict';

  var groups = need('os').constants;
  var all = Object.assign({}, groups.dlopen, groups.errno, groups.priority, groups.signals,
    need('fs/stats').constants);
  return Object.freeze(all);
})
