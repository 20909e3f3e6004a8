// numericSeparator: um traço a cada três casas.
const { inspect, formatWithOptions } = require('util');
const options = { numericSeparator: true };
console.log(inspect([1234567, 123456.789, -1234, 0.1234567, 1e21, 123456789.12345, 999, 1000, -0, NaN, Infinity], options));
console.log(inspect({ a: 12345, b: [1000.5] }, options), inspect(new Map([[1000, 10000]]), options), inspect(Object(12345), options), inspect(new Float64Array([12345.678]), options));
console.log(formatWithOptions(options, '%d %i %f %s %O', 1234567, 1234567, 1234567.5, 1234567, { n: 1234567 }), formatWithOptions(options, 12345, 'x'));
