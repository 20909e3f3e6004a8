import { a, deA } from './fixtures/a.js';
import { b, deB } from './fixtures/b.js';

console.log(a, b, deA(), deB());
