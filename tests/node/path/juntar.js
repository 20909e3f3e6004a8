// path.join, resolve e normalize: posix e win32, e os tipos errados.
const path = require('path');
process.chdir('/');
const cases = [[], [''], ['a', 'b'], ['/a', '../b'], ['a', '..', '..'], ['', '', 'a'], ['a//b/', './c'], ['/', '..', 'x'], ['..', '..'], ['a', '', 'b/'],
  ['C:\\a', '..\\b'], ['\\\\servidor\\pasta', 'x'], ['c:', 'x'], ['a/b\\c'], ['/a/b/', '/c']];
for (const args of cases) {
  console.log(JSON.stringify(args), JSON.stringify(['posix', 'win32'].map((k) => [path[k].join(...args), k === 'posix' ? path[k].resolve(...args) : '', path[k].normalize(args.join('/'))])));
}
for (const f of ['join', 'resolve', 'normalize', 'isAbsolute', 'dirname', 'basename', 'extname', 'parse', 'relative']) {
  for (const wrong of [5, null, undefined, {}, ['x']]) {
    for (const k of ['posix', 'win32']) {
      try { console.log(f, k, JSON.stringify(path[k][f](wrong))); } catch (e) { console.log(f, k, e.name, e.code, e.message); }
    }
  }
}
try { path.join('a', 5); } catch (e) { console.log(e.message); }
try { path.resolve('a', {}); } catch (e) { console.log(e.message); }
try { path.basename('a', 5); } catch (e) { console.log(e.message); }
