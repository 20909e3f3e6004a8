// vary: juntar ao cabeçalho Vary.
const vary = require('../../../build/npm-lista/node_modules/vary');
console.log(vary.append('Accept', 'origin, ACCEPT'), vary.append('', ['A', 'B']), vary.append('*', 'x'), vary.append('A', '*'));
