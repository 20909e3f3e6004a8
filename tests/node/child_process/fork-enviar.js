// send: o callback, o que se recusa, e o que não é JSON.
var cp = require('child_process');
if (process.argv[2]) {
  process.on('message', function (m) {
    process.send(m, function (e) { if (m === 'fim') process.disconnect(); });
  });
  return;
}
var child = cp.fork(__filename, ['x']);
[undefined, function () {}, Symbol('s')].forEach(function (value) {
  try { child.send(value); } catch (e) { console.log(e.name, e.code, e.message); }
});
try { child.send('x', undefined, 5); } catch (e) { console.log(e.name, e.code, e.message); }
try { child.send('x', {}); } catch (e) { console.log(e.name, e.code, e.message); }
var circle = {};
circle.circle = circle;
try { child.send(circle); } catch (e) { console.log(e.name); }
child.send({ data: new Date(0), fn: function () {}, u: undefined, n: Infinity, toJSON: undefined }, function (e) { console.log('callback 1', e); });
child.send('dois', undefined, function (e) { console.log('callback 2', e); });
child.send('três', undefined, {}, function (e) { console.log('callback 3', e); });
child.send('fim');
child.on('message', function (m) { console.log(m); });
child.on('exit', function () { console.log('acabou'); });
