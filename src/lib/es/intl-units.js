/* es/intl-units.js -- as unidades de Intl.NumberFormat: 16 km, 50 km/h, 16 litros. */
(function (native, need) {
  'use strict';

  // sigla; singular e plural em inglês; singular e plural em português
  var UNITS = {
    kilometer: 'km kilometer kilometers quilômetro quilômetros',
    meter: 'm meter meters metro metros',
    centimeter: 'cm centimeter centimeters centímetro centímetros',
    millimeter: 'mm millimeter millimeters milímetro milímetros',
    kilogram: 'kg kilogram kilograms quilograma quilogramas',
    gram: 'g gram grams grama gramas',
    liter: 'L liter liters litro litros',
    milliliter: 'mL milliliter milliliters mililitro mililitros',
    byte: 'byte byte bytes byte bytes',
    kilobyte: 'kB kilobyte kilobytes kilobyte kilobytes',
    megabyte: 'MB megabyte megabytes megabyte megabytes',
    gigabyte: 'GB gigabyte gigabytes gigabyte gigabytes',
    terabyte: 'TB terabyte terabytes terabyte terabytes',
    'kilometer-per-hour': 'km/h kilometer_per_hour kilometers_per_hour quilômetro_por_hora quilômetros_por_hora',
    celsius: '°C degree_Celsius degrees_Celsius grau_Celsius graus_Celsius'
  };
  var own = Object.prototype.hasOwnProperty;

  function isOne(settings, number) {
    return settings.lang === 'pt' ? Math.abs(number) < 2 : Math.abs(number) === 1;
  }

  function dress(settings, parts, number) {
    var names = UNITS[settings.unit].split(' ');
    if (settings.unitDisplay !== 'long') {
      var glued = settings.unit === 'celsius' && settings.lang === 'en';
      var narrow = settings.unitDisplay === 'narrow' && settings.lang === 'en';
      var space = glued || narrow ? [] : [{ type: 'literal', value: ' ' }];
      return parts.concat(space, { type: 'unit', value: names[0] });
    }
    var name = names[(settings.lang === 'pt' ? 3 : 1) + (isOne(settings, number) ? 0 : 1)];
    return parts.concat({ type: 'literal', value: ' ' }, { type: 'unit', value: name.replace(/_/g, ' ') });
  }

  return {
    has: function (unit) { return own.call(UNITS, unit); },
    dress: dress
  };
})
