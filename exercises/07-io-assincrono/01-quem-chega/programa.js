var fs = require('fs');

fs.readFile('programa.js', function () {
  console.log('assíncrono');
  setTimeout(function () { console.log('timer'); }, 0);
  setImmediate(function () { console.log('immediate'); });
  process.nextTick(function () { console.log('tick do callback'); });
});
process.nextTick(function () { console.log('tick'); });
fs.readFileSync('programa.js');
console.log('síncrono');
console.log('fim');
