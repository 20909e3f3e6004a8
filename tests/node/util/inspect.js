// util.inspect como função: assinaturas antigas, padrões, cores e estilos.
var util = require('util');
console.log(util.inspect({ a: { b: { c: { d: 1 } } } }));
console.log(util.inspect({ a: { b: { c: { d: 1 } } } }, false, 0));
console.log(util.inspect({ a: { b: { c: { d: 1 } } } }, false, null, true));
console.log(util.inspect([1, 2], true));
console.log(util.inspect({ a: 1 }, { colors: true }));
console.log(util.inspect('texto'), util.inspect("it's"), util.inspect(undefined), util.inspect());
console.log(util.inspect.custom === Symbol.for('nodejs.util.inspect.custom'));
console.log(Object.keys(util.inspect.colors).join(' '));
console.log(util.inspect.styles);
console.log(util.inspect.defaultOptions);
console.log(util.inspect.colors.red, util.inspect.colors.grey, util.inspect.colors.bgBlackBright, util.inspect.colors.faint);
var depth = util.inspect.defaultOptions.depth;
util.inspect.defaultOptions = { depth: 0 };
console.log({ a: { b: 1 } }, util.inspect({ a: { b: 1 } }));
util.inspect.defaultOptions.depth = depth;
console.log({ a: { b: 1 } });
try { util.inspect.defaultOptions = null; } catch (e) { console.log(e.code, e.message); }
try { util.inspect.defaultOptions = 'x'; } catch (e) { console.log(e.code, e.message); }
var old = util.inspect.styles.number;
util.inspect.styles.number = 'red';
console.log(util.inspect(1, { colors: true }));
util.inspect.styles.number = old;
function stylize(text, style) { return '<' + style + ':' + text + '>'; }
console.log(util.inspect({ a: 1, b: 'x', c: null }, { stylize: stylize }));
