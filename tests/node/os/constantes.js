// os.constants: os sinais, os erros e o resto; não mudam.
const os = require('os');
const c = os.constants;
console.log(Object.keys(c).join(), c.UV_UDP_REUSEADDR, c.dlopen, c.priority);
console.log(c.signals.SIGINT, c.signals.SIGKILL, Object.keys(c.signals).length, c.errno.ENOENT, Object.keys(c.errno).length);
console.log([c, c.signals, c.errno, c.priority, c.dlopen].map((o) => Object.isFrozen(o)).join(), Object.getPrototypeOf(c.signals));
try { (function () { 'use strict'; c.signals.SIGINT = 5; })(); } catch (e) { console.log(e.name); }
try { (function () { 'use strict'; os.EOL = 5; })(); } catch (e) { console.log(e.name); }
console.log(os.constants === c, c.signals.SIGINT, JSON.stringify(os.EOL));
