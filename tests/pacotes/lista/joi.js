// joi: o exemplo do README.
const Joi = require('../../../build/npm-lista/node_modules/joi');
const esquema = Joi.object({ username: Joi.string().alphanum().min(3).max(30).required(), birth_year: Joi.number().integer().min(1900).max(2013), email: Joi.string().email({ minDomainSegments: 2 }) }).with('username', 'birth_year');
console.log(esquema.validate({ username: 'abc', birth_year: 1994 }), esquema.validate({}).error.message, esquema.validate({ username: 'a!', birth_year: 1 }, { abortEarly: false }).error.details.map((d) => d.message));
