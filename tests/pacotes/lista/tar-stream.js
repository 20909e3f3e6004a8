// tar-stream: empacotar e abrir.
const tar = require('../../../build/npm-lista/node_modules/tar-stream');
const p = tar.pack(), x = tar.extract();
p.entry({ name: 'a.txt', mtime: new Date(0) }, 'Olá'); p.entry({ name: 'd', type: 'directory' }); p.entry({ name: 'l', type: 'symlink', linkname: 'a.txt' }); p.finalize();
x.on('entry', (h, s, prox) => { let t = ''; s.on('data', (d) => { t += d; }).on('end', () => { console.log(h.name, h.type, h.size, h.linkname, t); prox(); }).resume(); }).on('finish', () => console.log('fim'));
p.pipe(x);
