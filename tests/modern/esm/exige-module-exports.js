// Um módulo ES que exporta 'module.exports' diz o que require recebe; com import, é um nome como os outros.
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
console.log(require('./fixtures/como-cjs.mjs')(2));
import('./fixtures/como-cjs.mjs').then((all) => console.log(Object.keys(all), all['module.exports'] === all.default));
