import PADRAO, * as tudo from './fixtures/tudo.js';
import { inteiro, mais, dobro, soma, total } from './fixtures/tudo.js';
import * as estrelas from './fixtures/estrelas.js';

console.log(PADRAO, Object.keys(tudo));
console.log(mais(3), total, inteiro.total, soma === mais, dobro(2));
console.log(inteiro === tudo.inteiro, Object.keys(estrelas), estrelas.nome);
