// ignoreErrors: um stream que lança, ou que emite 'error', não derruba quem escreve.
const { Console } = console;
const { Writable } = require('stream');
const thrower = Object.assign(new (require('events'))(), { write() { throw new Error('não escrevo'); } });
new Console(thrower).log('x');
console.log('sobreviveu');
try { new Console({ stdout: thrower, ignoreErrors: false }).log('x'); } catch (e) { console.log(e.message); }
const failing = () => new Writable({ write(chunk, encoding, callback) { callback(new Error('falhou')); } });
const ignored = failing();
new Console(ignored).log('x');
console.log(ignored.listenerCount('error'));
const strict = failing();
strict.on('error', (e) => console.log('ouvido:', e.message));
new Console({ stdout: strict, ignoreErrors: false }).log('x');
const overflow = Object.assign(new (require('events'))(), { write() { (function again() { again(); })(); } });
try { new Console(overflow).log('x'); console.log('engolido'); } catch (e) { console.log(e.name); }
