// markdown-it: Markdown para HTML, com opções.
const md = require('../../../build/npm-lista/node_modules/markdown-it')({ html: true, linkify: true, typographer: true });
console.log(md.render('# markdown-it rulezz! (c)\n\n"aspas" -- http://github.com e **x** ~~y~~ <b>z</b>\n\n1. um\n2. dois\n\n```\ncódigo\n```\n![i](a.png "t")'), md.renderInline('__olá__'));
