// fork: o filho é o mesmo programa, com um canal. Ida e volta de valores de JSON.
var cp = require('child_process');
if (process.argv[2] === 'filho') {
  process.on('message', function (message) {
    process.send({ eco: message, tipo: typeof message });
    if (message === 'fim') process.disconnect();
  });
  return;
}
var child = cp.fork(__filename, ['filho']);
console.log(child.connected, typeof child.send, typeof child.disconnect, child.channel !== null, child.stdout, child.stdio);
['olá 🙂', '', 0, -1.5, true, false, null, [], { a: { b: [1, undefined, NaN] } }, 'linha\nquebrada', 'fim'].forEach(function (value) {
  child.send(value);
});
child.on('message', function (message) { console.log(JSON.stringify(message)); });
child.on('disconnect', function () { console.log('disconnect', child.connected, child.channel); });
child.on('close', function (code, signal) { console.log('close', code, signal); });
