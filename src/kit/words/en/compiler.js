/* compiler.js -- what the compiler said. */
'use strict';

module.exports = {
  doesNotCompile: 'The file does not compile: {message}',
  missingFunction: 'the function {name} is missing (or has another name)',
  firstErrorNext: 'Mend this first error and check again; the next ones are often echoes of it.'
};
