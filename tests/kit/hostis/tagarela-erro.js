// Escreve sem parar na saída de erro, a partir de um filho que sobreviveria a ele.
// veredito: failed output
var child = require('child_process');
child.spawn('sh', ['-c', 'while :; do echo certo >&2; done'], { detached: true, stdio: 'inherit' }).unref();
