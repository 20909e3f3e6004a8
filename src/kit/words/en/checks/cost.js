/* What the check of the cost says. */
'use strict';

module.exports = {
  ms: '{ms} ms of processor',
  kb: '{kb} KB of memory at the peak',
  slow: 'The program uses {times} times the processor time of the reference, measured now on this machine; the limit is {limit}.',
  slowNext: 'Look for the loop inside a loop, the search in a list that could be an object, or the text that is built ' +
    'again at every piece.',
  big: 'The program reaches {times} times the memory of the reference, measured now on this machine; the limit is {limit}.',
  bigNext: 'Look for what is kept and no longer used: the whole file where a piece was enough, the list that only grows.'
};
