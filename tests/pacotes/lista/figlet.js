// figlet: letras grandes.
const figlet = require('../../../build/npm-lista/node_modules/figlet');
console.log(figlet.textSync('Oi!'), '\n' + figlet.textSync('No', { font: 'Small', horizontalLayout: 'full' }));
figlet('a', (e, t) => console.log(e, t.split('\n').length));
