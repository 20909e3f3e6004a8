const imprime = require('./exercicio');

const fonte = `const n = 1;
/* um comentário
   de três
   linhas */
quebra();
`;
const comentario = fonte.indexOf('/*'), fim = fonte.indexOf('*/') + 2;
const traduzido = imprime(fonte, [
  { de: comentario, ate: fim, texto: '' },
  { de: 0, ate: 'const'.length, texto: 'var' },
]);
console.log(traduzido);
console.log('quebra() está na linha', String(traduzido).split('\n').indexOf('quebra();') + 1);
