// camelcase: foo-bar vira fooBar.
const c = require('../../../build/npm-lista/node_modules/camelcase');
console.log(c('foo-bar'), c('Foo_BAR baz'), c('--foo.bar', { pascalCase: true }), c(['um', 'dois']), c('lorem-ÍPSUM', { locale: 'pt-BR' }), c('fooBAR', { preserveConsecutiveUppercase: true }));
