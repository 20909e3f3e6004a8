// sys é o nome antigo de util; quem o pede é avisado, uma vez.
process.on('warning', (w) => console.log(w.name, w.code, w.message));
console.log(require('sys') === require('util'), require('node:sys') === require('sys'));
