// Um stream de 16 MiB comprimido e descomprimido: milissegundos.
'use strict';
var zlib = require('zlib');
var Readable = require('stream').Readable;
var piece = Buffer.from(new Array(4097).join('nozinho comprime textos ')).subarray(0, 65536);
var left = 256;
var total = 0;
var start = process.hrtime();
new Readable({ read: function () { this.push(left-- > 0 ? piece : null); } })
  .pipe(zlib.createGzip()).pipe(zlib.createGunzip())
  .on('data', function (data) { total += data.length; })
  .on('end', function () {
    var spent = process.hrtime(start);
    if (total !== 256 * 65536) process.exit(1);
    console.log(spent[0] * 1e3 + spent[1] / 1e6);
  });
