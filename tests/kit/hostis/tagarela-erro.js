// Um filho, em outra sessão, escreve sem parar na saída de erro.
// veredito: failed output
var child = require('child_process');
child.spawn('sh', ['-c', 'while :; do echo certo >&2; done'], { detached: true, stdio: 'inherit' });
