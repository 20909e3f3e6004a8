// ajv: JSON Schema.
const Ajv = require('../../../build/npm-lista/node_modules/ajv');
const ajv = new Ajv({ allErrors: true, useDefaults: true });
const valida = ajv.compile({ type: 'object', properties: { foo: { type: 'integer' }, bar: { type: 'string', default: 'x', pattern: '^[a-z]+$' }, lista: { type: 'array', items: { enum: [1, 2] }, uniqueItems: true } }, required: ['foo'], additionalProperties: false });
const dado = { foo: 1 };
console.log(valida(dado), dado, valida({ bar: 'Z', lista: [1, 1, 3], mais: 0 }), valida.errors.map((e) => e.instancePath + ' ' + e.message));
