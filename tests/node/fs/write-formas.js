// fs.write e writeSync: todas as formas dos argumentos, com Buffer e com texto.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

const fd = fs.openSync(path('a'), 'w+');
function sync(name, ...args) {
  fs.ftruncateSync(fd, 0);
  attempt(name, () => fs.writeSync(fd, ...args) + ' ' + JSON.stringify(fs.readFileSync(path('a'), 'latin1')));
}
const b = Buffer.from('0123456789');
sync('buffer', b, 0, 10, 0);
sync('offset', b, 7, undefined, 0);
sync('offset e length', b, 2, 3, 0);
sync('opções', b, { offset: 4, length: 2, position: 0 });
sync('opções vazias com position', b, { position: 1 });
sync('DataView', new DataView(new Uint8Array([65, 66, 67]).buffer, 1), 0, 2, 0);
sync('Uint16Array', new Uint16Array([16961]), 0, 2, 0);
sync('texto', 'açaí', 0);
sync('texto latin1', 'açaí', 0, 'latin1');
sync('texto hex', '4142', 0, 'hex');
sync('texto position', 'x', 3);
sync('texto vazio', '', 0);
sync('length 0', b, 0, 0, 0);
sync('length demais', b, 5, 6, 0);
sync('length negativo', b, 0, -1, 0);
sync('offset demais', b, 11, 0, 0);
sync('offset negativo', b, -1, 1, 0);
sync('offset quebrado', b, 1.5, 1, 0);
sync('número', 5);
sync('objeto', {});
sync('null', null);
sync('com toString', { toString() { return 'x'; } });
sync('codificação', 'x', 0, 'klingon');
sync('hex ímpar', '414', 0, 'hex');
sync('opções erradas', b, 'x');
attempt('fd fechado', () => fs.writeSync(999999, 'x'));
attempt('fd errado', () => fs.writeSync('1', 'x'));

function back(name) {
  return (next) => (error, count, data) => {
    tmp.log(name + ':', error && error.message, count, Buffer.isBuffer(data) ? 'Buffer' : data);
    next();
  };
}
tmp.steps([
  (next) => fs.write(fd, b, 0, 2, 0, back('seis')(next)),
  (next) => fs.write(fd, b, back('buffer')(next)),
  (next) => fs.write(fd, b, 8, back('offset')(next)),
  (next) => fs.write(fd, b, { length: 3, position: 0 }, back('opções')(next)),
  (next) => fs.write(fd, 'texto', back('texto')(next)),
  (next) => fs.write(fd, 'texto', 0, back('texto position')(next)),
  (next) => fs.write(fd, 'é', null, 'latin1', back('texto latin1')(next)),
  (next) => fs.write(999999, 'x', back('fd fechado')(next)),
  (next) => { attempt('sem callback', () => fs.write(fd, 'x')); next(); },
  (next) => { attempt('dado errado', () => fs.write(fd, 5, () => {})); next(); }
]);
