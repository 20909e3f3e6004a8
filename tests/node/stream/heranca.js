var stream = require('stream');
var util = require('util');
function Contador(n) { stream.Readable.call(this); this.n = n; }
util.inherits(Contador, stream.Readable);
Contador.prototype._read = function () { this.push(this.n > 0 ? String(this.n--) : null); };
function Soma() { stream.Writable.call(this); this.total = 0; }
util.inherits(Soma, stream.Writable);
Soma.prototype._write = function (c, e, cb) { this.total += Number(c); cb(); };
Soma.prototype._final = function (cb) { console.log('total', this.total); cb(); };
function Dobro() { stream.Transform.call(this); }
util.inherits(Dobro, stream.Transform);
Dobro.prototype._transform = function (c, e, cb) { cb(null, String(c * 2)); };
var soma = new Soma();
new Contador(4).pipe(new Dobro()).pipe(soma).on('finish', function () { console.log('finish', this === soma); });
console.log(stream.Readable() instanceof stream.Readable, stream.Writable() instanceof stream.Writable);
