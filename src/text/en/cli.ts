import type { CliWords, CommandName } from '../cli.ts'
import { fewOf } from '../few-of.ts'
import { toolsFor } from '../tools.ts'

const options = `Options:
  --json         output for programs
  --lang de|en   language; otherwise from LANG, else German
  --help         this help`

const help: Readonly<Record<CommandName, string>> = {
  check: `handschlag check FILE

Checks an agreement: which cases have no answer, which have two, which rules never matter?

${options}

Exit: 0 fine, 1 something is open or contradictory, 2 the file cannot be read.`,
  decide: `handschlag decide FILE DECISION [FACT=VALUE ...]

What holds in this case, by which rule, and which rules step back?
In a file with several versions, the day of the anchor picks one.

Values:
  bringer=a                  an option, or a party by id or name
  "orderValue=48,000 EUR"    a number with its unit
  end=2027-06-30             the day of an event, together with --on
  end=notYet, "end=ago 3"    not happened yet; three months (or days) ago
  "parts=done 3"             done after 3 days; likewise open, silent
  bringer=a|b                disputed
  bringer=unproven           asked, but not established
  bringer=?                  not known, as if left out
  order=2027-03-01           the day of an anchor, in a file with several versions

Options:
  --on DAY       day of the case, for example 2027-09-01
${options.slice(options.indexOf('\n') + 1)}

Exit: 0 an answer or a question back, 1 a gap or a conflict, 2 the input cannot be read.`,
  print: `handschlag print FILE -o OUT.pdf

Prints the contract as PDF. Annexes: what is open, and a worked example if the split comes
entirely from the catalogue of topics. The same file, language and day make the same bytes.

Options:
  -o FILE        where to write
  --on DAY       the day that stands on every page; otherwise the first day of the version, else today
${options.slice(options.indexOf('\n') + 1)}

Exit: 0 written, 2 cannot be read or written.`,
  schema: `handschlag schema

Prints the JSON Schema of the format handschlag/agreement@1.

${options}`,
  rehearse: `handschlag rehearse FILE

Plays the emergencies of the library: which of them does the agreement answer?

Options:
  --on DAY       day of the cases
${options.slice(options.indexOf('\n') + 1)}

Exit: 0 everything is answered, 1 something is open or contradictory, 2 the file cannot be read.`,
  catalogue: `handschlag catalogue

Shows what the catalogue asks, decides and rehearses. With --json it holds every id.

${options}`,
}

const day = (text: string): string => toolsFor('en', []).day(text)

const counted = (n: number, one: string, many: string): string => (n === 1 ? one : `${n} ${many}`)

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'It does not exist.',
  EACCES: 'Access is not permitted.',
  EISDIR: 'It is a folder.',
  EFBIG: 'It is too large.',
  EILSEQ: 'It is not text in UTF-8.',
  ENOSPC: 'The disk is full.',
}

export const cliWords: CliWords = {
  overview: `handschlag COMMAND

  check FILE                             what is open or contradictory
  decide FILE DECISION [FACT=VALUE ...]  what holds in a case
  print FILE -o OUT.pdf                  the contract as PDF
  rehearse FILE                          play through emergencies
  schema                                 JSON Schema of the format
  catalogue                              topics, questions and emergencies of the catalogue

More about a command: handschlag COMMAND --help`,
  help,
  usage: (command) => `Usage: ${help[command].slice(0, help[command].indexOf('\n'))}\nMore with: handschlag ${command} --help`,
  unknownCommand: (found, known) => `There is no command "${found}". Possible: ${known.join(', ')}.`,
  unknownOption: (found) => `There is no option "${found}".`,
  topicCounts: (questions, decisions) =>
    `${counted(questions, '1 question', 'questions')}, ${counted(decisions, '1 decision', 'decisions')}`,
  catalogueCounts: ({ topics, questions, decisions, clauses, lints, scenarios }) =>
    `${topics} topics, ${questions} questions, ${decisions} decisions, ${clauses} clauses, ${lints} notes, ${scenarios} emergencies.`,
  badLanguage: (found) => `There is no language "${found}". Possible: de, en.`,
  badDay: (found) => `"${found}" is not a day. Write it like this: 2027-06-30.`,
  cannotRead: (file, code) => `The file "${file}" cannot be read. ${reasons[code] ?? code}`,
  cannotWrite: (file, code) =>
    `The file "${file}" cannot be written. ${code === 'ENOENT' ? 'The folder does not exist.' : (reasons[code] ?? code)}`,
  severity: { error: 'Open', warning: 'Warning', info: 'Note' },
  contradictory: 'Contradictory',
  furtherRegions: (count) => `The same applies in ${counted(count, 'one more group', 'more groups')} of cases.`,
  checked: ({ errors, warnings, infos }, atLeast) => {
    const rest = [
      ...(warnings > 0 ? [counted(warnings, 'one warning', 'warnings')] : []),
      ...(infos > 0 ? [counted(infos, 'one note', 'notes')] : []),
    ].join(' and ')
    const open =
      errors === 0
        ? 'Nothing is open or contradictory.'
        : errors === 1
          ? 'One point has to be settled.'
          : `${errors} points have to be settled.`
    return `${atLeast ? 'At least: ' : ''}${open}${rest === '' ? '' : ` Also ${rest}.`}`
  },
  unknownDecision: (found, known) => `There is no decision "${found}" in this agreement. Possible: ${fewOf(known)}`,
  unknownFact: (found, known) => `There is no fact "${found}" in this agreement. Possible: ${fewOf(known)}`,
  notAnAssignment: (found) => `"${found}" says nothing about a fact. Write FACT=VALUE.`,
  factTwice: (fact) => `"${fact}" is given twice. Write what is disputed like this: ${fact}=one|other.`,
  badValue: {
    noSuchValue: (fact, found, possible) => `"${found}" is not a value of "${fact}". Possible is for example: ${fewOf(possible)}`,
    dayWithoutOn: (fact, found) => `"${fact}=${found}" needs the day of the case. Add for example --on ${found.trim()}.`,
    dayForOther: (fact, found, possible) => `"${fact}" has no day, so "${found}" does not fit. Possible is for example: ${fewOf(possible)}`,
    ambiguousNumber: (fact, found) => `In "${fact}=${found}" it is not clear what the separator means. Write 48000 or 48,000.`,
  },
  rule: 'This is what was agreed:',
  defeated: 'This steps back here:',
  because: 'Decided before that:',
  assumed: 'Not established, so this was assumed:',
  possible: 'Depending on that:',
  missing: 'It still depends on this:',
  branch: (when, outcome) => `If ${when}: ${outcome}`,
  end: {
    answer: 'This is settled.',
    gap: 'Nothing is agreed on this.',
    conflict: 'Different things are agreed on this.',
    unresolvedRole: 'The rule names nobody here.',
  },
  gap: (beneath) =>
    beneath === undefined
      ? 'Nothing is agreed on this.'
      : `This cannot be said, because another question is open: ${beneath} Nothing is agreed on that.`,
  conflict: (beneath) =>
    beneath === undefined
      ? 'Different things are agreed on this:'
      : `This cannot be said, because different things are agreed on another question: ${beneath}`,
  unresolvedRole: 'The rule that applies here names nobody in this case:',
  outsideDomain: (what) => `This value does not occur in the agreement: ${what}`,
  notInForce: (from, until) =>
    `This version is not in force on that day.${from === undefined ? '' : ` It is in force from ${day(from)}.`}${until === undefined ? '' : ` Its last day is ${day(until)}.`}`,
  version: (from) => (from === undefined ? 'First version' : `Version from ${day(from)}`),
  versionChecked: (version) => `Checked: ${version}. Check another version with --on DAY.`,
  ruledBy: (versions) =>
    versions.length === 1 ? `What counts: ${versions[0]}.` : `It makes no difference here which version counts: ${versions.join('; ')}.`,
  disputedVersion: (anchor) =>
    `The versions differ. It depends on the day “${anchor}”: ${anchor === 'case' ? '--on DAY' : `${anchor}=DAY, with --on DAY`}.`,
  noVersion: (anchor, when, first) =>
    `${when === undefined ? `On the day “${anchor}”` : `On ${day(when)}`} no version of this agreement is in force.${first === undefined ? '' : ` The first one begins on ${day(first)}.`}`,
  otherAnchor: (question, anchor, there) =>
    `${question} The day “${anchor}” is agreed for this, but a case has only one version.${there === undefined ? '' : ` For comparison, ${there.version}: ${there.answer}`}`,
  excluded: (because) => `This case had been ruled out: ${because}`,
  written: (file, open, archival) =>
    `Written: ${file}${open === 0 ? '' : `, with ${counted(open, 'one open point', 'open points')} as an annex`}.${archival ? '' : ' A character is in no font; the file is therefore not fit for long-term archiving.'}`,
  rendererMissing: 'PDF files cannot be made on this machine: there is no typesetter for its platform.',
  rendererFailed: (reason) => `The PDF could not be made: ${reason}`,
  rehearsed: { answered: 'settled', open: 'open', contradictory: 'contradictory', notAsked: 'not covered' },
  rehearsal: (answered, all) => `${answered} of ${all} emergencies are settled.`,
}
