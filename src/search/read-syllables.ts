import { customPinyin, pinyin } from 'pinyin-pro';
import { foldText } from '../ontology/fold-text.js';
import { placeReadings } from './place-readings.js';

// The library keeps it for the whole process; nothing else here asks it for readings.
customPinyin({ ...placeReadings });

/**
 * The pinyin of a text in 简体 characters alone, a syllable a character, without tones, ü as u. A character that the library does not
 * know stands for itself. A person's name begins with a surname, some of which are read in a way of their own: 曾 zeng, 单 shan.
 */
export function readSyllables(text: string, isPerson = false): readonly string[] {
  return pinyin(text, { toneType: 'none', type: 'array', surname: isPerson ? 'head' : 'off' }).map(foldText);
}
