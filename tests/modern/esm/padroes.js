import seta, { f } from './fixtures/anonimos.js';
import Classe from './fixtures/classe-anonima.js';
import dez, { conta, aumenta } from './fixtures/expressao.js';

console.log(seta.name, f.name, Classe.name, new Classe().quem());
console.log(dez, conta, aumenta(), conta, typeof aumenta);
