// encoding: texto, Buffer, hex, e nomes que não existem.
var cp = require('child_process');
['utf8', 'buffer', 'hex', 'latin1', 'base64', null, undefined].forEach(function (encoding) {
  var r = cp.spawnSync('printf', ['ç\\377'], { encoding: encoding });
  console.log(String(encoding), r.stdout, r.output.length, r.stderr.length);
});
try { cp.spawnSync('true', { encoding: 'nada' }); console.log('passou'); } catch (e) { console.log(e.code, e.message); }
try { console.log(cp.execSync('printf ç', { encoding: 'utf-16le' }).length); } catch (e) { console.log(e.code, e.message); }
var left = ['buffer', 'hex', null, 'nada', 'utf8'];
(function next() {
  if (left.length === 0) return;
  var encoding = left.shift();
  cp.execFile('printf', ['é'], { encoding: encoding }, function (e, out, err) {
    console.log(String(encoding), e, out, err);
    next();
  });
})();
