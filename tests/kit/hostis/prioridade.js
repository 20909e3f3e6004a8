// Cede a vez, tira a dos pais, e gira.
// veredito: qualquer
// limites: { "seconds": 1 }
var child = require('child_process');
child.spawnSync('renice', ['-n', '19', '-p', String(process.ppid), String(process.pid)]);
for (;;);
