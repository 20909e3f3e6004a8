// push de dentro de _read: o dado só sai no tick seguinte.
var Readable = require('stream').Readable;
var n = 0;
var r = new Readable({
  read: function (size) {
    console.log('_read', size, this._readableState.length);
    this.push(n < 3 ? String(n++) : null);
  }
});
r.on('data', function (chunk) { console.log('data', String(chunk)); });
r.on('end', function () { console.log('end'); });
r.on('close', function () { console.log('close'); });
console.log('fim do script');
