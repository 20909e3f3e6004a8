// tty.isatty: o que é e o que não é um terminal.
var tty = require('tty');
var fs = require('fs');
var fd = fs.openSync('/dev/null', 'r');
[0, fd, 999, -1, 1.5, '0', 'x', null, undefined, {}, NaN, Infinity, 2147483648].forEach(function (value) {
  console.log(value === fd ? 'fd' : String(value), tty.isatty(value));
});
console.log(process.stdin.isTTY, tty.WriteStream.prototype.isTTY);
