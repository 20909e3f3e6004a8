// docs/equivocos.md é o gabarito de quem ensina: tem cada equívoco que os exercícios sabem reconhecer.
const fs = require('fs');
const path = require('path');
const course = require('../../../src/kit/course/course');

const text = fs.readFileSync(path.join(course.ROOT, 'docs', 'equivocos.md'), 'utf8');
let seen = 0, missing = 0;
course.all().forEach((exercise) => exercise.wrong.forEach(({ tag }) => {
  const chapter = text.slice(text.indexOf(`\n## [${exercise.number.slice(0, 2)} ·`)).split(/\n## /)[1] || '';
  seen++;
  if (chapter.includes('`' + tag + '`')) return;
  missing++;
  console.log(`docs/equivocos.md não tem ${exercise.number} \`${tag}\``);
}));
console.log(seen > 100 && missing === 0 ? 'todos' : `faltam ${missing} de ${seen}`);

// espera: todos
