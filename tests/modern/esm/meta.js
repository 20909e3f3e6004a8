import path from 'path';

console.log(Object.keys(import.meta), Object.getPrototypeOf(import.meta));
console.log(import.meta.url.slice(0, 8), import.meta.url.slice(-8), path.basename(import.meta.filename), path.basename(import.meta.dirname));
console.log(import.meta.resolve('./meta.js') === import.meta.url, import.meta.resolve('fs'));
console.log(import.meta.resolve('./fixtures/a.js').endsWith('/esm/fixtures/a.js'));
import.meta.extra = 1;
console.log((() => import.meta.extra)());
