// zod: o README.
const { z } = require('../../../build/npm-lista/node_modules/zod');
const User = z.object({ username: z.string(), idade: z.number().int().positive().optional(), papel: z.enum(['a', 'b']).default('a') });
console.log(User.parse({ username: 'Ludwig' }), User.safeParse({ username: 12, idade: -1 }).error.issues);
console.log(z.string().transform((s) => s.length).parse('abc'), z.union([z.string(), z.number()]).parse(3), z.array(z.string()).nonempty().safeParse([]).success, z.coerce.number().parse('5'));
