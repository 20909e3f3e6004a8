// yup: esquemas com cast e validação.
const yup = require('../../../build/npm-lista/node_modules/yup');
const esquema = yup.object({ nome: yup.string().required(), idade: yup.number().required().positive().integer(), site: yup.string().url().nullable() });
(async () => {
  console.log(await esquema.validate({ nome: 'Jimmy', idade: '24' }));
  await esquema.validate({ idade: -1, site: 'x' }, { abortEarly: false }).catch((e) => console.log(e.name, e.errors));
  console.log(await esquema.isValid({}), yup.array().of(yup.number()).min(2).isValidSync([1]));
})();
