// cursorTo, moveCursor, clearLine e clearScreenDown: as sequências e as conferências.
var readline = require('readline');
var stream = require('stream');
var out = new stream.Writable({ write: function (chunk, encoding, done) { out.text += chunk; done(); } });
out.text = '';

function show(name, f) {
  out.text = '';
  try {
    console.log(name, f(), JSON.stringify(out.text));
  } catch (error) {
    console.log(name, error.name, error.code, error.message);
  }
}

[[1], [1, 2], [0, 0], [], ['x'], [undefined, 2], [NaN], [1, NaN], [1, 'y'], [null], [1, 2, 3]].forEach(function (args) {
  show('cursorTo ' + args.join(), function () { return readline.cursorTo.apply(null, [out].concat(args)); });
});
[[1, 0], [-1, 0], [0, 1], [2, -3], [0, 0], [], [1, 1, 'x']].forEach(function (args) {
  show('moveCursor ' + args.join(), function () { return readline.moveCursor.apply(null, [out].concat(args)); });
});
[-1, 0, 1, undefined].forEach(function (direction) {
  show('clearLine ' + direction, function () { return readline.clearLine(out, direction); });
});
show('clearScreenDown', function () { return readline.clearScreenDown(out); });
show('clearScreenDown 5', function () { return readline.clearScreenDown(out, 5); });
show('null', function () { return [readline.cursorTo(null, 1), readline.moveCursor(undefined, 1, 1), readline.clearLine(null, 0), readline.clearScreenDown()]; });
readline.cursorTo(out, 1, function (error) { console.log('escreveu', error); });
readline.cursorTo(null, 1, 2, function (error) { console.log('nada a escrever', error); });
readline.moveCursor(out, 0, 0, function (error) { console.log('parado', error); });
console.log(Object.keys(readline));
