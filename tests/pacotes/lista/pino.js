// pino: uma linha de JSON por registro.
const pino = require('../../../build/npm-lista/node_modules/pino');
const destino = { write: (t) => process.stdout.write(t) };
const logger = pino({ base: { eu: 1 }, timestamp: false, redact: ['senha'], level: 'debug' }, destino);
logger.info('hello world');
logger.child({ a: 'property' }).warn({ senha: 'x', n: 2 }, 'hello %s %d', 'child', 3);
logger.debug({ err: Object.assign(new TypeError('t'), { stack: 's' }) });
logger.trace('não');
console.log(logger.isLevelEnabled('trace'), logger.level, pino.levels.values.error);
