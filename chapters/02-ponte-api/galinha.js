// Quem vem primeiro? Dois módulos que se pedem.
console.log('galinha: comecei');
exports.pronta = false;
const ovo = require('./ovo');
console.log(`galinha: ovo.pronto é ${ovo.pronto}`);
exports.pronta = true;
console.log('galinha: acabei');
// espera: galinha: comecei
// espera: ovo: comecei
// espera: ovo: galinha.pronta é false
// espera: ovo: acabei
// espera: galinha: ovo.pronto é true
// espera: galinha: acabei
