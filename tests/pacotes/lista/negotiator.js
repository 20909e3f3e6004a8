// negotiator: preferências do cliente.
const Negotiator = require('../../../build/npm-lista/node_modules/negotiator');
const n = new Negotiator({ headers: { accept: 'text/html, application/*;q=0.2, image/jpeg;q=0.8', 'accept-language': 'en;q=0.8, pt-BR, *;q=0.1', 'accept-charset': 'utf-8, iso-8859-1;q=0.8', 'accept-encoding': 'gzip;q=0, br' } });
console.log(n.mediaTypes(['text/plain', 'application/json', 'image/jpeg']), n.languages(['pt', 'en', 'fr']), n.charset(), n.encodings(['gzip', 'br', 'identity']));
