/* proof.js -- what is said of tests, of calls, and of what stayed open. */
'use strict';

module.exports = {
  differs: 'In the test "{name}", the value is not the expected one.',
  threw: 'In the test "{name}", the program threw an error: {message}',
  waiting: 'The test "{name}" was waiting to be told it was over (pronto, or the promise), and the program ended first.',
  waitingNext: 'Some callback is never called, or some promise never settles. Follow its path in your file.',
  twice: 'In the test "{name}", pronto was called twice.',
  twiceNext: 'One of your callbacks is called more than once: a return is missing after the call, or a note that it was called.',
  changed: 'Your program replaced {detail}, which belongs to JavaScript itself, so the test "{name}" proves nothing.',
  changedNext: 'Give your function another name, or keep it in an object of your own.',
  notPromise: 'The test "{name}" returned something that has a then but is not a promise.',
  anonymous: 'function without a name',
  topLevel: 'outside any function',
  during: 'The test "{name}" was running.',
  stillAlive: 'The tests are over and the program is not: something still keeps it alive.',
  left: 'The program left before the tests were over.',
  leftNext: 'Look for a process.exit: it is the runtime that ends the program, when there is nothing left to do.',
  leftOwn: 'The program left on its own, so what stayed open cannot be seen.',
  noTests: 'The program ended without running any test.',
  forged: 'Someone wrote to the channel on which the kit receives the results of the tests.',
  forgedNext: 'Your program should only write to descriptors that it opened itself, to stdout and to stderr.',
  never: 'This exercise is to be done without {name}.',
  must: 'A call to {name} is missing.',
  atMost: '{name} was called {count} times; the most is {most}.',
  callAt: '{name} ({file}, line {line})',
  noCalls: '(none)',
  callsSeen: 'The calls that the runtime saw',
  leaks: 'The program ended without giving back everything it took.',
  leaksNext: 'What is opened gets closed, also when something fails: fs.close, server.close, clearInterval.',
  leftBehind: 'What stayed',
  descriptor: '{target} (descriptor {number})',
  references: function (values) {
    return values.count === 1 ? 'one callback that the runtime still holds' : values.count + ' callbacks that the runtime still holds';
  },
  openers: 'These opened something: {list}.',
  heldOpen: 'The program did not end: something stayed open and keeps it alive.'
};
