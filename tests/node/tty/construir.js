// ReadStream e WriteStream só de um terminal; o resto é recusado.
var tty = require('tty');
var fs = require('fs');
var fd = fs.openSync('/dev/null', 'r');
[tty.ReadStream, tty.WriteStream].forEach(function (Stream) {
  [-1, 1.5, 'x', undefined, null, 2147483648, fd].forEach(function (value) {
    try { new Stream(value); console.log('passou'); } catch (e) { console.log(Stream.name, value === fd ? 'fd' : value, e.name, e.code, e.message); }
  });
});
