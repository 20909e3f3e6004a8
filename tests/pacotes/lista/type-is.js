// type-is: o tipo do corpo.
const is = require('../../../build/npm-lista/node_modules/type-is');
console.log(is.is('application/vnd.api+json', ['+json']), is.is('text/html; charset=utf-8', ['html', 'json']), is.is('x', ['text']), is({ headers: { 'content-type': 'application/json', 'content-length': '1' } }, ['urlencoded', 'json']), is.normalize('multipart'));
