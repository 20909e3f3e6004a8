// env: undefined some, números viram texto, herança de protótipo conta; PATH de quem chama é o que procura.
var cp = require('child_process');
var env = Object.create({ HERDADA: 'sim' });
env.A = 1;
env.B = undefined;
env.C = null;
env.D = '';
env.PATH = process.env.PATH;
console.log(cp.execSync('echo "$HERDADA|$A|${B-nada}|$C|${D-nada}|"', { env: env, encoding: 'utf8' }));
process.env.DO_PAI = 'vem';
console.log(cp.execSync('echo "$DO_PAI"', { encoding: 'utf8' }));
console.log(cp.execSync('echo "${DO_PAI-some}"', { env: {}, encoding: 'utf8' }));
console.log(cp.spawnSync('env', [], { env: { X: 'a=b', Y: 'ç\n' }, encoding: 'utf8' }).stdout);
console.log(cp.spawnSync('sh', ['-c', 'echo $0'], { argv0: 'outro', encoding: 'utf8' }).stdout);
console.log(cp.spawnSync('sh', ['-c', 'pwd'], { cwd: '/', encoding: 'utf8' }).stdout,
  cp.spawnSync('pwd', { cwd: new URL('file:///usr'), encoding: 'utf8' }).stdout);
