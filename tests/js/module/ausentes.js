// Cada módulo do Node que não há diz por quê, com require e com import.
// espera: 9 motivos
// espera: ele é a porta do depurador do V8, e o motor daqui é o Duktape.
// espera: MODULE_NOT_FOUND true
var names = ['inspector', 'cluster', 'v8', 'http2', 'dgram', 'domain', 'repl', 'trace_events', 'wasi'];
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
  require('wasi');
} catch (error) {
  console.log(error.code, error.message.indexOf("Cannot find module 'wasi'") === 0);
}
