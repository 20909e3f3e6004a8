var f = new File(['abc'], 'nome.txt', { type: 'text/plain', lastModified: 1234 });
console.log(f, f.name, f.lastModified, f.size, f.type, f instanceof Blob, Object.prototype.toString.call(f));
console.log(File === require('buffer').File, File.length, Object.keys(File.prototype), f.slice(1) instanceof File, f.slice(1));
console.log(new File([], 5).name, new File([], 'a', { lastModified: 'x' }).lastModified, new File([], 'a', { lastModified: null }).lastModified, typeof new File([], 'a').lastModified);
try { new File(['a']); } catch (e) { console.log(e.code, e.message); }
try { File(['a'], 'b'); } catch (e) { console.log(e.message); }
f.text().then(console.log);
