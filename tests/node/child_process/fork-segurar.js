// O canal segura o filho só enquanto ele escuta 'message' ou 'disconnect' (ou com ref()).
var cp = require('child_process');
var cases = {
  'não escuta': function () {},
  'escuta': function () { process.on('message', function () { process.removeAllListeners('message'); }); },
  'once': function () { process.once('message', function () {}); },
  'unref': function () {
    process.on('message', function () {});
    process.channel.unref();
  },
  'ref': function () {
    process.channel.ref();
    process.on('disconnect', function () { process.exit(5); });
  }
};
if (process.argv[2]) {
  cases[process.argv[2]]();
  process.on('exit', function (code) { process.exitCode = code || (process.connected ? 2 : 3); });
  process.send('pronto');
  return;
}
var names = Object.keys(cases);
(function next() {
  var name = names.shift();
  if (name === undefined) return;
  var child = cp.fork(__filename, [name]);
  child.on('message', function () {
    if (name === 'ref') child.disconnect();
    else child.send('vai');
  });
  child.on('error', function () {}); // o filho pode ter ido antes de ouvir
  child.on('exit', function (code) {
    console.log(name, code);
    next();
  });
})();
