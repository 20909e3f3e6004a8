// Fora de um terminal: isatty diz que não, e as classes se recusam.
var fs = require('fs');
var tty = require('tty');

var fd = fs.openSync('/dev/null', 'r+');
console.log(tty.isatty(fd), tty.isatty(-1), tty.isatty('0'), tty.isatty(99999));
[tty.ReadStream, tty.WriteStream].forEach(function (Stream) {
  [fd, -1, 'x'].forEach(function (bad) {
    try {
      new Stream(bad === fd ? fd : bad);
      console.log('abriu');
    } catch (e) { console.log(e.name, e.code, e.message.replace(/[\d]+/g, 'N')); }
  });
});
console.log(typeof tty.ReadStream.prototype.setRawMode, tty.ReadStream.prototype.setRawMode.length);
