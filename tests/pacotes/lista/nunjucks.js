// nunjucks: variáveis, laços, filtros e herança.
const n = require('../../../build/npm-lista/node_modules/nunjucks');
const env = new n.Environment(null, { autoescape: true });
env.addFilter('dobro', (x) => x * 2);
console.log(env.renderString('Hello {{ username }} {% for i in [1,2] %}{{ loop.index }}:{{ i | dobro }} {% endfor %}{% if x %}a{% else %}b{% endif %} {{ h }} {{ h | safe }} {{ nada | default("d") }} {% set y = 3 %}{{ y + 1 }}', { username: 'James', h: '<b>' }));
console.log(env.renderString('{% macro m(a, b="z") %}[{{ a }}{{ b }}]{% endmacro %}{{ m(1) }}{{ [3,1,2] | sort | join("-") }}{{ "abc" | upper | reverse }}'));
try { env.renderString('{% if %}'); } catch (e) { console.log(e.message.split('\n')[1]); }
