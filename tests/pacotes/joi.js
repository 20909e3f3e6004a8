// joi: esquemas, mensagens, referências, condições, conversões, alternativas, externos.
const Joi = require('../../build/npm/node_modules/joi');
const s = Joi.object({
  nome: Joi.string().min(2).max(10).required(), idade: Joi.number().integer().min(0),
  senha: Joi.string().pattern(/^[a-z0-9]{3,}$/), repete: Joi.ref('senha'),
  tags: Joi.array().items(Joi.string(), Joi.number()).unique().max(3), nascido: Joi.date().iso(),
  tipo: Joi.string().valid('a', 'b').default('a'),
  cnpj: Joi.when('tipo', { is: 'b', then: Joi.string().required(), otherwise: Joi.forbidden() })
}).with(
  'senha', 'repete'
).options({ stripUnknown: true });
for (const v of [
  { nome: 'Ana', idade: '42', lixo: 1 }, { nome: 'A' }, {}, { nome: 'Ana', idade: -1, tags: [1, 1] },
  { nome: 'Ana', senha: 'abc' }, { nome: 'Ana', senha: 'abc', repete: 'x' },
  { nome: 'Ana', tipo: 'b' }, { nome: 'Ana', tipo: 'c', cnpj: 'x' },
  { nome: 'Ana', nascido: '2000-01-01' }, 5, null, undefined
]) {
  const { value, error } = s.validate(v, { abortEarly: false });
  console.log(
    JSON.stringify(value),
    error ? `${error.name}: ${error.message} | ${error.details.map((d) => `${d.type}@${d.path.join('.')}`).join()}` : 'ok'
  );
}
console.log(Joi.attempt('7', Joi.number()), Joi.isSchema(s), Joi.isError(s.validate(1).error), Joi.version);
try { Joi.assert('x', Joi.number(), 'meu aviso:'); } catch (e) { console.log(e.message.split('\n')[0]); }
try {
  Joi.attempt({ a: { b: 1 } }, Joi.object({ a: { b: Joi.string() } }));
} catch (e) { console.log(e.annotate(true)); }
const casos = [
  [Joi.string().trim().lowercase(), '  OI '],
  [Joi.string().email({ tlds: { allow: false } }), 'a@b.c'], [Joi.string().hex().length(4), 'beef'],
  [Joi.string().guid(), 'x'], [Joi.string().uri(), 'http://a/b'],
  [Joi.string().isoDate(), '2020-02-30'], [Joi.string().creditCard(), '4111111111111111'],
  [Joi.string().alphanum(), 'a-b'], [Joi.string().token(), 'a_b'], [Joi.string().base64(), 'YQ=='],
  [Joi.string().ip(), '1.2.3.4'], [Joi.string().hostname(), 'ex.com'], [Joi.number().port(), 70000],
  [Joi.number().multiple(3), 10], [Joi.number().precision(2), 1.239],
  [Joi.number().unsafe(), '9007199254740993'], [Joi.boolean().truthy('sim'), 'sim'],
  [Joi.boolean(), 'talvez'], [Joi.array().ordered(Joi.string(), Joi.number()), ['a', 'b']],
  [Joi.array().single().items(Joi.number()), 5], [Joi.array().has(Joi.string()), [1]],
  [Joi.object().pattern(/^k/, Joi.number()), { k1: 1, x: 2 }],
  [Joi.object().keys({ a: 1 }).unknown(), { a: 1, z: 2 }], [Joi.object().min(1), {}],
  [Joi.object({ a: Joi.any(), b: Joi.any() }).xor('a', 'b'), { a: 1, b: 1 }],
  [Joi.object({ a: Joi.any(), b: Joi.any() }).or('a', 'b'), {}],
  [Joi.object({ a: Joi.any(), b: Joi.any() }).nand('a', 'b'), { a: 1, b: 2 }],
  [Joi.object().rename('x', 'y'), { x: 1 }],
  [Joi.alternatives().try(Joi.number(), Joi.boolean()), 'x'],
  [Joi.date().greater('2020-01-01'), '2019-01-01'], [Joi.func().arity(2), (a, b) => a],
  [Joi.symbol().map({ a: Symbol.for('a') }), 'a'], [Joi.binary().length(2), Buffer.from('abc')],
  [Joi.any().invalid(1), 1], [Joi.string().allow(null, ''), null],
  [Joi.number().label('Preço').messages({ 'number.base': '{#label} tem de ser número' }), 'x'],
  [Joi.string().custom((v, h) => (v === 'mau' ? h.error('any.invalid') : v + '!')), 'bom'],
  [Joi.object({ a: Joi.number(), b: Joi.number().greater(Joi.ref('a')) }), { a: 2, b: 1 }],
  [Joi.string().empty('').default('vazio'), ''],
  [Joi.object({ f: Joi.link('#no') }).id('no'), { f: { f: { f: 1 } } }],
  [Joi.object({ t: Joi.string().replace(/a/g, 'b') }), { t: 'aab' }],
  [Joi.string().normalize().case('upper'), 'x'], [Joi.number().min(Joi.expression('{a + 1}')), 3]
];
casos.forEach(([esquema, v], i) => {
  try {
    const { value, error } = esquema.validate(v);
    console.log(i, esquema.type, error ? error.message : value);
  } catch (e) { console.log(i, 'lançou', e.message); }
});
console.log(
  JSON.stringify(Joi.object({ a: Joi.string().min(2).description('d') }).describe()),
  s.extract('nome').type, s.fork(['nome'], (x) => x.optional()).validate({}).error,
  Joi.object({ a: 1 }).concat(Joi.object({ b: 2 })).validate({ a: 1, b: 3 }).error.message
);
const Meu = Joi.extend((joi) => ({
  type: 'par', base: joi.number(), messages: { 'par.base': '{{#label}} não é par' },
  validate: (v, h) => (v % 2 ? { value: v, errors: h.error('par.base') } : undefined),
  rules: { maiorQue: {
    method(n) { return this.$_addRule({ name: 'maiorQue', args: { n } }); }, args: ['n'],
    validate: (v, h, { n }) => (v > n ? v : h.error('number.greater', { limit: n }))
  } }
}));
console.log(
  Meu.par().validate(3).error.message, Meu.par().maiorQue(10).validate(4).error.message,
  Meu.par().validate(4).value
);
(async () => {
  const e = Joi.string().external(async (v) => {
    await null;
    if (v === 'ocupado') throw new Error('já existe');
    return v.toUpperCase();
  });
  console.log(await e.validateAsync('livre'));
  await e.validateAsync('ocupado').catch((x) => console.log(x.message));
  await s.validateAsync({}).catch((x) => console.log(x.name, x.message));
  console.log(await s.validateAsync({ nome: 'Zé' }, { warnings: true }));
})();
