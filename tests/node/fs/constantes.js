// fs.constants: os números, e que não mudam.
const fs = require('fs');
console.log(fs.constants);
console.log(fs.promises.constants === fs.constants, Object.isFrozen(fs.constants), Object.getPrototypeOf(fs.constants));
try { 'use strict'; fs.constants.O_RDONLY = 5; } catch (e) { console.log(e.message); }
console.log(fs.constants.O_RDONLY, fs.F_OK, fs.R_OK, fs.W_OK, fs.X_OK);
