// http-errors, depd e statuses: erros com código.
const createError = require('../../../build/npm-lista/node_modules/http-errors');
const e = createError(404, 'não achei', { x: 1 });
console.log(e.status, e.message, e.expose, e.x, e instanceof createError.NotFound, createError(500).message, new createError.ImATeapot().statusCode, createError.isHttpError(new Error('a')), createError(401, new Error('orig')).expose);
