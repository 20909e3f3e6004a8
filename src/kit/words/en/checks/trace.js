/* What the check of the trace says. */
'use strict';

module.exports = {
  lost: 'The program deleted its own trace, or wrote in it; so nobody can tell what it did.',
  inTrace: 'What the trace shows'
};
