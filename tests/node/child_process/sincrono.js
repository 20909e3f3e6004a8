// spawnSync, execSync, execFileSync.
var cp = require('child_process');
var r = cp.spawnSync('sh', ['-c', 'cat; echo mal >&2; exit 2'], { input: 'entra\n' });
console.log(r.status, r.signal, String(r.stdout), String(r.stderr), typeof r.pid, r.output.length, r.output[0], r.error, Object.keys(r).join());
r = cp.spawnSync('echo', ['á'], { encoding: 'utf8' });
console.log(JSON.stringify(r.stdout), JSON.stringify(r.stderr), JSON.stringify(r.output));
r = cp.spawnSync('nao-existe-nao', ['x', 'y']);
console.log(r.error.message, r.error.code, r.error.errno, r.error.syscall, r.error.path, JSON.stringify(r.error.spawnargs), r.status, r.signal, r.output, r.pid, r.stdout, Object.keys(r).join());
r = cp.spawnSync('sleep', ['20'], { timeout: 50 });
console.log(r.error.message, r.error.code, r.status, r.signal);
r = cp.spawnSync('yes', [], { maxBuffer: 100 });
console.log(r.error.message, r.error.code, r.status, r.signal, r.stdout.length >= 100);
r = cp.spawnSync('sh', ['-c', 'kill -9 $$']);
console.log(r.status, r.signal, r.error);
r = cp.spawnSync('cat', { input: Buffer.alloc(3 << 20, 'x'), maxBuffer: Infinity });
console.log(r.stdout.length);
r = cp.spawnSync('sh', ['-c', 'echo pelo três >&3'], { stdio: ['ignore', 'pipe', 'pipe', 'pipe'], encoding: 'utf8' });
console.log(JSON.stringify(r.output));
r = cp.spawnSync('true', { stdio: 'ignore' });
console.log(JSON.stringify(r.output), r.stdout);
console.log(JSON.stringify(cp.execSync('echo oi', { encoding: 'utf8' })), Buffer.isBuffer(cp.execSync('true')));
console.log(String(cp.execFileSync('printf', ['%s', 'a b'])));
try { cp.execSync('echo sai; echo mal >&2; exit 9', { stdio: 'pipe' }); } catch (e) {
  console.log(JSON.stringify(e.message), e.status, e.signal, String(e.stdout), String(e.stderr), Object.keys(e).join());
}
try { cp.execFileSync('nao-existe-nao', ['z']); } catch (e) { console.log(e.message, e.code, e.status, JSON.stringify(e.spawnargs)); }
try { cp.execFileSync('false', ['z'], { stdio: 'pipe' }); } catch (e) { console.log(JSON.stringify(e.message), e.status); }
try { cp.spawnSync('true', { input: 5 }); } catch (e) { console.log(e.code, e.message); }
try { cp.spawnSync('true', { stdio: ['ipc'] }); } catch (e) { console.log(e.code, e.message); }
