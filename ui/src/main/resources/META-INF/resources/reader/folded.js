/** Text as it is searched on the server too (org.tasdiq.portfolio.Folded): no case, accents, vowel signs or variants of letters. */
const SAME = {
  '\u0640': '', // tatweel only stretches
  '\u0671': '\u0627',
  '\u0649': '\u064a',
  '\u0629': '\u0647',
  '\u0153': 'oe',
  '\u0152': 'oe',
  '\u00e6': 'ae',
  '\u00c6': 'ae',
  '\u00df': 'ss'
};
const MARK = /\p{Mn}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{Nd}]/u;
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/u;

function simple(letter) {
  if (letter in SAME) return SAME[letter];
  if (ARABIC_DIGIT.test(letter)) return String(letter.codePointAt(0) & 15);
  let kept = '';
  for (const part of letter.normalize('NFKD')) {
    if (!MARK.test(part)) kept += LETTER_OR_DIGIT.test(part) ? part.toLowerCase() : ' ';
  }
  return kept;
}

/** The folded text and, for each of its characters, where it came from. */
function fold(original) {
  let text = '';
  const origin = [];
  let at = 0;
  for (const letter of original) {
    for (const unit of simple(letter).split('')) {
      text += unit;
      origin.push(at);
    }
    at += letter.length;
  }
  origin.push(original.length);
  return { text, origin };
}

/** Where the words stand in the text one after the other, whatever stands between them. */
export function find(text, words) {
  const wanted = fold(words.normalize('NFKC')).text.split(' ').filter(Boolean);
  if (!wanted.length) return [];
  const folded = fold(text);
  // Words hold letters and digits only: no pattern character can come with them.
  return [...folded.text.matchAll(new RegExp(wanted.join(' +'), 'gu'))].map((hit) => ({
    from: folded.origin[hit.index],
    to: folded.origin[hit.index + hit[0].length]
  }));
}
