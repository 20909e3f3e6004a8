/* explain/sanitizers.js -- what the watchers of memory and threads find. Of each: what it is, why it happens here (.why) and how to look for it (.look). What is not here is in crash.js. */
'use strict';

module.exports = {
  'heap-use-after-free.why': 'A timer, a request or a socket was freed while it was still in a list, or a callback came after its owner closed.',

  'heap-buffer-overflow.why': 'A loop that goes up to <= size, a malloc that forgot sizeof, or a text without room for the zero at its end.',

  'stack-buffer-overflow.why': 'An index past the end of an array declared inside the function, or a text larger than it.',

  'global-buffer-overflow.why': 'An index past the end of a table; often the { 0 } that ends it is missing.',

  'stack-use-after-return.why': 'The address of a local variable was kept in a request or returned, and the function ended.',

  'stack-overflow.why': 'In C, a recursion without end; in the engine, a call that comes back to it from inside it.',

  'double-free.why': 'Two owners for the same block: the error path frees it, and the final one frees it again.',

  'bad-free.why': 'A pointer that moved (p++), a variable, or memory that belongs to the engine was freed.',

  'memory-leak.why': 'An early return, on the error path, that does not go through free; or the pointer was replaced by another before the first was freed.',

  'data-race.why': 'The threads of the pool and that of the loop share queues and counters. Something like total++ is three steps: read, add, store; two threads in the middle lose an addition.',

  'lock-order-inversion.why': 'One function takes mutex A and then B; another one, B and then A.',

  'signed-integer-overflow.why': 'An int goes up to 2147483647. Going over does not "wrap around": in C it is not defined, and the compiler counts on it not happening.',

  'shift-exponent.why': 'A hash or a mask of bits made with int, instead of an unsigned type.',

  'index-out-of-bounds.why': 'A negative index, or the loop that goes one past the last (the last is size - 1).',

  'null-pointer.why': 'malloc without memory, a search that found nothing, a field that was not filled yet.',

  'misaligned-address.why': 'Reading an int or double straight from a buffer of bytes, at any position.'
};
