// módulo
console.log('ovo: comecei');
const galinha = require('./galinha');
console.log(`ovo: galinha.pronta é ${galinha.pronta}`);
exports.pronto = true;
console.log('ovo: acabei');
