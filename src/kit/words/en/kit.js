/* kit.js -- what is typed wrong, and the help. */
'use strict';

module.exports = {
  unknownCommand: 'I do not know the command "{word}". Try: ./kit help',
  nearCommand: 'I do not know the command "{word}". Did you mean "{near}"? Try: ./kit help',
  unknownExercise: 'I did not find "{word}". See the names with: ./kit list',
  unknownOption: 'I do not know the option {word} of ./kit {command}.',
  oneName: 'One name at a time: {words}',
  oneExercise: '"{word}" is a chapter; choose an exercise: ./kit list',
  noNames: 'The command {command} takes nothing else (left over: {words}).',
  broken: 'The kit tripped over an error of its own (it is not your fault): {stack}',
  notBuilt: '{file}: it was not built; run: make',
  unknownCheck: '{id}: unknown check: {type}',
  brokenJson: 'line {line}: this is not valid JSON ({message})',
  missingField: 'the field "{field}" is missing',
  noProgram: 'I did not find the program "{word}".\n' +
    'It can be a file, an exercise in JavaScript (07/04) or one of the gallery (15).',
  usage: 'Usage: ./kit [command] [exercise]\n',
  names: '\nAn exercise is named by its numbers (04/02) or its folder (04-fila/02-intervalo).\n' +
    'For programs: check --format=json, tap or junit; list and progress, json.\n' +
    'Exit code: 0 passed, 1 failed, 2 wrong command, 3 does not compile, 4 time, 5 crash, 6 environment,\n' +
    '7 a fault of the kit. The course itself is in Portuguese.',
  helpWatch: 'watches the current exercise and checks it at every save',
  helpList: 'the exercises and what is done',
  helpRead: 'the text of the exercise, or of the chapter',
  helpCheck: 'the verdict (without a name: the current exercise)',
  helpRun: 'runs the program and shows its output',
  helpHint: 'a hint, then another, then another',
  helpSolution: 'our solution, once yours passes',
  helpReset: 'back to the start, keeping a copy',
  helpUndo: 'brings the last copy back',
  helpXray: 'the loop from the inside (xray gallery: examples)',
  helpCompare: 'the order here and in Node, side by side',
  helpHelp: 'this help',
  takesRead: '[name | chapter]',
  takesOne: '[name]',
  takesMany: '[name | chapter | all]',
  helpProgress: 'how much you have done, and what is left',
  helpPredict: 'asks what the program prints, line by line, before running it',
  helpMeasure: 'runs the lab, draws the bars and judges your measure',
  helpLayer: 'what a layer adds, annotated',
  helpExplain: 'what an error is (ENOENT, SIGSEGV, "x is not a function")',
  helpDoctor: 'checks the compiler, the libraries and the rest, and says what to do',
  helpClass: 'checks the submissions of a class: one folder per student',
  takesTimes: '[name] [--times=3]',
  takesGiveUp: '[name] [--give-up]',
  takesLayer: '04..05',
  takesExplain: '[error]',
  takesXray: '[program.js | name | NN]',
  takesProgram: 'program.js',
  takesFolder: 'FOLDER'
};
