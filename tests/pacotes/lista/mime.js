// mime: tipo pela extensão e o contrário.
const mime = require('../../../build/npm-lista/node_modules/mime');
console.log(['txt', 'a/b.json', '.html', 'x.naoha', 'foto.JPG'].map((x) => mime.getType(x)), mime.getExtension('text/plain'), mime.getExtension('text/html; charset=utf8'));
mime.define({ 'text/x-nosso': ['nosso'] });
console.log(mime.getType('a.nosso'));
