// zod: esquemas, erros formatados, transformações, uniões, refinamentos, assíncrono.
const { z, ZodError } = require('../../build/npm/node_modules/zod');
const Usuario = z.object({
  nome: z.string().min(2), idade: z.number().int().positive().optional(), email: z.string().email(),
  tags: z.array(z.string()).default([]), papel: z.enum(['admin', 'leitor']).default('leitor'),
  endereco: z.object({
    rua: z.string(), numero: z.union([z.number(), z.string().regex(/^\d+[a-z]?$/)])
  }).nullable()
});
console.log(Usuario.parse({
  nome: 'Ana', email: 'ana@ex.com', endereco: { rua: 'A', numero: '12b' }, extra: 1
}));
const r = Usuario.safeParse({
  nome: 'A', idade: -1.5, email: 'x', tags: [1], papel: 'rei', endereco: { numero: {} }
});
console.log(
  r.success, r.error instanceof ZodError,
  r.error.issues.map((i) => `${i.path.join('.')}: ${i.code} ${i.message}`).join('\n')
);
console.log(
  JSON.stringify(r.error.flatten().fieldErrors), JSON.stringify(r.error.format().endereco),
  Object.keys(Usuario.shape).join()
);
console.log(
  Usuario.pick({ nome: true }).parse({ nome: 'Bia' }), Usuario.partial().parse({}),
  Object.keys(Usuario.omit({ tags: true }).shape).length,
  Usuario.extend({ x: z.literal(5) }).shape.x.value,
  z.object({ a: z.string() }).strict().safeParse({ a: '', b: 1 }).error.issues[0].message,
  z.object({}).passthrough().parse({ k: 1 })
);
const Forma = z.discriminatedUnion(
  'tipo',
  [
    z.object({ tipo: z.literal('circulo'), raio: z.number() }),
    z.object({ tipo: z.literal('quadrado'), lado: z.number() })
  ]
);
console.log(
  Forma.parse({ tipo: 'circulo', raio: 2 }), Forma.safeParse({ tipo: 'x' }).error.issues[0].message
);
console.log(
  z.string().transform((s) => s.length).pipe(z.number().max(3)).safeParse('quatro').error.issues[0].message,
  z.coerce.number().parse('42'), z.coerce.date().parse('2020-01-02T00:00:00Z').toISOString(),
  z.preprocess((v) => String(v), z.string()).parse(5), z.string().trim().toLowerCase().parse('  OI '),
  z.string().catch('padrão').parse(1)
);
console.log(
  z.map(z.string(), z.number()).parse(new Map([['a', 1]])), z.set(z.number()).parse(new Set([1])),
  z.record(z.string().length(1), z.boolean()).safeParse({ a: true, bb: 1 }).error.issues.length,
  z.tuple([z.string(), z.number()]).rest(z.boolean()).parse(['a', 1, true]),
  z.function().args(z.number()).returns(z.string()).implement((n) => `n${n}`)(3)
);
const senha = z.object({ a: z.string(), b: z.string() }).refine(
  (d) => d.a === d.b, { message: 'não confere', path: ['b'] }
).superRefine((d, ctx) => {
  if (d.a.length < 3) ctx.addIssue({ code: z.ZodIssueCode.custom, message: 'curta', path: ['a'] });
});
console.log(
  senha.safeParse({ a: 'x', b: 'y' }).error.issues, senha.safeParse({ a: 'abc', b: 'abc' }).success
);
const Arvore = z.lazy(() => z.object({ v: z.number(), filhos: z.array(Arvore) }));
console.log(
  JSON.stringify(Arvore.parse({ v: 1, filhos: [{ v: 2, filhos: [] }] })),
  Arvore.safeParse({ v: 1, filhos: [{ v: 'x', filhos: [] }] }).error.issues[0].path
);
for (const [s, v] of [
  [z.string().url(), 'http://a.b'], [z.string().uuid(), 'x'],
  [z.string().datetime(), '2020-01-01T00:00:00Z'], [z.string().ip(), '1.2.3.4'],
  [z.number().multipleOf(0.1), 0.3], [z.nan(), NaN], [z.bigint ? z.never() : z.never(), 1],
  [z.any(), undefined], [z.undefined(), null], [z.void(), undefined],
  [z.date().min(new Date(0)), new Date(-1)],
  [z.intersection(z.object({ a: z.number() }), z.object({ b: z.number() })), { a: 1, b: 2 }],
  [z.nativeEnum({ A: 1, B: 'b' }), 'b'], [z.instanceof(Map), new Map()], [z.string().emoji(), 'x'],
  [z.string().startsWith('a').includes('b').endsWith('c'), 'abc'],
  [z.array(z.number()).nonempty().max(2), [1, 2, 3]], [z.string().or(z.number()).and(z.any()), true],
  [z.literal('x').brand('B'), 'x'], [z.object({ a: z.string() }).keyof(), 'a']
]) {
  const q = s.safeParse(v);
  console.log(s.constructor.name, q.success, q.success ? '' : q.error.issues[0].message);
}
(async () => {
  const s = z.string().refine(
    async (x) => { await null; return x !== 'mau'; }, 'recusado'
  ).transform(async (x) => `${x}!`);
  console.log(await s.parseAsync('bom'), (await s.safeParseAsync('mau')).error.issues[0].message);
  try { s.parse('x'); } catch (e) { console.log(e.message.slice(0, 60)); }
  try { Usuario.parse(1); } catch (e) { console.log(e.name, e.message); }
  z.setErrorMap((i, ctx) => ({ message: `[${i.code}] ${ctx.defaultError}` }));
  console.log(z.string().safeParse(1).error.issues[0].message);
  console.log(
    await z.promise(z.number()).parseAsync(Promise.resolve(1)),
    z.custom((v) => v > 1).safeParse(0).success
  );
})();
