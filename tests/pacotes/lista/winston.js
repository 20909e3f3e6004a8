// winston: níveis, formatos e um transporte nosso.
const winston = require('../../../build/npm-lista/node_modules/winston');
const { Writable } = require('stream');
const linhas = [];
const logger = winston.createLogger({
  level: 'info', format: winston.format.combine(winston.format.label({ label: 'loja' }), winston.format.printf((i) => `${i.label} ${i.level}: ${i.message} ${i.x ?? ''}`)),
  transports: [new winston.transports.Stream({ stream: new Writable({ write(t, _, cb) { linhas.push(String(t)); cb(); } }) })]
});
logger.info('olá');
logger.debug('não aparece');
logger.warn('cuidado', { x: 1 });
logger.child({ x: 2 }).error('filho');
logger.on('finish', () => setImmediate(() => console.log(linhas)));
logger.end();
