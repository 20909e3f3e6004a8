// Cada processo cabe no limite; juntos, não.
// veredito: crash memory
// limites: { "megabytes": 100 }
var child = require('child_process');
var mine = Buffer.alloc(30 << 20, 1);
if (process.argv[2] === undefined) {
  for (var i = 0; i < 5; i++) child.spawn(process.execPath, [__filename, 'filho'], { stdio: 'inherit' });
}
setTimeout(function () { console.log(mine.length); }, 20000);
