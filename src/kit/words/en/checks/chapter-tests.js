/* What the check with the chapter's tests says. */
'use strict';

module.exports = {
  none: 'no test of the project matches {pattern}',
  during: 'With your file in the runtime, I ran {file}.',
  output: 'With your file in the runtime, {file} does not print what it should.',
  code: 'With your file in the runtime, {file} ended with code {got}, and not {wanted}.',
  error: 'With your file in the runtime, {file} should say on stderr: {wanted}'
};
