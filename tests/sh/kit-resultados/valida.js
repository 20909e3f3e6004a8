// valida.js ESQUEMA DOCUMENTO -- o documento segue o esquema (ajv, do npm); com junit DOCUMENTO, o XML se lê (xml2js).
const fs = require('fs');
const modules = '../../../build/npm-lista/node_modules/';

function json(schemaFile, file) {
  const Ajv = require(modules + 'ajv');
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
  const valid = ajv.compile(JSON.parse(fs.readFileSync(schemaFile, 'utf8')));
  if (valid(JSON.parse(fs.readFileSync(file, 'utf8')))) return;
  console.log(valid.errors.map((e) => e.instancePath + ' ' + e.message).join('\n'));
  process.exitCode = 1;
}

function junit(file) {
  const xml2js = require(modules + 'xml2js');
  xml2js.parseString(fs.readFileSync(file, 'utf8'), { strict: true }, (error, tree) => {
    if (error) throw error;
    const root = tree.testsuites;
    const cases = root.testsuite.flatMap((suite) => suite.testcase);
    console.log(root.testsuite.length, cases.length, root.$.tests, root.$.failures, root.$.errors);
    const failures = cases.filter((each) => each.failure).map((each) => each.failure[0]);
    console.log(failures.some((each) => each._.includes('\\x1b[31m & <tudo> \\x00')), failures[0].$.type);
  });
}

if (process.argv[2] === 'junit') junit(process.argv[3]);
else json(process.argv[2], process.argv[3]);
