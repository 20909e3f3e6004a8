// import() dentro de um arquivo CommonJS.
import './fixtures/script.cjs';
