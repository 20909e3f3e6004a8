/* limits.js -- the limit that a program hit, and what usually causes it. */
'use strict';

module.exports = {
  time: 'The program went over the limit of {seconds} s and was ended.',
  timeNext: 'Something keeps the program alive or spinning: a setInterval without clearInterval, a ' +
    'while that never ends, a server that nobody closes.',
  output: 'The program wrote more than {kilobytes} KB and was ended.',
  outputNext: 'Look for the loop that writes without end.',
  failed: 'The program ended with an error (code {code}).'
};
