// Um .json também se pede. O nome vai inteiro: sem ele, './cardapio' seria este arquivo mesmo.
const precos = require('./cardapio.json');
console.log(precos);
console.log(Object.keys(require.extensions).join(' '));
// espera: { 'café': 5, 'pão de queijo': 4 }
// espera: .js .json .node
