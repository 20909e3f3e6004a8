// Quem mais aceita uma URL: fs, createRequire, import(), http.request, child_process.
const fs = require('fs');
const http = require('http');
const path = require('path');
const { createRequire } = require('module');
const { pathToFileURL, fileURLToPath } = require('url');
const fails = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message, e.input); } };

const here = pathToFileURL(__dirname + '/');
const folder = fs.mkdtempSync(path.join(require('os').tmpdir(), 'url-'));
const file = new URL('ãé %23.txt', pathToFileURL(folder + '/'));
fs.writeFileSync(file, 'oi');
console.log(fs.readdirSync(folder), fs.readFileSync(file, 'utf8'), fs.existsSync(file), fs.statSync(file).size, fs.realpathSync(file) === fs.realpathSync(fileURLToPath(file)));
fs.appendFileSync(file, '!');
fs.renameSync(file, new URL('b.txt', file));
fs.copyFileSync(new URL('b.txt', file), new URL('c.txt', file));
fs.symlinkSync(new URL('b.txt', file), new URL('d.txt', file));
console.log(fs.readdirSync(new URL('.', file)), fs.readFileSync(new URL('d.txt', file), 'utf8'));
for (const bad of ['http://a/b', 'file://h/x', 'file:///a%2fb', 'file:///a%00b', 'file:///nao/existe']) {
  fails(() => fs.readFileSync(new URL(bad)));
  fails(() => fs.existsSync(new URL(bad)));
}
fails(() => fs.readFileSync({ href: 'file:///nao/existe', protocol: 'file:', hostname: '', pathname: '/nao/existe' }));
fails(() => fs.readFileSync('file:///nao/existe'));

console.log(createRequire(new URL('x.js', here)).resolve('./antiga.js') === path.join(__dirname, 'antiga.js'));
console.log(createRequire(here.href).resolve('./antiga.js') === path.join(__dirname, 'antiga.js'));
for (const bad of ['http://a', 'x', new URL('http://a'), 1]) fails(() => createRequire(bad));
console.log(require('child_process').execFileSync('pwd', { cwd: new URL('.', file), encoding: 'utf8' }).trim() === fs.realpathSync(folder));

(async () => {
  console.log((await import(new URL('fixtures/dep.mjs', here))).default, (await import(new URL('fixtures/dep.mjs?2#h', here).href)).default);
  console.log(await fs.promises.readFile(new URL('b.txt', file), 'utf8'));
  for await (const data of fs.createReadStream(new URL('b.txt', file))) console.log(String(data));
  fs.rmSync(new URL('.', file), { recursive: true });
  const server = http.createServer((req, res) => res.end(req.url + ' ' + req.headers.host.replace(/\d+$/, 'P') + ' ' + req.headers.authorization));
  const ask = (...args) => new Promise((done) => http.get(...args, (res) => res.on('data', (d) => console.log(String(d))).on('end', done)));
  await new Promise((done) => server.listen(0, done));
  const target = new URL('/c d?x=é', 'http://u:p%C3%A9@localhost:' + server.address().port);
  await ask(target);
  await ask(target.href, { path: '/outro' });
  await ask(target, { headers: { Host: 'meu:1' }, auth: 'x:y' });
  await ask(new URL('http://[::1]:' + server.address().port + '/seis')).catch(console.log);
  server.close();
  for (const bad of ['ruim', 'ftp://a', new URL('foo://a'), 'http://', 'http://a:99999']) fails(() => http.get(bad));
})();
