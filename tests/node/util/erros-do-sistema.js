// getSystemErrorName e getSystemErrorMap.
const util = require('util');
function t(f) { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } }
for (const number of [-1, -2, -13, -17, -110, -111, -4095, -99999, 0, 1, 'x', -1.5, undefined, NaN]) t(() => util.getSystemErrorName(number));
const map = util.getSystemErrorMap();
console.log(map instanceof Map, map.get(-2), map.get(-13), map.get(0), map.size === util.getSystemErrorMap().size);
console.log([...map].slice(0, 5), [...map.keys()].every((n) => util.getSystemErrorName(n) === map.get(n)[0]));
