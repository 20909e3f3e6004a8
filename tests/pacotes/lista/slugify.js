// slugify: um endereço a partir de um título.
const slugify = require('../../../build/npm-lista/node_modules/slugify');
console.log(slugify('some string'), slugify('Ação & Reação: São João!', { lower: true, strict: true }), slugify('a b', '_'), slugify('♥ € ß', { locale: 'de' }));
