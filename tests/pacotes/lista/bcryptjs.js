// bcryptjs: o resumo de uma senha com um sal conhecido, e a conferência.
const b = require('../../../build/npm-lista/node_modules/bcryptjs');
const resumo = b.hashSync('bacon', '$2a$04$abcdefghijklmnopqrstuu');
console.log(resumo, b.compareSync('bacon', resumo), b.compareSync('outra', resumo), b.getRounds(resumo), b.genSaltSync(4).length);
b.compare('bacon', resumo).then(console.log);
