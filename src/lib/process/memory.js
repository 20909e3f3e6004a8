/* process/memory.js -- quanta memória este processo pode usar.
 *
 * Num contêiner, o kernel limita a de um grupo de processos (cgroup), e conta o limite num arquivo: a
 * versão 2 dos cgroups e a 1 têm nomes diferentes para ele. */
(function (native, need) {
  'use strict';

  var NO_LIMIT = 18446744073709552000; // 2^64, como o Node o diz
  var ROOT = '/sys/fs/cgroup';

  // Onde estão os arquivos do nosso grupo, e como se chamam.
  function group() {
    var text = need('os/native').read('/proc/self/cgroup') || '';
    var old = /^\d+:(?:[^:]*,)?memory(?:,[^:]*)?:(.*)$/m.exec(text);
    if (old) return { folder: ROOT + '/memory' + old[1], limit: 'memory.limit_in_bytes', used: 'memory.usage_in_bytes' };
    var path = /^0::(.*)$/m.exec(text);
    return path && { folder: ROOT + path[1], limit: 'memory.max', used: 'memory.current' };
  }

  function numberIn(folder, name) {
    var text = need('os/native').read(folder + '/' + name);
    return text === undefined || text === null || !/^\d/.test(text) ? NaN : Number(text);
  }

  function constrained() {
    var ours = group(), limit = ours ? numberIn(ours.folder, ours.limit) : NaN;
    return limit < need('os').totalmem() ? limit : NO_LIMIT;
  }

  function available() {
    var limit = constrained();
    if (limit === NO_LIMIT) return need('os').freemem();
    var ours = group(), used = numberIn(ours.folder, ours.used);
    return used <= limit ? limit - used : 0;
  }

  return { constrained: constrained, available: available };
})
