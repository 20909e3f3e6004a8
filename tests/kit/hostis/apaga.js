// Apaga a pasta em que está: some a cópia, e a do aluno fica.
// veredito: failed
require('fs').rmSync(__dirname, { recursive: true, force: true });
console.log('apaguei ' + __dirname);
