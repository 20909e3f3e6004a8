// escape-html: texto sem marcas.
const e = require('../../../build/npm-lista/node_modules/escape-html'); console.log(e('<script>alert("a" & \'b\')</script>'), e(undefined), e('nada'));
