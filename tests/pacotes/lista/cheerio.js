// cheerio: o README.
const cheerio = require('../../../build/npm-lista/node_modules/cheerio');
const $ = cheerio.load('<h2 class="title">Hello world</h2><ul id="frutas"><li class="a">Maçã</li><li>Uva</li></ul>');
$('h2.title').text('Olá!');
$('h2').addClass('bem-vindo');
console.log($.html(), $('#frutas li').length, $('li.a', '#frutas').text(), $('li').map((i, e) => $(e).text()).get(), $('li:nth-child(2)').prev().attr('class'));
$('ul').append('<li data-n="3">Pera</li>');
console.log($('li').last().data('n'), $.text().trim(), cheerio.load('<a><b>', { xmlMode: true }).xml());
