var Writable = require('stream').Writable;
var w = new Writable({ write: function (c, e, cb) { console.log(c, e); cb(); } });
w.write('414243', 'hex'); w.write('YWI=', 'base64'); w.write('é', 'latin1');
w.setDefaultEncoding('HEX').write('00ff');
w.write(new Uint16Array([0x4142]));
var d = new Writable({ decodeStrings: false, write: function (c, e, cb) { console.log(typeof c, c.length, e); cb(); } });
d.write('texto'); d.write('6869', 'hex'); d.write(Buffer.from('x'));
