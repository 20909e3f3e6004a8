// util.promisify: o callback vira promessa.
const { promisify } = require('util');
const pronto = promisify((x, callback) => process.nextTick(callback, null, x * 2));
pronto(21).then((v) => console.log(v));
process.nextTick(() => console.log('tique'));
Promise.resolve().then(() => console.log('promessa'));
