// Enche a cópia de atalhos para a pasta do aluno e para a raiz: quem apaga a cópia não pode segui-los.
// veredito: failed
// conferência: output test
var fs = require('fs');
console.log('certo');
if (require.main === module) {
  fs.mkdirSync('dentro');
  ['a', 'dentro/b', 'teste.js', 'exercicio.js'].forEach(function (name) {
    fs.rmSync(name, { force: true });
    fs.symlinkSync(process.env.PASTA_DO_ALUNO + (/js$/.test(name) ? '/' + name : ''), name);
  });
  fs.symlinkSync('/', 'raiz');
}
