/* sys.js -- o nome que util tinha até o Node 0.3. */
(function (native, need) {
  'use strict';

  need('process').emitWarning('sys is deprecated. Use util instead.', 'DeprecationWarning', 'DEP0025');
  return need('util');
})
