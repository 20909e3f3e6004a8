// Troca, na cópia, o que se esperava pelo que ele imprime.
// veredito: failed
require('fs').writeFileSync('esperado.txt', 'errado\n');
console.log('errado');
