// módulo: um programa que só diz quanta memória o processo chegou a ocupar, em KB (ver motores.js)
const fs = require('fs');

console.log(`memória = ${/VmHWM:\s*(\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1]}`);
