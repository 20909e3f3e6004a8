/* explain/sanitizers.js -- o que os vigias acham, pelo nome que eles dão. O texto é o de uma queda (`crash`), e aqui se
 * diz por que ela costuma acontecer. Um relatório inteiro também serve: report.js sabe de que espécie ele é. */
'use strict';

module.exports = [
  { id: 'heap-use-after-free', crash: 'useAfterFree', names: ['use-after-free'], see: '04/03' },
  { id: 'heap-buffer-overflow', crash: 'heapOverflow', names: ['buffer-overflow'], see: '04/03' },
  { id: 'stack-buffer-overflow', crash: 'stackBufferOverflow', names: ['stack smashing'], match: /stack smashing/, see: '01/02' },
  { id: 'global-buffer-overflow', crash: 'globalOverflow', see: '01/02' },
  { id: 'stack-use-after-return', crash: 'useAfterReturn', names: ['stack-use-after-scope'], see: '07/03' },
  { id: 'stack-overflow', crash: 'stackOverflow', see: '03' },
  { id: 'double-free', crash: 'doubleFree', match: /double free/, see: '07/03' },
  { id: 'bad-free', crash: 'badFree', match: /(?:free|munmap_chunk)\(\): invalid pointer/, see: '07/03' },
  { id: 'memory-leak', crash: 'leak', names: ['leak', 'vazamento'], see: '07/03' },
  { id: 'data-race', crash: 'race', names: ['data race', 'race', 'corrida'], see: '07/03' },
  { id: 'lock-order-inversion', crash: 'lockOrder', names: ['deadlock'], see: '07/03' },
  { id: 'signed-integer-overflow', crash: 'overflow', names: ['signed integer overflow'], see: '04/03' },
  { id: 'shift-exponent', crash: 'shift', names: ['shift exponent'], see: '04/03' },
  { id: 'index-out-of-bounds', crash: 'bounds', names: ['out of bounds'], see: '04/03' },
  { id: 'null-pointer', crash: 'nullUse', names: ['null pointer', 'segvNull', 'NULL'], see: '04/03' },
  { id: 'misaligned-address', crash: 'misaligned', names: ['misaligned'], see: '02' }
];
