// Troca, na cópia, o teste por um que passa: primeiro o que já está rodando, e o da conferência seguinte também.
// veredito: failed
// conferência: test test
require('fs').writeFileSync('teste.js', 'prova("a", function () {});\n');
