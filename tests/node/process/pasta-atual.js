// process.cwd e chdir.
const fs = require('fs');
process.chdir('/');
console.log(process.cwd());
process.chdir('usr');
console.log(process.cwd());
process.chdir('..');
console.log(process.cwd());
for (const wrong of [5, undefined, null, {}, '/não/existe', '/etc/passwd', '']) {
  try { console.log(process.chdir(wrong)); } catch (e) { console.log(e.name, e.code, e.message, e.syscall, e.path, e.dest); }
}
const dir = fs.mkdtempSync((process.env.TMPDIR || '/tmp') + '/pasta-');
process.chdir(dir);
fs.rmdirSync(dir);
try { process.cwd(); console.log('ainda responde'); } catch (e) { console.log(e.code, e.syscall); }
