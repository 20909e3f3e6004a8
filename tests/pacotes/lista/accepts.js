// accepts: o que o cliente aceita.
const accepts = require('../../../build/npm-lista/node_modules/accepts');
const a = accepts({ headers: { accept: 'text/html, application/*;q=0.2, image/jpeg;q=0.8', 'accept-encoding': 'gzip, compress;q=0.2', 'accept-language': 'en;q=0.8, pt, es' } });
console.log(a.types(), a.types(['json', 'html']), a.type('text/plain', 'application/pdf'), a.encodings(), a.languages(), a.languages('en', 'es'), a.charsets());
