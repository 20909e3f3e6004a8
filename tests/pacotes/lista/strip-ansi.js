// strip-ansi, string-width e wrap-ansi: texto com cores.
const strip = require('../../../build/npm-lista/node_modules/strip-ansi');
console.log(strip('\u001B[4mUnicorn\u001B[0m'), strip('\u001B]8;;https://x.org\u0007Click\u001B]8;;\u0007'));
