// validator: conferir e limpar textos.
const v = require('../../../build/npm-lista/node_modules/validator');
console.log(v.isEmail('foo@bar.com'), v.isURL('http://x.com/a?b'), v.isIP('::1', 6), v.isInt('12', { min: 10 }), v.isUUID('6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b'), v.isMobilePhone('+5511912345678', 'pt-BR'), v.isISO8601('2020-01-01'), v.isCreditCard('4111111111111111'), v.isTaxID('123.456.789-09', 'pt-BR'), v.isAlpha('ação', 'pt-BR'));
console.log(v.escape('<a & "b">'), v.trim('  x '), v.normalizeEmail('Fo.O+x@GMAIL.com'), v.toInt('12abc'), v.toBoolean('1'), v.isStrongPassword('aB1!aB1!'));
