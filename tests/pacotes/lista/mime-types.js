// mime-types: lookup, contentType, extension, charset.
const mime = require('../../../build/npm-lista/node_modules/mime-types');
console.log(mime.lookup('json'), mime.lookup('.md'), mime.lookup('file.html'), mime.lookup('folder/.htaccess'), mime.contentType('markdown'), mime.contentType('file.json'), mime.extension('application/octet-stream'), mime.charset('text/markdown'));
