const fs = require('fs');

fs.readFile('programa.js', () => {
  console.log('assíncrono');
  setTimeout(() => console.log('timer'), 0);
  setImmediate(() => console.log('immediate'));
  process.nextTick(() => console.log('tick do callback'));
});
process.nextTick(() => console.log('tick'));
fs.readFileSync('programa.js');
console.log('síncrono');
console.log('fim');
