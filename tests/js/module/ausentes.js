// Cada módulo do Node que não há diz por quê, com require e com import.
// espera: 11 motivos
// espera: o JavaScript daqui roda num interpretador e numa thread só (capítulo 03)
// espera: MODULE_NOT_FOUND true
var names = ['worker_threads', 'cluster', 'inspector', 'vm', 'v8', 'http2', 'dgram', 'domain', 'repl', 'trace_events', 'wasi'];
var reasons = names.map(function (name) {
  try {
    require('node:' + name);
  } catch (error) {
    return /Nozinho não tem esse módulo: (.*)$/m.exec(error.message)[1];
  }
});
console.log(new Set(reasons).size + ' motivos');
console.log(reasons[0].split(';')[0]);
try {
  require('vm');
} catch (error) {
  console.log(error.code, error.message.indexOf("Cannot find module 'vm'") === 0);
}
