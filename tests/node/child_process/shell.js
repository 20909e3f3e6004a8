// shell: true, um nome, e com argumentos.
var cp = require('child_process');
function show(r) { console.log(r.status, JSON.stringify(String(r.stdout)), JSON.stringify(String(r.stderr))); }
show(cp.spawnSync('echo $0 a; exit 2', { shell: true }));
show(cp.spawnSync('echo', ['$HOME_X', '"b c"'], { shell: true, env: { HOME_X: 'casa', PATH: process.env.PATH } }));
show(cp.spawnSync('echo oi', { shell: '/bin/sh' }));
show(cp.spawnSync('echo oi', { shell: false }));
console.log(cp.spawnSync('echo oi', { shell: '/não/existe' }).error.message);
console.log(cp.execSync('echo sync; echo erro >&2', { stdio: 'pipe' }).toString());
console.log(cp.execFileSync('echo', ['a b', 'c'], { encoding: 'utf8' }));
console.log(cp.execFileSync('echo $((1+2))', { shell: true, encoding: 'utf8' }));
var child = cp.exec('echo $COR', { env: { COR: 'verde' }, shell: '/bin/sh' }, function (e, out, err) { console.log(e, out, err); });
console.log(child.spawnfile, child.spawnargs);
