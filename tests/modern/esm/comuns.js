import padrao, { um, dois } from './fixtures/classico.cjs';
import * as objeto from './fixtures/objeto.cjs';
import { um as repassado } from './fixtures/repassa.cjs';
import transpilado, { nome } from './fixtures/transpilado.cjs';
import { createRequire } from 'module';

console.log(um, dois(), padrao.tres, repassado, padrao.um, Object.keys(padrao));
console.log(objeto.quatro, objeto.cinco, objeto.sete, objeto.default.sete, 'sete' in objeto);
console.log(nome, transpilado);
const require = createRequire(import.meta.url);
console.log(require('./fixtures/classico.cjs') === padrao, require('./fixtures/objeto.cjs').seis);
