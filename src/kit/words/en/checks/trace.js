/* What the check of the trace says. */
'use strict';

module.exports = {
  inTrace: 'What the trace shows'
};
