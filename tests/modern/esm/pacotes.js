import pacote from './fixtures/usa-pacote.js';

console.log(pacote);
