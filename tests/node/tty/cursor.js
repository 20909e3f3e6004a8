// Os métodos de WriteStream que só escrevem: cursorTo, moveCursor, clearLine, clearScreenDown, getWindowSize.
var tty = require('tty');
var Writable = require('stream').Writable;
var out = new Writable({ write: function (chunk, enc, cb) { console.log(JSON.stringify(String(chunk))); cb(); } });
var proto = tty.WriteStream.prototype;
console.log(proto.cursorTo.call(out, 3), proto.cursorTo.call(out, 1, 2), proto.moveCursor.call(out, -1, 4), proto.clearLine.call(out, 0),
  proto.clearLine.call(out, 1), proto.clearLine.call(out, -1), proto.clearScreenDown.call(out));
proto.cursorTo.call(out, 0, 0, function () { console.log('pronto'); });
console.log(proto.getWindowSize.call({ columns: 80, rows: 24 }), proto.isTTY);
try { proto.cursorTo.call(out, 'x'); } catch (e) { console.log(e.code, e.message); }
