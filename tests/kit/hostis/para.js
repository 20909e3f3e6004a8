// Para a si mesmo: ninguém vai continuá-lo.
// veredito: time time
// limites: { "seconds": 1 }
console.log('certo');
require('child_process').execSync('kill -STOP $PPID');
