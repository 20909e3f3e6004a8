// Dentro de um callback de E/S a ordem é certa: a fase check vem logo depois.
// sempre: immediate, timeout
const fs = require('fs');
const ordem = [];
fs.stat(__filename, () => {
  setTimeout(() => ordem.push('timeout'), 0);
  setImmediate(() => ordem.push('immediate'));
});
process.on('exit', () => console.log(ordem.join(', ')));
